// What the SMART functions are given: the sentence of a goal, and what cells beside it know.
import { type Day, dayOf } from '../../domain/day.ts';
import type { Goal, GoalFields } from '../../domain/smart/assess.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, FunctionParameter } from './custom-function.ts';

/** Long before any goal: what is dated from here was written without its year. */
const longAgo: Day = dayOf(1901, 1, 1) ?? 0;
const earliestDeadline: Day = dayOf(1950, 1, 1) ?? 0;

export const smartParameters = {
  text: { name: 'text', describes: 'The sentence, or a column of sentences.', example: 'C2' },
  asOf: {
    name: 'as_of',
    describes:
      'The day the goal was written, for dates without a year such as "by 31 March" or "this quarter", and to tell deadlines that are over. Without it no year is guessed.',
    example: '"2026-11-23"',
    optional: true,
  },
  kind: {
    name: 'kind',
    describes: 'Key result or Objective; Key result where it is left out.',
    example: '"Objective"',
    optional: true,
  },
  start: {
    name: 'start',
    describes: 'The start value, where it stands beside the sentence.',
    example: 'G2',
    optional: true,
  },
  target: {
    name: 'target',
    describes: 'The target, where it stands beside the sentence.',
    example: 'H2',
    optional: true,
  },
  due: {
    name: 'due',
    describes: 'The due date, where it stands beside the sentence.',
    example: 'N2',
    optional: true,
  },
  fiscalStart: {
    name: 'fiscal_start',
    describes: 'The month quarters are counted from, 1 to 12; January where it is left out.',
    example: '4',
    optional: true,
  },
} as const satisfies Readonly<Record<string, FunctionParameter>>;

/** In the order SMART_SCORE and SMART_CHECK take them. */
export const judgingParameters: readonly FunctionParameter[] = [
  smartParameters.text,
  smartParameters.asOf,
  smartParameters.kind,
  smartParameters.start,
  smartParameters.target,
  smartParameters.due,
  smartParameters.fiscalStart,
];

/** A deadline whose year stands in the sentence, or follows from "as of"; null where it would be a guess. */
export const certainDeadline = (deadline: Day | null): Day | null =>
  deadline !== null && deadline >= earliestDeadline ? deadline : null;

/** The goal in the cells, '' for a blank one, or the sentence that says what cannot be read. */
export function goalOfCells(
  [text = '', asOf, kind, start, target, due, fiscalStart]: readonly (CellValue | undefined)[],
  context: CellContext,
): { readonly goal: Goal } | string {
  const written = String(text).trim();
  if (written === '') return '';
  const reader = cellReader(context);
  const fields: GoalFields = {
    start: reader.number(start),
    target: reader.number(target),
    unit: null,
    due: reader.day(due),
    kpiId: null,
  };
  const goal: Goal = {
    kind: reader.choice(kind, context.words.choices.goalKinds) ?? 'keyResult',
    text: written,
    today: reader.day(asOf) ?? longAgo,
    cycle: null,
    fields,
    fiscalYearStartMonth: reader.numberBetween(fiscalStart, 1, 12) ?? 1,
    // Looked up only where the sentence itself does not tell.
    get language() {
      return context.locale.language ?? 'en';
    },
  };
  return reader.says() ?? { goal };
}
