// The change needed each week from here to the due day.
import type { Day } from '../day.ts';

export const daysInWeek = 7;

/**
 * What must be gained a week, in the key result's own unit; null when no time is left.
 *
 * @example neededWeeklyRate(150, 200, 70) //=> 5
 */
export function neededWeeklyRate(current: number, target: number, daysLeft: Day): number | null {
  return daysLeft > 0 ? ((target - current) * daysInWeek) / daysLeft : null;
}
