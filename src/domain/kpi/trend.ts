// Which way a KPI has moved lately: a slope that outliers cannot bend, told only when order is not chance.
import { trendLineOf } from '../trend-line.ts';
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
  const days = recent.map((point) => point.day);
  const values = recent.map((point) => point.value);
  const balance = balanceOf(values);
  const score = (Math.abs(balance) - 1) / Math.sqrt(variance(values));
  const line = score >= criticalScore ? trendLineOf({ days, values }) : null;
  if (line === null) return { kind: 'level' };
  return {
    kind: balance > 0 ? 'rising' : 'falling',
    perWeek: 7 * line.slopePerDay,
    values: recent.length,
  };
}

/** Pairs that rise less pairs that fall. */
function balanceOf(values: readonly number[]): number {
  const signs = values.flatMap((earlier, index) =>
    values.slice(index + 1).map((later) => Math.sign(later - earlier)),
  );
  return signs.reduce((sum, sign) => sum + sign, 0);
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
