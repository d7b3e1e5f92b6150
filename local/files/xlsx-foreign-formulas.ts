// Formulas with functions that only the add-on has: other programs get the last value instead of #NAME?, in the form
// in which Google Sheets itself exports such cells and knows them again.
import { type Zone, zoneOf } from '../engine/a1.ts';
import { attribute, escapeXml, type Parts, sheetsIn, textOf, unescapeXml } from './xlsx-parts.ts';

const cellElement = /<c\s([^>]*?)>((?:(?!<\/c>)[\s\S])*)<\/c>/g;
const formulaElement = /<f(\s[^>]*)?>([\s\S]*?)<\/f>/;
const valueElement = /<v>([\s\S]*?)<\/v>/;
const stand = /^IFERROR\(__xludf\.DUMMYFUNCTION\(((?:"(?:[^"]|"")*"\s*&?\s*)+)\)/i;
const filledByNeighbour = '"COMPUTED_VALUE"';

/** Excel takes no longer texts in formulas. */
const longestText = 250;
const anywhere = { rows: 10_000_000, columns: 18_278 };

function textLiteral(text: string): string {
  const characters = [...text];
  const pieces: string[] = [];
  do pieces.push(characters.splice(0, longestText).join(''));
  while (characters.length > 0);
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

function literalOf(attributes: string, shown: string): string {
  const kind = attribute(` ${attributes}`, 't');
  if (kind === 'b') return shown === '1' ? 'TRUE' : 'FALSE';
  return kind === 'str' || kind === 'e' || shown === '' ? textLiteral(shown) : shown;
}

function standIn(attributes: string, formula: string, body: string): string {
  const value = unescapeXml(valueElement.exec(body)?.[1] ?? '');
  const instead = `IFERROR(__xludf.DUMMYFUNCTION(${textLiteral(formula)}),${literalOf(attributes, value)})`;
  const kept = attributes.replace(/\s?\bcm="[^"]*"/, '').replace(/\bt="e"/, 't="str"');
  return `<c ${kept.trim()}><f>${escapeXml(instead)}</f><v>${escapeXml(value)}</v></c>`;
}

const isIn = (cell: string, zones: readonly Zone[]): boolean => {
  const at = zones.length > 0 ? zoneOf(cell, anywhere) : null;
  return (
    at !== null &&
    zones.some(
      ({ bottom, left, right, top }) =>
        at.top >= top && at.top <= bottom && at.left >= left && at.left <= right,
    )
  );
};

/** For writing. `formulaOf` gives the formula of a cell as the sheet has it, if other programs do not know its functions. */
export function replaceForeignFormulas(
  parts: Parts,
  formulaOf: (sheet: string, cell: string) => string | null,
): void {
  for (const { name, path } of sheetsIn(parts)) {
    const zones: Zone[] = [];
    const replaced = textOf(parts, path).replace(cellElement, (whole, attributes: string, body: string) => {
      const [, tag = ''] = formulaElement.exec(body) ?? [];
      if (!body.includes('<f')) return whole;
      const formula = formulaOf(name, attribute(` ${attributes}`, 'r'));
      if (formula === null) return whole;
      const zone = zoneOf(attribute(tag, 'ref'), anywhere);
      if (zone) zones.push(zone);
      return standIn(attributes, formula, body);
    });
    parts[path] = replaced.replace(cellElement, (whole, attributes: string, body: string) => {
      const isFilled = !body.includes('<f') && body.includes('<v>');
      if (!isFilled || !isIn(attribute(` ${attributes}`, 'r'), zones)) return whole;
      return standIn(attributes, filledByNeighbour, body);
    });
  }
}

const joined = (literals: string): string =>
  [...literals.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = '']) => piece.replaceAll('""', '"')).join('');

/** For reading: the formulas come back, and what they fill is emptied for them. */
export function restoreForeignFormulas(parts: Parts): void {
  for (const { path } of sheetsIn(parts)) {
    const sheet = textOf(parts, path);
    if (!/__xludf\.DUMMYFUNCTION/i.test(sheet)) continue;
    parts[path] = sheet.replace(cellElement, (whole, attributes: string, body: string) => {
      const written = unescapeXml(formulaElement.exec(body)?.[2] ?? '');
      const literals = stand.exec(written)?.[1];
      if (literals === undefined) return whole;
      const formula = joined(literals).replace(/^=/, '');
      const kept = attributes.replace(/\s?\bt="[^"]*"/, '').trim();
      return formula === filledByNeighbour
        ? `<c ${kept}></c>`
        : `<c ${kept}><f>${escapeXml(formula)}</f></c>`;
    });
  }
}
