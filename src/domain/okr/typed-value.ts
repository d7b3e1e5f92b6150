// The value somebody types for a key result, in the scale its other numbers are in.
import { writtenNumber } from '../written-number.ts';
import type { KeyResult } from './key-result.ts';

/** The numbers a typed one is read beside. */
export type Beside = Pick<KeyResult, 'start' | 'target' | 'upper' | 'current' | 'unit'>;

/**
 * The number a text means beside the others of its row; null where it means none. In a row of shares such as 0.11
 * and 0.18, which a sheet shows as 11% and 18%, `13%` is 0.13.
 *
 * @example typedValue('13%', { start: 0.11, target: 0.18, upper: null, current: null, unit: '' }, '.') //=> 0.13
 */
export function typedValue(text: string, beside: Beside, decimalMark: '.' | ','): number | null {
  const number = writtenNumber(text, decimalMark, beside.unit);
  if (number === null || !Number.isFinite(number)) return null;
  const isPercent = text.trim().endsWith('%');
  if (!isPercent || !areShares(beside)) return number;
  const isOwnUnit = beside.unit === '%' && Math.abs(number) <= 1;
  return isOwnUnit ? number : Number((number / 100).toPrecision(15));
}

function areShares({ start, target, upper, current }: Beside): boolean {
  const known = [start, target, upper, current].filter((value) => value !== null && value !== 0);
  return known.length > 0 && known.every((value) => Math.abs(value ?? 0) <= 1);
}
