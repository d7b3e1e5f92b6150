// Reads a table of initiatives for goals told before: those its rows name by ID or by text, or the one objective above it.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import type { Meaning } from '../notation/meaning.ts';
import { withoutMark } from '../notation/outline-marks.ts';
import type { GrowingObjective } from './growing-objective.ts';
import { goalCalled } from './named-goals.ts';

const naming: readonly Meaning[] = ['parent', 'keyResult', 'objective', 'goal'];
const figures: readonly Meaning[] = ['start', 'target', 'current', 'progress', 'period'];

/** Whether a block is such a table; what it says is added to the goals. `above`: the only objective of the block before. */
export function readInitiativeTable(
  reader: BlockReader,
  block: Block,
  objectives: readonly GrowingObjective[],
  above: GrowingObjective | null,
): boolean {
  const { columnOf, columns, grid } = reader;
  const initiative = columnOf('initiative');
  if (initiative === null || figures.some((meaning) => columnOf(meaning) !== null)) return false;
  const rows: number[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1)
    if (grid.text(row, initiative) !== '' && grid.filled(row).length > 1) rows.push(row);
  const goalAt = (row: number, column: number) => goalCalled(objectives, grid.textFromAbove(row, column));
  const named = columns.find(
    ({ column, meaning }) =>
      naming.includes(meaning) && rows.length > 0 && rows.every((row) => goalAt(row, column) !== null),
  );
  if (!named && (!above || rows.length === 0)) return false;
  const counter = columnOf('id');
  for (const row of rows) {
    const goal = named ? goalAt(row, named.column) : above;
    if (named) reader.take(row, named.column);
    reader.take(row, initiative);
    if (counter !== null && /^\d+\.?$/.test(grid.text(row, counter))) reader.take(row, counter);
    goal?.initiatives.push({
      initiative: withoutMark(grid.text(row, initiative)),
      owner: reader.take(row, columnOf('owner')),
      due: reader.due(row, columnOf('due')),
      notes: reader.rest(row),
    });
  }
  return true;
}
