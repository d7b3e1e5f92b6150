// How the engine writes numbers, dates and formulas in each of the locales the host knows.
import type { Locale } from '@odoo/o-spreadsheet';

type Habits = Pick<Locale, 'name' | 'decimalSeparator' | 'thousandsSeparator' | 'dateFormat' | 'weekStart'>;

const monday = 1;
const sunday = 7;

const point = { decimalSeparator: '.', thousandsSeparator: ',' };
const comma = { decimalSeparator: ',', thousandsSeparator: '.' };
const commaWithSpace = { decimalSeparator: ',', thousandsSeparator: ' ' };

const habits: Readonly<Record<string, Habits>> = {
  en_US: { name: 'English (US)', ...point, dateFormat: 'm/d/yyyy', weekStart: sunday },
  en_GB: { name: 'English (UK)', ...point, dateFormat: 'dd/mm/yyyy', weekStart: monday },
  en_AU: { name: 'English (Australia)', ...point, dateFormat: 'dd/mm/yyyy', weekStart: monday },
  en_CA: { name: 'English (Canada)', ...point, dateFormat: 'yyyy-mm-dd', weekStart: sunday },
  en_IN: { name: 'English (India)', ...point, dateFormat: 'dd/mm/yyyy', weekStart: sunday },
  de_DE: { name: 'German', ...comma, dateFormat: 'dd.mm.yyyy', weekStart: monday },
  fr_FR: { name: 'French', ...commaWithSpace, dateFormat: 'dd/mm/yyyy', weekStart: monday },
  es_ES: { name: 'Spanish', ...comma, dateFormat: 'dd/mm/yyyy', weekStart: monday },
  it_IT: { name: 'Italian', ...comma, dateFormat: 'dd/mm/yyyy', weekStart: monday },
  nl_NL: { name: 'Dutch', ...comma, dateFormat: 'dd-mm-yyyy', weekStart: monday },
  pt_BR: { name: 'Portuguese (Brazil)', ...comma, dateFormat: 'dd/mm/yyyy', weekStart: sunday },
  pl_PL: { name: 'Polish', ...commaWithSpace, dateFormat: 'dd.mm.yyyy', weekStart: monday },
  sv_SE: { name: 'Swedish', ...commaWithSpace, dateFormat: 'yyyy-mm-dd', weekStart: monday },
  ja_JP: { name: 'Japanese', ...point, dateFormat: 'yyyy/mm/dd', weekStart: sunday },
};

/** The codes of the locales a workbook can have. */
export const localeCodes: readonly string[] = Object.keys(habits);

/** The engine's locale for a code such as "de_DE"; null where the host does not know it. */
export function localeOf(code: string): Locale | null {
  const known = habits[code];
  if (!known) return null;
  return {
    ...known,
    code,
    timeFormat: code === 'en_US' ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: known.decimalSeparator === ',' ? ';' : ',',
  };
}
