// Reads a block of objectives and key results: side by side, one below the other, or several to a cell.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { type Above, applyLabels } from './above-block.ts';
import { type GrowingBlock, growingBlock } from './growing-block.ts';
import type { GrowingObjective } from './growing-objective.ts';
import { readFlatRows } from './read-flat-rows.ts';
import { areListed, readListedRows } from './read-listed-rows.ts';
import { readOutline } from './read-outline.ts';

export function readOkrBlock(reader: BlockReader, block: Block, above: Above): readonly GrowingObjective[] {
  const goals = growingBlock(reader, block, above);
  readRows(goals);
  applyLabels(reader, above, goals.objectives);
  return goals.objectives;
}

function readRows(goals: GrowingBlock): void {
  const { keyResult, objective } = goals.columns;
  const column = keyResult ?? objective;
  if (areListed(goals)) readListedRows(goals);
  else if (keyResult !== null && objective !== null) readFlatRows(goals, { objective, keyResult });
  else if (column !== null) readOutline(goals, column);
}
