// How people write numbers and dates, from the name of a spreadsheet's locale, such as de_DE.

const languagesWithDecimalComma = new Set(
  (
    'af az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk ky lt lv mk nb nl nn no ' +
    'pl pt ro ru sk sl sq sr sv tr uk uz vi'
  ).split(' '),
);

/** Locales that differ from the rest of their language. */
const localesWithDecimalPoint = new Set(
  'de_CH de_LI it_CH es_MX es_US es_GT es_HN es_NI es_PA es_PE es_PR es_SV es_DO'.split(' '),
);
const localesWithDecimalComma = new Set(['en_ZA']);
const localesWithMonthFirst = new Set(['en_US', 'en_PH', 'es_US', 'es_PR', 'es_PA']);

/**
 * The language of a locale.
 *
 * @example languageOf('de_AT') //=> 'de'
 */
export const languageOf = (locale: string): string => normalised(locale).split('_')[0] ?? '';

const normalised = (locale: string): string => locale.replace('-', '_');

/**
 * The decimal mark people of a locale write.
 *
 * @example decimalMarkOf('de_DE') //=> ','
 */
export function decimalMarkOf(localeName: string): '.' | ',' {
  const locale = normalised(localeName);
  if (localesWithDecimalComma.has(locale)) return ',';
  if (localesWithDecimalPoint.has(locale)) return '.';
  return languagesWithDecimalComma.has(languageOf(locale)) ? ',' : '.';
}

/**
 * Whether day or month comes first where people of a locale write both as numbers.
 *
 * @example dateOrderOf('en_GB') //=> 'dayFirst'
 */
export function dateOrderOf(localeName: string): 'dayFirst' | 'monthFirst' {
  const locale = normalised(localeName);
  return locale === 'en' || localesWithMonthFirst.has(locale) ? 'monthFirst' : 'dayFirst';
}
