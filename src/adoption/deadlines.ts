// Reads when a goal is due: a date cell, `Q4 2026`, `end of December`, `Ende November`, `KW 50`.
import { type Day, partsOfDay } from '../domain/day.ts';
import { parseInAnyLanguage } from '../domain/smart/any-language.ts';
import type { CellValue, WorkbookLocale } from '../workbook/cell.ts';
import { isDate } from '../workbook/reading/reading.ts';
import { periodIn, spanOf } from './periods.ts';

const lead =
  /^(?:by|until|till|before|due|bis|spätestens|zum|avant|pour|d'ici|hasta|antes del?|para)?\s*(?:the\s+)?(?:(?:end of|eo|ende|fin|fin de|finales de|late|final de|a finales de|fin du)\s+)?(?:the\s+)?/i;
const daysBackInYear = 183;

/**
 * The last day a text or date cell stands for; null where it names none.
 *
 * @example deadlineIn('Q4 2026', locale, 2026, today) //=> 2026-12-31 as a day
 */
export function deadlineIn(
  value: CellValue,
  locale: WorkbookLocale,
  yearAround: number | null,
  today: Day,
): Day | null {
  if (isDate(value)) return Number.isNaN(value.getTime()) ? null : locale.dayOf(value);
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = value.trim();
  const bare = text.replace(lead, '');
  const period = periodIn(text, locale.dateOrder) ?? periodIn(bare, locale.dateOrder);
  if (period) {
    const year = period.year ?? yearAround ?? partsOfDay(today).year;
    const span = spanOf(period, year);
    if (period.year !== null || yearAround !== null || !span) return span?.to ?? null;
    return span.to < today - daysBackInYear ? (spanOf(period, year + 1)?.to ?? null) : span.to;
  }
  const range = / ?(?:-|–|—|to|bis|à|a) ?/.exec(bare);
  const last = range ? bare.slice(range.index + range[0].length) : '';
  if (
    range &&
    range.index > 1 &&
    periodIn(bare.slice(0, range.index), locale.dateOrder) &&
    /\p{L}|\d/u.test(last)
  ) {
    const until = deadlineIn(last, locale, yearAround, today);
    if (until !== null) return until;
  }
  if (!/\d|year|quarter|jahr|quartal/i.test(text) && !/^(?:early|mid|late|end)/i.test(text)) return null;
  const writtenYear = yearAround !== null && !/20\d\d/.test(text) ? ` ${yearAround}` : '';
  const read = (words: string) =>
    parseInAnyLanguage(`by ${words}`, {
      today,
      cycle: null,
      fiscalYearStartMonth: 1,
      language: locale.language ?? 'en',
    }).deadline;
  return read(`${bare}${writtenYear}`) ?? read(text);
}
