// Reads text as Sheets reads what is typed: formulas, numbers, amounts, dates and truth values in the locale's way.
import type { Locale } from '@odoo/o-spreadsheet';
import { helpers } from './engine.ts';
import { keptFormula } from './formula-locale.ts';

/** What the engine is told to put into a cell. */
export interface CellContent {
  readonly content: string;
  /** The format the reading brings with it, for cells that have none. */
  readonly format?: string;
}

const millisecondsInDay = 86_400_000;
const unixEpochSerial = 25_569;

function serialOf(year: number, month: number, day: number): number | null {
  const fullYear = year < 100 ? year + (year < 30 ? 2000 : 1900) : year;
  const date = new Date(Date.UTC(fullYear, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / millisecondsInDay + unixEpochSerial : null;
}

const monthsByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** January, Jan … in English and in the locale's own language, without dots, in lower case. */
function monthsOf(code: string): ReadonlyMap<string, number> {
  const known = monthsByLanguage.get(code);
  if (known) return known;
  const months = new Map<string, number>();
  for (const language of ['en', code.replace('_', '-')]) {
    for (const width of ['long', 'short'] as const) {
      const names = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        months.set(bare(names.format(Date.UTC(2026, month - 1, 1))), month);
      }
    }
  }
  monthsByLanguage.set(code, months);
  return months;
}

const bare = (name: string): string => name.replaceAll('.', '').toLowerCase();

function namedDate(text: string, locale: Locale): number | null {
  const words = text.split(/[\s,]+|(?<=\d)\.\s*|-/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 3) return null;
  const months = monthsOf(locale.code);
  const month = words.map((word) => months.get(bare(word))).find((found) => found !== undefined);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word)).map(Number);
  if (month === undefined || numbers.length !== words.length - 1) return null;
  const [first = 0, second] = numbers;
  if (second === undefined) return first > 31 ? serialOf(first, month, 1) : null;
  return first > 31 ? serialOf(first, month, second) : serialOf(second, month, first);
}

function numericDate(text: string, locale: Locale): number | null {
  const read = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!read) return null;
  const [first, second, third] = [Number(read[1]), Number(read[3]), Number(read[4])];
  if (first > 31) return serialOf(first, second, third);
  if (read[2] === '.' && !locale.dateFormat.includes('.')) return null;
  return locale.dateFormat.startsWith('m') ? serialOf(third, first, second) : serialOf(third, second, first);
}

const numberAsKept = /^-?\d+\.\d+$/;

/** A number of the locale as the engine keeps it, or null where the text is none. */
function keptNumber(text: string, locale: Locale): string | null {
  if (!helpers.isNumber(text, locale)) return null;
  const { thousandsSeparator, decimalSeparator } = locale;
  const [whole = ''] = text.split(decimalSeparator);
  /** `07.2026` is no number of thousands, though the engine would take it for one. */
  const groups = thousandsSeparator ? whole.split(thousandsSeparator).slice(1) : [];
  if (groups.some((group) => /^\d*/.exec(group)?.[0].length !== 3)) return null;
  const plain = thousandsSeparator ? text.replaceAll(thousandsSeparator, '') : text;
  return plain.replace(decimalSeparator, '.');
}

/** “5 €” and the like; the engine itself reads “€5”. */
function trailingAmount(text: string, locale: Locale): CellContent | null {
  const read = /^(.*\d)\s*([€£$¥])$/.exec(text);
  const number = read?.[1] ? keptNumber(read[1], locale) : null;
  return number === null ? null : { content: number, format: `#,##0.00[$ ${read?.[2]}]` };
}

/** A time of day, or a day with its time. */
const timed = (serial: number, locale: Locale): CellContent => ({
  content: String(serial),
  format: serial < 1 ? 'hh:mm:ss' : `${locale.dateFormat} hh:mm:ss`,
});

function literal(text: string, locale: Locale): CellContent | null {
  const number = keptNumber(text, locale);
  if (number !== null) return { content: number };
  const serial = namedDate(text, locale) ?? numericDate(text, locale);
  if (serial !== null) return { content: String(serial), format: locale.dateFormat };
  if (helpers.isDateTime(text, locale)) return timed(helpers.toNumber(text, locale), locale);
  return trailingAmount(text, locale);
}

/**
 * What a cell gets when this text is typed into it. A leading apostrophe keeps the rest as text; text that begins
 * with =, +, - or @ and is no number or date is a formula.
 */
export function readTyped(text: string, locale: Locale): CellContent {
  if (text.startsWith("'") || text === '') return { content: text };
  if (text.startsWith('=')) return { content: keptFormula(text, locale) };
  const trimmed = text.trim();
  const read =
    literal(trimmed, locale) ?? (trimmed.startsWith('+') ? literal(trimmed.slice(1), locale) : null);
  if (read) return read;
  if (/^[+\-@]/.test(text)) return { content: keptFormula(`=${text}`, locale) };
  /** `12.34` is no number where the decimal mark is a comma; the engine keeps its numbers with a point. */
  return { content: numberAsKept.test(trimmed) ? `'${text}` : text };
}
