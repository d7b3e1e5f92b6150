// A sheet that is drawn row by row, with how its cells look.
import type { CellValue } from '../../src/workbook/cell.ts';
import type { Looks } from './foreign-sheet.ts';

export interface GrowingSheet {
  readonly rows: CellValue[][];
  readonly bold: string[];
  readonly merged: string[];
  readonly formulas: string[];
  readonly formats: Record<string, string>;
}

export const growingSheet = (): GrowingSheet & Looks => ({
  rows: [],
  bold: [],
  merged: [],
  formulas: [],
  formats: {},
});

/** The letter of a column; a sheet that is drawn has fewer than 27. */
export const letter = (column: number): string => String.fromCharCode(65 + column);
