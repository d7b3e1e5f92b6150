// Cells as they come from Sheets, as the rest of the code knows them.
import type { CellValue, Grid } from '../workbook/cell.ts';

/** Whether a value is a Date, of this realm or another. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** A cell may also hold an image or the like; of these only the words are kept. */
function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? value : String(value ?? '');
}

export const toGrid = (values: readonly (readonly unknown[])[]): Grid =>
  values.map((row) => row.map(toCellValue));
