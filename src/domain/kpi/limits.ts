// Natural process limits (XmR, Wheeler): the range in which a measure varies while nothing changes.

/** Natural process limits: centre ± 2.66 × mean moving range. */
export interface NaturalLimits {
  readonly lower: number;
  readonly centre: number;
  readonly upper: number;
  /** A step from one value to the next beyond this is unusual in itself. */
  readonly upperRange: number;
  /** How many values, from the first on, the limits were taken from. */
  readonly baseline: number;
  /** True with 6 to 11 points. */
  readonly provisional: boolean;
}

/** With fewer values there are no limits. */
export const fewestForLimits = 6;
/** The first so many values are the baseline; from then on the limits stay. */
export const baselineLength = 12;

/** 3 / 1.128: three standard deviations, estimated from the mean of ranges of two. */
const limitFactor = 2.66;
/** Where ranges of two end, in units of their mean. */
const rangeFactor = 3.268;

/**
 * The limits of a series, oldest value first, taken from its first twelve values or as many as `length` says; null with
 * fewer than six values.
 *
 * @example naturalLimits([10, 12, 10, 12, 10, 12])
 * //=> { lower: 5.68, centre: 11, upper: 16.32, upperRange: 6.536, baseline: 6, provisional: true }
 */
export function naturalLimits(values: readonly number[], length = baselineLength): NaturalLimits | null {
  if (values.length < fewestForLimits) {
    return null;
  }
  const baseline = values.slice(0, length);
  const centre = mean(baseline);
  const movingRange = mean(
    baseline.slice(1).map((value, index) => Math.abs(value - (baseline[index] ?? value))),
  );
  return {
    lower: centre - limitFactor * movingRange,
    centre,
    upper: centre + limitFactor * movingRange,
    upperRange: rangeFactor * movingRange,
    baseline: baseline.length,
    provisional: values.length < baselineLength,
  };
}

/** The lower limit to show: a measure that was never negative is not told to expect it. */
export function shownLowerLimit(limits: NaturalLimits, values: readonly number[]): number {
  return values.some((value) => value < 0) ? limits.lower : Math.max(0, limits.lower);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
