// The numbers of a goal as functions are given them: measured, or what is to be said instead.
import type { KeyResult, KeyResultType } from '../../domain/okr/key-result.ts';
import { isProblem, type Measure, measureOf } from '../../domain/okr/measure.ts';
import { progressOf } from '../../domain/okr/progress.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { type CellReader, cellReader } from './cell-reader.ts';
import type { CellContext } from './custom-function.ts';
import { isBlank } from './elementwise.ts';

export interface GoalCells {
  readonly start: CellValue | undefined;
  readonly target: CellValue | undefined;
  readonly current: CellValue | undefined;
  readonly type: CellValue | undefined;
  readonly upper?: CellValue | undefined;
  readonly tolerance?: CellValue | undefined;
}

export type ReadGoal =
  | { readonly kind: 'goal'; readonly measure: Measure; readonly current: number | null }
  | { readonly kind: 'blank' }
  | { readonly kind: 'says'; readonly text: string };

/** The numbers of a goal whose type is known, and the type; what cannot be read is null and said by the reader. */
export function readNumbers(
  { start, target, current, upper, tolerance }: GoalCells,
  type: KeyResultType | null,
  reader: CellReader,
): Pick<KeyResult, 'type' | 'start' | 'target' | 'upper' | 'tolerance' | 'current'> {
  const read = type === 'yesNo' ? reader.yesNo : reader.number;
  return {
    type,
    start: read(start),
    target: read(target),
    upper: reader.number(upper),
    tolerance: reader.numberBetween(tolerance, 0, null),
    current: read(current),
  };
}

/** Reads the cells of one goal; without any number it is a blank row. */
export function readGoal(
  cells: GoalCells,
  context: CellContext,
  reader: CellReader = cellReader(context),
): ReadGoal {
  const { start, target, current, type } = cells;
  if (isBlank(start) && isBlank(target) && isBlank(current)) return { kind: 'blank' };
  const goalType = reader.choice(type, context.words.choices.keyResultTypes);
  const measured = readNumbers(cells, goalType, reader);
  const unreadable = reader.says();
  if (unreadable !== null) return { kind: 'says', text: unreadable };
  const measure = measureOf(measured);
  if (!isProblem(measure)) return { kind: 'goal', measure, current: measured.current };
  const isUnfinished = measure.code === 'missing-value' && measured.current === null;
  return isUnfinished ? { kind: 'blank' } : { kind: 'says', text: context.words.problems(measure) };
}

/** The progress of one goal, '' where there is none, or the sentence that says why. */
export function progressOfCells(cells: GoalCells, context: CellContext): number | string {
  const goal = readGoal(cells, context);
  switch (goal.kind) {
    case 'blank':
      return '';
    case 'says':
      return goal.text;
    case 'goal': {
      const progress = goal.current === null ? null : progressOf(goal.measure, goal.current);
      if (progress === null) return '';
      return typeof progress === 'number' ? progress : context.words.problems(progress);
    }
  }
}
