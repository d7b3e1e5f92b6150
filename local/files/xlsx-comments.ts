// Notes on cells as the comments of an .xlsx file, both ways.
import { zoneOf } from '../engine/a1.ts';
import {
  attribute,
  declareContent,
  escapeXml,
  type Parts,
  relate,
  relationsOf,
  sheetsIn,
  textOf,
  unescapeXml,
} from './xlsx-parts.ts';

type NotesOnSheet = Readonly<Record<string, string>>;

const anywhere = { rows: 10_000_000, columns: 18_278 };
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function commentsXml(notes: NotesOnSheet): string {
  const comments = Object.entries(notes).map(
    ([cell, note]) =>
      `<comment ref="${cell}" authorId="0"><text><r><t xml:space="preserve">${escapeXml(note)}</t></r></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${main}"><authors><author></author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** Excel shows a comment only if a shape is drawn for it, in a language of its own. */
function shapesXml(notes: NotesOnSheet): string {
  const shapes = Object.keys(notes).flatMap((cell, index) => {
    const zone = zoneOf(cell, anywhere);
    if (!zone) return [];
    const { top, left } = zone;
    const anchor = [left + 1, 15, top, 2, left + 4, 15, top + 5, 4].join(', ');
    return [
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${left}</x:Column></x:ClientData></v:shape>`,
    ];
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}

/** Adds the notes of the sheets, by sheet name, to the parts. */
export function addComments(parts: Parts, notesBySheet: ReadonlyMap<string, NotesOnSheet>): void {
  sheetsIn(parts).forEach(({ name, path }, index) => {
    const notes = notesBySheet.get(name);
    if (!notes || Object.keys(notes).length === 0) return;
    const comments = `xl/hostComments${index}.xml`;
    const shapes = `xl/drawings/hostNotes${index}.vml`;
    parts[comments] = commentsXml(notes);
    parts[shapes] = shapesXml(notes);
    declareContent(
      parts,
      `<Override PartName="/${comments}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
    );
    declareContent(
      parts,
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    );
    relate(parts, path, 'comments', `/${comments}`);
    const id = relate(parts, path, 'vmlDrawing', `/${shapes}`);
    parts[path] = withLegacyDrawing(textOf(parts, path), id);
  });
}

/** The schema wants the shapes after the drawing and before the tables. */
function withLegacyDrawing(sheet: string, id: string): string {
  const element = `<legacyDrawing r:id="${id}"/>`;
  const after = /<tableParts|<extLst|<\/worksheet>/.exec(sheet);
  return after ? sheet.slice(0, after.index) + element + sheet.slice(after.index) : sheet;
}

function notesIn(comments: string): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const [, tag = '', body = ''] of comments.matchAll(/<comment(\s[^>]*)>([\s\S]*?)<\/comment>/g)) {
    const texts = [...body.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text = '']) =>
      unescapeXml(text),
    );
    const cell = attribute(tag, 'ref');
    if (cell !== '' && texts.length > 0) notes[cell] = texts.join('').trim();
  }
  return notes;
}

/** The notes of a file, by sheet name. */
export function readComments(parts: Parts): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const { name, path } of sheetsIn(parts)) {
    for (const { kind, target } of relationsOf(parts, path).values()) {
      if (kind === 'comments') found.set(name, { ...found.get(name), ...notesIn(textOf(parts, target)) });
    }
  }
  return found;
}
