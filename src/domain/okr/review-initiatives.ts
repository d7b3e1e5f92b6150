// The third question of a review: whether anybody works on it, and whether that work is late or blocked.
import type { AssessedKeyResult } from './assessed.ts';
import type { Initiative } from './initiative.ts';
import { type InitiativeStatus, initiativeStatusOf } from './initiative-status.ts';
import { type Answer, cause, type ReviewSetting } from './review-answer.ts';

export const isDone = ({ state, doneShare }: Initiative): boolean => state === 'done' || doneShare === 1;

/** Dropped initiatives are no work. */
export const workOf = ({ initiatives }: ReviewSetting): readonly Initiative[] =>
  initiatives.filter(({ state }) => state !== 'dropped');

export function askInitiatives({ keyResult }: AssessedKeyResult, setting: ReviewSetting): Answer {
  const { asOf, thresholds } = setting;
  const work = workOf(setting);
  const withStatus = (...wanted: readonly InitiativeStatus[]): readonly Initiative[] =>
    work.filter((one) => wanted.includes(initiativeStatusOf(one, asOf, thresholds)));
  if (work.length === 0) {
    const evidence = [{ kind: 'keyResult', id: keyResult.id, field: 'keyResult' } as const];
    return cause('initiatives', 'no-initiatives', evidence, ['changeInitiative', 'askForHelp']);
  }
  const blocked = work.filter(({ state }) => state === 'blocked');
  if (blocked.length > 0) {
    const evidence = blocked.map(({ id }) => ({ kind: 'initiative', id, field: 'state' }) as const);
    return cause('initiatives', 'initiatives-blocked', evidence, ['askForHelp', 'changeInitiative']);
  }
  const late = withStatus('late', 'behind');
  if (late.length > 0) {
    const evidence = late.map(({ id }) => ({ kind: 'initiative', id, field: 'due' }) as const);
    return cause('initiatives', 'initiatives-late', evidence, ['changeInitiative', 'askForHelp']);
  }
  const because = { kind: 'inHand', count: work.length, done: work.filter(isDone).length } as const;
  const evidence = work.map(({ id }) => ({ kind: 'initiative', id, field: 'state' }) as const);
  return { kind: 'no', question: 'initiatives', because, evidence };
}
