// Whether a difference is more than chance would give: two proportions, two lots of values, several comparisons at once.

/** Two-sided. */
export interface TestResult {
  readonly p: number;
  /** Above 0 where the first is higher. */
  readonly z: number;
}

export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/** A cell of the two-by-two table that is expected to hold fewer makes the normal curve a poor guide. */
export const fewestExpected = 5;

/** The smallest count expected in any cell of the table, if both proportions were the same. */
export function leastExpected(one: Proportion, other: Proportion): number {
  const share = (one.count + other.count) / (one.of + other.of);
  return Math.min(share, 1 - share) * Math.min(one.of, other.of);
}

/**
 * The z test of two proportions with the pooled share (NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.3).
 *
 * @example twoProportions({ count: 30, of: 200 }, { count: 15, of: 200 }).p //=> 0.0177…
 */
export function twoProportions(one: Proportion, other: Proportion): TestResult {
  const share = (one.count + other.count) / (one.of + other.of);
  const spread = Math.sqrt(share * (1 - share) * (1 / one.of + 1 / other.of));
  const difference = one.count / one.of - other.count / other.of;
  return fromScore(spread === 0 ? 0 : difference / spread);
}

/**
 * The rank sum test of Wilcoxon, Mann and Whitney, by the normal curve with corrections for ties and continuity.
 *
 * @example rankSum([19, 22, 16, 29, 24], [20, 11, 17, 12]).p //=> 0.1113…
 */
export function rankSum(one: readonly number[], other: readonly number[]): TestResult {
  const all = [...one, ...other].sort((a, b) => a - b);
  const [m, n, count] = [one.length, other.length, all.length];
  let ties = 0;
  const rankOf = new Map<number, number>();
  for (let from = 0; from < count; ) {
    let to = from;
    while (to < count && all[to] === all[from]) to += 1;
    rankOf.set(all[from] ?? 0, (from + 1 + to) / 2);
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const rankTotal = one.reduce((sum, value) => sum + (rankOf.get(value) ?? 0), 0);
  const distance = rankTotal - (m * (m + 1)) / 2 - (m * n) / 2;
  const spread = Math.sqrt(((m * n) / 12) * (count + 1 - ties / (count * (count - 1))));
  const continuous = Math.sign(distance) * Math.max(0, Math.abs(distance) - 0.5);
  return fromScore(spread === 0 ? 0 : continuous / spread);
}

/**
 * Each p as it counts among several comparisons, so that all together raise a false alarm no more often than one would
 * (Holm, A simple sequentially rejective multiple test procedure, 1979).
 *
 * @example amongSeveral([0.01, 0.04, 0.03]) //=> [0.03, 0.06, 0.06]
 */
export function amongSeveral(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, at) => ({ p, at })).sort((one, other) => one.p - other.p);
  const adjusted = [...ps];
  let least = 0;
  order.forEach(({ p, at }, rank) => {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[at] = least;
  });
  return adjusted;
}

const fromScore = (z: number): TestResult => ({ z, p: twoSided(Math.abs(z)) });

/** The share of the normal curve beyond ±z, to seven digits (Abramowitz and Stegun, 7.1.26). */
function twoSided(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return series * Math.exp(-x * x);
}
