// Names that a file gives to ranges: the engine reads none, so formulas get the ranges themselves.
import { attribute, escapeXml, type Parts, sheetsIn, textOf, unescapeXml } from './xlsx-parts.ts';

const definedName = /<definedName\s([^>]*)>([^<]*)<\/definedName>/g;
const formulaElement = /(<f(?:\s[^>]*)?>)([^<]*)(<\/f>)/g;
const isRange = /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;
/** Texts and quoted sheet names, a word that is called or belongs to a sheet, or a word by itself. */
const words = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\d_.\\]*\s*[(!]|[\p{L}_\\][\p{L}\d_.\\]*/gu;

/** The ranges by name in small letters; names of the program's own, such as the print area, are left out. */
export function namedRanges(parts: Parts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, attributes = '', text = ''] of textOf(parts, 'xl/workbook.xml').matchAll(definedName)) {
    const name = attribute(` ${attributes}`, 'name');
    const range = unescapeXml(text).trim();
    if (isRange.test(range) && !name.startsWith('_xlnm.')) found.set(name.toLowerCase(), range);
  }
  return found;
}

/** Puts the ranges in the place of their names. */
export function spellOutNames(parts: Parts): void {
  const ranges = namedRanges(parts);
  if (ranges.size === 0) return;
  for (const { path } of sheetsIn(parts)) {
    parts[path] = textOf(parts, path).replace(
      formulaElement,
      (_whole, open: string, formula: string, close: string) => {
        const spelled = unescapeXml(formula).replace(words, (word) => ranges.get(word.toLowerCase()) ?? word);
        return `${open}${escapeXml(spelled)}${close}`;
      },
    );
  }
}
