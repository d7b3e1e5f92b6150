// Reads a share of a whole: 0.6, 60% and 60 are all six tenths.
import type { CellValue, WorkbookLocale } from '../cell.ts';
import { isPercentText, readNumber } from './read-number.ts';
import { isProblem, type Reading } from './reading.ts';

/**
 * A share from 0 to 1. Above 1 a number can only be a percentage.
 *
 * @example readShare('60%', locale) //=> 0.6
 */
export function readShare(cell: CellValue, locale: WorkbookLocale): Reading<number> {
  const value = readNumber(cell, locale);
  if (value === null || isProblem(value)) return value;
  const share = isPercentText(cell) || value > 1 ? value / 100 : value;
  return share >= 0 && share <= 1 ? share : { code: 'out-of-range', value, least: 0, most: 100 };
}
