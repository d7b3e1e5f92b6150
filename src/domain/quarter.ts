// The quarter a day falls in, counted from the first month of the fiscal year.
import { type Day, dayOf, type Period, partsOfDay } from './day.ts';

export interface Quarter extends Period {
  /** Such as 2026-Q4. */
  readonly name: string;
}

const firstOfMonth = (year: number, month: number): Day =>
  dayOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1) ?? 0;

/**
 * Fiscal years are named after the calendar year they begin in.
 *
 * @example currentQuarter(20780, 1).name //=> '2026-Q4'
 */
export function currentQuarter(day: Day, fiscalYearStartMonth: number): Quarter {
  const { year, month } = partsOfDay(day);
  const monthsIn = (month - fiscalYearStartMonth + 12) % 12;
  const fiscalYear = month >= fiscalYearStartMonth ? year : year - 1;
  const quarter = Math.floor(monthsIn / 3);
  const firstMonth = fiscalYearStartMonth + quarter * 3;
  return {
    name: `${fiscalYear}-Q${quarter + 1}`,
    start: firstOfMonth(fiscalYear, firstMonth),
    due: firstOfMonth(fiscalYear, firstMonth + 3) - 1,
  };
}
