// The rows of an outline of goals: those of a block that state one, and where.
import type { BlockReader } from '../blocks/block-reader.ts';
import { isPlaceholder } from '../notation/amounts.ts';
import { fromToIn } from '../notation/goal-numbers.ts';
import { markOf } from '../notation/outline-marks.ts';
import { isRemark, isTotal, repeatsHeadings, standsAlone } from '../sheet/row-kinds.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { OkrColumns } from './okr-columns.ts';
import { useAll } from './okr-rows.ts';
import type { OutlineRow } from './outline-row.ts';
import { headsInitiatives } from './read-initiative-list.ts';
import { sumsUpWeights } from './sum-of-weights.ts';

/** The rows of an outline, without totals and footnotes. */
export function outlineRows(
  reader: BlockReader,
  rows: readonly number[],
  column: number,
  columns: OkrColumns,
): readonly OutlineRow[] {
  const { grid } = reader;
  const isFootnote = footnotesOf(reader, rows);
  const hasNumbers = withNumbers(reader, columns);
  return rows.flatMap((row) => {
    const isAcross = columns.keyResult === column && isLineAcross(reader, row, column);
    const at = isAcross ? (grid.filled(row)[0] ?? null) : nameColumnIn(reader, row, column);
    if (
      at === null ||
      (headsInitiatives(grid, row) && (at !== grid.filled(row)[0] || isLabel(grid, row, at)))
    )
      return [];
    const text = grid.text(row, at);
    if (isTotal(grid, row, text) || sumsUpWeights(reader, row)) return [];
    if (repeatsHeadings(grid, row)) {
      useAll(reader, row);
      return [];
    }
    if (isFootnote(row, text)) return [];
    const id = idIn(reader, row, columns.id);
    const kind = columns.kind === null ? '' : grid.text(row, columns.kind);
    const parent = columns.parent === null ? '' : parentIn(reader, row, columns.parent);
    return [
      {
        row,
        column: at,
        text,
        id,
        kind,
        parent,
        hasNumbers: hasNumbers(row) || goesSomewhere(reader, text),
        isAcross,
      },
    ];
  });
}

const isLabel = (grid: SheetGrid, row: number, column: number): boolean =>
  /[:：]$/.test(grid.text(row, column));

/** The number of a row, which objectives and key results may have in columns of their own. */
const idIn = ({ columns, grid }: BlockReader, row: number, column: number | null): string =>
  column === null
    ? ''
    : grid.text(row, column) ||
      grid.text(
        row,
        columns.find((other) => other.column > column && other.meaning === 'id')?.column ?? column,
      );

/** What a row names as the goal above it. */
function parentIn({ grid }: BlockReader, row: number, column: number): string {
  const named = grid.textFromAbove(row, column);
  return isPlaceholder(named) ? '' : named;
}

/** `Raise renewals from 84 % to 90 %`. */
const goesSomewhere = ({ setting }: BlockReader, text: string): boolean =>
  fromToIn(text, setting.locale) !== null;

/** Tells whether a row has a number that was typed. */
function withNumbers({ columns, grid }: BlockReader, { ofKeyResult }: OkrColumns): (row: number) => boolean {
  const { start, target, current, progress } = ofKeyResult;
  const periods = columns.filter(({ meaning }) => meaning === 'period').map(({ column }) => column);
  const numbers = [start, target, current, ...periods];
  return (row) =>
    numbers.some((column) => column !== null && grid.text(row, column) !== '') ||
    (progress !== null && grid.text(row, progress) !== '' && !grid.isFormula(row, progress));
}

/** Tells footnotes: texts alone in their rows at the end of a table of several columns, or apart from it. */
function footnotesOf(reader: BlockReader, rows: readonly number[]): (row: number, text: string) => boolean {
  const { columns, grid } = reader;
  const isWide = columns.filter(({ meaning, text }) => meaning !== 'unknown' || text !== '').length >= 3;
  if (!isWide) return () => false;
  const last = rows.reduce((found, row) => (grid.filled(row).length > 1 ? row : found), -1);
  return (row, text) =>
    grid.filled(row).length === 1 &&
    markOf(text)?.level !== 'initiative' &&
    !goesSomewhere(reader, text) &&
    (row > last || standsAlone(grid, row) || isRemark(text));
}

/** Whether a row names something across the table, where others have their IDs: `Objective 1: Win the north`. */
function isLineAcross({ columns, grid }: BlockReader, row: number, column: number): boolean {
  const [first = column, other] = grid.filled(row);
  const meaning = columns[first]?.meaning;
  const text = grid.text(row, first);
  if (first >= column || grid.text(row, column) !== '') return false;
  if (meaning === 'id' || meaning === 'unknown')
    return (other === undefined ? /\p{L}/u : /\p{L}{2}.*\s\S/u).test(text);
  return (
    other === undefined && (markOf(text)?.level === 'objective' || reachesOver(grid, row, first, column))
  );
}

/** Whether merged cells reach from one column over another. */
function reachesOver(grid: SheetGrid, row: number, from: number, column: number): boolean {
  const merged = grid.mergedAt(row, from);
  return merged !== null && merged.right >= column;
}

/** A key result may stand one column further in, under no heading of its own. */
function nameColumnIn({ grid, columns }: BlockReader, row: number, column: number): number | null {
  if (grid.text(row, column) !== '') return column;
  const next = columns[column + 1];
  const isFree = next !== undefined && next.meaning === 'unknown' && next.text === '';
  return isFree && grid.text(row, column + 1) !== '' ? column + 1 : null;
}
