// Rows whose height somebody has set keep it; the others grow with their text, as they did before.
import type { Workbook } from '../engine/workbook.ts';
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

const padding = 4;
const lineHeightOf = (points: number): number => Math.round(points * 1.7);
/** Letters are about as wide as half their height; bold ones are wider. */
const letterWidthOf = (points: number, isBold: boolean): number => points * (isBold ? 0.64 : 0.58);
const pointsPerPixel = 0.75;

/** As many lines as the words of a text need in a cell of that width; longer words are broken. */
function linesOf(text: string, lettersInLine: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let room = lettersInLine;
    for (const word of paragraph.split(/(?<=-)| /)) {
      if (word.length > room && room < lettersInLine) {
        lines += 1;
        room = lettersInLine;
      }
      const broken = Math.max(0, Math.ceil(word.length / lettersInLine) - 1);
      lines += broken;
      room -= word.length - broken * lettersInLine + 1;
    }
    return sum + lines;
  }, 0);
}

/** Rows with wrapped text as high as it needs: other programs do not always work it out, and clip it. */
export function giveRowsTheirHeights(parts: Parts, { model: { getters } }: Workbook): void {
  for (const { name, path } of sheetsIn(parts)) {
    const sheetId = getters.getSheetIdByName(name);
    if (sheetId === undefined) continue;
    const heights = new Map<number, number>();
    for (const cell of getters.getCells(sheetId)) {
      const { style = {} } = cell;
      const { row, col } = getters.getCellPosition(cell.id);
      const points = style.fontSize ?? 10;
      const width = getters.getColSize(sheetId, col) - 2 * padding;
      const text = getters.getEvaluatedCell({ sheetId, row, col }).formattedValue;
      const lines =
        style.wrapping === 'wrap' ? linesOf(text, width / letterWidthOf(points, style.bold === true)) : 1;
      if (lines === 1 && points <= 10) continue;
      heights.set(row, Math.max(heights.get(row) ?? 0, lines * lineHeightOf(points) + padding));
    }
    parts[path] = textOf(parts, path).replace(/<row (r="(\d+)")([^>]*)>/g, (whole, r, number, rest) => {
      const height = heights.get(Number(number) - 1);
      return height === undefined || / ht="/.test(whole)
        ? whole
        : `<row ${r} ht="${height * pointsPerPixel}"${rest}>`;
    });
  }
}
