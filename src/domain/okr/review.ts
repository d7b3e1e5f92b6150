// Why a goal is not being met: the first of five causes that the evidence shows, and what can be done about it.
import type { Day } from '../day.ts';
import type { AssessedKeyResult, AssessedObjective } from './assessed.ts';
import type { History } from './check-in-history.ts';
import { isAtLeast } from './comparing.ts';
import type { Initiative } from './initiative.ts';
import { initiativeStatusOf } from './initiative-status.ts';
import { aimOf, isProblem, measureOf } from './measure.ts';
import type { Thresholds } from './thresholds.ts';

export type NextStep = 'adjust' | 'revise' | 'drop' | 'askForHelp';

/** The cells a conclusion rests on, by what they belong to. */
export type Evidence =
  | { readonly kind: 'keyResult'; readonly id: string; readonly field: 'current' | 'target' | 'lastCheckIn' }
  | { readonly kind: 'initiative'; readonly id: string; readonly field: 'state' | 'due' }
  | { readonly kind: 'kpi'; readonly id: string }
  | { readonly kind: 'objective'; readonly id: string; readonly field: 'supports' };

export interface Diagnosis {
  readonly cause:
    | 'no-check-ins'
    | 'noise'
    | 'no-initiatives'
    | 'initiatives-late'
    | 'initiatives-blocked'
    | 'wrong-lever'
    | 'not-attainable'
    | 'outcome-not-felt'
    | 'not-relevant';
  readonly evidence: readonly Evidence[];
  readonly nextSteps: readonly NextStep[];
}

/** What is known around a key result. */
export interface ReviewSetting {
  readonly asOf: Day | null;
  readonly thresholds: Thresholds;
  readonly initiatives: readonly Initiative[];
  readonly history: History;
  /** What its KPI does; null without one, or with too few values to tell. */
  readonly kpi: { readonly id: string; readonly isWithinNaturalLimits: boolean } | null;
}

/** Movement below this share of the way counts as flat. */
const flatShare = 0.05;

/** The first cause that applies to a key result that is behind; null where the evidence shows none. */
export function diagnoseKeyResult(assessed: AssessedKeyResult, setting: ReviewSetting): Diagnosis | null {
  return (
    cadence(assessed, setting) ??
    noise(setting) ??
    initiatives(assessed, setting) ??
    wrongLever(assessed, setting) ??
    notAttainable(assessed, setting)
  );
}

/** Of an objective: met and not felt, or serving nothing that is still alive. */
export function diagnoseObjective(
  { objective, keyResults }: AssessedObjective,
  isUnhealthy: (kpiId: string) => boolean,
  isLive: (objectiveId: string) => boolean,
): Diagnosis | null {
  const scored = keyResults.filter(({ score }) => score !== null);
  const unhealthy = keyResults.filter(
    ({ keyResult }) => keyResult.kpiId !== '' && isUnhealthy(keyResult.kpiId),
  );
  if (scored.length > 0 && scored.every(({ score }) => isAtLeast(score ?? 0, 1)) && unhealthy.length > 0) {
    const evidence = unhealthy.map(({ keyResult }) => ({ kind: 'kpi', id: keyResult.kpiId }) as const);
    return { cause: 'outcome-not-felt', evidence, nextSteps: ['revise', 'drop'] };
  }
  const isLost = objective.supports.length > 0 && !objective.supports.some(isLive);
  return isLost
    ? {
        cause: 'not-relevant',
        evidence: [{ kind: 'objective', id: objective.id, field: 'supports' }],
        nextSteps: ['revise', 'drop'],
      }
    : null;
}

function cadence(
  { keyResult, lastCheckIn }: AssessedKeyResult,
  { asOf, thresholds }: ReviewSetting,
): Diagnosis | null {
  const isSilent = lastCheckIn === null || (asOf !== null && asOf - lastCheckIn > thresholds.staleAfterDays);
  return isSilent
    ? {
        cause: 'no-check-ins',
        evidence: [{ kind: 'keyResult', id: keyResult.id, field: 'lastCheckIn' }],
        nextSteps: ['askForHelp'],
      }
    : null;
}

function noise({ kpi }: ReviewSetting): Diagnosis | null {
  return kpi?.isWithinNaturalLimits
    ? { cause: 'noise', evidence: [{ kind: 'kpi', id: kpi.id }], nextSteps: ['adjust', 'revise'] }
    : null;
}

function initiatives({ keyResult }: AssessedKeyResult, setting: ReviewSetting): Diagnosis | null {
  const { asOf, thresholds } = setting;
  const own = setting.initiatives.filter(({ state }) => state !== 'dropped');
  const withStatus = (wanted: string): readonly Initiative[] =>
    own.filter((one) => initiativeStatusOf(one, asOf, thresholds) === wanted);
  if (own.length === 0) {
    const evidence = [{ kind: 'keyResult', id: keyResult.id, field: 'current' } as const];
    return { cause: 'no-initiatives', evidence, nextSteps: ['adjust', 'askForHelp'] };
  }
  const blocked = withStatus('blocked');
  if (blocked.length > 0) {
    const evidence = blocked.map(({ id }) => ({ kind: 'initiative', id, field: 'state' }) as const);
    return { cause: 'initiatives-blocked', evidence, nextSteps: ['askForHelp', 'adjust'] };
  }
  const late = [...withStatus('late'), ...withStatus('behind')];
  if (late.length === 0) return null;
  const evidence = late.map(({ id }) => ({ kind: 'initiative', id, field: 'due' }) as const);
  return { cause: 'initiatives-late', evidence, nextSteps: ['adjust', 'askForHelp'] };
}

/** The work is done and the number has not moved. */
function wrongLever({ keyResult, progress }: AssessedKeyResult, setting: ReviewSetting): Diagnosis | null {
  const own = setting.initiatives.filter(({ state }) => state !== 'dropped');
  const areDone = own.length > 0 && own.every(({ state, doneShare }) => state === 'done' || doneShare === 1);
  return areDone && progress !== null && progress < flatShare
    ? {
        cause: 'wrong-lever',
        evidence: [
          { kind: 'keyResult', id: keyResult.id, field: 'current' },
          ...own.map(({ id }) => ({ kind: 'initiative', id, field: 'state' }) as const),
        ],
        nextSteps: ['adjust', 'revise'],
      }
    : null;
}

/** What is left to do in a week is more than any week ever brought. */
function notAttainable(
  { keyResult, neededRate }: AssessedKeyResult,
  { history }: ReviewSetting,
): Diagnosis | null {
  const measure = measureOf(keyResult);
  const aim = isProblem(measure) ? null : aimOf(measure);
  if (aim === null || neededRate === null) return null;
  const best = bestWeeklyRate(history, Math.sign(aim.target - aim.start));
  return best !== null && Math.abs(neededRate) > best
    ? {
        cause: 'not-attainable',
        evidence: [{ kind: 'keyResult', id: keyResult.id, field: 'target' }],
        nextSteps: ['revise', 'drop'],
      }
    : null;
}

/** The largest change a week between two check-ins in a row, towards the target; null with fewer than three. */
function bestWeeklyRate({ series: { days, values } }: History, direction: number): number | null {
  const inOrder = days
    .map((day, at) => ({ day, value: values[at] ?? 0 }))
    .sort((one, other) => one.day - other.day);
  if (inOrder.length < 3) return null;
  return inOrder.reduce((best, { day, value }, at) => {
    const before = inOrder[at - 1];
    if (!before || before.day === day) return best;
    return Math.max(best, (direction * (value - before.value) * 7) / (day - before.day));
  }, 0);
}
