// Rates from what they are made of: sums over sums, never the mean of percentages.
import type { Day } from '../day.ts';
import { campaignKey, type KpiPoint } from './kpi.ts';

/** What was counted on a day, and out of how much. */
export interface RatePart {
  readonly day: Day;
  readonly numerator: number;
  readonly denominator: number;
}

/** A percentage counts hundredths; any other rate is so many of one unit for one of the other. */
export const rateScaleOf = (unit: string): number => (unit === '%' ? 100 : 1);

/**
 * The rate over all parts, Σ numerators / Σ denominators; null where the denominators come to 0.
 *
 * @example rateOver([{ day: 0, numerator: 1, denominator: 2 }, { day: 7, numerator: 1, denominator: 8 }], 1) //=> 0.2
 */
export function rateOver(parts: readonly Omit<RatePart, 'day'>[], scale: number): number | null {
  const { numerator, denominator } = sumOf(parts);
  return denominator === 0 ? null : (scale * numerator) / denominator;
}

export function sumOf(parts: readonly Omit<RatePart, 'day'>[]): Omit<RatePart, 'day'> {
  let numerator = 0;
  let denominator = 0;
  for (const part of parts) {
    numerator += part.numerator;
    denominator += part.denominator;
  }
  return { numerator, denominator };
}

/**
 * The days on which both were counted, oldest first. The row without a campaign is the whole of its day; on days
 * without one the campaigns are added up, those in which both were counted.
 */
export function ratePartsOf(
  numerators: readonly KpiPoint[],
  denominators: readonly KpiPoint[],
): readonly RatePart[] {
  const above = byDay(numerators);
  const below = byDay(denominators);
  return [...above.keys()]
    .sort((one, other) => one - other)
    .flatMap((day) => {
      const [top, bottom] = [above.get(day), below.get(day)];
      if (!top || !bottom) return [];
      const [whole, outOf] = [top.get(''), bottom.get('')];
      if (whole !== undefined && outOf !== undefined) return [{ day, numerator: whole, denominator: outOf }];
      const parts = [...top].flatMap(([campaign, numerator]) => {
        const denominator = bottom.get(campaign);
        return denominator === undefined ? [] : [{ numerator, denominator }];
      });
      return parts.length === 0 ? [] : [{ day, ...sumOf(parts) }];
    });
}

/** The last value of each campaign on each day. */
function byDay(points: readonly KpiPoint[]): ReadonlyMap<Day, ReadonlyMap<string, number>> {
  const days = new Map<Day, Map<string, number>>();
  for (const { day, campaign, value } of points) {
    const ofDay = days.get(day);
    if (ofDay) ofDay.set(campaignKey(campaign), value);
    else days.set(day, new Map([[campaignKey(campaign), value]]));
  }
  return days;
}
