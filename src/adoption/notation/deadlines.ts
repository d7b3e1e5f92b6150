// Reads when a goal is due: a date cell, `Q4 2026`, `end of December`, `Ende November`, `KW 50`.
import { type Day, dayOf, partsOfDay } from '../../domain/day.ts';
import { parseInAnyLanguage } from '../../domain/smart/any-language.ts';
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { periodIn, spanOf } from './periods.ts';
import { type YearAround, yearOf } from './spans-of-years.ts';

const lead =
  /^(?:by|until|till|before|due|bis|vor|spätestens|zum|avant|pour|d[’']ici(?: à)?|hasta|antes del?|para)?\s*(?:(?:the|le|el|den|dem)\s+)?(?:(?:end of|eo|ende|fin|fin de|finales de|late|final de|a finales de|fin du)\s+)?(?:the\s+)?/i;
const daysBackInYear = 183;
const fromTo = /\s*[-–—]\s*|\s(?:to|bis|à|a|al|au)\s/;
const middle = /^(?:mid|mid of|mitte|mi|milieu|mediados de|a mediados de)[ -]+(.+)$/i;
const half = /^s([12])(?: ?[-/]? ?(20\d\d))?$/i;
/** `15 Dec, 5pm` */
const hour = /,?\s+(?:at\s+|um\s+|à\s+)?(?:\d{1,2}(?::\d\d)?\s?(?:am|pm|uhr|h)|\d{1,2}:\d\d)$/i;

/** Days that are known by name, as month and day. */
const feasts: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:christmas|xmas|weihnachten|heiligabend|noël|noel|navidad)$/i, 12, 24],
  [/^(?:new year[’']?s eve|silvester|saint-sylvestre|la saint-sylvestre|nochevieja)$/i, 12, 31],
];

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
const dayIn = (text: string, { locale, today, yearAround }: Written): Day | null =>
  deadlineIn(text, locale, yearAround, today);

const namedDay: Reader = (written) => dayNamed(written.text, written) ?? dayNamed(written.bare, written);

function dayNamed(text: string, around: YearAround): Day | null {
  const feast = feasts.find(([name]) => name.test(text));
  if (feast) return dayOf(yearOf(around), feast[1], feast[2]);
  const whole = ends.find(([name]) => name.test(text))?.[1];
  return whole === undefined ? null : endOf(whole, around);
}

function endOf(whole: Whole, around: YearAround): Day | null {
  const { month } = partsOfDay(around.today);
  const number = { year: 0, quarter: Math.ceil(month / 3), month }[whole];
  return spanOf({ kind: whole, number, dayOfMonth: 0, year: null }, yearOf(around))?.to ?? null;
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

const periodAlone: Reader = ({ text, bare, locale, today, yearAround }) => {
  const period = periodIn(text, locale.dateOrder) ?? periodIn(bare, locale.dateOrder);
  if (!period) return null;
  const year = period.year ?? yearOf({ today, yearAround });
  const span = spanOf(period, year);
  if (period.year !== null || yearAround !== null || !span) return span?.to ?? null;
  return span.to < today - daysBackInYear ? (spanOf(period, year + 1)?.to ?? null) : span.to;
};

const middleOfMonth: Reader = (written) => {
  const [, of] = middle.exec(written.bare) ?? [];
  const last = of === undefined ? null : dayIn(of, written);
  const month = last === null ? null : partsOfDay(last);
  return month && dayOf(month.year, month.month, 15);
};

/** `1 Oct – 15 Dec`: the day after the dash. */
const endOfStretch: Reader = (written) => {
  const { bare, locale } = written;
  const range = fromTo.exec(bare);
  if (!range || range.index <= 1 || !periodIn(bare.slice(0, range.index), locale.dateOrder)) return null;
  const last = bare.slice(range.index + range[0].length);
  return /\p{L}|\d/u.test(last) ? dayIn(last, written) : null;
};

/** `late next quarter`: words that the grammar of goals knows. */
const dayInWords: Reader = ({ text, bare, locale, today, yearAround }) => {
  if (!/\d|year|quarter|jahr|quartal/i.test(text) && !/^(?:early|mid|late|end)/i.test(text)) return null;
  if (!isDateText(bare)) return null;
  const year = yearAround !== null && !/20\d\d/.test(text) ? ` ${yearAround}` : '';
  const read = (words: string) =>
    parseInAnyLanguage(`by ${words}`, {
      today,
      cycle: null,
      fiscalYearStartMonth: 1,
      language: locale.language ?? 'en',
    }).deadline;
  return read(`${bare}${year}`) ?? read(text);
};

/** The first that reads a text counts. */
const readers: readonly Reader[] = [
  namedDay,
  endInLetters,
  halfOfYear,
  periodAlone,
  middleOfMonth,
  endOfStretch,
  dayInWords,
];

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
  const text = value.trim().replace(hour, '');
  const written: Written = { text, bare: text.replace(lead, ''), locale, today, yearAround };
  for (const read of readers) {
    const day = read(written);
    if (day !== null) return day;
  }
  return null;
}
