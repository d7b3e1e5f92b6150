// Finds numbers written in another scale than those beside them: 0.7 beside 70, or 70 beside 0.7.

/** A number that fits the others only when it is multiplied by `factor`. */
export interface OutOfScale {
  readonly at: number;
  readonly factor: 100 | 0.01;
}

/** As near as a number has to come to the others once it is in their scale. */
const nearTimes = 3;
/** As far as it has to be from them before. */
const farTimes = 20;

/**
 * The numbers of the smaller party; none where the two scales are as many, as then nobody can tell which is meant.
 *
 * @example outOfScale([46, 60, 0.53]) //=> [{ at: 2, factor: 100 }]
 */
export function outOfScale(values: readonly (number | null)[]): readonly OutOfScale[] {
  const known = values.flatMap((value, at) =>
    value === null || value === 0 || !Number.isFinite(value) ? [] : [{ at, size: Math.abs(value) }],
  );
  const shares = known.filter(({ size }) => size <= 1);
  const wholes = known.filter(({ size }) => size > 1);
  if (shares.length === wholes.length) return [];
  const areShares = shares.length > wholes.length;
  const [many, few] = areShares ? [shares, wholes] : [wholes, shares];
  const usual = middle(many.map(({ size }) => size));
  const factor = areShares ? 0.01 : 100;
  return few
    .filter(
      ({ size }) => timesApart(size, usual) >= farTimes && timesApart(size * factor, usual) <= nearTimes,
    )
    .map(({ at }) => ({ at, factor }));
}

function middle(sizes: readonly number[]): number {
  const inOrder = [...sizes].sort((one, other) => one - other);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}

const timesApart = (one: number, other: number): number => Math.max(one, other) / Math.min(one, other);
