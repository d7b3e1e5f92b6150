// Reads the months, weeks, quarters and days that head columns or stand as deadlines, in four languages.
import { type Day, dayOf, partsOfDay } from '../../domain/day.ts';
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';

/** A stretch of the calendar as written; `year` is null where none is. */
export interface WrittenPeriod {
  readonly kind: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
  /** The number of the week, month, quarter or half; 0 for a year. */
  readonly number: number;
  readonly dayOfMonth: number;
  readonly year: number | null;
  /** How many periods before the one of today, where it is told so. */
  readonly back?: number;
}

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const months = [
  'jan(?:uary|uar|vier|v)?|ene(?:ro)?|janner',
  'feb(?:ruary|ruar|rero)?|fev(?:rier|r)?',
  'mar(?:ch|s|z|zo)?|maerz|mrz',
  'apr(?:il)?|avr(?:il)?|abr(?:il)?',
  'may|mai|mayo',
  'june?|juni|juin|junio',
  'july?|juli|juil(?:let|l)?|julio',
  'aug(?:ust)?|aout|ago(?:sto)?',
  'sept?(?:ember|embre|iembre)?|set(?:iembre)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?',
  'nov(?:ember|embre|iembre)?',
  'dec(?:ember|embre)?|dez(?:ember)?|dic(?:iembre)?',
].map((names) => new RegExp(`^(?:${names})$`));

