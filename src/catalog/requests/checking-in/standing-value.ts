// What a cell holds, as text to be compared with what it held before.
import type { CellValue } from '../../../workbook/cell.ts';
import { isDate } from '../../../workbook/reading/reading.ts';

/**
 * The same text for the same value, whoever typed it.
 *
 * @example standingIn(590) //=> '590'
 */
export const standingIn = (cell: CellValue): string =>
  isDate(cell) ? cell.toISOString() : typeof cell === 'string' ? cell.trim() : String(cell);
