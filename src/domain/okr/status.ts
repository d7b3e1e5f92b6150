// The status of a key result with its reason: the first line that applies.
import type { Day } from '../day.ts';
import { isAtLeast } from './comparing.ts';
import type { Measure } from './measure.ts';
import { elapsedShare, expectedShare } from './pace.ts';
import { distanceOutside } from './progress.ts';
import type { Held, MissingForPace, RateRatio, Reason } from './reason.ts';
import { scoreOf } from './score.ts';
import type { Status } from './statuses.ts';
import type { Thresholds } from './thresholds.ts';

/** All that a status depends on. */
export interface Judged {
  readonly measure: Measure;
  readonly current: number | null;
  readonly progress: number | null;
  /** The share of the goal that counts as reached. */
  readonly success: number;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly asOf: Day | null;
  readonly lastCheckIn: Day | null;
  readonly confidence: number | null;
  readonly unit: string;
  readonly held: Held | null;
  readonly rateRatio: RateRatio;
  readonly thresholds: Thresholds;
}

export interface Verdict {
  readonly status: Status;
  readonly reason: Reason;
}

/** Judges a key result whose numbers fit its type. */
export function statusOf(judged: Judged): Verdict {
  const { measure, current, progress } = judged;
  if (measure.kind === 'findBaseline') {
    return { status: 'findingBaseline', reason: { kind: 'findingBaseline' } };
  }
  if (current === null || progress === null) return { status: 'noData', reason: { kind: 'noData' } };
  return (
    notStarted(judged) ??
    finished(judged, measure, progress) ??
    stale(judged) ??
    withLowConfidence(running(judged, measure, current, progress), judged)
  );
}

function notStarted({ asOf, start }: Judged): Verdict | null {
  return asOf !== null && start !== null && asOf < start
    ? { status: 'notStarted', reason: { kind: 'notStarted', start } }
    : null;
}

function finished({ asOf, due, success, held }: Judged, measure: Measure, progress: number): Verdict | null {
  const isOver = asOf !== null && due !== null && asOf > due;
  const isReached = isAtLeast(progress, success);
  if (measure.kind === 'bound') {
    if (!isOver) return null;
    return isAtLeast(progress, 1)
      ? { status: 'achieved', reason: { kind: 'heldToTheEnd', due, held } }
      : { status: 'missed', reason: { kind: 'missed', score: scoreOf(progress), due } };
  }
  if (isReached) return { status: 'achieved', reason: { kind: 'achieved', progress, success } };
  return isOver ? { status: 'missed', reason: { kind: 'missed', score: scoreOf(progress), due } } : null;
}

function stale({ asOf, lastCheckIn, thresholds }: Judged): Verdict | null {
  if (asOf === null || lastCheckIn === null) return null;
  const days = asOf - lastCheckIn;
  return days > thresholds.staleAfterDays
    ? { status: 'stale', reason: { kind: 'stale', lastCheckIn, days } }
    : null;
}

function running(judged: Judged, measure: Measure, current: number, progress: number): Verdict {
  switch (measure.kind) {
    case 'bound':
      return boundVerdict(judged, measure, current);
    case 'yesNo':
      return yesNoVerdict(judged);
    case 'change':
    case 'milestone':
    case 'findBaseline':
      return paceVerdict(judged, progress);
  }
}

function boundVerdict(
  { unit, held }: Judged,
  bound: Extract<Measure, { kind: 'bound' }>,
  current: number,
): Verdict {
  const distance = distanceOutside(bound, current);
  const isTolerated = isAtLeast(bound.tolerance, distance);
  const place = distance === 0 ? 'inside' : isTolerated ? 'within-tolerance' : 'outside';
  return {
    status: statusAtPlace[place],
    reason: { kind: 'bound', place, distance, unit, held, lowConfidence: null },
  };
}

const statusAtPlace = { inside: 'onTrack', 'within-tolerance': 'atRisk', outside: 'offTrack' } as const;

function yesNoVerdict({ confidence, thresholds }: Judged): Verdict {
  const reason: Reason = { kind: 'yesNo', confidence };
  if (confidence === null) return { status: 'open', reason };
  if (confidence >= thresholds.confidentAtLeast) return { status: 'onTrack', reason };
  return { status: confidence >= thresholds.doubtfulAtLeast ? 'atRisk' : 'offTrack', reason };
}

function paceVerdict(judged: Judged, progress: number): Verdict {
  const { asOf, start, due, success, rateRatio, thresholds } = judged;
  if (asOf === null || start === null || due === null) {
    return { status: 'open', reason: { kind: 'noPace', missing: missingForPace(judged) } };
  }
  const elapsed = elapsedShare({ start, due }, asOf);
  if (!isAtLeast(elapsed, thresholds.tooEarlyShare)) {
    return { status: 'tooEarly', reason: { kind: 'tooEarly', elapsed, before: thresholds.tooEarlyShare } };
  }
  return {
    status: statusAtPace(progress, expectedShare(elapsed, success), thresholds),
    reason: { kind: 'pace', progress, elapsed, rateRatio, lowConfidence: null },
  };
}

/**
 * On track, At risk or Off track, by progress over what is expected by now.
 *
 * @example statusAtPace(0.4, 0.5, defaultThresholds) //=> 'atRisk'
 */
export function statusAtPace(
  progress: number,
  expected: number,
  { onTrackPace, atRiskPace }: Thresholds,
): 'onTrack' | 'atRisk' | 'offTrack' {
  if (isAtLeast(progress, onTrackPace * expected)) return 'onTrack';
  return isAtLeast(progress, atRiskPace * expected) ? 'atRisk' : 'offTrack';
}

function missingForPace({ asOf, start, due }: Judged): readonly MissingForPace[] {
  const missing: MissingForPace[] = [];
  if (start === null) missing.push('start');
  if (due === null) missing.push('due');
  if (asOf === null) missing.push('asOf');
  return missing;
}

function withLowConfidence(verdict: Verdict, { confidence, thresholds }: Judged): Verdict {
  const { status, reason } = verdict;
  const isDoubted = confidence !== null && confidence <= thresholds.lowConfidence;
  if (status !== 'onTrack' || !isDoubted) return verdict;
  return reason.kind === 'pace' || reason.kind === 'bound'
    ? { status: 'atRisk', reason: { ...reason, lowConfidence: confidence } }
    : { status: 'atRisk', reason };
}
