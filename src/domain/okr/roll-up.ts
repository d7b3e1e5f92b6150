// An objective's score from those of its key results, and how much of it was scored at all.

export interface Weighted {
  readonly score: number | null;
  /** Empty counts as 1; 0 is shown but not counted. */
  readonly weight: number | null;
}

export interface RollUp {
  /** null where nothing is scored. */
  readonly score: number | null;
  readonly scored: number;
  readonly of: number;
}

export const weightOf = (weight: number | null): number => weight ?? 1;

/**
 * The weighted mean of the scores there are. A negative weight is not counted: it is a problem of its row.
 *
 * @example rollUpOf([{ score: 1, weight: 2 }, { score: 0.4, weight: null }, { score: null, weight: null }])
 */
export function rollUpOf(parts: readonly Weighted[]): RollUp {
  let sum = 0;
  let weights = 0;
  let scored = 0;
  let of = 0;
  let least = 1;
  let most = 0;
  for (const part of parts) {
    const weight = weightOf(part.weight);
    if (weight <= 0) continue;
    of += 1;
    if (part.score === null) continue;
    scored += 1;
    sum += weight * part.score;
    weights += weight;
    least = Math.min(least, part.score);
    most = Math.max(most, part.score);
  }
  // Rounding must not carry a mean of equal scores past them.
  return { score: weights > 0 ? Math.min(most, Math.max(least, sum / weights)) : null, scored, of };
}
