// Rows below a blank one that go on with no table of goals or measures, though no headings that are known begin another.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { isOfFigures, lookOfColumn } from '../columns/column-looks.ts';
import { amountIn, isPlaceholder, yesNoIn } from '../notation/amounts.ts';
import { saysRemark } from '../sheet/foot.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import { repeatsHeadings } from '../sheet/row-kinds.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type Extent, segmentsOf } from './block-rows.ts';

type Rows = readonly number[];

const mostRowsLookedAt = 200;
const mostTables = 8;

/** The last row of a table, without what stands at its end and is of others. */
export function lastRowOfTable(grid: SheetGrid, extent: Extent, locale: WorkbookLocale): number {
  const segments = segmentsOf(grid, extent);
  const [, ...below] = segments.slice(-mostTables - 1);
  let last = extent.lastRow;
  for (const rows of below.reverse()) {
    if (!isOther(grid, extent.firstRow, rows, locale)) break;
    last = (rows[0] ?? 0) - 1;
  }
  return last;
}

function isOther(grid: SheetGrid, firstRow: number, rows: Rows, locale: WorkbookLocale): boolean {
  const [first = 0, second] = rows;
  if (second === undefined) return grid.filled(first).length === 1 && saysRemark(grid, first, first);
  if (areDiary(grid, rows)) return true;
  const above = numbersFrom(firstRow, Math.min(first, firstRow + mostRowsLookedAt));
  const figures = numbersFrom(0, grid.columns).filter((column) =>
    isOfFigures(lookOfColumn(grid, column, above, locale)),
  );
  return holdTextsForFigures(grid, rows, figures, locale);
}

/** Whether several rows have words where figures belong, in `places`, and no figure in any of them. */
function holdTextsForFigures(
  grid: SheetGrid,
  rows: Rows,
  places: readonly number[],
  locale: WorkbookLocale,
): boolean {
  const full = rows.filter((row) => grid.filled(row).length > 1);
  return (
    full.length > 1 &&
    full.every((row) => isForeign(grid, row, places, locale)) &&
    !full.some((row) => repeatsHeadings(grid, row))
  );
}

function isForeign(grid: SheetGrid, row: number, places: readonly number[], locale: WorkbookLocale): boolean {
  const typed = places.filter((column) => grid.text(row, column) !== '');
  const isKnown = (column: number): boolean =>
    yesNoIn(grid.value(row, column)) !== null ||
    isPlaceholder(grid.text(row, column)) ||
    amountIn(grid.value(row, column), grid.format(row, column), grid.shown(row, column), locale) !== null;
  return typed.length > 0 && !typed.some(isKnown);
}

/** Whether rows are a diary: each begins with a day, below a row of words for its columns. */
function areDiary(grid: SheetGrid, rows: Rows): boolean {
  const [head, ...entries] = rows.filter((row) => grid.filled(row).length > 1);
  if (head === undefined || entries.length === 0) return false;
  const [first = 0] = grid.filled(head);
  return (
    grid.filled(head).every((column) => typeof grid.value(head, column) === 'string') &&
    entries.every((row) => grid.filled(row)[0] === first && isDate(grid.value(row, first)))
  );
}
