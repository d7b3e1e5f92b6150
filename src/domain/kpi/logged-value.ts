// A value as somebody types it to be logged: a number, or for a rate what was counted out of how much.
import { writtenNumber } from '../written-number.ts';
import { rateOver, rateScaleOf } from './rate.ts';

export type LoggedValue =
  | { readonly kind: 'value'; readonly value: number }
  | {
      readonly kind: 'rate';
      readonly value: number;
      readonly numerator: number;
      readonly denominator: number;
    };

export type NoValue = { readonly kind: 'empty' } | { readonly kind: 'unreadable'; readonly text: string };

/**
 * What a text means in the unit of its KPI; `45/1200` is a rate.
 *
 * @example loggedValue('45/1200', '%', '.') //=> { kind: 'rate', value: 3.75, numerator: 45, denominator: 1200 }
 */
export function loggedValue(text: string, unit: string, decimalMark: '.' | ','): LoggedValue | NoValue {
  const written = text.trim();
  if (written === '') return { kind: 'empty' };
  const read = (part: string): number | null => {
    const number = writtenNumber(part, decimalMark, unit);
    return number !== null && Number.isFinite(number) ? number : null;
  };
  const parts = written.split('/');
  if (parts.length === 1) {
    const value = read(written);
    return value === null ? { kind: 'unreadable', text: written } : { kind: 'value', value };
  }
  const [numerator, denominator] = parts.map(read);
  if (parts.length !== 2 || numerator == null || denominator == null)
    return { kind: 'unreadable', text: written };
  const value = rateOver([{ numerator, denominator }], rateScaleOf(unit));
  return value === null
    ? { kind: 'unreadable', text: written }
    : { kind: 'rate', value, numerator, denominator };
}
