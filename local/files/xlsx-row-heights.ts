// Rows whose height somebody has set keep it; the others grow with their text, as they did before.
import { attribute, type Parts, sheetsIn, textOf } from './xlsx-parts.ts';

/** The rows of fixed height, counted from 0, by sheet name. */
export function rowsOfFixedHeight(parts: Parts): Map<string, ReadonlySet<number>> {
  return new Map(
    sheetsIn(parts).map(({ name, path }) => {
      const tags = [...textOf(parts, path).matchAll(/<row(\s[^>]*)>/g)].map(([, tag = '']) => tag);
      const fixed = tags.filter((tag) => /^(?:1|true)$/.test(attribute(tag, 'customHeight')));
      return [name, new Set(fixed.map((tag) => Number(attribute(tag, 'r')) - 1))] as const;
    }),
  );
}

interface SheetRows {
  rows: Record<string, { size?: number }>;
}

/** The engine fixes every row it reads. */
export function freeRowHeights(sheet: SheetRows, fixed: ReadonlySet<number> = new Set()): void {
  for (const [row, header] of Object.entries(sheet.rows)) {
    if (!fixed.has(Number(row))) delete header.size;
  }
}
