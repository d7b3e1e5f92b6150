// The rows of a block below its headings.
import type { SheetGrid } from '../sheet/sheet-grid.ts';

/** Where the rows of a table begin and end. */
export interface Extent {
  readonly firstRow: number;
  readonly lastRow: number;
}

export const rowsOf = ({ firstRow, lastRow }: Extent): readonly number[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);

/** The filled rows between blank ones. */
export function segmentsOf(grid: SheetGrid, extent: Extent): readonly (readonly number[])[] {
  const segments: number[][] = [];
  for (const row of rowsOf(extent)) {
    if (grid.filled(row).length === 0) continue;
    const last = segments[segments.length - 1];
    if (last?.[last.length - 1] === row - 1) last.push(row);
    else segments.push([row]);
  }
  return segments;
}
