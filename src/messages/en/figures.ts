// Numbers and days as English sentences show them.
import { type Day, partsOfDay } from '../../domain/day.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** From here on doubles have no more than 15 digits that mean something. */
const exactBelow = 1e15;
const currencySigns = ['€', '$', '£'];

/**
 * A number as people say it: no more decimals than matter.
 *
 * @example figure(22920.4) //=> '22,920'
 */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1 && size < 1000) return rounded(value, 100);
  const decimals = size >= 1000 ? 0 : size >= 1 || size === 0 ? 2 : 2 - Math.floor(Math.log10(size));
  return grouped(String(Number(value.toFixed(Math.min(decimals, 12)))));
}

/**
 * A number to three digits, for what is an estimate anyway.
 *
 * @example roughFigure(39.3167) //=> '39.3'
 */
export function roughFigure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1 && size < 1000) return rounded(value, size >= 100 ? 1 : size >= 10 ? 10 : 100);
  if (size >= 1000 && size < exactBelow) return grouped(rounded(value, 1));
  return grouped(String(Number(value.toPrecision(size < 1 ? 3 : 15))));
}

/**
 * A number in its unit.
 *
 * @example quantity(3.6, '%') //=> '3.6%'
 */
export function quantity(value: number, unit: string, write: (value: number) => string = figure): string {
  if (unit === '%') {
    return `${write(value)}%`;
  }
  if (currencySigns.includes(unit)) {
    return value < 0 ? `-${unit}${write(-value)}` : `${unit}${write(value)}`;
  }
  return unit === '' ? write(value) : `${write(value)} ${unit}`;
}

/**
 * A change or a rate of change: one decimal is as much as an estimate can hold.
 *
 * @example changeFigure(16.32) //=> '16'
 */
export function changeFigure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return roughFigure(value);
  if (size >= 9.95) return rounded(value, 1);
  return size >= 0.095 ? rounded(value, 10) : String(Number(value.toPrecision(2)));
}

/**
 * How far two values of a unit are apart: percentages differ by points.
 *
 * @example difference(0.884, '%', changeFigure) //=> '0.9 points'
 */
export function difference(value: number, unit: string, write: (value: number) => string = figure): string {
  if (unit !== '%') return quantity(value, unit, write);
  const points = write(value);
  return points === '1' || points === '-1' ? `${points} point` : `${points} points`;
}

/**
 * A day in words.
 *
 * @example dayInWords(20780) //=> '23 Nov 2026'
 */
export function dayInWords(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

/**
 * A count with its noun.
 *
 * @example counted(1, 'value') //=> '1 value'
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/**
 * A number to a whole, to tenths or to hundredths. It works with whole numbers, which are text at once: sheets of
 * thousands of rows are full of such figures.
 *
 * @example rounded(0.456, 100) //=> '0.46'
 */
export function rounded(value: number, parts: 1 | 10 | 100): string {
  const count = Math.round(Math.abs(value) * parts);
  const whole = Math.trunc(count / parts);
  const rest = count - whole * parts;
  const sign = value < 0 ? '-' : '';
  if (rest === 0) return `${sign}${whole}`;
  if (parts === 10) return `${sign}${whole}.${rest}`;
  return rest % 10 === 0 ? `${sign}${whole}.${rest / 10}` : `${sign}${whole}.${rest < 10 ? '0' : ''}${rest}`;
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
