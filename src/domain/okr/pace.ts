// How much of the time is over, and how much should be reached by now.
import type { Day, Period } from '../day.ts';
import type { Commitment } from './objective.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * The elapsed share of a period, from 0 on its first day to 1 on its last. A period of one day is over on it.
 *
 * @example elapsedShare({ start: 0, due: 90 }, 45) //=> 0.5
 */
export function elapsedShare({ start, due }: Period, asOf: Day): number {
  if (asOf < start) return 0;
  return asOf >= due ? 1 : (asOf - start) / (due - start);
}

/** What counts as reached: all of a committed goal, most of an aspirational one. */
export function successShare(commitment: Commitment, thresholds: Thresholds): number {
  return commitment === 'aspirational' ? thresholds.aspirationalShare : 1;
}

/**
 * The progress expected at a share of the period.
 *
 * @example expectedShare(0.5, 0.7) //=> 0.35
 */
export const expectedShare = (elapsed: number, success: number): number => elapsed * success;

/** Where a period begins and ends: the key result's own due day first, then its objective's days, then the cycle. */
export function periodOf(
  due: Day | null,
  objective: { readonly start: Day | null; readonly due: Day | null } | null,
  cycle: Period | null,
): { readonly start: Day | null; readonly due: Day | null } {
  return {
    start: objective?.start ?? cycle?.start ?? null,
    due: due ?? objective?.due ?? cycle?.due ?? null,
  };
}
