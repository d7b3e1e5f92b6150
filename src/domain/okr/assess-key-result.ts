// Judges one key result with the history of its check-ins.
import { type Day, isoFromDay } from '../day.ts';
import type { Problem } from '../problem.ts';
import type { AssessedKeyResult, FieldProblem } from './assessed.ts';
import { type History, heldIn, valuesSince } from './check-in-history.ts';
import { type Forecast, forecastOf } from './forecast.ts';
import { gradeOf } from './grade.ts';
import type { KeyResult } from './key-result.ts';
import { isProblem, type Measure, measureOf } from './measure.ts';
import { daysInWeek, neededWeeklyRate } from './needed-rate.ts';
import type { Commitment } from './objective.ts';
import { elapsedShare, expectedShare, successShare } from './pace.ts';
import { progressOf } from './progress.ts';
import type { RateRatio } from './reason.ts';
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
const noProblems: readonly never[] = [];
const noForecast = (because: 'type' | 'no-due' | 'over'): Forecast => ({ kind: 'none', because });

/** Everything about one key result at a day. */
export function assessKeyResult(keyResult: KeyResult, setting: KeyResultSetting): AssessedKeyResult {
  const { commitment, start, due, asOf, thresholds, history } = setting;
  const measure = measureOf(keyResult);
  const fieldProblems = problemsOf(keyResult, measure, setting);
  const isUnscored = fieldProblems.length > 0 && fieldProblems.some(({ field }) => fieldsOfScore.has(field));
  const period = start !== null && due !== null && start <= due ? { start, due } : null;
  const success = successShare(commitment, thresholds);
  const elapsed = period && asOf !== null ? elapsedShare(period, asOf) : null;
  const lastCheckIn = latest(keyResult.lastCheckIn, history.lastDay, asOf);
  const common = { keyResult, period, lastCheckIn, fieldProblems };

  if (isUnscored || isProblem(measure)) {
    return {
      ...common,
      progress: null,
      score: null,
      expected: null,
      grade: null,
      status: 'problem',
      reason: { kind: 'problem' },
      forecast: noForecast('type'),
      neededRate: null,
      rateRatio: null,
      held: null,
      problems: fieldProblems.map(({ problem }) => problem),
    };
  }

  const { current } = keyResult;
  const progress = current === null ? null : plainProgress(measure, current);
  const score = progress === null ? null : scoreOf(progress);
  const values = valuesSince(history.values, start);
  const forecast = forecastFor(measure, values, due, asOf);
  const neededRate = neededRateOf(measure, current, due, asOf);
  const rateRatio = ratioOf(neededRate, forecast, measure, current, start, asOf);
  const held = measure.kind === 'bound' ? heldIn(measure, values) : null;
  const verdict = statusOf({
    measure,
    current,
    progress,
    success,
    start,
    due,
    asOf,
    lastCheckIn,
    confidence: keyResult.confidence,
    unit: keyResult.unit,
    held,
    rateRatio,
    thresholds,
  });
  const hasProblem = fieldProblems.length > 0;
  return {
    ...common,
    progress,
    score,
    expected: elapsed === null || !hasPace(measure) ? null : expectedShare(elapsed, success),
    grade: score === null ? null : gradeOf(score, commitment),
    status: hasProblem ? 'problem' : verdict.status,
    reason: hasProblem ? { kind: 'problem' } : verdict.reason,
    forecast,
    neededRate,
    rateRatio,
    held,
    problems: hasProblem ? fieldProblems.map(({ problem }) => problem) : noProblems,
  };
}

const hasPace = (measure: Measure): boolean => measure.kind === 'change' || measure.kind === 'milestone';

const plainProgress = (measure: Measure, current: number): number | null => {
  const progress = progressOf(measure, current);
  return typeof progress === 'number' ? progress : null;
};

function problemsOf(
  keyResult: KeyResult,
  measure: Measure | Problem,
  { known, start, due }: KeyResultSetting,
): readonly FieldProblem[] {
  const found: FieldProblem[] = [];
  if (isProblem(measure)) {
    // Numbers that cannot be read would be told a second time as missing.
    const isKnown = known.some(({ field }) => fieldsOfScore.has(field));
    if (!isKnown) found.push({ field: fieldOf(measure), problem: measure });
  } else if (keyResult.current !== null) {
    const progress = progressOf(measure, keyResult.current);
    if (typeof progress === 'object' && progress !== null)
      found.push({ field: 'current', problem: progress });
  }
  if (keyResult.weight !== null && keyResult.weight < 0) {
    found.push({ field: 'weight', problem: { code: 'negative-weight', weight: keyResult.weight } });
  }
  if (start !== null && due !== null && due < start) {
    found.push({
      field: 'due',
      problem: { code: 'due-before-start', start: isoFromDay(start), due: isoFromDay(due) },
    });
  }
  return found.length === 0 ? known : [...known, ...found];
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

function targetOf(measure: Measure): { readonly start: number; readonly target: number } | null {
  switch (measure.kind) {
    case 'change':
      return measure;
    case 'milestone':
      return { start: 0, target: measure.steps };
    case 'bound':
    case 'yesNo':
    case 'findBaseline':
      return null;
  }
}

function forecastFor(
  measure: Measure,
  values: History['values'],
  due: Day | null,
  asOf: Day | null,
): Forecast {
  const aim = targetOf(measure);
  if (aim === null) return noForecast('type');
  if (due === null) return noForecast('no-due');
  if (asOf !== null && asOf > due) return noForecast('over');
  return forecastOf(values, due, aim.target);
}

function neededRateOf(
  measure: Measure,
  current: number | null,
  due: Day | null,
  asOf: Day | null,
): number | null {
  const aim = targetOf(measure);
  if (aim === null || current === null || due === null || asOf === null) return null;
  return neededWeeklyRate(current, aim.target, due - asOf);
}

/** Against the trend of the check-ins, or without one against the mean rate since the start. */
function ratioOf(
  neededRate: number | null,
  forecast: Forecast,
  measure: Measure,
  current: number | null,
  start: Day | null,
  asOf: Day | null,
): RateRatio {
  const aim = targetOf(measure);
  if (neededRate === null || aim === null || current === null) return null;
  const rate =
    forecast.kind === 'forecast'
      ? forecast.weeklyRate
      : start !== null && asOf !== null && asOf > start
        ? ((current - aim.start) * daysInWeek) / (asOf - start)
        : null;
  if (rate === null) return null;
  if (rate === 0) return 'standing-still';
  return Math.sign(rate) === Math.sign(aim.target - aim.start) ? neededRate / rate : 'moving-away';
}
