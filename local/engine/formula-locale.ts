// Formulas as people of a locale write them, and as the engine keeps them: with commas and decimal points.
import type { Locale } from '@odoo/o-spreadsheet';
import { tokenize } from './engine.ts';
import { localeOf } from './locales.ts';

const american = localeOf('en_US');

function translated(formula: string, from: Locale, to: Locale): string {
  if (from.formulaArgSeparator === to.formulaArgSeparator && from.decimalSeparator === to.decimalSeparator) {
    return formula;
  }
  return tokenize(formula, from)
    .map(({ type, value }) => {
      if (type === 'NUMBER') return value.replace(from.decimalSeparator, to.decimalSeparator);
      if (type === 'ARG_SEPARATOR') return to.formulaArgSeparator;
      if (type === 'ARRAY_ROW_SEPARATOR') return to.formulaArgSeparator === ';' ? '\\' : ';';
      return value;
    })
    .join('');
}

/** As the engine keeps it. */
export const keptFormula = (formula: string, locale: Locale): string =>
  american ? translated(formula, locale, american) : formula;

/** As people of the locale read it. */
export const shownFormula = (formula: string, locale: Locale): string =>
  american ? translated(formula, american, locale) : formula;
