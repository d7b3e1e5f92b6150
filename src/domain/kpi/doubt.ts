// Whether a value about to be logged is so unusual that somebody should look twice: a typo, or a signal.

/** What the value is held against. */
export interface Usual {
  /** As they are shown, with the largest usual step from one value to the next; null with too few values. */
  readonly limits: { readonly lower: number; readonly upper: number; readonly step: number } | null;
  readonly last: number | null;
}

export type Doubt =
  | {
      readonly kind: 'outsideLimits';
      readonly side: 'above' | 'below';
      readonly lower: number;
      readonly upper: number;
    }
  /** Without limits: so many times the last value, or so small a part of it. */
  | { readonly kind: 'farFromLast'; readonly last: number };

/** A slip of the decimal mark is a factor of ten. */
const farFactor = 10;

/**
 * null where the value is one of the usual ones, or nothing is known yet. Beyond the limits a usual step from a value
 * that was beyond them as well is no news: the signal is known, and nobody is asked about it week after week.
 *
 * @example doubtAbout(72, { limits: { lower: 26, upper: 40, step: 9 }, last: 44 })?.kind //=> 'outsideLimits'
 */
export function doubtAbout(value: number, { limits, last }: Usual): Doubt | null {
  if (limits !== null) {
    const { lower, upper, step } = limits;
    const rounding = 1e-9 * (Math.abs(value) + Math.abs(lower) + Math.abs(upper));
    const sideOf = (one: number) =>
      one > upper + rounding ? 'above' : one < lower - rounding ? 'below' : null;
    const side = sideOf(value);
    const isKnown = last !== null && sideOf(last) === side && Math.abs(value - last) <= step + rounding;
    return side === null || isKnown ? null : { kind: 'outsideLimits', side, lower, upper };
  }
  if (last === null || last === 0) return null;
  const ratio = value / last;
  return ratio >= farFactor || ratio <= 1 / farFactor ? { kind: 'farFromLast', last } : null;
}
