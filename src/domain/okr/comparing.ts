// Comparisons of computed shares, so that (0.17 − 0.1) / (0.2 − 0.1) counts as the 0.7 it is on paper.

const hair = 1e-9;

/** @example isAtLeast(0.7 - 1e-12, 0.7) //=> true */
export const isAtLeast = (value: number, bound: number): boolean => value >= bound - hair;

/**
 * Half up, to one decimal.
 *
 * @example toOneDecimal(0.65) //=> 0.7
 */
export const toOneDecimal = (value: number): number => Math.round(value * 10 + hair) / 10;
