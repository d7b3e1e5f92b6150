// Formulas as people of a locale write them in Google Sheets, and as the engine keeps them: as in America.
import type { Locale } from '@odoo/o-spreadsheet';
import { tokenize } from './engine.ts';
import { localeOf } from './locales.ts';

const american = localeOf('en_US');

type Token = ReturnType<typeof tokenize>[number];

const hasDecimalComma = ({ decimalSeparator }: Locale): boolean => decimalSeparator === ',';

/** Sheets writes `\` between the columns of an array where the comma is taken; rows end in `;` everywhere. */
function inArray({ type, value }: Token, from: Locale, to: Locale): string {
  const isRow = type === (hasDecimalComma(from) ? 'ARG_SEPARATOR' : 'ARRAY_ROW_SEPARATOR');
  const isColumn = type === (hasDecimalComma(from) ? 'ARRAY_ROW_SEPARATOR' : 'ARG_SEPARATOR');
  if (isRow) return ';';
  if (isColumn) return hasDecimalComma(to) ? '\\' : ',';
  return value;
}

function translated(formula: string, from: Locale, to: Locale): string {
  if (from.formulaArgSeparator === to.formulaArgSeparator && from.decimalSeparator === to.decimalSeparator) {
    return formula;
  }
  const open: string[] = [];
  return tokenize(formula, from)
    .map((token) => {
      const { type, value } = token;
      if (type === 'LEFT_BRACE' || type === 'LEFT_PAREN') open.push(type);
      if (type === 'RIGHT_BRACE' || type === 'RIGHT_PAREN') open.pop();
      if (type === 'NUMBER') return value.replace(from.decimalSeparator, to.decimalSeparator);
      // What is behind the point of 1.5 is no part of a number there: an error, as in Sheets.
      if (hasDecimalComma(from) && /^\.\d/.test(value)) return ` ${value}`;
      if (open[open.length - 1] === 'LEFT_BRACE') return inArray(token, from, to);
      return type === 'ARG_SEPARATOR' ? to.formulaArgSeparator : value;
    })
    .join('');
}

/** As the engine keeps it. */
export const keptFormula = (formula: string, locale: Locale): string =>
  american ? translated(formula, locale, american) : formula;

/** As people of the locale read it. */
export const shownFormula = (formula: string, locale: Locale): string =>
  american ? translated(formula, american, locale) : formula;
