// Turns the words of a date, in whatever order a language puts them, into a span of days.
import { type Day, dayOf, type Period, partsOfDay } from '../../day.ts';
import { addMonths, fiscalPart, fiscalPlace, months, weekdayOf } from './calendar.ts';

/** The words found, whatever their order. */
export interface DateWords {
  isEnd?: boolean;
  isStart?: boolean;
  isMiddle?: boolean;
  isFiscal?: boolean;
  isRelative?: 'this' | 'next';
  /** "next 6 weeks": 6. */
  count?: number;
  ordinal?: number;
  quarter?: number;
  half?: number;
  month?: number;
  dayOfMonth?: number;
  year?: number;
  weekday?: number;
  unit?: 'quarter' | 'half' | 'year' | 'month' | 'week' | 'day' | 'cycle';
}

/** What a date without a year, and "this quarter", are counted from. */
export interface WrittenIn {
  readonly today: Day;
  readonly cycle: Period | null;
  /** 1 for January. */
  readonly fiscalYearStartMonth: number;
}

/** The days the words mean, or null where they name no date (yet). */
export function periodOf(words: DateWords, context: WrittenIn): Period | null {
  const whole = wholePeriod(words, context);
  if (whole === null) return null;
  if (words.isStart) return { start: whole.start, due: whole.start };
  if (words.isMiddle) {
    const isMonth = words.month !== undefined || words.unit === 'month';
    const middle = isMonth ? whole.start + 14 : halfWay(whole);
    return { start: middle, due: middle };
  }
  return whole;
}

/** Mid-2027 is the end of June; mid-Q1 the middle of February. */
function halfWay(period: Period): Day {
  const lengthDays = period.due - period.start + 1;
  return lengthDays > 300 ? addMonths(period.start, 6) - 1 : period.start + Math.floor(lengthDays / 2);
}

function wholePeriod(words: DateWords, context: WrittenIn): Period | null {
  const { unit, ordinal } = words;
  if (words.weekday !== undefined) return weekdayAfter(words.weekday, context.today);
  if (words.count !== undefined && unit !== undefined) return nextSpan(words.count, unit, context.today);
  const quarter = words.quarter ?? (unit === 'quarter' ? ordinal : undefined);
  if (quarter !== undefined && quarter <= 4) return partOfYear((quarter - 1) * 3, 3, words.year, context);
  const half = words.half ?? (unit === 'half' ? ordinal : undefined);
  if (half !== undefined && half <= 2) return partOfYear((half - 1) * 6, 6, words.year, context);
  if (words.month !== undefined) return inMonth(words.month, words.dayOfMonth, words.year, context.today);
  if (words.year !== undefined && words.dayOfMonth === undefined)
    return wholeYear(words.year, words, context);
  const isPointed = words.isRelative !== undefined || words.isEnd || words.isStart || words.isMiddle;
  if (unit === undefined || !isPointed || words.dayOfMonth !== undefined) return null;
  return aroundToday(unit, words.isRelative === 'next' ? 1 : 0, context);
}

function partOfYear(firstMonth: number, count: number, year: number | undefined, context: WrittenIn): Period {
  const { today, fiscalYearStartMonth } = context;
  if (year !== undefined) return fiscalPart(year, fiscalYearStartMonth, firstMonth, count);
  const now = fiscalPlace(today, fiscalYearStartMonth).year;
  const thisYear = fiscalPart(now, fiscalYearStartMonth, firstMonth, count);
  return thisYear.due > today ? thisYear : fiscalPart(now + 1, fiscalYearStartMonth, firstMonth, count);
}

function inMonth(
  month: number,
  dayOfMonth: number | undefined,
  year: number | undefined,
  today: Day,
): Period | null {
  const inYear = (candidate: number): Period | null => {
    if (dayOfMonth === undefined) return months(candidate, month, 1);
    const day = dayOf(candidate, month, dayOfMonth);
    return day === null ? null : { start: day, due: day };
  };
  if (year !== undefined) return inYear(year);
  const thisYear = partsOfDay(today).year;
  const first = inYear(thisYear);
  return first !== null && first.due > today ? first : inYear(thisYear + 1);
}

function wholeYear(year: number, words: DateWords, context: WrittenIn): Period {
  const startMonth = words.isFiscal ? context.fiscalYearStartMonth : 1;
  return fiscalPart(year, startMonth, 0, 12);
}

function nextSpan(count: number, unit: NonNullable<DateWords['unit']>, today: Day): Period | null {
  const until = (due: Day): Period => ({ start: today, due });
  switch (unit) {
    case 'day':
      return until(today + count);
    case 'week':
      return until(today + count * 7);
    case 'month':
      return until(addMonths(today, count));
    case 'quarter':
      return until(addMonths(today, count * 3));
    case 'half':
      return until(addMonths(today, count * 6));
    case 'year':
      return until(addMonths(today, count * 12));
    case 'cycle':
      return null;
  }
}

function aroundToday(unit: NonNullable<DateWords['unit']>, ahead: number, context: WrittenIn): Period | null {
  const { today, fiscalYearStartMonth, cycle } = context;
  const { year, monthsIn } = fiscalPlace(today, fiscalYearStartMonth);
  switch (unit) {
    case 'quarter':
      return fiscalPart(year, fiscalYearStartMonth, (Math.floor(monthsIn / 3) + ahead) * 3, 3);
    case 'half':
      return fiscalPart(year, fiscalYearStartMonth, (Math.floor(monthsIn / 6) + ahead) * 6, 6);
    case 'year':
      return fiscalPart(year + ahead, fiscalYearStartMonth, 0, 12);
    case 'month':
      return months(partsOfDay(today).year, partsOfDay(today).month + ahead, 1);
    case 'week': {
      const monday = today - weekdayOf(today) + 1 + ahead * 7;
      return { start: monday, due: monday + 6 };
    }
    case 'day':
      return null;
    case 'cycle':
      return cycle;
  }
}

function weekdayAfter(weekday: number, today: Day): Period {
  const ahead = (weekday - weekdayOf(today) + 6) % 7;
  return { start: today + ahead + 1, due: today + ahead + 1 };
}

/** The end of the cycle, or where there is none, of the quarter that is under way. */
export function nearestEnd(context: WrittenIn): Day {
  return context.cycle?.due ?? aroundToday('quarter', 0, context)?.due ?? context.today;
}
