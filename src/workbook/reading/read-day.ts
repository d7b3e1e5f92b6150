// Reads a calendar day: a date cell, 2026-12-31, 31.12.2026, 12/31/2026, 31 Dec 2026.
import { type Day, dayOf } from '../../domain/day.ts';
import type { ReadingWords } from '../../messages/en/reading.ts';
import type { CellValue, WorkbookLocale } from '../cell.ts';
import { errorIn, isDate, quoted, type Reading } from './reading.ts';

/** Serial number of 1970-01-01 in spreadsheets, and the serials taken for dates: 1954 to 2119. */
const serialOfFirstDay = 25_569;
const isSerial = (value: number): boolean => value >= 20_000 && value <= 80_000;

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const monthNamed = /^(?:\p{L}+,\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4})$/u;
const monthNamedFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;

/**
 * The day in a cell.
 *
 * @example readDay('31 Dec 2026', locale, words.reading) //=> 20818
 */
export function readDay(cell: CellValue, locale: WorkbookLocale, words: ReadingWords): Reading<Day> {
  if (cell === '') return null;
  if (isDate(cell)) {
    return Number.isNaN(cell.getTime()) ? { code: 'not-a-date', text: '' } : locale.dayOf(cell);
  }
  if (typeof cell === 'number' && isSerial(cell)) return Math.floor(cell) - serialOfFirstDay;
  const text = quoted(cell);
  if (text === '') return null;
  return errorIn(text) ?? dayIn(text, locale, words) ?? { code: 'not-a-date', text };
}

function dayIn(text: string, locale: WorkbookLocale, words: ReadingWords): Day | null {
  const iso = yearFirst.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = yearLast.exec(text);
  if (numeric) {
    const [, first = '', mark = '', second = '', year = ''] = numeric;
    return dayOfNumbers(
      Number(first),
      Number(second),
      fullYear(year),
      mark === '.' ? 'dayFirst' : locale.dateOrder,
    );
  }
  const named = monthNamed.exec(text);
  if (named) return dayOfNamed(named[3], named[2], named[1], words);
  const namedFirst = monthNamedFirst.exec(text);
  return namedFirst ? dayOfNamed(namedFirst[3], namedFirst[1], namedFirst[2], words) : null;
}

/** 13/4/2026 is 13 April in any locale; 3/4/2026 is as the locale has it. */
function dayOfNumbers(
  first: number,
  second: number,
  year: number,
  order: 'dayFirst' | 'monthFirst',
): Day | null {
  const isDayFirst = first > 12 || (order === 'dayFirst' && second <= 12);
  return isDayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

function dayOfNamed(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  words: ReadingWords,
): Day | null {
  const begun = (month ?? '').toLowerCase();
  const index = words.months.findIndex(
    (name) => name.startsWith(begun) || (begun === 'sept' && name === 'september'),
  );
  return index === -1 ? null : dayOf(Number(year), index + 1, Number(dayOfMonth));
}
