// Numbers as people write them, with one reading for the cells of a sheet and the fields of the sidebar.

const spaces = /[\s\u00a0\u2007\u2009\u202f]/g;
const currency = /^(?:\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč|Fr\.?)|(?:\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč|Fr\.?)$/u;
const magnitude = /(k|tsd\.?|thousand|m|mio\.?|mn|million|b|bn|mrd\.?|billion)$/i;
const plainDigits = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * The number a text is and nothing else; null for any other. `45%` is 45, and a trailing `unit` is read over.
 *
 * @example writtenNumber('€1.2M', '.') //=> 1200000
 */
export function writtenNumber(text: string, decimalMark: '.' | ',', unit = ''): number | null {
  const bare = withoutUnit(text.trim(), unit).replace(spaces, '');
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