const monthNamed = (word: string): number => months.findIndex((name) => name.test(word)) + 1;
const fullYear = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036fº°ª]/g, '')
    .replace(/(?<=[a-z\d])\s?[*†]+$/, '')
    .replace(/[’'](\d\d)\b/g, ' 20$1')
    .replace(/[’']/g, ' ')
    .replace(
      / ?\((?:so far|to date|mtd|qtd|ytd|bisher|laufend|vorlaufig|provisional|preliminary|en cours|provisoire|parcial|hasta hoy)\)$/,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();

const period = (
  kind: WrittenPeriod['kind'],
  number: number,
  year: number | null,
  dayOfMonth = 0,
): WrittenPeriod => ({ kind, number, dayOfMonth, year });

const year = '(20\\d\\d|\\d\\d)';
const between = '[ ./_-]*';
const weekFirst = new RegExp(
  `^(?:calendar week|week|wk|w|kw|cw|woche|semaine|sem|s|semana) ?\\.?(\\d{1,2})(?:${between}${year})?$`,
);
/** `KW 48-50`, `W48 to W50`: the last stands for them, where it cannot be a year. */
const weeksThrough =
  /^(?:calendar weeks?|weeks?|wks?|kw|cw|wochen?|semaines?|sem|s|w|semanas?) ?(\d{1,2}) ?(?:(?:[-–—/+&]|to|bis|und|and|a|y|et) ?(?:weeks?|kw|cw|s|w) ?(\d{1,2})|(?: - |–|—|\+|&| (?:to|bis|und|and|a|y|et) ) ?(\d{1,2})|[-/](3[6-9]|4\d|5[0-3]))$/;
const yearThenWeek = /^(20\d\d)[ -]?(?:w|kw|cw|s)(\d{1,2})$/;
const quarterFirst = new RegExp(
  `^(?:q|t|quarter|quartal|trimestre)${between}([1-4])(?:${between}(?:fy)?${year})?$`,
);
const ordinalQuarter = new RegExp(
  `^([1-4])(?:\\.|st|nd|rd|th|er|e|eme|o)? ?(?:q|t|quarter|quartal|trimestre)(?:${between}(?:de )?${year})?$`,
);
const yearThenQuarter = /^(?:fy ?)?(20\d\d|\d\d)[ ./_-]*(?:q|t)([1-4])$/;
const half = new RegExp(`^(?:h|hj|half|halbjahr|semestre)${between}([12])(?:${between}${year})?$`);
const ordinalHalf = new RegExp(
  `^([12])(?:\\.|st|nd|er|e|eme|o|ro)? ?(?:h|hj|half|halbjahr|semestre)(?:${between}(?:de )?${year})?$`,
);
const ordinals: readonly (readonly [RegExp, string])[] = [
  [/^(?:first|erstes|premier|primer) (?=half|halbjahr|semestre|quarter|quartal|trimestre)/, '1 '],
  [/^(?:second|zweites|deuxieme|segundo) (?=half|halbjahr|semestre|quarter|quartal|trimestre)/, '2 '],
  [/^(?:third|drittes|troisieme|tercer) (?=quarter|quartal|trimestre)/, '3 '],
  [/^(?:fourth|viertes|quatrieme|cuarto) (?=quarter|quartal|trimestre)/, '4 '],
];
/** `IV. Quartal`, `Q IV`: quarters and halves in Roman numbers. */
const romanFirst = /^(i{1,3}|iv)\.? (?=quart|trim|half|halbj|semestre)/;
const romanLast = /^(q|t|h|quarter|quartal|trimestre|half|halbjahr|semestre)[ .-]*(i{1,3}|iv)(?= |$)/;
const romans = ['i', 'ii', 'iii', 'iv'];
const digitOf = (roman: string): number => romans.indexOf(roman) + 1;
const withoutRoman = (text: string): string =>
  text
    .replace(romanFirst, (_, roman: string) => `${digitOf(roman)}. `)
    .replace(romanLast, (_, part: string, roman: string) => `${part} ${digitOf(roman)}`);
/** `20261215` */
const compactDay = /^(20\d\d)(0[1-9]|1[0-2])([0-3]\d)$/;
const isoDay = /^(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t].*)?$/;
const yearThenMonth = /^(20\d\d)[-/. ](\d{1,2})$/;
const monthThenYear = /^(\d{1,2})[-/.](20\d\d)$/;
const numbersOfDay = new RegExp(`^(\\d{1,2})([./-])(\\d{1,2})(?:\\2${year}?)?$`);
const dayThenMonth = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|\\.)? ?(?:de )?[-/]?([a-z]{3,10})\\.?(?:,? ?(?:de )?[-/]?${year})?$`,
);
const monthThenDay = /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (20\d\d))?$/;
const monthAlone = new RegExp(`^([a-z]{3,10})\\.?(?:(?: de)?${between}${year})?$`);
/** `Sprint 20 21 Sep – 2 Oct`: its number before its days. */
const numberOfSprint = /^(?:sprint|iteration|phase|p) ?\d{1,2}[:,]? (?=\d{1,2}[. ])/;
/** `5–11 Oct`, `05.10. - 11.10.`, `du 5 au 11 octobre`: the last day stands for the stretch. */
const stretch =
  /^(?:vom |du |del |from )?\d{1,2}(?:st|nd|rd|th|\.)?(?:\d{1,2}[.]?)?(?: ?(?:de )?[a-z]{3,9})? ?(?:[-–—]|(?<= )(?:to|through|bis|au|al|a) ) ?(\d{1,2}(?:st|nd|rd|th|[. ]).+)$/;
/** `Nov 23-27`, `November 23 to 27, 2026` */
const monthThenStretch =
  /^([a-z]{3,10})\.? \d{1,2}(?:st|nd|rd|th)? ?(?:[-–—]|to|through) ?(\d{1,2}(?:st|nd|rd|th)?(?:,? 20\d\d)?)$/;
const yearThenNamedMonth = /^(20\d\d)[ -/.]+([a-z]{3,10})$/;

/** `Jan–Mar 2026`, `ene-mar`: the months of a quarter or half. */
const monthsThrough = new RegExp(
  `^([a-z]{3,10})\\.? ?(?:[-–—/]|to|bis|a|au) ?([a-z]{3,10})\\.?(?:${between}${year})?$`,
);

function monthsOfPart(first: number, last: number, of: number | null): WrittenPeriod | null {
  if (first < 1 || last < 1) return null;
  if (last - first === 2 && first % 3 === 1) return period('quarter', last / 3, of);
  return last - first === 5 && first % 6 === 1 ? period('half', last / 6, of) : null;
}

/** `Tue 17 Nov`, `Mi, 25.11.`: a weekday before a day of a month. */
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom)[a-z]*\.?,? (?=\d{1,2}(?:[./-]\d|(?:st|nd|rd|th|\.)? [a-z])|[a-z]{3,10}\.? \d{1,2}\b)/;

/**
 * The period a text names; null for any other text.
 *
 * @example periodIn('KW 40', 'dayFirst') //=> { kind: 'week', number: 40, dayOfMonth: 0, year: null }
 */
export function periodIn(text: string, order: WorkbookLocale['dateOrder']): WrittenPeriod | null {
  if (text.length < 2 || text.length > 32) return null;
  const written = ordinals.reduce(
    (said, [word, number]) => said.replace(word, number),
    withoutRoman(plain(text)),
  );
  const words = written.replace(
    /^(?:week of|week ending|w\/?c|w\/?e|wb|as of|stand|end of|ende|fin de|fin|finales de|mon(?:day)?,?|mo,|(?:au|am|al|zum|per|at|on)(?= \d)) /,
    '',
  );
  const dayNamed = words.replace(weekday, '').replace(numberOfSprint, '');
  if (dayNamed !== words) return periodIn(dayNamed, order);
  const found = (pattern: RegExp): RegExpExecArray | null => pattern.exec(words);
  let match = found(weeksThrough);
  const lastWeek = Number(match?.[2] ?? match?.[3] ?? match?.[4] ?? 0);
  if (lastWeek > Number(match?.[1]) && lastWeek <= 53) return period('week', lastWeek, null);
  match = found(weekFirst);
  if (match && Number(match[1]) <= 53 && Number(match[1]) > 0)
    return period('week', Number(match[1]), fullYear(match[2]));
  match = found(yearThenWeek);
  if (match) return period('week', Number(match[2]), fullYear(match[1]));
  match = found(quarterFirst) ?? found(ordinalQuarter);
  if (match) return period('quarter', Number(match[1]), fullYear(match[2]));
  match = found(yearThenQuarter);
  if (match) return period('quarter', Number(match[2]), fullYear(match[1]));
  match = found(half) ?? found(ordinalHalf);
  if (match) return period('half', Number(match[1]), fullYear(match[2]));
  match = found(isoDay) ?? found(compactDay);
  if (match) return realDay(Number(match[2]), Number(match[3]), Number(match[1]));
  match = found(yearThenMonth);
  if (match) return monthOf(Number(match[2]), fullYear(match[1]));
  match = found(monthThenYear);
  if (match) return monthOf(Number(match[1]), fullYear(match[2]));
  match = found(numbersOfDay);
  if (match) return dayInNumbers(match, order);
  match = found(dayThenMonth);
  if (match) return realDay(monthNamed(match[2] ?? ''), Number(match[1]), fullYear(match[3]));
  match = found(monthThenDay);
  if (match) return realDay(monthNamed(match[1] ?? ''), Number(match[2]), fullYear(match[3]));
  match = found(monthsThrough);
  if (match) return monthsOfPart(monthNamed(match[1] ?? ''), monthNamed(match[2] ?? ''), fullYear(match[3]));
  match = found(yearThenNamedMonth);
  if (match) return monthOf(monthNamed(match[2] ?? ''), fullYear(match[1]));
  match = found(monthAlone);
  if (match) return monthOf(monthNamed(match[1] ?? ''), fullYear(match[2]));
  match = found(stretch);
  if (match) return periodIn(match[1] ?? '', order);
  match = found(monthThenStretch);
  if (match) return periodIn(`${match[1]} ${match[2]}`, order);
  return /^(?:fy ?)?20\d\d$/.test(words) ? period('year', 0, Number(words.slice(-4))) : null;
}

const relatives: readonly (readonly [RegExp, WrittenPeriod['kind'], number])[] = [
  [/^(?:this|current|diese|aktuelle) (?:week|woche)$|^cette semaine$|^esta semana$/, 'week', 0],
  [
    /^(?:last|previous|prior|letzte) (?:week|woche)$|^vorwoche$|^semaine (?:derniere|precedente)$|^(?:la )?semana (?:pasada|anterior)$/,
    'week',
    1,
  ],
  [/^(?:this|current|dieser|aktueller) (?:month|monat)$|^ce mois(?:-ci)?$|^este mes$/, 'month', 0],
  [
    /^(?:last|previous|prior|letzter) (?:month|monat)$|^vormonat$|^mois (?:dernier|precedent)$|^(?:el )?mes (?:pasado|anterior)$/,
    'month',
    1,
  ],
  [/^(?:this|current|dieses|aktuelles) (?:quarter|quartal)$|^ce trimestre$|^este trimestre$/, 'quarter', 0],
  [
    /^(?:last|previous|prior|letztes) (?:quarter|quartal)$|^vorquartal$|^trimestre (?:dernier|precedent|pasado|anterior)$/,
    'quarter',
    1,
  ],
];

/**
 * The period a text names by its distance from today; null for any other text.
 *
 * @example relativePeriodIn('Last week') //=> { kind: 'week', back: 1, … }
 */
export function relativePeriodIn(text: string): WrittenPeriod | null {
  if (text.length > 32) return null;
  const words = plain(text);
  const found = relatives.find(([pattern]) => pattern.test(words));
  return found ? { ...period(found[1], 0, null), back: found[2] } : null;
}

/** The days of a period told by its distance from today. */
export function spanBack({ kind, back = 0 }: WrittenPeriod, today: Day): Span | null {
  if (kind === 'week') {
    const monday = today - ((((today + 3) % 7) + 7) % 7) - 7 * back;
    return { from: monday, to: monday + 6 };
  }
  const length = kind === 'month' ? 1 : 3;
  const { year: of, month } = partsOfDay(today);
  const first = of * 12 + Math.floor((month - 1) / length) * length - length * back;
  const number = Math.floor((first % 12) / length) + 1;
  return spanOf(period(kind, number, null), Math.floor(first / 12));
}

const monthOf = (month: number, of: number | null): WrittenPeriod | null =>
  month >= 1 && month <= 12 ? period('month', month, of) : null;

/** A leap year stands in where none is written. */
const realDay = (month: number, dayOfMonth: number, of: number | null): WrittenPeriod | null =>
  month >= 1 && dayOf(of ?? 2024, month, dayOfMonth) !== null ? period('day', month, of, dayOfMonth) : null;

function dayInNumbers(match: RegExpExecArray, order: WorkbookLocale['dateOrder']): WrittenPeriod | null {
  const [, one = '', mark = '', other = '', written] = match;
  const first = Number(one);
  const second = Number(other);
  const isMonthOfYear =
    mark === '/' &&
    order === 'dayFirst' &&
    written === undefined &&
    second >= 20 &&
    second < 40 &&
    first <= 12;
  if (isMonthOfYear) return monthOf(first, fullYear(other));
  const isDayFirst = mark === '.' || first > 12 || (order === 'dayFirst' && second <= 12);
  return isDayFirst ? realDay(second, first, fullYear(written)) : realDay(first, second, fullYear(written));
}

/**
 * The month, quarter or week that a title names at its end or after a dash; a year alone is none.
 *
 * @example periodInTitle('KPI report – October 2026', 'dayFirst')
 */
export function periodInTitle(text: string, order: WorkbookLocale['dateOrder']): WrittenPeriod | null {
  const words = text.trim().split(/[\s:–—|-]+/);
  for (let from = Math.max(0, words.length - 3); from < words.length; from += 1) {
    const found = periodIn(words.slice(from).join(' ').replace(/[()]/g, ''), order);
    if (found && found.kind !== 'year') return found;
  }
  return null;
}

/** Whether a heading stands over numbers of weeks. */
export const namesWeeks = (heading: string): boolean =>
  /^(?:kw|cw|wk|weeks?|wochen?|kalenderwoche|semaines?|sem|semanas?|calendar week)\.?$/i.test(heading.trim());

/** `36` under such a heading. */
export const weekAlone = (value: CellValue, isUnderWeeks: boolean): WrittenPeriod | null =>
  isUnderWeeks && typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 53
    ? period('week', value, null)
    : null;

/** `Q3 2026`, `October`: a text that names a period and nothing else. */
export const isPeriodAlone = (text: string): boolean => {
  const kind = periodIn(text, 'dayFirst')?.kind;
  return kind !== undefined && kind !== 'day';
};

/** `07.2026`, which a spreadsheet may take for a number. */
function monthInNumbers(shown: string): WrittenPeriod | null {
  const [, month, of] = monthThenYear.exec(shown) ?? [];
  return month === undefined ? null : monthOf(Number(month), fullYear(of));
}

/** The period a heading cell stands for: a date shown as a month alone is that month. */
export function periodOfCell(value: CellValue, shown: string, locale: WorkbookLocale): WrittenPeriod | null {
  if (!isDate(value)) {
    if (typeof value === 'number') {
      return Number.isInteger(value) && value >= 2000 && value <= 2099
        ? period('year', 0, value)
        : monthInNumbers(shown.trim());
    }
    return typeof value === 'string' ? periodIn(value.trim(), locale.dateOrder) : null;
  }
  if (Number.isNaN(value.getTime())) return null;
  const { year: of, month, dayOfMonth } = partsOfDay(locale.dayOf(value));
  const seen = periodIn(shown.trim(), locale.dateOrder);
  return seen?.kind === 'month' || (dayOfMonth === 1 && !/\b0?1\b/.test(shown.replace(/\d{4}/, '')))
    ? period('month', month, of)
    : period('day', month, of, dayOfMonth);
}

/** The days of a period in a year; null where the calendar has no such day. */
export function spanOf({ kind, number, dayOfMonth }: WrittenPeriod, of: number): Span | null {
  const whole = (first: number, count: number): Span | null => {
    const from = dayOf(of, first, 1);
    const next = first + count > 12 ? dayOf(of + 1, first + count - 12, 1) : dayOf(of, first + count, 1);
    return from === null || next === null ? null : { from, to: next - 1 };
  };
  switch (kind) {
    case 'day': {
      const day = dayOf(of, number, dayOfMonth);
      return day === null ? null : { from: day, to: day };
    }
    case 'week': {
      const fourth = dayOf(of, 1, 4) ?? 0;
      const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (number - 1);
      return { from: monday, to: monday + 6 };
    }
    case 'month':
      return whole(number, 1);
    case 'quarter':
      return whole(number * 3 - 2, 3);
    case 'half':
      return whole(number * 6 - 5, 6);
    case 'year':
      return whole(1, 12);
  }
}
