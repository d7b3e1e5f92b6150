// The fourth question of a review: whether the work pulls the right lever, and whether the target is within reach.
import type { Day } from '../day.ts';
import type { AssessedKeyResult } from './assessed.ts';
import type { History } from './check-in-history.ts';
import { aimOf, isProblem, measureOf } from './measure.ts';
import { type Answer, cause, type Evidence, type ReviewSetting } from './review-answer.ts';
import { isDone, workOf } from './review-initiatives.ts';

/** Movement below this share of the way counts as flat. */
const flatShare = 0.05;

export function askKeyResult(assessed: AssessedKeyResult, setting: ReviewSetting): Answer {
  const { keyResult, progress, neededRate } = assessed;
  const work = workOf(setting);
  const current: Evidence = { kind: 'keyResult', id: keyResult.id, field: 'current' };
  if (work.length > 0 && work.every(isDone) && progress !== null && progress < flatShare) {
    const evidence = [
      current,
      ...work.map(({ id }) => ({ kind: 'initiative', id, field: 'state' }) as const),
    ];
    return cause('keyResult', 'wrong-lever', evidence, ['changeInitiative', 'revise']);
  }
  const measure = measureOf(keyResult);
  const aim = isProblem(measure) ? null : aimOf(measure);
  const best = aim === null ? null : bestWeek(setting.history, Math.sign(aim.target - aim.start));
  if (neededRate === null || best === null) {
    const kind = aim === null || neededRate === null ? 'noRate' : 'historyTooShort';
    return { kind: 'unknown', question: 'keyResult', because: { kind }, evidence: [current] };
  }
  const ofBestWeek = best.days.map((day) => ({ kind: 'checkIn', keyResultId: keyResult.id, day }) as const);
  const needed = Math.abs(neededRate);
  if (needed > best.rate) {
    const evidence = [{ kind: 'keyResult', id: keyResult.id, field: 'target' } as const, ...ofBestWeek];
    return cause('keyResult', 'not-attainable', evidence, ['adjustTarget', 'revise', 'drop']);
  }
  return {
    kind: 'no',
    question: 'keyResult',
    because: { kind: 'attainable', needed, best: best.rate, unit: keyResult.unit },
    evidence: ofBestWeek,
  };
}

interface BestWeek {
  /** The change a week towards the target; 0 where it never came nearer. */
  readonly rate: number;
  /** The two check-ins it lies between. */
  readonly days: readonly Day[];
}

/** The largest change a week between two check-ins in a row; null with fewer than three. */
function bestWeek({ series: { days, values } }: History, direction: number): BestWeek | null {
  const inOrder = days
    .map((day, at) => ({ day, value: values[at] ?? 0 }))
    .sort((one, other) => one.day - other.day);
  if (inOrder.length < 3) return null;
  return inOrder.reduce<BestWeek>(
    (best, { day, value }, at) => {
      const before = inOrder[at - 1];
      if (!before || before.day === day) return best;
      const rate = (direction * (value - before.value) * 7) / (day - before.day);
      return rate > best.rate ? { rate, days: [before.day, day] } : best;
    },
    { rate: 0, days: [] },
  );
}
