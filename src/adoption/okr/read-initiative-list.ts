// Reads what stands below a table under a line that says `Initiatives`: one to a row, for the objective above.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { headingOf } from '../notation/headings.ts';
import { withoutMark } from '../notation/outline-marks.ts';
import type { GrowingObjective } from './growing-objective.ts';

export function readInitiativeList(
  { grid }: BlockReader,
  block: Block,
  objective: GrowingObjective | null,
): void {
  if (!objective) return;
  let isListed = false;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const [column, other] = grid.filled(row);
    if (column === undefined || other !== undefined || grid.isUsed(row, column)) {
      isListed = false;
      continue;
    }
    const text = grid.text(row, column);
    if (headingOf(text.replace(/\s*[:：]$/, ''))?.role === 'initiative') isListed = true;
    else if (isListed) {
      grid.use(row, column);
      objective.initiatives.push({ initiative: withoutMark(text), owner: '', due: null, notes: [] });
    }
  }
}
