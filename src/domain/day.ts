// Calendar days as whole numbers: a day is the count of days since 1970-01-01, free of time zones.

/** A calendar day, as whole days since 1970-01-01. */
export type Day = number;

const millisecondsInDay = 86_400_000;
const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day of a calendar date, or null where the calendar has no such date.
 *
 * @example dayOf(2026, 11, 23) //=> 20780
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isReal ? date.getTime() / millisecondsInDay : null;
}

/**
 * The day an ISO date names, or null where the text is no such date.
 *
 * @example dayFromIso('2026-11-23') //=> 20780
 */
export function dayFromIso(text: string): Day | null {
  const match = isoPattern.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * A day as ISO text.
 *
 * @example isoFromDay(20780) //=> '2026-11-23'
 */
export function isoFromDay(day: Day): string {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10);
}

/**
 * A day as year, month (1–12) and day of the month.
 *
 * @example partsOfDay(20780) //=> { year: 2026, month: 11, dayOfMonth: 23 }
 */
export function partsOfDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * millisecondsInDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** A span of days, both ends included. */
export interface Period {
  readonly start: Day;
  readonly due: Day;
}
