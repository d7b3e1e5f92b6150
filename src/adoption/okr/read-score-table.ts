// Reads a table that only sums up goals told elsewhere: a goal by its number or its text, and how far it has come.
import type { BlockReader } from '../blocks/block-reader.ts';
import { rowsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import type { Meaning } from '../notation/meaning.ts';
import { levelOfId } from '../notation/outline-marks.ts';
import type { GrowingObjective } from './growing-objective.ts';
import { goalCalled } from './named-goals.ts';

const naming: readonly Meaning[] = ['objective', 'goal', 'keyResult'];
const ofGoals: readonly Meaning[] = ['start', 'target', 'current', 'value', 'period', 'kind', 'initiative'];

interface ScoreTable {
  /** Of the names of the goals. */
  readonly column: number;
  readonly rows: readonly number[];
}

/** Whether a block is such a table; what it says besides is added to the goals, and what stands below it is none of theirs. */
export function readScoreTable(
  reader: BlockReader,
  block: Block,
  objectives: readonly GrowingObjective[],
): boolean {
  const table = scoreTable(reader, block);
  if (!table) return false;
  const goals = table.rows.map((row) => goalCalled(objectives, reader.grid.text(row, table.column)));
  if (goals.includes(null) || new Set(goals).size < goals.length) return false;
  table.rows.forEach((row, at) => {
    const goal = goals[at];
    reader.take(row, table.column);
    if (!goal) return;
    goal.owner ||= reader.take(row, reader.columnOf('owner'));
    goal.notes.push(...reader.rest(row));
  });
  return true;
}

/** Whether a block is one of scores whose goals are told by nothing but their numbers: `O1`, `Objective 2`. */
export function numbersItsGoals(reader: BlockReader, block: Block): boolean {
  const table = scoreTable(reader, block);
  return table?.rows.every((row) => levelOfId(reader.grid.text(row, table.column))?.level) ?? false;
}

function scoreTable({ columnOf, grid }: BlockReader, block: Block): ScoreTable | null {
  const [column, other] = naming.flatMap((meaning) => columnOf(meaning) ?? []);
  if (column === undefined || other !== undefined || columnOf('progress') === null) return null;
  if (ofGoals.some((meaning) => columnOf(meaning) !== null)) return null;
  const all = rowsOf(block);
  const end = all.findIndex((row) => grid.filled(row).length === 0);
  const rows = (end < 0 ? all : all.slice(0, end)).filter((row) => grid.filled(row).length > 1);
  return rows.length === 0 || rows.some((row) => grid.text(row, column) === '') ? null : { column, rows };
}
