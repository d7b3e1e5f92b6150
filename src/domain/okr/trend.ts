// The line through dated values that a few odd ones cannot bend (Theil–Sen), and how far values stray from it.
import type { Day } from '../day.ts';

export interface DatedValue {
  readonly day: Day;
  readonly value: number;
}

export interface TrendLine {
  readonly slopePerDay: number;
  /** The line's value on day 0. */
  readonly level: number;
  /** 10th and 90th percentiles of how far the values lie from the line. */
  readonly low: number;
  readonly high: number;
}

/**
 * The median of the slopes between all pairs of values on different days; null when all are of one day.
 *
 * @example trendOf([{ day: 0, value: 1 }, { day: 7, value: 2 }, { day: 14, value: 30 }])?.slopePerDay
 */
export function trendOf(values: readonly DatedValue[]): TrendLine | null {
  const count = values.length;
  const slopes = new Float64Array((count * (count - 1)) / 2);
  let pairs = 0;
  for (let later = 1; later < count; later += 1) {
    const one = values[later];
    for (let earlier = 0; one !== undefined && earlier < later; earlier += 1) {
      const other = values[earlier];
      if (other === undefined || other.day === one.day) continue;
      slopes[pairs] = (one.value - other.value) / (one.day - other.day);
      pairs += 1;
    }
  }
  if (pairs === 0) return null;
  const slopePerDay = quantile(slopes.subarray(0, pairs).sort(), 0.5);
  const levels = new Float64Array(count);
  values.forEach(({ day, value }, index) => {
    levels[index] = value - slopePerDay * day;
  });
  levels.sort();
  const level = quantile(levels, 0.5);
  return { slopePerDay, level, low: quantile(levels, 0.1) - level, high: quantile(levels, 0.9) - level };
}

/** A quantile of sorted values, between neighbours where it falls between them. */
export function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const lower = sorted[below] ?? Number.NaN;
  const upper = sorted[below + 1] ?? lower;
  return lower + (upper - lower) * (position - below);
}
