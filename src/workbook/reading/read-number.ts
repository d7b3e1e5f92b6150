// Reads a number as people write it: 45%, €45k, 1.2M, 3,5, 1 200, (5).
import type { Problem } from '../../domain/problem.ts';
import type { CellValue, WorkbookLocale } from '../cell.ts';
import { errorIn, quoted, type Reading } from './reading.ts';

const spaces = /[\s\u00a0\u2007\u2009\u202f]/g;
const currency = /^(?:\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč|Fr\.?)|(?:\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč|Fr\.?)$/u;
const magnitude = /(k|tsd\.?|thousand|m|mio\.?|mn|million|b|bn|mrd\.?|billion)$/i;
const plainDigits = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

const notANumber = (cell: CellValue): Problem => ({ code: 'not-a-number', text: quoted(cell) });

/**
 * The number in a cell. Text `45%` is 45 and stays in the scale people wrote; a trailing `unit` is read over.
 *
 * @example readNumber('€1.2M', locale) //=> 1200000
 */
export function readNumber(cell: CellValue, locale: WorkbookLocale, unit = ''): Reading<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : notANumber(cell);
  if (cell === '') return null;
  if (typeof cell !== 'string') return notANumber(cell);
  const text = cell.trim();
  if (text === '') return null;
  return errorIn(text) ?? numberIn(text, locale.decimalMark, unit) ?? notANumber(cell);
}

/** Whether a cell holds a percentage as text, such as `45%`. */
export function isPercentText(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim().endsWith('%');
}

/** A text that is a number and nothing else; null for any other. */
function numberIn(text: string, decimalMark: '.' | ',', unit: string): number | null {
  const bare = withoutUnit(text, unit).replace(spaces, '');
  const inBrackets = /^\((.+)\)$/.exec(bare)?.[1];
  const signed = withoutCurrency(inBrackets ?? bare);
  const sign = /^[-+−–]/.exec(signed)?.[0];
  if (sign !== undefined && inBrackets !== undefined) return null;
  const isNegative = inBrackets !== undefined || (sign !== undefined && sign !== '+');
  const amount = withoutCurrency(sign === undefined ? signed : signed.slice(1)).replace(/%$/, '');
  const word = magnitude.exec(amount)?.[0] ?? '';
  const digits = plainFrom(amount.slice(0, amount.length - word.length), decimalMark);
  if (digits === null || !plainDigits.test(digits)) return null;
  const value = times(Number(digits), word);
  return isNegative ? -value : value;
}

function withoutUnit(text: string, unit: string): string {
  const isTrailing =
    unit !== '' &&
    unit !== '%' &&
    text.length > unit.length &&
    text.toLowerCase().endsWith(unit.toLowerCase());
  return isTrailing ? text.slice(0, text.length - unit.length) : text;
}

const withoutCurrency = (text: string): string => text.replace(currency, '');

/** `1.1 * 1_000_000` is off by a hair; one more rounding puts it right. */
function times(value: number, word: string): number {
  const size = sizeOf(word.toLowerCase());
  return size === 1 ? value : Number((value * size).toPrecision(15));
}

function sizeOf(word: string): number {
  if (word === '') return 1;
  if (word === 'k' || word.startsWith('t')) return 1e3;
  return word.startsWith('b') || word.startsWith('mrd') ? 1e9 : 1e6;
}

/**
 * Digits with a point for decimals. A mark that cannot separate thousands is the decimal mark whatever the
 * locale; 1,234 and 1.234 are read as the locale has it.
 */
function plainFrom(text: string, decimalMark: '.' | ','): string | null {
  const digits = text.replace(/['’]/g, '');
  const lastPoint = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  if (lastPoint === -1 && lastComma === -1) return digits;
  const mark =
    lastPoint !== -1 && lastComma !== -1
      ? lastPoint > lastComma
        ? '.'
        : ','
      : oneMark(digits, lastPoint === -1 ? ',' : '.', decimalMark);
  const [whole = '', fraction, ...rest] = mark === null ? [digits] : digits.split(mark);
  if (rest.length > 0) return null;
  const ungrouped = withoutGroups(whole);
  return ungrouped === null ? null : fraction === undefined ? ungrouped : `${ungrouped}.${fraction}`;
}

/** The decimal mark of digits that hold one kind of mark; null where it separates thousands. */
function oneMark(digits: string, mark: '.' | ',', decimalMark: '.' | ','): '.' | ',' | null {
  const couldGroup = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(digits);
  const isRepeated = digits.indexOf(mark) !== digits.lastIndexOf(mark);
  return isRepeated || (couldGroup && mark !== decimalMark) ? null : mark;
}

function withoutGroups(whole: string): string | null {
  if (/^\d+$/.test(whole)) return whole;
  if (whole === '') return '0';
  return /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d{0,2}(?:\.\d{3})+$/.test(whole)
    ? whole.replace(/[.,]/g, '')
    : null;
}
