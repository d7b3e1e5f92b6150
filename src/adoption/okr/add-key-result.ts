// Adds the key result of a row to the objective it stands under; one that was there before goes on instead.
import type { Day } from '../../domain/day.ts';
import { isActual, isPlanned } from '../blocks/plan-and-actual.ts';
import { levelOfId, numberBefore } from '../notation/outline-marks.ts';
import { remarksBelow } from '../sheet/row-kinds.ts';
import { type GrowingBlock, objectiveOf } from './growing-block.ts';
import { type GrowingKeyResult, replaceKeyResult } from './growing-objective.ts';
import type { KeyResultColumns } from './key-result-columns.ts';
import { readKeyResult } from './read-key-result.ts';

export function addKeyResult(
  goals: GrowingBlock,
  row: number,
  column: number,
  written: string,
  of: KeyResultColumns = goals.ofKeyResult,
): GrowingKeyResult {
  const objective = objectiveOf(goals);
  const added = keyResultOfRow(goals, row, column, written, of);
  const day = goals.dated === null ? null : goals.reader.day(row, goals.dated);
  const before =
    day === null ? undefined : objective.keyResults.find((known) => known.keyResult === added.keyResult);
  const keyResult = goals.dated === null ? added : withDay(before ?? null, added, day);
  if (before) replaceKeyResult(objective, before, keyResult);
  else objective.keyResults.push(keyResult);
  goals.keyResult = keyResult;
  return keyResult;
}

/** Where plan and actual take turns, only the actual values are a history. */
function keyResultOfRow(
  goals: GrowingBlock,
  row: number,
  column: number,
  written: string,
  of: KeyResultColumns,
): GrowingKeyResult {
  const { beside, columns, following, reader, side } = goals;
  const { grid } = reader;
  const ofRow = isPlanned(sideOf(goals, row)) ? { ...reader, points: () => [] } : reader;
  const added = readKeyResult(ofRow, row, column, written, of, beside);
  if (side !== null) grid.use(row, side);
  const id = columns.id === null ? '' : grid.text(row, columns.id);
  if (columns.id !== null && levelOfId(id)?.level) grid.use(row, columns.id);
  added.id = id || numberBefore(written);
  added.notes.push(...remarksBelow(grid, row));
  if (goals.ownersHoldOn && added.owner !== '') following.owner = added.owner;
  added.owner ||= following.owner;
  added.due ??= following.dueOfResults;
  return added;
}

/** A key result with what a row of one day tells of it. */
function withDay(
  before: GrowingKeyResult | null,
  added: GrowingKeyResult,
  day: Day | null,
): GrowingKeyResult {
  const value = day !== null && added.current !== null ? [{ day, value: added.current }] : [];
  const checkIns = [...(before?.checkIns ?? []), ...added.checkIns, ...value].sort(
    (one, other) => one.day - other.day,
  );
  const latest = checkIns[checkIns.length - 1];
  const current = latest?.value ?? added.current;
  if (!before) return { ...added, current, checkIns };
  const isLatest = day !== null && day === latest?.day;
  const confidence = (isLatest ? added.confidence : null) ?? before.confidence;
  return { ...before, confidence, current, checkIns };
}

const sideOf = ({ reader, side }: GrowingBlock, row: number): string =>
  side === null ? '' : reader.grid.text(row, side);

/** Whether a row holds the actual values of the key result planned above it. */
export const isOfActual = (goals: GrowingBlock, row: number): boolean => isActual(sideOf(goals, row));

export function tellActual(goals: GrowingBlock, row: number): void {
  const { keyResult: planned, objective, reader, side } = goals;
  if (!objective || !planned || !objective.keyResults.includes(planned)) return;
  const checkIns = reader.points(row).map(({ point }) => point);
  const current = checkIns[checkIns.length - 1]?.value ?? planned.current;
  const keyResult = { ...planned, checkIns, current };
  replaceKeyResult(objective, planned, keyResult);
  goals.keyResult = keyResult;
  if (side !== null) reader.grid.use(row, side);
  keyResult.notes.push(...reader.rest(row));
}
