// Reads a number as people write it: 45%, €45k, 1.2M, 3,5, 1 200, (5).
import type { Problem } from '../../domain/problem.ts';
import { writtenNumber } from '../../domain/written-number.ts';
import type { CellValue, WorkbookLocale } from '../cell.ts';
import { errorIn, quoted, type Reading } from './reading.ts';

const notANumber = (cell: CellValue): Problem => ({ code: 'not-a-number', text: quoted(cell) });

/**
 * The number in a cell. Text `45%` is 45 and stays in the scale people wrote; a trailing `unit` is read over.
 *
 * @example readNumber('€1.2M', locale) //=> 1200000
 */
export function readNumber(cell: CellValue, locale: WorkbookLocale, unit = ''): Reading<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : notANumber(cell);
  if (cell === '') return null;
  if (typeof cell !== 'string') return notANumber(cell);
  const text = cell.trim();
  if (text === '') return null;
  return errorIn(text) ?? writtenNumber(text, locale.decimalMark, unit) ?? notANumber(cell);
}

/** Whether a cell holds a percentage as text, such as `45%`. */
export function isPercentText(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim().endsWith('%');
}
