// The check-ins of each key result, in one pass over all of them.
import type { Day } from '../day.ts';
import type { Series } from '../series.ts';
import type { CheckIn } from './check-in.ts';
import { distanceOutside } from './progress.ts';
import type { Held } from './reason.ts';

export interface History {
  /** The check-ins with a value, in no particular order. */
  readonly series: Series;
  /** The days of the first and the latest check-in, with a value or without. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
}

/** Histories while they are being read, and afterwards by the ID of their key result. */
export interface Histories {
  add(day: Day, keyResultId: string, value: number | null): void;
  of(keyResultId: string): History;
}

export const noHistory: History = { series: { days: [], values: [] }, firstDay: null, lastDay: null };

/** IDs are compared without regard to case. */
export const idKey = (id: string): string => id.toUpperCase();

/** Marks the end of a chain. */
const none = -1;

/**
 * Gathers up to `most` check-ins by key result; those after `asOf` have not happened yet. All of them lie in long
 * lists, each leading to the one before it of the same key result: a workbook has far too many for objects of their
 * own.
 */
export function histories(asOf: Day | null, most: number): Histories {
  const latest = asOf ?? Number.POSITIVE_INFINITY;
  const slots = new Map<string, number>();
  const lastOfSlot: number[] = [];
  const days = new Int32Array(most);
  const values = new Float64Array(most);
  const previousOfSlot = new Int32Array(most);
  let end = 0;

  /** Sheets go through key results in the same order again and again: after each comes most often the same one. */
  const idOfSlot: string[] = [];
  const followedBy: number[] = [];
  let before = none;

  /** Where the check-ins of a key result are found; none where it has none yet. */
  function slotOf(keyResultId: string): number {
    const guess = followedBy[before] ?? none;
    const slot = idOfSlot[guess] === keyResultId ? guess : (slots.get(idKey(keyResultId)) ?? none);
    return slot === none ? none : remembered(slot);
  }
  function remembered(slot: number): number {
    if (before !== none) followedBy[before] = slot;
    before = slot;
    return slot;
  }
  function begun(keyResultId: string): number {
    const slot = lastOfSlot.push(none) - 1;
    slots.set(idKey(keyResultId), slot);
    idOfSlot.push(keyResultId);
    followedBy.push(slot);
    return remembered(slot);
  }
  return {
    add(day, keyResultId, value) {
      if (day > latest || keyResultId === '') return;
      const known = slotOf(keyResultId);
      const slot = known === none ? begun(keyResultId) : known;
      days[end] = day;
      values[end] = value ?? Number.NaN;
      previousOfSlot[end] = lastOfSlot[slot] ?? none;
      lastOfSlot[slot] = end;
      end += 1;
    },
    of(keyResultId) {
      const slot = slotOf(keyResultId);
      if (slot === none) return noHistory;
      const daysOfSlot: Day[] = [];
      const valuesOfSlot: number[] = [];
      let firstDay: Day | null = null;
      let lastDay: Day | null = null;
      for (let at = lastOfSlot[slot] ?? none; at !== none; at = previousOfSlot[at] ?? none) {
        const day = days[at] ?? 0;
        const value = values[at] ?? Number.NaN;
        if (firstDay === null || day < firstDay) firstDay = day;
        if (lastDay === null || day > lastDay) lastDay = day;
        if (Number.isNaN(value)) continue;
        daysOfSlot.push(day);
        valuesOfSlot.push(value);
      }
      return { series: { days: daysOfSlot, values: valuesOfSlot }, firstDay, lastDay };
    },
  };
}

/**
 * The histories of a list of check-ins.
 *
 * @example historiesOf(checkIns, asOf).of('KR1').series.values
 */
export function historiesOf(checkIns: readonly CheckIn[], asOf: Day | null): Histories {
  const gathered = histories(asOf, checkIns.length);
  for (const { day, keyResultId, value } of checkIns) gathered.add(day, keyResultId, value);
  return gathered;
}

/** In how many of its check-ins, or of its KPI's values, a bound was held; null without any. */
export function heldIn(
  bound: { readonly lower: number; readonly upper: number },
  { values }: Series,
  isFromKpi = false,
): Held | null {
  if (values.length === 0) return null;
  let inside = 0;
  for (const value of values) if (distanceOutside(bound, value) === 0) inside += 1;
  return { inside, of: values.length, ...(isFromKpi ? { isFromKpi } : {}) };
}
