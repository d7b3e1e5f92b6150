// What an .xlsx file cannot say of a workbook, kept in a part of its own that other programs leave alone.
import { z } from 'zod/mini';
import { declareContent, escapeXml, type Parts, relate, textOf, unescapeXml } from './xlsx-parts.ts';

const rule = z.looseObject({ ranges: z.array(z.string()), criterion: z.looseObject({ type: z.string() }) });
const table = z.looseObject({ range: z.string() });

const extras = z.object({
  version: z.literal(1),
  timeZone: z.string(),
  locale: z.string(),
  documentProperties: z.record(z.string(), z.string()),
  sheets: z.record(
    z.string(),
    z.object({
      rows: z.number(),
      columns: z.number(),
      /** Formulas with open ranges (A2:A), by cell: as the file has them, and as they were. */
      formulas: z.record(z.string(), z.object({ inFile: z.string(), original: z.string() })),
      rules: z.array(rule),
      /** The ranges that rules had in the file: if they have changed, somebody has moved things. */
      rangesInFile: z.array(z.string()),
      /** What they demanded there, by their cells: where that has changed, the file’s own rules hold. */
      demandsInFile: z.optional(z.record(z.string(), z.string())),
      bandings: z.array(table),
    }),
  ),
});

export type Extras = z.infer<typeof extras>;

const path = 'customXml/hostItem.xml';
const element = /<waypointWorkbook xmlns="urn:waypoint:workbook">([\s\S]*)<\/waypointWorkbook>/;

export function addExtras(parts: Parts, kept: Extras): void {
  const text = escapeXml(JSON.stringify(kept));
  parts[path] =
    `<?xml version="1.0" encoding="UTF-8"?><waypointWorkbook xmlns="urn:waypoint:workbook">${text}</waypointWorkbook>`;
  relate(parts, 'xl/workbook.xml', 'customXml', `/${path}`);
  declareContent(parts, `<Override PartName="/${path}" ContentType="application/xml"/>`);
}

/** The extras of a file that the host wrote; null for any other. Excel may have given the part a new name. */
export function readExtras(parts: Parts): Extras | null {
  for (const name of Object.keys(parts)) {
    const found = name.startsWith('customXml/') ? element.exec(textOf(parts, name)) : null;
    if (!found?.[1]) continue;
    try {
      const read = extras.safeParse(JSON.parse(unescapeXml(found[1])));
      if (read.success) return read.data;
    } catch {
      return null;
    }
  }
  return null;
}
