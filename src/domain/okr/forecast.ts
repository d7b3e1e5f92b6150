// Where a key result lands if its check-ins go on as they did.
import type { Day } from '../day.ts';
import type { Series } from '../series.ts';
import { trendLineOf } from '../trend-line.ts';

export const fewestDaysForForecast = 3;

/** Landing days further off than this say no more than “not at this rate”. */
const furthestLandingDays = 3650;

export type Forecast =
  | {
      readonly kind: 'forecast';
      /** At the due day, with the band that eight of ten past values kept to. */
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly weeklyRate: number;
      /** The day the line meets the target; null where it does not. */
      readonly landing: Day | null;
    }
  | { readonly kind: 'none'; readonly because: 'too-few'; readonly days: number }
  | { readonly kind: 'none'; readonly because: 'type' | 'no-due' | 'over' };

/**
 * A forecast from dated values, at least three of them on different days; `target` gives the landing day.
 *
 * @example forecastOf({ days: [0, 7, 14], values: [10, 12, 14] }, 28, 20)
 */
export function forecastOf(series: Series, due: Day, target: number | null): Forecast {
  const days = countDays(series);
  const line = days < fewestDaysForForecast ? null : trendLineOf(series);
  if (line === null) return { kind: 'none', because: 'too-few', days };
  const value = line.level + line.slopePerDay * due;
  return {
    kind: 'forecast',
    value,
    low: value + line.low,
    high: value + line.high,
    weeklyRate: line.slopePerDay * 7,
    landing: target === null ? null : landingDay(series, line, target),
  };
}

function landingDay(
  series: Series,
  { level, slopePerDay }: { readonly level: number; readonly slopePerDay: number },
  target: number,
): Day | null {
  if (slopePerDay === 0) return null;
  const day = Math.ceil((target - level) / slopePerDay - 1e-9);
  const first = series.days.reduce((earliest, one) => Math.min(earliest, one), Number.POSITIVE_INFINITY);
  return day >= first && day - first <= furthestLandingDays ? day : null;
}

/** How many different days there are, as far as it matters. */
function countDays({ days }: Series): number {
  const [first] = days;
  if (first === undefined) return 0;
  const second = days.find((day) => day !== first);
  if (second === undefined) return 1;
  return days.some((day) => day !== first && day !== second) ? fewestDaysForForecast : 2;
}
