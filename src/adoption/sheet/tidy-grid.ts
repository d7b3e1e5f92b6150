// A sheet without what is there for the eye alone: blank rows between all rows, a column that counts them.
import { headingOf } from '../notation/headings.ts';
import { footOf } from './foot.ts';
import { labelsIn } from './label-rows.ts';
import { numbersFrom, partOf } from './part-of-grid.ts';
import { isTotal } from './row-kinds.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { summaryRows } from './summary-rows.ts';

/** The same sheet to read goals from, without totals and foot; figures that count rows have found their place. */
export function tidied(grid: SheetGrid): SheetGrid {
  const end = footOf(grid);
  const typed = numbersFrom(0, end).filter((row) => grid.filled(row).length > 0);
  const filled = typed.filter((row) => !isSum(grid, row));
  const counter = counterOf(grid, filled);
  if (counter !== null) for (const row of filled) useCounter(grid, row, counter);
  const closed = isDoubleSpaced(grid, filled) ? withoutSingleBlanks(typed) : withHeadingClosed(grid, typed);
  const rows = withoutSums(grid, closed);
  const columns = numbersFrom(0, grid.columns).filter((column) => column !== counter);
  return rows.length === grid.rows && columns.length === grid.columns ? grid : partOf(grid, rows, columns);
}

/** The rows without totals, and without lines below a table that count its goals. */
function withoutSums(grid: SheetGrid, rows: readonly number[]): readonly number[] {
  const summary = summaryRows(partOf(grid, rows, numbersFrom(0, grid.columns)));
  return rows.filter((row, at) => !summary.has(at) && !isSum(grid, row));
}

const fewestOfTable = 3;
const isTableRow = (grid: SheetGrid, row: number): boolean => grid.filled(row).length >= fewestOfTable;

/** Whether a blank row stands between any two rows of the table. */
function isDoubleSpaced(grid: SheetGrid, filled: readonly number[]): boolean {
  const table = filled.slice(Math.max(0, firstOfTable(grid, filled)));
  return (
    table.length >= fewestOfTable &&
    table.every((row, index) => index === 0 || (table[index - 1] ?? 0) < row - 1)
  );
}

const firstOfTable = (grid: SheetGrid, filled: readonly number[]): number =>
  filled.findIndex((row) => isTableRow(grid, row));

/** The filled rows, and one blank row where there were several. */
const withoutSingleBlanks = (filled: readonly number[]): readonly number[] =>
  filled.flatMap((row, index) => (index > 0 && row - (filled[index - 1] ?? 0) > 2 ? [row - 1, row] : [row]));

/** Whether a row sums up the rows of a table, rather than heading its columns. */
const isSum = (grid: SheetGrid, row: number): boolean =>
  isTotal(grid, row, grid.text(row, grid.filled(row)[0] ?? 0)) && knownIn(grid, row) < 2;

/** All rows up to the last that is filled, but for a blank one between the first headings and what stands under them. */
function withHeadingClosed(grid: SheetGrid, filled: readonly number[]): readonly number[] {
  const rows = numbersFrom(0, (filled[filled.length - 1] ?? -1) + 1);
  const first = firstOfTable(grid, filled);
  const heading = filled[first];
  const next = filled[first + 1];
  if (heading === undefined || next !== heading + 2 || !isHeadingOf(grid, heading, next)) return rows;
  return rows.filter((row) => row !== heading + 1);
}

const knownIn = (grid: SheetGrid, row: number): number =>
  grid.filled(row).filter((column) => headingOf(grid.text(row, column)) !== null).length;

/** Whether a row of words heads the row that follows it after a blank one. */
function isHeadingOf(grid: SheetGrid, row: number, next: number): boolean {
  const filled = grid.filled(row);
  const areWords = filled.every((column) => typeof grid.value(row, column) === 'string');
  if (!areWords || labelsIn(grid, row).length > 0) return false;
  const holdsFigures = grid.filled(next).some((column) => /\d/.test(grid.text(next, column)));
  return knownIn(grid, row) >= 2 || holdsFigures;
}

/** A first column that counts the rows of a table: 1, 2, 3 and so on to its end, under no heading or `#`. */
function counterOf(grid: SheetGrid, filled: readonly number[]): number | null {
  const column = Math.min(...filled.map((row) => grid.filled(row)[0] ?? grid.columns));
  const first = filled.findIndex((row) => countIn(grid, row, column) === 1);
  const counted = filled.slice(first);
  if (first < 1 || counted.length < fewestOfTable) return null;
  const counts = counted.every(
    (row, index) => countIn(grid, row, column) === index + 1 && grid.filled(row).length > 1,
  );
  const heading = filled[first - 1] ?? 0;
  const isNamed = grid.filled(heading).some((at) => headingOf(grid.text(heading, at))?.role === 'parent');
  const isFree = filled
    .slice(0, first)
    .every((row) => (row !== heading && !isTableRow(grid, row)) || headsCounts(grid.text(row, column)));
  return counts && isFree && !isNamed ? column : null;
}

/** Nothing, or `#`. */
function headsCounts(text: string): boolean {
  const role = headingOf(text);
  return text === '' || (role?.role === 'id' && role.subject === null);
}

function countIn(grid: SheetGrid, row: number, column: number): number | null {
  const found = /^(\d{1,4})\.?$/.exec(grid.text(row, column));
  return found ? Number(found[1]) : null;
}

function useCounter(grid: SheetGrid, row: number, column: number): void {
  const isHeading = headingOf(grid.text(row, column))?.role === 'id';
  if (isHeading || countIn(grid, row, column) !== null) grid.use(row, column);
}
