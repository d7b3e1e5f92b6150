// Rules in the form in which the engine reads them: it takes the first colour rule of a range, no whole numbers,
// no names of ranges, and no drop-down from another sheet as Excel writes it, among the extensions of a sheet.

import { namedRanges } from './xlsx-names.ts';
import { attribute, escapeXml, type Parts, sheetsIn, textOf, unescapeXml, withBefore } from './xlsx-parts.ts';

const colourRules = /<conditionalFormatting(\s[^>]*)>([\s\S]*?)<\/conditionalFormatting>/g;
const oneRule = /<cfRule\s[^>]*?(?:\/>|>[\s\S]*?<\/cfRule>)/g;

const extended = /<x14:dataValidation\s([^>]*)>([\s\S]*?)<\/x14:dataValidation>/g;
const ofExtension = /<xm:f>([^<]*)<\/xm:f>/g;

/** The validations among the extensions of a sheet, as those outside are written. */
function extendedValidations(sheet: string): readonly string[] {
  return [...sheet.matchAll(extended)].map(([, attributes = '', body = '']) => {
    const cells = /<xm:sqref>([^<]*)<\/xm:sqref>/.exec(body)?.[1] ?? '';
    const formulas = [...body.matchAll(ofExtension)].map(
      ([, formula = ''], at) => `<formula${at + 1}>${formula}</formula${at + 1}>`,
    );
    return `<dataValidation ${attributes} sqref="${cells}">${formulas.join('')}</dataValidation>`;
  });
}

/** Where a sheet has none of its own, they stand behind its cells. */
function withValidations(sheet: string, added: readonly string[]): string {
  if (added.length === 0) return sheet;
  const all = added.join('');
  return sheet.includes('</dataValidations>')
    ? withBefore(sheet, '</dataValidations>', all)
    : sheet.replace(
        /<\/sheetData>|<sheetData\/>/,
        (end) => `${end}<dataValidations>${all}</dataValidations>`,
      );
}

const listFormula =
  /(<dataValidation\s[^>]*\btype="list"[^>]*>\s*<formula1>)\s*([\p{L}_][\p{L}\d_.]*)\s*(<\/formula1>)/gu;

/** Each colour rule by itself, whole numbers as numbers, and drop-downs with the range they take words from. */
export function plainRules(parts: Parts): void {
  const ranges = namedRanges(parts);
  for (const { path } of sheetsIn(parts)) {
    const sheet = textOf(parts, path);
    parts[path] = withValidations(sheet, extendedValidations(sheet))
      .replace(colourRules, (whole, attributes: string, body: string) => {
        const rules = body.match(oneRule) ?? [];
        const alone = rules.map(
          (rule) => `<conditionalFormatting${attributes}>${rule}</conditionalFormatting>`,
        );
        return rules.length > 1 ? alone.join('') : whole;
      })
      .replace(
        listFormula,
        (_whole, open: string, name: string, close: string) =>
          `${open}${escapeXml(ranges.get(name.toLowerCase()) ?? name)}${close}`,
      )
      .replace(/(<dataValidation\s[^>]*?\btype=")whole"/g, '$1decimal"');
  }
}

const validation = /<dataValidation\s([^>]*)>([\s\S]*?)<\/dataValidation>/g;
const comparedWith = /<formula[12]>([^<]*)<\/formula[12]>/g;

/** What each validation of a sheet demands, by its cells. */
export function demandsIn(sheet: string): Record<string, string> {
  return Object.fromEntries(
    [...sheet.matchAll(validation)].map(([, attributes = '', body = '']) => {
      const told = (name: string): string => attribute(` ${attributes}`, name);
      const values = [...body.matchAll(comparedWith)].map(([, value = '']) =>
        unescapeXml(value).replace(/[\s$']/g, ''),
      );
      return [told('sqref'), [told('type'), told('operator') || 'between', ...values].join(' ')];
    }),
  );
}
