// Lists of goals that stand beside each other, or beside lists of other things, on a sheet without headings.
import type { Level } from '../notation/outline-marks.ts';
import { numbersFrom, partOf } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { lineAt } from './marked-line.ts';

const mostRowsLookedAt = 2_000;

/** The sheet from each column on in which both objectives and key results are marked; the sheet itself where none is. */
export function listsBeside(grid: SheetGrid): readonly SheetGrid[] {
  const begins = numbersFrom(0, grid.columns).filter((column) => beginsList(grid, column));
  if (begins.length === 0) return [grid];
  const rows = numbersFrom(0, grid.rows);
  return begins.map((column, index) =>
    partOf(grid, rows, numbersFrom(column, begins[index + 1] ?? grid.columns)),
  );
}

function beginsList(grid: SheetGrid, column: number): boolean {
  const levels = new Set<Level | null>();
  for (let row = 0; row < Math.min(grid.rows, mostRowsLookedAt); row += 1)
    if (grid.text(row, column) !== '') levels.add(lineAt(grid, row, column)?.level ?? null);
  return levels.has('objective') && levels.has('keyResult');
}
