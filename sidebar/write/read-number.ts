// Numbers as people type them into a field: grouped, with a percent or currency sign, in thousands or millions.

const multipliers: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9 };
const shape = /^([-+−]?)[€$£¥]?(\d*\.?\d+|\d+\.)(k|mn|m|bn|b)?[%€$£¥]?$/i;

/**
 * The number a text means; null where it means none.
 *
 * @example readNumber('3,100', '.') //=> 3100
 */
export function readNumber(text: string, decimalMark: '.' | ','): number | null {
  const groupMark = decimalMark === '.' ? ',' : '.';
  const plain = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .split(groupMark)
    .join('')
    .replace(decimalMark, '.');
  const match = shape.exec(plain);
  if (!match) return null;
  const [, sign = '', digits = '', suffix = ''] = match;
  const size = Number(digits) * (multipliers[suffix.toLowerCase()] ?? 1);
  return sign === '-' || sign === '−' ? -size : size;
}

/**
 * A number as a person would type it, in the workbook's way of writing.
 *
 * @example fieldText(3100.5, '.') //=> '3,100.5'
 */
export function fieldText(value: number, decimalMark: '.' | ','): string {
  const rounded = Number(value.toPrecision(12));
  const [whole = '', fraction] = String(rounded).split('.');
  const groupMark = decimalMark === '.' ? ',' : '.';
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, groupMark);
  return fraction === undefined ? grouped : `${grouped}${decimalMark}${fraction}`;
}
