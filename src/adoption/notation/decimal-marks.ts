// Which mark a figure has between its thousands and before its decimals: `1.200,5` and `1,200.5`.

export type DecimalMark = '.' | ',';

const decimalComma =
  /^[^\d]*(?:\d{1,3}(?:[. ]\d{3})+|\d+),\d{1,2}(?!\d)|^[^\d]*0,\d+|^[^\d]*\d{1,3}(?:\.\d{3}){2,}/;
const decimalPoint =
  /^[^\d]*(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2}(?!\d|\.\d)|^[^\d]*0\.\d+|^[^\d]*\d{1,3}(?:,\d{3}){2,}/;
const thousands = /^[^\d]*[1-9]\d{0,2}([.,])\d{3}(?![\d.,])/;
/** 31.12.2026, 31.12., 10/11/26. */
const date = /\d[./]\d{1,2}[./]/;
const longestFigure = 24;

/**
 * The decimal mark a text gives away; null where it could be either.
 *
 * @example decimalMarkIn('18,5 %') //=> ','
 */
export function decimalMarkIn(text: string): DecimalMark | null {
  if (text.length > longestFigure || date.test(text)) return null;
  if (decimalComma.test(text)) return ',';
  return decimalPoint.test(text) ? '.' : null;
}

/**
 * The decimal mark where three digits after the only mark of a figure are its thousands, as they mostly are.
 *
 * @example likelyMarkIn('1.200 €') //=> ','
 */
export function likelyMarkIn(text: string): DecimalMark | null {
  if (text.length > longestFigure || date.test(text)) return null;
  const mark = thousands.exec(text)?.[1];
  return mark === undefined ? null : mark === '.' ? ',' : '.';
}
