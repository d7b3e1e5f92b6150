// Reads the day of a wide log: a date, or a month, which stands for its last day.
import { type Day, dayOf } from '../../domain/day.ts';
import type { CellValue } from '../cell.ts';
import { readDay } from '../reading/read-day.ts';
import { isProblem, quoted, type Reading } from '../reading/reading.ts';
import type { CodecContext } from '../table-codec.ts';

const monthNamed = /^(\p{L}{3,})\.?\s+(\d{4})$/u;
const monthNumbered = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[/.](\d{4}))$/;

/**
 * The day of a cell.
 *
 * @example readLogDay('Oct 2026', context) //=> 20757
 */
export function readLogDay(cell: CellValue, { locale, words }: CodecContext): Reading<Day> {
  const day = readDay(cell, locale, words.reading);
  return isProblem(day) && typeof cell === 'string'
    ? (monthIn(quoted(cell), words.reading.months) ?? day)
    : day;
}

function monthIn(text: string, months: readonly string[]): Day | null {
  const named = monthNamed.exec(text);
  if (named) {
    const month = months.findIndex((name) => name.startsWith((named[1] ?? '').toLowerCase()));
    return month === -1 ? null : lastDayOf(Number(named[2]), month + 1);
  }
  const numbered = monthNumbered.exec(text);
  if (!numbered) return null;
  return lastDayOf(Number(numbered[1] ?? numbered[4]), Number(numbered[2] ?? numbered[3]));
}

function lastDayOf(year: number, month: number): Day | null {
  const first = month >= 1 && month <= 12 ? dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) : null;
  return first === null ? null : first - 1;
}
