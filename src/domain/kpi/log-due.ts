// When the next value of a KPI is to be logged, from its last one and its frequency.
import { type Day, dayOf, partsOfDay } from '../day.ts';
import type { Frequency } from './kpi.ts';

const monthsOf = { monthly: 1, quarterly: 3 } as const;

/**
 * The day the next value belongs to; a KPI without a frequency is a weekly one.
 *
 * @example nextLogDay(20757, 'monthly') //=> 20787, 30 November after 31 October
 */
export function nextLogDay(last: Day, frequency: Frequency | null): Day {
  if (frequency === null || frequency === 'weekly') return last + 7;
  const { year, month, dayOfMonth } = partsOfDay(last);
  const months = month - 1 + monthsOf[frequency];
  const [toYear, toMonth] = [year + Math.floor(months / 12), (months % 12) + 1];
  const wanted = [dayOfMonth, 30, 29, 28].filter((day) => day <= dayOfMonth);
  return wanted.map((day) => dayOf(toYear, toMonth, day)).find((day) => day !== null) ?? last;
}

/** Weeks end on Sunday. */
export const lastDayOfWeek = (day: Day): Day => day + 6 - ((day + 3) % 7);

/**
 * Whether a value is due by the end of the week that holds `today`; where there is none yet, it is.
 *
 * @example isLogDue(20779, 'weekly', 20780) //=> true
 */
export const isLogDue = (last: Day | null, frequency: Frequency | null, today: Day): boolean =>
  last === null || nextLogDay(last, frequency) <= lastDayOfWeek(today);
