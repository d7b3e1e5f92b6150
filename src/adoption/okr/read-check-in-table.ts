// Reads a table of check-ins: a key result by its ID or text, a day and a value to each row.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import type { Meaning } from '../notation/meaning.ts';
import type { AdoptedPoint } from '../understanding.ts';
import type { GrowingKeyResult, GrowingObjective } from './growing-objective.ts';
import { isCalled } from './named-goals.ts';

const naming: readonly Meaning[] = ['id', 'parent', 'keyResult', 'goal', 'kpi'];
const plans: readonly Meaning[] = ['start', 'target', 'objective', 'initiative', 'period'];

/** Whether a block is such a table; its values are added to the key results. */
export function readCheckInTable(
  reader: BlockReader,
  block: Block,
  objectives: readonly GrowingObjective[],
): boolean {
  const { columnOf, columns, grid } = reader;
  const date = columnOf('date') ?? columnOf('due');
  const value = columnOf('value') ?? columnOf('current');
  if (date === null || value === null || plans.some((meaning) => columnOf(meaning) !== null)) return false;
  const rows: number[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1)
    if (grid.filled(row).length >= 3) rows.push(row);
  const goals = objectives.flatMap(({ keyResults }) => keyResults);
  const goalAt = (row: number, column: number) =>
    goals.find((goal) => isCalled(goal, grid.textFromAbove(row, column)));
  const named = columns.find(
    ({ column, meaning }) =>
      naming.includes(meaning) && rows.length > 0 && rows.every((row) => goalAt(row, column)),
  );
  if (!named) return false;
  const told = new Map<GrowingKeyResult, AdoptedPoint[]>();
  for (const row of rows) {
    const goal = goalAt(row, named.column);
    const day = reader.day(row, date);
    const amount = day === null ? null : reader.amount(row, value);
    if (!goal) continue;
    reader.take(row, named.column);
    goal.notes.push(...reader.rest(row));
    if (day !== null && amount) told.set(goal, [...(told.get(goal) ?? []), { day, value: amount.value }]);
  }
  for (const { keyResults } of objectives)
    for (const [index, goal] of keyResults.entries())
      keyResults[index] = withCheckIns(goal, told.get(goal) ?? []);
  return true;
}

/** What a column says of today counts before the last value of a table. */
function withCheckIns(goal: GrowingKeyResult, points: readonly AdoptedPoint[]): GrowingKeyResult {
  if (points.length === 0) return goal;
  const checkIns = [...goal.checkIns, ...points].sort((one, other) => one.day - other.day);
  return { ...goal, checkIns, current: goal.current ?? checkIns[checkIns.length - 1]?.value ?? null };
}
