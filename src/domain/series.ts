// Dated values, days and values side by side: there may be hundreds of thousands of them in a workbook.
import type { Day } from './day.ts';

export interface Series {
  readonly days: readonly Day[];
  /** The value on each of the days. */
  readonly values: readonly number[];
}

export interface DatedValue {
  readonly day: Day;
  readonly value: number;
}

/** Values of one each, as two lists. */
export const seriesFrom = (points: readonly DatedValue[]): Series => ({
  days: points.map(({ day }) => day),
  values: points.map(({ value }) => value),
});

/**
 * The part of a series from a day on.
 *
 * @example since({ days: [1, 8], values: [5, 6] }, 4) //=> { days: [8], values: [6] }
 */
export function since(series: Series, start: Day): Series {
  const isInside = (_: number, index: number): boolean => (series.days[index] ?? start) >= start;
  return { days: series.days.filter(isInside), values: series.values.filter(isInside) };
}
