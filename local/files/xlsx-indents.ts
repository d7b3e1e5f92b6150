// Indented texts of an .xlsx file. Sheets has no indents: there a number format puts spaces before a text, as here.
import { attribute, type Parts, sheetsIn, textOf } from './xlsx-parts.ts';

const spacesOfIndent = 3;
const deepestIndent = 15;
/** Shared, written in the cell, or of a formula. */
const textTypes: ReadonlySet<string> = new Set(['s', 'inlineStr', 'str']);

/** The indent of each of the file's cell formats, in their order. */
function indentsOfFormats(parts: Parts): readonly number[] {
  const [, formats = ''] = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(textOf(parts, 'xl/styles.xml')) ?? [];
  return [...formats.matchAll(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)].map(([format]) => {
    const tag = /<alignment\s[^>]*>/.exec(format)?.[0] ?? '';
    return Math.min(Number(attribute(tag, 'indent')) || 0, deepestIndent);
  });
}

/** How far texts are indented, by cell, by the name of the sheet. */
export function indentsIn(parts: Parts): Map<string, ReadonlyMap<string, number>> {
  const ofFormats = indentsOfFormats(parts);
  if (!ofFormats.some((indent) => indent > 0)) return new Map();
  return new Map(
    sheetsIn(parts).map(({ name, path }) => {
      const found = new Map<string, number>();
      for (const [tag] of textOf(parts, path).matchAll(/<c\s[^>]*>/g)) {
        const indent = ofFormats[Number(attribute(tag, 's'))] ?? 0;
        if (indent > 0 && textTypes.has(attribute(tag, 't'))) found.set(attribute(tag, 'r'), indent);
      }
      return [name, found] as const;
    }),
  );
}

interface IndentedBook {
  formats: Record<number, string>;
  sheets: { name: string; formats: Record<string, number> }[];
}

/** Gives indented texts their spaces; a format of its own for each depth there is. */
export function indentTexts(book: IndentedBook, indents: ReturnType<typeof indentsIn>): void {
  const ids = new Map<number, number>();
  const idOf = (indent: number): number => {
    const known = ids.get(indent);
    if (known !== undefined) return known;
    const id = Math.max(0, ...Object.keys(book.formats).map(Number)) + 1;
    book.formats[id] = `"${' '.repeat(indent * spacesOfIndent)}"@`;
    ids.set(indent, id);
    return id;
  };
  for (const sheet of book.sheets) {
    for (const [cell, indent] of indents.get(sheet.name) ?? []) sheet.formats[cell] = idOf(indent);
  }
}
