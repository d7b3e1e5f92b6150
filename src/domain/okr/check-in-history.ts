// The check-ins of each key result, in one pass over all of them.
import type { Day } from '../day.ts';
import type { CheckIn } from './check-in.ts';
import { distanceOutside } from './progress.ts';
import type { Held } from './reason.ts';
import type { DatedValue } from './trend.ts';

export interface History {
  /** Those with a value, in the order of their rows. */
  readonly values: readonly DatedValue[];
  readonly lastDay: Day | null;
}

interface GrowingHistory {
  readonly values: DatedValue[];
  lastDay: Day | null;
}

const noHistory: History = { values: [], lastDay: null };

/** IDs are compared without regard to case. */
export const idKey = (id: string): string => id.toUpperCase();

/**
 * Groups check-ins by key result; those after `asOf` have not happened yet.
 *
 * @example historiesOf(checkIns, asOf)('KR1').values
 */
export function historiesOf(
  checkIns: readonly CheckIn[],
  asOf: Day | null,
): (keyResultId: string) => History {
  const byId = new Map<string, GrowingHistory>();
  const latest = asOf ?? Number.POSITIVE_INFINITY;
  for (const checkIn of checkIns) {
    const { day, keyResultId, value } = checkIn;
    if (day > latest || keyResultId === '') continue;
    let history = byId.get(keyResultId);
    if (history === undefined) {
      const key = idKey(keyResultId);
      history = byId.get(key) ?? { values: [], lastDay: null };
      byId.set(key, history);
      byId.set(keyResultId, history);
    }
    if (value !== null) history.values.push({ day, value });
    if (history.lastDay === null || day > history.lastDay) history.lastDay = day;
  }
  return (keyResultId) => byId.get(keyResultId) ?? byId.get(idKey(keyResultId)) ?? noHistory;
}

/** The values of a period; all where it has no beginning. */
export function valuesSince(values: readonly DatedValue[], start: Day | null): readonly DatedValue[] {
  return start === null || values.every(({ day }) => day >= start)
    ? values
    : values.filter(({ day }) => day >= start);
}

/** In how many of its check-ins a bound was held; null without any. */
export function heldIn(
  bound: { readonly lower: number; readonly upper: number },
  values: readonly DatedValue[],
): Held | null {
  if (values.length === 0) return null;
  return {
    inside: values.filter(({ value }) => distanceOutside(bound, value) === 0).length,
    of: values.length,
  };
}
