// Reads text: IDs, names, units and sentences.
import type { CellValue } from '../cell.ts';
import { errorIn, isDate, quoted, type Reading } from './reading.ts';

/**
 * The text of a cell without the space around it; a number or date counts as its digits.
 *
 * @example readText(' O1 ') //=> 'O1'
 */
export function readText(cell: CellValue): Reading<string> {
  if (cell === '') return null;
  if (typeof cell !== 'string') return isDate(cell) ? quoted(cell) : String(cell);
  const text = cell.trim();
  return text === '' ? null : (errorIn(text) ?? text);
}
