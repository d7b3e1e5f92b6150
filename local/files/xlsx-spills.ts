// Cells that a formula fills beside its own: an .xlsx file holds their last values, the engine works them out anew.
import { cellName, zoneOf } from '../engine/a1.ts';
import { attribute, escapeXml, type Parts, sheetsIn, textOf } from './xlsx-parts.ts';

export type SpilledValue = string | number | boolean;

const anywhere = { rows: 10_000_000, columns: 18_278 };
const cellElement = /<c\s([^>]*?)(\/>|>([\s\S]*?)<\/c>)/g;

function filled(attributes: string, value: SpilledValue): string {
  const kept = attributes.replace(/\st="[^"]*"/, '').trim();
  if (typeof value === 'number') return `<c ${kept}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${kept} t="b"><v>${value ? 1 : 0}</v></c>`;
  const isError = value.startsWith('#');
  return `<c ${kept} t="${isError ? 'e' : 'str'}"><v>${escapeXml(value)}</v></c>`;
}

/** Writes what the formulas show into the cells they fill, for programs that do not know the functions. */
export function fillSpills(
  parts: Parts,
  valueAt: (sheet: string, cell: string) => SpilledValue | null,
): void {
  for (const { name, path } of sheetsIn(parts)) {
    const sheet = textOf(parts, path);
    const spilled = spilledCells(sheet);
    if (spilled.size === 0) continue;
    parts[path] = sheet.replace(cellElement, (whole, attributes: string) => {
      const cell = attribute(` ${attributes}`, 'r');
      const value = spilled.has(cell) ? valueAt(name, cell) : null;
      return value === null ? whole : filled(attributes, value);
    });
  }
}

/** Takes the last values out of the cells that array formulas fill, so that the formulas can fill them again. */
export function emptySpills(parts: Parts): void {
  for (const { path } of sheetsIn(parts)) {
    const sheet = textOf(parts, path);
    const spilled = spilledCells(sheet);
    if (spilled.size === 0) continue;
    parts[path] = sheet.replace(cellElement, (whole, attributes: string) => {
      if (!spilled.has(attribute(` ${attributes}`, 'r'))) return whole;
      return `<c ${attributes.replace(/\st="[^"]*"/, '').trim()}></c>`;
    });
  }
}

/** The cells that array formulas fill, their own cells left out. */
function spilledCells(sheet: string): Set<string> {
  const cells = new Set<string>();
  for (const [tag] of sheet.matchAll(/<f\s[^>]*t="array"[^>]*>/g)) {
    const zone = zoneOf(attribute(tag, 'ref'), anywhere);
    if (!zone) continue;
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      for (let col = zone.left; col <= zone.right; col += 1) {
        if (row !== zone.top || col !== zone.left) cells.add(cellName(row, col));
      }
    }
  }
  return cells;
}
