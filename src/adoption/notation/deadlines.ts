// Reads when a goal is due: a date cell, `Q4 2026`, `end of December`, `Ende November`, `KW 50`.
import { type Day, dayOf, partsOfDay } from '../../domain/day.ts';
import { parseInAnyLanguage } from '../../domain/smart/any-language.ts';
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { periodIn, spanOf } from './periods.ts';
import { yearOf } from './spans-of-years.ts';

const lead =
  /^(?:by|until|till|before|due|bis|spätestens|zum|avant|pour|d'ici|hasta|antes del?|para)?\s*(?:the\s+)?(?:(?:end of|eo|ende|fin|fin de|finales de|late|final de|a finales de|fin du)\s+)?(?:the\s+)?/i;
const daysBackInYear = 183;
const fromTo = /\s*[-–—]\s*|\s(?:to|bis|à|a|al|au)\s/;
const middle = /^(?:mid|mid of|mitte|mi|milieu|mediados de|a mediados de)[ -]+(.+)$/i;
const half = /^s([12])(?: ?[-/]? ?(20\d\d))?$/i;
/** A text with any other word is a sentence, whatever figures stand in it. */
const dateWords =
  /^(?:\d+(?:st|nd|rd|th|er|\.)?|early|mid|late|end|beginning|start|middle|of|the|by|this|next|in|on|year|quarter|month|week|half|first|second|third|fourth|last|day|q[1-4]|h[12]|fy\d*|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|jahr\w*|quartal\w*|christmas|easter|anfang|ende|mitte|des|der|nächst\w*|letzt\w*|mär\w*|okt\w*|dez\w*|début|debut|fin|finales?|milieu|mi|du|de|del|la|le|el|mois|mes|année|annee|año|trimestre|semestre|janv\w*|févr\w*|avr\w*|mai|juin|juil\w*|août|aout|déc\w*|ene\w*|abr\w*|ago\w*|dic\w*|bis|zum|am|im|hasta|para|avant|pour|principios|mediados|prochaine?|próxim[oa])$/u;
const isDateText = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s,/.'’–—-]+/)
    .every((word) => word === '' || dateWords.test(word));

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
  const [eo, of] = /^eo([yqm])\b/i.exec(text) ?? [];
  if (eo !== undefined && of !== undefined) {
    const whole = { y: 'year', q: 'quarter', m: 'month' }[of.toLowerCase()] ?? 'year';
    return deadlineIn(`end of ${text.slice(eo.length).trim() || whole}`, locale, yearAround, today);
  }
  const isHalf = half.test(bare);
  const period = isHalf ? null : (periodIn(text, locale.dateOrder) ?? periodIn(bare, locale.dateOrder));
  if (period) {
    const year = period.year ?? yearOf({ today, yearAround });
    const span = spanOf(period, year);
    if (period.year !== null || yearAround !== null || !span) return span?.to ?? null;
    return span.to < today - daysBackInYear ? (spanOf(period, year + 1)?.to ?? null) : span.to;
  }
  const [, inHalf, ofYear] = half.exec(bare) ?? [];
  if (inHalf !== undefined) return deadlineIn(`H${inHalf} ${ofYear ?? ''}`.trim(), locale, yearAround, today);
  const [, inMiddle] = middle.exec(bare) ?? [];
  if (inMiddle !== undefined) {
    const last = deadlineIn(inMiddle, locale, yearAround, today);
    const month = last === null ? null : partsOfDay(last);
    return month && dayOf(month.year, month.month, 15);
  }
  const range = fromTo.exec(bare);
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
  if (!isDateText(bare)) return null;
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
