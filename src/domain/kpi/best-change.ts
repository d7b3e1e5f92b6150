// The largest rise and fall of a KPI over one period so far: what a target can be measured against.
import type { SeriesPoint } from './series.ts';

export interface BestChange {
  readonly rise: number;
  readonly fall: number;
  /** Shares of the value they started from; otherwise in the KPI's unit. */
  readonly isShare: boolean;
  readonly periodDays: number;
}

/** Values are compared where they lie about a period apart: no less than this share of it, no more than that. */
const shortest = 0.8;
const longest = 1.2;

/**
 * The best a KPI has done over a period; null where its history is shorter. A percentage changes by points,
 * as does a measure that has been 0 or less; others change by shares.
 *
 * @example bestChange([{ day: 0, value: 50 }, { day: 92, value: 59 }], 92, false)?.rise //=> 0.18
 */
export function bestChange(
  points: readonly SeriesPoint[],
  periodDays: number,
  isPercent: boolean,
): BestChange | null {
  const isShare = !isPercent && points.every(({ value }) => value > 0);
  const changes = points.flatMap((later, index) =>
    points
      .slice(0, index)
      .filter(({ day }) => {
        const days = later.day - day;
        return days >= shortest * periodDays && days <= longest * periodDays;
      })
      .map(({ value }) => (isShare ? later.value / value - 1 : later.value - value)),
  );
  if (changes.length === 0) return null;
  const rise = changes.reduce((most, change) => Math.max(most, change), 0);
  const fall = changes.reduce((most, change) => Math.max(most, -change), 0);
  return { rise, fall, isShare, periodDays };
}
