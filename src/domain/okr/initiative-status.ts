// Whether an initiative is on time.
import type { Day } from '../day.ts';
import { isAtLeast } from './comparing.ts';
import type { Initiative } from './initiative.ts';
import { elapsedShare } from './pace.ts';
import type { Thresholds } from './thresholds.ts';

export type InitiativeStatus =
  | 'done'
  | 'onTime'
  | 'behind'
  | 'late'
  | 'blocked'
  | 'notStarted'
  | 'dropped'
  /** Running, without the dates to say more. */
  | 'open';

/**
 * The status of an initiative at a day. What people set (done, dropped, blocked) stands; otherwise the days decide.
 *
 * @example initiativeStatusOf({ …, state: 'inProgress', due: dayOf(2026, 11, 13) }, dayOf(2026, 11, 23), thresholds) //=> 'late'
 */
export function initiativeStatusOf(
  { state, start, due, doneShare }: Initiative,
  asOf: Day | null,
  { atRiskPace }: Thresholds,
): InitiativeStatus {
  if (state === 'dropped') return 'dropped';
  if (state === 'done' || (doneShare !== null && isAtLeast(doneShare, 1))) return 'done';
  if (asOf !== null && due !== null && asOf > due) return 'late';
  if (state === 'blocked') return 'blocked';
  const hasNotBegun = state === 'notStarted' || (state === null && (doneShare ?? 0) === 0);
  const isToHaveBegun = asOf !== null && start !== null && asOf > start;
  if (hasNotBegun) return isToHaveBegun ? 'behind' : 'notStarted';
  if (asOf === null || due === null) return 'open';
  if (start === null || start > due || doneShare === null) return 'onTime';
  return isAtLeast(doneShare, atRiskPace * elapsedShare({ start, due }, asOf)) ? 'onTime' : 'behind';
}
