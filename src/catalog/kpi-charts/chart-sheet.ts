// The sheet with the charts of KPIs: whether it is ours, where the block of each KPI stands on it, where a new one goes.
import type { Messages } from '../../messages/messages.ts';
import { type SheetSnapshot, type Snapshot, sheetOf, valueAt } from '../../workbook/snapshot.ts';
import { mostColumns } from './chart-columns.ts';

/** A block: the chart's title, room for the chart, and its helper columns with their headings below. */
export interface ChartBlock {
  readonly column: number;
  readonly titleRow: number;
  readonly headingRow: number;
  /** The title it was given; '' for a new block. */
  readonly title: string;
  /** The last row it fills. */
  readonly lastRow: number;
}

export interface ChartSheet {
  readonly name: string;
  readonly isNew: boolean;
  /** The KPI's block where it can be written again. */
  blockOf(kpiId: string): ChartBlock | null;
  /** Where the next new block begins. */
  readonly freeColumn: number;
  /** Sheets of that name that hold something else. */
  readonly foreign: readonly string[];
}

export const firstTitleRow = 3;
/** Rows between a block's title and its headings, for the chart to stand over. */
export const rowsForChart = 19;
/** One column is left free between two blocks. */
export const blockColumns = mostColumns + 1;

const isBlank = (sheet: SheetSnapshot): boolean =>
  sheet.values.every((cells) => cells.every((cell) => cell === ''));

/** Ours says so in its first cell; one of that name with anything else on it is left alone. */
export function chartSheet(snapshot: Snapshot, { kpiViews: { chart } }: Messages): ChartSheet {
  const foreign: string[] = [];
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? chart.sheet : chart.otherSheet(number);
    if (!snapshot.sheetNames.includes(name)) return newSheet(name, true, foreign);
    const sheet = sheetOf(snapshot, name);
    if (sheet && isBlank(sheet)) return newSheet(name, false, foreign);
    if (sheet && valueAt(sheet, 1, 1) === chart.sheetTitle) return knownSheet(sheet, chart, foreign);
    foreign.push(name);
  }
}

const newSheet = (name: string, isNew: boolean, foreign: readonly string[]): ChartSheet => ({
  name,
  isNew,
  foreign,
  freeColumn: 1,
  blockOf: () => null,
});

type ChartWords = Messages['kpiViews']['chart'];

function knownSheet(sheet: SheetSnapshot, words: ChartWords, foreign: readonly string[]): ChartSheet {
  const below = sheet.values.slice(1);
  const widest = below.reduce((most, cells) => Math.max(most, lastFilled(cells)), 0);
  return {
    name: sheet.name,
    isNew: false,
    foreign,
    freeColumn: widest === 0 ? 1 : Math.ceil((widest + 1) / blockColumns) * blockColumns + 1,
    blockOf: (kpiId) => findBlock(sheet, kpiId, words),
  };
}

const lastFilled = (cells: readonly unknown[]): number =>
  cells.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);

/** A block is known by its title, and by the heading of its days below. */
function findBlock(sheet: SheetSnapshot, kpiId: string, words: ChartWords): ChartBlock | null {
  const prefix = words.title(kpiId, '').toLowerCase();
  for (const [index, cells] of sheet.values.entries()) {
    const at = cells.findIndex(
      (cell) =>
        typeof cell === 'string' &&
        (cell.toLowerCase() === prefix || cell.toLowerCase().startsWith(`${prefix} `)),
    );
    const block = at === -1 ? null : blockAt(sheet, index + 1, at + 1, words);
    if (block) return block;
  }
  return null;
}

/** null where people have put columns of their own between ours: these are not to be written over. */
function blockAt(
  sheet: SheetSnapshot,
  titleRow: number,
  column: number,
  { headings }: ChartWords,
): ChartBlock | null {
  const ours: readonly string[] = Object.values(headings);
  const rowBelow = sheet.values.slice(titleRow).findIndex((cells) => cells[column - 1] === headings.date);
  if (rowBelow === -1) return null;
  const headingRow = titleRow + 1 + rowBelow;
  const across = Array.from({ length: mostColumns }, (_, index) => index);
  const found = across.map((index) => valueAt(sheet, headingRow, column + index));
  if (!found.every((cell) => cell === '' || ours.includes(String(cell)))) return null;
  let lastRow = headingRow;
  for (let row = headingRow + 1; row <= sheet.values.length; row += 1) {
    if (across.some((index) => valueAt(sheet, row, column + index) !== '')) lastRow = row;
  }
  return { column, titleRow, headingRow, title: String(valueAt(sheet, titleRow, column)), lastRow };
}
