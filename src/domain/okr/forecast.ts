// Where a key result lands if its check-ins go on as they did.
import type { Day } from '../day.ts';
import { type DatedValue, trendOf } from './trend.ts';

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
 * @example forecastOf([{ day: 0, value: 10 }, { day: 7, value: 12 }, { day: 14, value: 14 }], 28, 20)
 */
export function forecastOf(values: readonly DatedValue[], due: Day, target: number | null): Forecast {
  const days = countDays(values);
  const line = days < fewestDaysForForecast ? null : trendOf(values);
  if (line === null) return { kind: 'none', because: 'too-few', days };
  const value = line.level + line.slopePerDay * due;
  return {
    kind: 'forecast',
    value,
    low: value + line.low,
    high: value + line.high,
    weeklyRate: line.slopePerDay * 7,
    landing: target === null ? null : landingDay(values, line, target),
  };
}

function landingDay(
  values: readonly DatedValue[],
  { level, slopePerDay }: { readonly level: number; readonly slopePerDay: number },
  target: number,
): Day | null {
  if (slopePerDay === 0) return null;
  const day = Math.ceil((target - level) / slopePerDay - 1e-9);
  const first = values.reduce((earliest, one) => Math.min(earliest, one.day), Number.POSITIVE_INFINITY);
  return day >= first && day - first <= furthestLandingDays ? day : null;
}

function countDays(values: readonly DatedValue[]): number {
  const seen: Day[] = [];
  for (const { day } of values) {
    if (!seen.includes(day)) seen.push(day);
    if (seen.length >= fewestDaysForForecast) break;
  }
  return seen.length;
}
