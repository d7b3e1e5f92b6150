// The line through dated values that a few odd ones cannot bend (Theil–Sen), and how far values stray from it.
import type { Series } from './series.ts';

export interface TrendLine {
  readonly slopePerDay: number;
  /** The line's value on day 0. */
  readonly level: number;
  /** 10th and 90th percentiles of how far the values lie from the line. */
  readonly low: number;
  readonly high: number;
}

/** Working space, kept from one line to the next: a workbook has thousands of them. */
let slopes = new Float64Array(128);
let levels = new Float64Array(16);

/**
 * The median of the slopes between all pairs of values on different days; null when all are of one day.
 *
 * @example trendLineOf({ days: [0, 7, 14], values: [1, 2, 3] })?.slopePerDay //=> 0.14285714285714285
 */
export function trendLineOf({ days, values }: Series): TrendLine | null {
  const count = values.length;
  if (levels.length < count) {
    levels = new Float64Array(count * 2);
    slopes = new Float64Array(count * count * 2);
  }
  let pairs = 0;
  for (let later = 1; later < count; later += 1) {
    const day = days[later] ?? 0;
    const value = values[later] ?? 0;
    for (let earlier = 0; earlier < later; earlier += 1) {
      const apart = day - (days[earlier] ?? 0);
      if (apart === 0) continue;
      slopes[pairs] = (value - (values[earlier] ?? 0)) / apart;
      pairs += 1;
    }
  }
  if (pairs === 0) return null;
  const slopePerDay = medianOf(slopes, pairs);
  for (let at = 0; at < count; at += 1) levels[at] = (values[at] ?? 0) - slopePerDay * (days[at] ?? 0);
  putInOrder(levels, count);
  const level = quantile(levels, count, 0.5);
  return {
    slopePerDay,
    level,
    low: quantile(levels, count, 0.1) - level,
    high: quantile(levels, count, 0.9) - level,
  };
}

/** The median of the first `count` numbers, which it leaves in another order: no need to sort them all. */
function medianOf(numbers: Float64Array, count: number): number {
  const middle = count >> 1;
  const upper = placed(numbers, count, middle);
  if (count % 2 === 1) return upper;
  let lower = numbers[0] ?? upper;
  for (let at = 1; at < middle; at += 1) lower = Math.max(lower, numbers[at] ?? lower);
  return lower + (upper - lower) * 0.5;
}

/** The number that belongs at a place, with nothing larger before it and nothing smaller after it (quickselect). */
function placed(numbers: Float64Array, count: number, place: number): number {
  let from = 0;
  let to = count - 1;
  while (from < to) {
    const pivot = numbers[(from + to) >> 1] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((numbers[left] ?? pivot) < pivot) left += 1;
      while ((numbers[right] ?? pivot) > pivot) right -= 1;
      if (left > right) break;
      const moved = numbers[left] ?? 0;
      numbers[left] = numbers[right] ?? 0;
      numbers[right] = moved;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return numbers[place] ?? Number.NaN;
}

/** Up to this many numbers, moving each into its place beats the engine's sort. */
const fewToSort = 32;

function putInOrder(numbers: Float64Array, count: number): void {
  if (count > fewToSort) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at += 1) {
    const moved = numbers[at] ?? 0;
    let to = at;
    for (; to > 0 && (numbers[to - 1] ?? 0) > moved; to -= 1) numbers[to] = numbers[to - 1] ?? 0;
    numbers[to] = moved;
  }
}

/** A quantile of the first `count` numbers, in order; between neighbours where it falls between them. */
function quantile(sorted: Float64Array, count: number, share: number): number {
  const position = (count - 1) * share;
  const below = Math.floor(position);
  const lower = sorted[below] ?? Number.NaN;
  const upper = below + 1 < count ? (sorted[below + 1] ?? lower) : lower;
  return lower + (upper - lower) * (position - below);
}
