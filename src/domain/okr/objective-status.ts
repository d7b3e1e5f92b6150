// The status of an objective: its weighted progress against pace, held down by its worst key result.
import type { Day } from '../day.ts';
import type { AssessedKeyResult } from './assessed.ts';
import { isAtLeast } from './comparing.ts';
import { elapsedShare } from './pace.ts';
import { type RollUp, weightOf } from './roll-up.ts';
import { statusAtPace, type Verdict } from './status.ts';
import type { Status } from './statuses.ts';
import type { Thresholds } from './thresholds.ts';

export interface JudgedObjective {
  readonly keyResults: readonly AssessedKeyResult[];
  readonly rollUp: RollUp;
  /** The share of the goal that counts as reached. */
  readonly success: number;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly asOf: Day | null;
  readonly thresholds: Thresholds;
}

/** Steps from worst to best; null for statuses that say nothing about success. */
export function stepOf(status: Status): 0 | 1 | 2 | 3 | null {
  switch (status) {
    case 'achieved':
      return 3;
    case 'onTrack':
    case 'tooEarly':
      return 2;
    case 'atRisk':
    case 'stale':
      return 1;
    case 'offTrack':
    case 'missed':
      return 0;
    case 'noData':
    case 'notStarted':
    case 'findingBaseline':
    case 'open':
    case 'problem':
      return null;
  }
}

const statusOfStep: readonly Status[] = ['offTrack', 'atRisk', 'onTrack', 'achieved'];

export const counts = ({ keyResult }: AssessedKeyResult): boolean => weightOf(keyResult.weight) > 0;

export function objectiveStatusOf(judged: JudgedObjective): Verdict {
  const { keyResults, rollUp, asOf, start } = judged;
  const counted = keyResults.filter(counts);
  if (keyResults.length === 0) return { status: 'noData', reason: { kind: 'noKeyResults' } };
  if (rollUp.score === null) return unscored(counted);
  if (asOf !== null && start !== null && asOf < start) {
    return { status: 'notStarted', reason: { kind: 'notStarted', start } };
  }
  const verdict = finished(judged, counted, rollUp.score) ?? running(judged, counted, rollUp.score);
  return heldDown(verdict, counted, rollUp.score, judged);
}

function unscored(counted: readonly AssessedKeyResult[]): Verdict {
  const first = counted[0]?.status;
  const isShared = counted.every(({ status }) => status === first);
  const status =
    isShared && (first === 'findingBaseline' || first === 'notStarted' || first === 'problem')
      ? first
      : 'noData';
  return { status, reason: { kind: 'nothingScored', of: counted.length } };
}

function finished(
  judged: JudgedObjective,
  counted: readonly AssessedKeyResult[],
  score: number,
): Verdict | null {
  const { rollUp, success, asOf, due } = judged;
  const isOver = asOf !== null && due !== null && asOf > due;
  if (!isAtLeast(score, success)) {
    return isOver ? { status: 'missed', reason: { kind: 'missed', score, due } } : null;
  }
  if (!isOver && counted.some(isRunningBound)) return null;
  const isComplete = counted.every(({ status, score: own }) => own !== null || status === 'findingBaseline');
  if (isComplete) return { status: 'achieved', reason: { kind: 'achieved', progress: score, success } };
  return isOver
    ? { status: 'noData', reason: { kind: 'partlyScored', scored: rollUp.scored, of: rollUp.of } }
    : null;
}

/** A level is held until the last day, not reached once. */
function isRunningBound({ keyResult: { type }, status }: AssessedKeyResult): boolean {
  return (type === 'atLeast' || type === 'atMost' || type === 'between') && status !== 'achieved';
}

function running(judged: JudgedObjective, counted: readonly AssessedKeyResult[], score: number): Verdict {
  const scored = counted.filter((one) => one.score !== null);
  const stale = scored.every(({ status }) => status === 'stale') ? mostRecent(scored) : null;
  if (stale !== null && judged.asOf !== null) {
    return { status: 'stale', reason: { kind: 'stale', lastCheckIn: stale, days: judged.asOf - stale } };
  }
  const pace = paceOf(scored, judged.asOf);
  if (pace === null) return withoutPace(scored, score);
  const { thresholds } = judged;
  if (!isAtLeast(pace.elapsed, thresholds.tooEarlyShare)) {
    return {
      status: 'tooEarly',
      reason: { kind: 'tooEarly', elapsed: pace.elapsed, before: thresholds.tooEarlyShare },
    };
  }
  return {
    status: statusAtPace(pace.progress, pace.expected, thresholds),
    reason: {
      kind: 'pace',
      progress: pace.progress,
      elapsed: pace.elapsed,
      rateRatio: null,
      lowConfidence: null,
    },
  };
}

function mostRecent(keyResults: readonly AssessedKeyResult[]): Day | null {
  return keyResults.reduce<Day | null>(
    (latest, { lastCheckIn }) => (latest === null || (lastCheckIn ?? latest) > latest ? lastCheckIn : latest),
    null,
  );
}

/** Weighted over the key results that time matters to; an overshoot of one does not make up for another. */
function paceOf(
  scored: readonly AssessedKeyResult[],
  asOf: Day | null,
): { readonly progress: number; readonly expected: number; readonly elapsed: number } | null {
  let weights = 0;
  let progress = 0;
  let expected = 0;
  let elapsed = 0;
  for (const one of scored) {
    if (one.expected === null || one.period === null || asOf === null) continue;
    const weight = weightOf(one.keyResult.weight);
    weights += weight;
    progress += weight * (one.score ?? 0);
    expected += weight * one.expected;
    elapsed += weight * elapsedShare(one.period, asOf);
  }
  return weights === 0
    ? null
    : { progress: progress / weights, expected: expected / weights, elapsed: elapsed / weights };
}

/** Bounds and yes/no alone: the objective stands as its worst key result does. */
function withoutPace(scored: readonly AssessedKeyResult[], score: number): Verdict {
  const worst = worstOf(scored);
  if (worst === null) {
    const first = scored[0];
    return { status: 'open', reason: first?.reason ?? { kind: 'nothingScored', of: scored.length } };
  }
  return { status: worst.status, reason: heldBackBy(worst, score, null) };
}

function worstOf(keyResults: readonly AssessedKeyResult[]): AssessedKeyResult | null {
  return keyResults.reduce<AssessedKeyResult | null>((worst, one) => {
    const step = stepOf(one.status);
    const worstStep = worst === null ? null : stepOf(worst.status);
    return step !== null && (worstStep === null || step < worstStep) ? one : worst;
  }, null);
}

/** Never more than one step better than the worst key result. */
function heldDown(
  verdict: Verdict,
  counted: readonly AssessedKeyResult[],
  score: number,
  { asOf }: JudgedObjective,
): Verdict {
  const step = stepOf(verdict.status);
  const worst = worstOf(counted);
  const worstStep = worst === null ? null : stepOf(worst.status);
  if (step === null || worst === null || worstStep === null || step <= worstStep + 1) return verdict;
  return {
    status: statusOfStep[worstStep + 1] ?? verdict.status,
    reason: heldBackBy(worst, score, paceOf(counted, asOf)?.elapsed ?? null),
  };
}

function heldBackBy(worst: AssessedKeyResult, progress: number, elapsed: number | null): Verdict['reason'] {
  return {
    kind: 'heldBack',
    keyResultId: worst.keyResult.id,
    keyResultStatus: worst.status,
    progress,
    elapsed,
  };
}
