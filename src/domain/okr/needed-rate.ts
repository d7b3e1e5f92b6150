// The change needed each week from here to the due day.
import type { Forecast } from './forecast.ts';
import type { Aim } from './measure.ts';
import type { RateRatio } from './reason.ts';

export const daysInWeek = 7;

/**
 * What must be gained a week, in the key result's own unit; null when no time is left.
 *
 * @example neededWeeklyRate(150, 200, 70) //=> 5
 */
export function neededWeeklyRate(current: number, target: number, daysLeft: number): number | null {
  return daysLeft > 0 ? ((target - current) * daysInWeek) / daysLeft : null;
}

/**
 * The needed rate as a multiple of the current one: that of the check-ins' trend, or without one the mean since
 * the start.
 */
export function rateRatioOf(
  neededRate: number,
  aim: Aim,
  forecast: Forecast,
  current: number | null,
  daysSinceStart: number | null,
): RateRatio {
  const rate = forecast.kind === 'forecast' ? forecast.weeklyRate : meanRate(aim, current, daysSinceStart);
  if (rate === null) return null;
  if (rate === 0) return 'standing-still';
  return rate > 0 === aim.target > aim.start ? neededRate / rate : 'moving-away';
}

function meanRate({ start }: Aim, current: number | null, daysSinceStart: number | null): number | null {
  return current !== null && daysSinceStart !== null && daysSinceStart > 0
    ? ((current - start) * daysInWeek) / daysSinceStart
    : null;
}
