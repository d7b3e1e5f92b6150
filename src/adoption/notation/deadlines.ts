// Reads when a goal is due: a date cell, `Q4 2026`, `end of December`, `Ende November`, `KW 50`.
import { type Day, dayOf, partsOfDay } from '../../domain/day.ts';
import { parseInAnyLanguage } from '../../domain/smart/any-language.ts';
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { dayAlone } from './around-days.ts';
import { dayByName } from './days-by-name.ts';
import { endOfPart } from './part-of-period.ts';
import { periodIn, type Span, spanOf } from './periods.ts';
import { dueAround, type YearAround, yearDue, yearOf } from './spans-of-years.ts';

const lead =
  /^(?:by|until|till|before|due|bis|vor|spätestens|zum|avant|pour|d[’']ici(?: à)?|hasta|antes del?|para)?\s*(?:(?:the|le|el|den|dem)\s+)?(?:(?:end of|eo|ende|fin|fin de|finales de|late|final de|a finales de|fin du)\s+)?(?:the\s+)?/i;
const longestQuarter = 95;
const fromTo = /\s*[-–—]\s*|\s(?:to|bis|à|a|al|au|and|und|et|y)\s|\s*[/&+]\s*(?=\p{L})/u;
const half = /^s([12])(?: ?[-/]? ?(20\d\d))?$/i;
/** `15 Dec, 5pm` */
const hour = /,?\s+(?:at\s+|um\s+|à\s+)?(?:\d{1,2}(?::\d\d)?\s?(?:am|pm|uhr|h)|\d{1,2}:\d\d)$/i;

type Whole = 'year' | 'quarter' | 'month';

/** Ends of what goes on at the moment. */
const ends: readonly (readonly [RegExp, Whole])[] = [
  [
    /^(?:(?:end of )?(?:the )?year(?: end)?|(?:ende )?(?:des )?jahres(?: ?ende)?|jahresende|(?:fin |de )?(?:d[’']|l[’'])?année|(?:finales |fin |final )?(?:de |del )?año)$/i,
    'year',
  ],
  [
    /^(?:(?:end of )?(?:the )?quarter(?: end)?|quartalsende|(?:ende )?(?:des )?quartals|(?:fin )?(?:de |du )?trimestre|(?:finales |fin |final )?(?:de |del )?trimestre)$/i,
    'quarter',
  ],
  [
    /^(?:(?:end of )?(?:the )?month(?: end)?|monatsende|(?:ende )?(?:des )?monats|(?:fin )?(?:de |du )?mois|(?:finales |fin |final )?(?:de |del )?mes)$/i,
    'month',
  ],
];

/** A text with any other word is a sentence, whatever figures stand in it. */
const dateWords =
  /^(?:\d+(?:st|nd|rd|th|er|\.)?|early|mid|late|end|beginning|start|middle|of|the|by|this|next|in|on|year|quarter|month|week|half|first|second|third|fourth|last|day|q[1-4]|h[12]|fy\d*|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|jahr\w*|quartal\w*|christmas|easter|anfang|ende|mitte|des|der|nächst\w*|letzt\w*|mär\w*|okt\w*|dez\w*|début|debut|fin|finales?|milieu|mi|du|de|del|la|le|el|mois|mes|année|annee|año|trimestre|semestre|janv\w*|févr\w*|avr\w*|mai|juin|juil\w*|août|aout|déc\w*|ene\w*|abr\w*|ago\w*|dic\w*|bis|zum|am|im|hasta|para|avant|pour|principios|mediados|prochaine?|próxim[oa])$/u;
const isDateText = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s,/.'’–—-]+/)
    .every((word) => word === '' || dateWords.test(word));

/** A deadline as written, and what tells which year it is of. */
interface Written extends YearAround {
  readonly text: string;
  /** Without `by`, `end of` and the like before it. */
  readonly bare: string;
  readonly locale: WorkbookLocale;
}

/** The last day a text stands for; null where it is none of this kind. */
type Reader = (written: Written) => Day | null;

/** The day of another text in the place of this one. */
const dayIn = (text: string, written: Written): Day | null => deadlineIn(text, written.locale, written);

const namedDay: Reader = (written) => dayNamed(written.text, written) ?? dayNamed(written.bare, written);

function dayNamed(text: string, around: YearAround): Day | null {
  const day = dayByName(text);
  if (day) return dueAround(day, around);
  const whole = ends.find(([name]) => name.test(text))?.[1];
  return whole === undefined ? null : endOf(whole, around);
}

function endOf(whole: Whole, around: YearAround): Day | null {
  const { cycle = null, today } = around;
  if (whole === 'quarter' && cycle !== null && cycle.to - cycle.from < longestQuarter) return cycle.to;
  const { month } = partsOfDay(today);
  const number = { year: 0, quarter: Math.ceil(month / 3), month }[whole];
  const end = (year: number) => spanOf({ kind: whole, number, dayOfMonth: 0, year: null }, year)?.to ?? null;
  return whole === 'year' ? end(yearOf(around)) : dueAround(end, around);
}

/** `EOQ`, `EOY 2027` */
const endInLetters: Reader = (written) => {
  const [eo, of] = /^eo([yqm])\b/i.exec(written.text) ?? [];
  if (eo === undefined || of === undefined) return null;
  const whole = { y: 'year', q: 'quarter', m: 'month' }[of.toLowerCase()] ?? 'year';
  return dayIn(`end of ${written.text.slice(eo.length).trim() || whole}`, written);
};

/** `S2 2026`, which might be a week elsewhere. */
const halfOfYear: Reader = (written) => {
  const [, number, year] = half.exec(written.bare) ?? [];
  return number === undefined ? null : dayIn(`H${number} ${year ?? ''}`.trim(), written);
};

const periodAlone: Reader = (written) =>
  (spanNamed(written.text, written) ?? spanNamed(written.bare, written))?.to ?? null;

/** The days of a period alone; without a year, those that a deadline may mean. */
function spanNamed(text: string, { locale, ...around }: Written): Span | null {
  const period = periodIn(text, locale.dateOrder);
  if (!period) return null;
  return spanOf(period, period.year ?? yearDue((year) => spanOf(period, year)?.to ?? null, around));
}

/** `mid-December`, `first week of December` */
const partOfPeriod: Reader = (written) =>
  endOfPart(written.text, (of) => spanNamed(of, written)) ??
  endOfPart(written.bare, (of) => spanNamed(of, written));

/** `1 Oct – 15 Dec`: the day after the dash. */
const endOfStretch: Reader = (written) => {
  const { bare, locale } = written;
  const range = fromTo.exec(bare);
  if (!range || range.index <= 1 || !periodIn(bare.slice(0, range.index), locale.dateOrder)) return null;
  const last = bare.slice(range.index + range[0].length);
  return /\p{L}|\d/u.test(last) ? dayIn(last, written) : null;
};

/** `late next quarter`: words that the grammar of goals knows. */
const dayInWords: Reader = (written) => {
  const { text, bare, locale, today, yearAround } = written;
  if (!/\d|year|quarter|jahr|quartal/i.test(text) && !/^(?:early|mid|late|end)/i.test(text)) return null;
  if (!isDateText(bare)) return null;
  const read = (words: string) =>
    parseInAnyLanguage(`by ${words}`, {
      today,
      cycle: null,
      fiscalYearStartMonth: 1,
      language: locale.language ?? 'en',
    }).deadline;
  const isOfSheet = yearAround !== null && !/20\d\d/.test(text);
  return (isOfSheet ? dueAround((year) => read(`${bare} ${year}`), written) : read(bare)) ?? read(text);
};

/** The first that reads a text counts. */
const readers: readonly Reader[] = [
  namedDay,
  endInLetters,
  halfOfYear,
  periodAlone,
  partOfPeriod,
  endOfStretch,
  dayInWords,
];

function firstRead(text: string, locale: WorkbookLocale, around: YearAround): Day | null {
  const written: Written = { ...around, text, bare: text.replace(lead, ''), locale };
  for (const read of readers) {
    const day = read(written);
    if (day !== null) return day;
  }
  return null;
}

const daysFrom1900To1970 = 25_569;

/**
 * The day of a number under a heading of days: 2026, 20261215, or a date that lost its format; null for any other value.
 *
 * @example dayInNumber(46371) //=> 2026-12-15 as a day
 */
export function dayInNumber(value: CellValue): Day | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return null;
  if (value >= 2020 && value < 2050) return dayOf(value, 12, 31);
  if (value >= 40_000 && value < 60_000) return value - daysFrom1900To1970;
  const [, year, month, dayOfMonth] = /^(20\d\d)(\d\d)(\d\d)$/.exec(String(value)) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(dayOfMonth));
}

/**
 * The last day a text or date cell stands for; null where it names none.
 *
 * @example deadlineIn('Q4 2026', locale, { today, yearAround: 2026 }) //=> 2026-12-31 as a day
 */
export function deadlineIn(value: CellValue, locale: WorkbookLocale, around: YearAround): Day | null {
  if (isDate(value)) return Number.isNaN(value.getTime()) ? null : locale.dayOf(value);
  if (typeof value !== 'string' || value.length > 60) return null;
  const text = value.trim().replace(hour, '');
  const day = firstRead(text, locale, around);
  if (day !== null) return day;
  const alone = dayAlone(text);
  return alone === '' || alone === text ? null : firstRead(alone, locale, around);
}
