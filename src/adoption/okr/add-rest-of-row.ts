// Adds to a goal what its row holds besides: initiatives, and what is left as notes.
import { isPlaceholder } from '../notation/amounts.ts';
import { itemsIn, withoutMark } from '../notation/outline-marks.ts';
import type { GrowingBlock } from './growing-block.ts';
import type { GrowingKeyResult, GrowingObjective } from './growing-objective.ts';
import { goalCalled } from './named-goals.ts';

export function addRestOfRow(
  goals: GrowingBlock,
  row: number,
  goal: GrowingObjective | GrowingKeyResult,
): void {
  addInitiatives(goals, row, goal);
  goal.notes.push(...goals.reader.rest(row));
}

/** The initiatives in a row's column of them, or in several: `Initiative 1`, `Initiative 2`. */
export function addInitiatives(
  { columns: { ofInitiative }, reader }: GrowingBlock,
  row: number,
  goal: GrowingObjective | GrowingKeyResult | null,
): void {
  if (!goal) return;
  for (const { column } of reader.columns.filter(({ meaning }) => meaning === 'initiative')) {
    const text = reader.grid.text(row, column);
    if (text === '' || isPlaceholder(text)) continue;
    reader.grid.use(row, column);
    for (const item of itemsIn(text, true)) {
      goal.initiatives.push({
        initiative: withoutMark(item),
        owner: reader.take(row, ofInitiative.owner),
        due: reader.due(row, ofInitiative.due),
        notes: [],
      });
    }
  }
}

/** The initiative that a row of an outline is. */
export function addInitiativeOfRow(goals: GrowingBlock, row: number, column: number, text: string): void {
  const { columns, reader } = goals;
  reader.grid.use(row, column);
  const owner = reader.take(row, columns.ofKeyResult.owner);
  const due = reader.due(row, columns.ofKeyResult.due);
  const goal = goalOfInitiative(goals, row);
  goal?.initiatives.push({ initiative: withoutMark(text), owner, due, notes: reader.rest(row) });
}

/** What an initiative names as the goal it is for; the goal above it where it names none. */
function goalOfInitiative(goals: GrowingBlock, row: number): GrowingObjective | GrowingKeyResult | null {
  const { columns, keyResult, objective, objectives, reader } = goals;
  const { parent } = columns;
  const named = parent === null ? null : goalCalled(objectives, reader.grid.textFromAbove(row, parent));
  if (named && parent !== null) reader.grid.use(row, parent);
  return named ?? keyResult ?? objective;
}
