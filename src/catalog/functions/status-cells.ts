// What OKR_STATUS and OKR_WHY share: the judging of one row of cells, given in the order of their parameters.

import type { AssessedKeyResult } from '../../domain/okr/assess.ts';
import { assessKeyResult } from '../../domain/okr/assess-key-result.ts';
import type { FieldProblem } from '../../domain/okr/assessed.ts';
import { noHistory } from '../../domain/okr/check-in-history.ts';
import { defaultThresholds, type Thresholds } from '../../domain/okr/thresholds.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { readSettings } from '../../workbook/settings.ts';
import { tables } from '../tables/tables.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, FunctionArgument } from './custom-function.ts';
import { elementwise, isBlank, isGrid } from './elementwise.ts';
import { readNumbers } from './goal-cells.ts';

/** Start to tolerance; the settings come after them. */
const cellsOfGoal = 12;

const noProblems: readonly FieldProblem[] = [];

/** Judges each row of cells and says it by `say`; blank rows stay blank, what cannot be read is told in its cell. */
export function judgingRows(
  args: readonly FunctionArgument[],
  context: CellContext,
  say: (assessed: AssessedKeyResult) => string,
): CellValue | Grid {
  const cells = args.slice(0, cellsOfGoal);
  const thresholds = thresholdsIn(args[cellsOfGoal], context);
  return elementwise(cells, context.words, (row) => judge(row, thresholds, context, say));
}

function thresholdsIn(settings: FunctionArgument, { locale, words }: CellContext): Thresholds {
  return isGrid(settings)
    ? readSettings(settings, tables.settings, locale, words).thresholds
    : defaultThresholds;
}

function judge(
  row: readonly CellValue[],
  thresholds: Thresholds,
  context: CellContext,
  say: (assessed: AssessedKeyResult) => string,
): string {
  const [
    start,
    target,
    current,
    startDate,
    dueDate,
    asOf,
    type,
    commitment,
    confidence,
    checkIn,
    upper,
    tolerance,
  ] = row;
  const { choices, problems } = context.words;
  const reader = cellReader(context);
  const goalType = reader.choice(type, choices.keyResultTypes);
  const hasNumbers = ![start, target, current].every(isBlank);
  if (!hasNumbers && goalType !== 'findBaseline' && reader.says() === null) return '';
  const assessed = assessKeyResult(
    {
      id: '',
      objectiveId: '',
      keyResult: '',
      ...readNumbers({ start, target, current, type, upper, tolerance }, goalType, reader),
      unit: '',
      weight: null,
      owner: '',
      due: null,
      kpiId: '',
      confidence: reader.numberBetween(confidence, 1, 10),
      lastCheckIn: reader.day(checkIn),
      notes: '',
    },
    {
      commitment: reader.choice(commitment, choices.commitments) ?? 'committed',
      start: reader.day(startDate),
      due: reader.day(dueDate),
      asOf: reader.day(asOf),
      thresholds,
      history: noHistory,
      known: noProblems,
    },
  );
  const [problem] = assessed.problems;
  return reader.says() ?? (problem ? problems(problem) : say(assessed));
}
