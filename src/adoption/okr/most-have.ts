// Whether a column is filled in most of some rows.
import type { SheetGrid } from '../sheet/sheet-grid.ts';

export const mostHave = (grid: SheetGrid, rows: readonly number[], column: number): boolean =>
  rows.filter((row) => grid.text(row, column) !== '').length * 2 > rows.length;
