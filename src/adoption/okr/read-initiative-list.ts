// Reads what stands below a table under a line that says `Initiatives`: one to a row, for the objective above.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { headingOf } from '../notation/headings.ts';
import { withoutMark } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { GrowingObjective } from './growing-objective.ts';

/** Whether a row says `Initiatives`, alone or with the first of them beside it. */
export function headsInitiatives(grid: SheetGrid, row: number): boolean {
  const [column, , third] = grid.filled(row);
  if (column === undefined || third !== undefined) return false;
  return headingOf(grid.text(row, column).replace(/\s*[:：]$/, ''))?.role === 'initiative';
}

export function readInitiativeList(
  { grid }: BlockReader,
  block: Block,
  objective: GrowingObjective | null,
): void {
  if (!objective) return;
  let isListed = false;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const [first, other] = grid.filled(row);
    const isHead = headsInitiatives(grid, row);
    if (isHead && first !== undefined && other !== undefined) grid.use(row, first);
    const column = isHead ? other : other === undefined ? first : undefined;
    isListed = isHead || (isListed && column !== undefined);
    if (!isListed || column === undefined || grid.isUsed(row, column)) continue;
    grid.use(row, column);
    const initiative = withoutMark(grid.text(row, column));
    objective.initiatives.push({ initiative, owner: '', due: null, notes: [] });
  }
}
