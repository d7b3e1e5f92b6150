// Business periods as days: months, quarters, halves and years that start in a month of the user's choice.
import { type Day, dayOf, type Period, partsOfDay } from '../../day.ts';

/** The first day of a month; months run on past 12 and back below 1. */
function firstOf(year: number, month: number): Day {
  const wholeYears = Math.floor((month - 1) / 12);
  return dayOf(year + wholeYears, month - wholeYears * 12, 1) ?? 0;
}

/** The span of whole months from a month on. */
export function months(year: number, month: number, count: number): Period {
  return { start: firstOf(year, month), due: firstOf(year, month + count) - 1 };
}

/**
 * A part of a fiscal year, which is named after the calendar year it ends in.
 *
 * @example fiscalPart(2027, 4, 0, 3) //=> April to June 2026
 */
export function fiscalPart(
  fiscalYear: number,
  startMonth: number,
  firstMonth: number,
  count: number,
): Period {
  const startYear = startMonth === 1 ? fiscalYear : fiscalYear - 1;
  return months(startYear, startMonth + firstMonth, count);
}

/** The fiscal year a day lies in, and how many months of it are over. */
export function fiscalPlace(day: Day, startMonth: number): { year: number; monthsIn: number } {
  const { year, month } = partsOfDay(day);
  const monthsIn = (month - startMonth + 12) % 12;
  const isNextYear = startMonth > 1 && month >= startMonth;
  return { year: isNextYear ? year + 1 : year, monthsIn };
}

/** The same day of the month some months on, or that month's last day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOfDay(day);
  const wanted = months(year, month + count, 1);
  return Math.min(wanted.start + dayOfMonth - 1, wanted.due);
}

/** Whole weeks run Monday to Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
