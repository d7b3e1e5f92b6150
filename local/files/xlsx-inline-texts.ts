// Texts that stand in the cells of an .xlsx file, as many programs write them: the engine reads shared texts only.
import {
  declareContent,
  type Parts,
  relate,
  relationsOf,
  sheetsIn,
  textOf,
  withBefore,
} from './xlsx-parts.ts';

const workbook = 'xl/workbook.xml';
const sharedStrings = 'xl/sharedStrings.xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The table of shared texts, made where there is none. */
function sharedTexts(parts: Parts): string {
  const known = textOf(parts, sharedStrings);
  const isRelated = [...relationsOf(parts, workbook).values()].some(({ kind }) => kind === 'sharedStrings');
  if (!isRelated) {
    relate(parts, workbook, 'sharedStrings', 'sharedStrings.xml');
    declareContent(
      parts,
      `<Override PartName="/${sharedStrings}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>`,
    );
  }
  return known.includes('<sst') && known.includes('</sst>')
    ? known
    : `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${main}"></sst>`;
}

/** Moves the texts of cells into the table of shared texts. */
export function shareInlineTexts(parts: Parts): void {
  const inline = /<c(\s[^>]*?)\st="inlineStr"([^>]*)>\s*<is>([\s\S]*?)<\/is>\s*<\/c>/g;
  const sheets = sheetsIn(parts).filter(({ path }) => textOf(parts, path).includes('"inlineStr"'));
  if (sheets.length === 0) return;
  const shared = sharedTexts(parts);
  const items: string[] = [];
  const before = [...shared.matchAll(/<si[\s>]/g)].length;
  for (const { path } of sheets) {
    parts[path] = textOf(parts, path).replace(inline, (_whole, start: string, end: string, item: string) => {
      items.push(`<si>${item}</si>`);
      return `<c${start} t="s"${end}><v>${before + items.length - 1}</v></c>`;
    });
  }
  parts[sharedStrings] = withBefore(shared, '</sst>', items.join(''));
}
