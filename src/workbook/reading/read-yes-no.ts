// Reads yes or no, as people tick, type or say it.
import type { ReadingWords } from '../../messages/en/reading.ts';
import type { CellValue } from '../cell.ts';
import { errorIn, quoted, type Reading } from './reading.ts';

/**
 * 1 for yes, 0 for no.
 *
 * @example readYesNo('Done', words.reading) //=> 1
 */
export function readYesNo(cell: CellValue, words: ReadingWords): Reading<0 | 1> {
  if (cell === true || cell === 1) return 1;
  if (cell === false || cell === 0) return 0;
  if (cell === '') return null;
  const text = quoted(cell).toLowerCase();
  if (text === '') return null;
  if (words.yes.includes(text)) return 1;
  if (words.no.includes(text)) return 0;
  return errorIn(cell) ?? { code: 'not-yes-or-no', text: quoted(cell) };
}
