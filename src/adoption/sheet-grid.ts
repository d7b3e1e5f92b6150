// A foreign sheet to look things up in, and the account of which of its cells have found a place.
import type { CellValue } from '../workbook/cell.ts';
import type { ForeignSheet, MergedCells } from '../workbook/foreign-sheet.ts';
import { columnLetters } from '../workbook/placing/a1.ts';
import { isDate } from '../workbook/reading/reading.ts';

/** Rows and columns count from 0. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The text of a cell without the space around it. */
  text(row: number, column: number): string;
  /** The text of a cell, or of the merged cell that reaches down to it. */
  textFromAbove(row: number, column: number): string;
  value(row: number, column: number): CellValue;
  shown(row: number, column: number): string;
  format(row: number, column: number): string;
  isFormula(row: number, column: number): boolean;
  isBold(row: number, column: number): boolean;
  /** How far a text stands in: by spaces before it or by its number format. */
  indent(row: number, column: number): number;
  mergedAt(row: number, column: number): MergedCells | null;
  /** The columns of a row that hold something. */
  filled(row: number): readonly number[];
  /** Takes note that a cell has found its place. */
  use(row: number, column: number): void;
  isUsed(row: number, column: number): boolean;
}

export const cellNamed = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`;

const mostCellsOfMerge = 100_000;

export function sheetGrid(sheet: ForeignSheet): SheetGrid {
  const rows = sheet.values.length;
  const columns = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = new Map<number, MergedCells>();
  for (const merged of sheet.merged) {
    const size = (merged.bottom - merged.top + 1) * (merged.right - merged.left + 1);
    if (size > mostCellsOfMerge) continue;
    for (let row = merged.top; row <= merged.bottom; row += 1) {
      for (let column = merged.left; column <= merged.right; column += 1) {
        merges.set(row * columns + column, merged);
      }
    }
  }
  const used = new Uint8Array(rows * columns);
  const value = (row: number, column: number): CellValue => sheet.values[row]?.[column] ?? '';
  const shown = (row: number, column: number): string => sheet.shown[row]?.[column] ?? '';
  const text = (row: number, column: number): string => {
    const content = value(row, column);
    return typeof content === 'string' ? content.trim() : shown(row, column).trim() || plainText(content);
  };
  const filledRows: (readonly number[])[] = [];

  return {
    name: sheet.name,
    rows,
    columns,
    text,
    value,
    shown,
    textFromAbove(row, column) {
      const own = text(row, column);
      const merged = own === '' ? merges.get(row * columns + column) : undefined;
      return merged && merged.left === column ? text(merged.top, column) : own;
    },
    format: (row, column) => sheet.formats[row]?.[column] ?? '',
    isFormula: (row, column) => (sheet.formulas[row]?.[column] ?? '') !== '',
    isBold: (row, column) => sheet.bold[row]?.[column] === true,
    indent(row, column) {
      const content = value(row, column);
      const spaces = typeof content === 'string' ? (/^[\s\u00a0]*/.exec(content)?.[0] ?? '') : '';
      const format = /^"?( +)"?@/.exec(sheet.formats[row]?.[column] ?? '')?.[1] ?? '';
      return spaces.replace(/\t/g, '    ').length + format.length;
    },
    mergedAt: (row, column) => merges.get(row * columns + column) ?? null,
    filled(row) {
      const known = filledRows[row];
      if (known) return known;
      const found: number[] = [];
      const cells = sheet.values[row] ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const content = cells[column];
        const isBlank = content === '' || (typeof content === 'string' && content.trim() === '');
        if (content !== undefined && !isBlank) found.push(column);
      }
      filledRows[row] = found;
      return found;
    },
    use(row, column) {
      used[row * columns + column] = 1;
    },
    isUsed: (row, column) => used[row * columns + column] === 1,
  };
}

const plainText = (content: CellValue): string =>
  isDate(content) ? content.toISOString().slice(0, 10) : String(content);
