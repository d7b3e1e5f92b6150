// Which way a KPI has moved lately: a slope that outliers cannot bend, told only when order is not chance.
import type { SeriesPoint } from './series.ts';

export type Trend =
  | { readonly kind: 'tooFew'; readonly values: number; readonly needed: number }
  | { readonly kind: 'level' }
  /** The median change a week (Theil–Sen) over the values looked at; below 0 when it falls. */
  | { readonly kind: 'rising' | 'falling'; readonly perWeek: number; readonly values: number };

/** Trends are looked for in the last so many values. */
const window = 8;
const fewest = 5;
/** Two-sided 5 %. */
const criticalScore = 1.96;

/**
 * The trend of the latest values, by the Mann–Kendall test with its correction for ties.
 *
 * @example trendOf([{ day: 0, value: 1 }, { day: 7, value: 2 }])
 * //=> { kind: 'tooFew', values: 2, needed: 5 }
 */
export function trendOf(points: readonly SeriesPoint[]): Trend {
  const recent = points.slice(-window);
  if (recent.length < fewest) {
    return { kind: 'tooFew', values: recent.length, needed: fewest };
  }
  const pairs = recent.flatMap((earlier, index) =>
    recent.slice(index + 1).map((later) => ({
      sign: Math.sign(later.value - earlier.value),
      slope: (later.value - earlier.value) / (later.day - earlier.day),
    })),
  );
  const balance = pairs.reduce((sum, pair) => sum + pair.sign, 0);
  const score = (Math.abs(balance) - 1) / Math.sqrt(variance(recent.map((point) => point.value)));
  if (!(score >= criticalScore)) {
    return { kind: 'level' };
  }
  return {
    kind: balance > 0 ? 'rising' : 'falling',
    perWeek: 7 * median(pairs.map((pair) => pair.slope)),
    values: recent.length,
  };
}

function variance(values: readonly number[]): number {
  const weight = (n: number) => n * (n - 1) * (2 * n + 5);
  const counts = new Map<number, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const ties = [...counts.values()].reduce((sum, count) => sum + weight(count), 0);
  return (weight(values.length) - ties) / 18;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  const lower = sorted[Math.ceil(middle) - 1] ?? upper;
  return (lower + upper) / 2;
}
