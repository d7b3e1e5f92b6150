// Judges one key result with the history of its check-ins.
import { type Day, isoFromDay } from '../day.ts';
import type { Problem } from '../problem.ts';
import { type Series, since } from '../series.ts';
import type { AssessedKeyResult, FieldProblem } from './assessed.ts';
import { type History, heldIn } from './check-in-history.ts';
import { type Forecast, forecastOf } from './forecast.ts';
import { gradeOf } from './grade.ts';
import type { KeyResult } from './key-result.ts';
import { type Aim, aimOf, isProblem, type Measure, measureOf } from './measure.ts';
import { historyBehind, isFed, measuredOn } from './measured-points.ts';
import { neededWeeklyRate, rateRatioOf } from './needed-rate.ts';
import type { Commitment } from './objective.ts';
import { elapsedShare, expectedShare, successShare } from './pace.ts';
import { progressOf } from './progress.ts';
import { scoreOf } from './score.ts';
import { statusOf } from './status.ts';
import type { Thresholds } from './thresholds.ts';

export interface KeyResultSetting {
  readonly commitment: Commitment;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly asOf: Day | null;
  readonly thresholds: Thresholds;
  readonly history: History;
  /** What is known to be wrong with the row before it is judged. */
  readonly known: readonly FieldProblem[];
}

/** Cells without which there is no score. */
const fieldsOfScore = new Set(['type', 'start', 'target', 'upper', 'tolerance', 'current', 'weight']);
const noProblems: readonly Problem[] = [];

/** Everything about one key result at a day. */
export function assessKeyResult(keyResult: KeyResult, setting: KeyResultSetting): AssessedKeyResult {
  const { commitment, start, due, asOf, thresholds } = setting;
  const history = historyBehind(keyResult, setting.history);
  const measure = measureOf(keyResult);
  const fieldProblems = problemsOf(keyResult, measure, setting);
  const lastCheckIn = latest(keyResult.lastCheckIn, history.lastDay, asOf);
  const hasProblem = fieldProblems.length > 0;
  if (isProblem(measure) || (hasProblem && fieldProblems.some(({ field }) => fieldsOfScore.has(field)))) {
    return unscored(keyResult, lastCheckIn, fieldProblems);
  }

  const period = start !== null && due !== null && start <= due ? { start, due } : null;
  const success = successShare(commitment, thresholds);
  const aim = aimOf(measure);
  const { current } = keyResult;
  const progress = current === null ? null : plainProgress(measure, current);
  const score = progress === null ? null : scoreOf(progress);
  const beganBefore = start !== null && history.firstDay !== null && history.firstDay < start;
  const series = beganBefore ? since(history.series, start) : history.series;
  const forecast = forecastFor(aim, series, due, asOf);
  const neededRate =
    aim === null || current === null || due === null || asOf === null
      ? null
      : neededWeeklyRate(current, aim.target, due - asOf);
  const rateRatio =
    neededRate === null || aim === null
      ? null
      : rateRatioOf(
          neededRate,
          aim,
          forecast,
          current,
          asOf !== null && start !== null ? asOf - start : null,
        );
  const held = measure.kind === 'bound' ? heldIn(measure, series, isFed(keyResult)) : null;
  const verdict = statusOf({
    measure,
    current,
    progress,
    success,
    start,
    due,
    asOf,
    lastCheckIn: lastNews(keyResult, lastCheckIn),
    confidence: keyResult.confidence,
    unit: keyResult.unit,
    held,
    rateRatio,
    thresholds,
  });
  return {
    keyResult,
    period,
    progress,
    score,
    expected:
      aim === null || period === null || asOf === null
        ? null
        : expectedShare(elapsedShare(period, asOf), success),
    grade: score === null ? null : gradeOf(score, commitment),
    status: hasProblem ? 'problem' : verdict.status,
    reason: hasProblem ? { kind: 'problem' } : verdict.reason,
    forecast,
    neededRate,
    rateRatio,
    held,
    lastCheckIn,
    problems: hasProblem ? fieldProblems.map(({ problem }) => problem) : noProblems,
    fieldProblems,
  };
}

/** A KPI that was measured since the last check-in keeps a key result from going stale. */
function lastNews(keyResult: KeyResult, lastCheckIn: Day | null): Day | null {
  return lastCheckIn === null ? null : Math.max(lastCheckIn, measuredOn(keyResult) ?? lastCheckIn);
}

function unscored(
  keyResult: KeyResult,
  lastCheckIn: Day | null,
  fieldProblems: readonly FieldProblem[],
): AssessedKeyResult {
  return {
    keyResult,
    period: null,
    progress: null,
    score: null,
    expected: null,
    grade: null,
    status: 'problem',
    reason: { kind: 'problem' },
    forecast: { kind: 'none', because: 'type' },
    neededRate: null,
    rateRatio: null,
    held: null,
    lastCheckIn,
    problems: fieldProblems.map(({ problem }) => problem),
    fieldProblems,
  };
}

function plainProgress(measure: Measure, current: number): number | null {
  const progress = progressOf(measure, current);
  return typeof progress === 'number' ? progress : null;
}

function problemsOf(
  keyResult: KeyResult,
  measure: Measure | Problem,
  { known, start, due }: KeyResultSetting,
): readonly FieldProblem[] {
  let found = known;
  if (isProblem(measure)) {
    // Numbers that cannot be read would be told a second time as missing.
    const isKnown = known.some(({ field }) => fieldsOfScore.has(field));
    if (!isKnown) found = [...found, { field: fieldOf(measure), problem: measure }];
  } else if (measure.kind === 'yesNo' && keyResult.current !== null) {
    const progress = progressOf(measure, keyResult.current);
    const isAnswer = typeof progress !== 'object' || progress === null;
    if (!isAnswer) found = [...found, { field: 'current', problem: progress }];
  }
  if (keyResult.weight !== null && keyResult.weight < 0) {
    found = [...found, { field: 'weight', problem: { code: 'negative-weight', weight: keyResult.weight } }];
  }
  if (start !== null && due !== null && due < start) {
    const days = { start: isoFromDay(start), due: isoFromDay(due) };
    found = [...found, { field: 'due', problem: { code: 'due-before-start', ...days } }];
  }
  return found;
}

function fieldOf(problem: Problem): string {
  switch (problem.code) {
    case 'missing-value':
      return problem.what;
    case 'direction-mismatch':
      return 'type';
    case 'bounds-reversed':
      return 'upper';
    case 'out-of-range':
      return 'tolerance';
    default:
      return 'target';
  }
}

function latest(written: Day | null, inHistory: Day | null, asOf: Day | null): Day | null {
  const known = written !== null && (asOf === null || written <= asOf) ? written : null;
  if (known === null || inHistory === null) return known ?? inHistory;
  return Math.max(known, inHistory);
}

const noForecastOfType: Forecast = { kind: 'none', because: 'type' };

function forecastFor(aim: Aim | null, series: Series, due: Day | null, asOf: Day | null): Forecast {
  if (aim === null) return noForecastOfType;
  if (due === null) return { kind: 'none', because: 'no-due' };
  if (asOf !== null && asOf > due) return { kind: 'none', because: 'over' };
  return forecastOf(series, due, aim.target);
}
