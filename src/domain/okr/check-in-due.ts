// Whether a key result waits for somebody to check in.
import type { Day } from '../day.ts';
import type { Status } from './statuses.ts';

/** Weekly: what was checked in on one Monday is due on the next. */
export const checkInEveryDays = 7;

/** What decides whether a check-in is due. */
export interface LookedAt {
  readonly status: Status;
  readonly lastCheckIn: Day | null;
  readonly due: Day | null;
}

/** Whether a check-in says anything new: not before the start, not after success, not after the last word on it. */
export function isOpenToCheckIn({ status, lastCheckIn, due }: LookedAt): boolean {
  if (status === 'achieved' || status === 'notStarted') return false;
  if (status !== 'missed') return true;
  return due === null || lastCheckIn === null || lastCheckIn < due;
}

/**
 * Whether a check-in is due on a day.
 *
 * @example isCheckInDue({ status: 'onTrack', lastCheckIn: 20773, due: 20818 }, 20780) //=> true
 */
export function isCheckInDue(looked: LookedAt, day: Day): boolean {
  const { lastCheckIn } = looked;
  return isOpenToCheckIn(looked) && (lastCheckIn === null || day - lastCheckIn >= checkInEveryDays);
}
