// Numbers as short text for a narrow page, in the unit they were logged in.

const grouped = (value: number, language: string, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(language, options).format(value).replace('-', '−');

/**
 * A number with the digits that tell it apart, whether huge or tiny.
 *
 * @example numberText(1234567, 'en') //=> '1.23M'
 */
export function numberText(value: number, language: string): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-4)) {
    return grouped(value, language, { notation: 'scientific', maximumSignificantDigits: 3 });
  }
  if (size >= 1e5) {
    return grouped(value, language, { notation: 'compact', maximumSignificantDigits: 3 });
  }
  if (size >= 1000) return grouped(value, language, { maximumFractionDigits: 0 });
  if (size >= 100) return grouped(value, language, { maximumFractionDigits: 1 });
  return grouped(value, language, { maximumSignificantDigits: 3 });
}

/**
 * A number with all its digits, for reading one value closely.
 *
 * @example exactNumberText(1234567.25, 'en') //=> '1,234,567.25'
 */
export function exactNumberText(value: number, language: string): string {
  const size = Math.abs(value);
  const isExtreme = size >= 1e15 || (size > 0 && size < 1e-4);
  return isExtreme ? numberText(value, language) : grouped(value, language, { maximumFractionDigits: 6 });
}

/**
 * A written number with its unit: `%` and currency codes close to it, nouns after it.
 *
 * @example measureText('92', 'EUR', 'en') //=> '€92'
 */
export function measureText(number: string, unit: string, language: string): string {
  if (unit === '') return number;
  if (unit === '%') return `${number}%`;
  const sign = /^[A-Z]{3}$/.test(unit) ? currencySign(unit, language) : null;
  if (sign === null) return `${number} ${unit}`;
  return number.startsWith('−') ? `−${sign}${number.slice(1)}` : `${sign}${number}`;
}

/** null for three letters that are no currency. */
function currencySign(code: string, language: string): string | null {
  try {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: code });
    const sign = format.formatToParts(0).find(({ type }) => type === 'currency')?.value;
    return sign === undefined || sign === code ? null : sign;
  } catch {
    return null;
  }
}
