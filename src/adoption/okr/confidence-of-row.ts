// How confident people are of a key result, out of ten, from the many ways they put it down.
import { partsOfDay } from '../../domain/day.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import { type Amount, amountInText } from '../notation/amounts.ts';
import { tenthsBehind } from '../notation/tenths-behind.ts';
import { confidenceNamed, figureBehind } from '../notation/words-of-confidence.ts';
import type { KeyResultRow } from './key-result-columns.ts';

/** The confidence a row tells, which has then found its place; else that behind its sentence. */
export function confidenceOf(source: KeyResultRow, target: number | null): number | null {
  const { reader, row, columns, written } = source;
  const column = latestFilled(reader, row, columns.confidence);
  if (column === null) return target === 10 ? null : tenthsBehind(written);
  const text = reader.grid.text(row, column);
  const behind = figureBehind(text);
  const amount =
    behind === null
      ? (reader.look(row, column) ?? shareTakenForDay(reader, row, column))
      : amountInText(behind, reader.setting.locale);
  const isOutOfFive = /(?:of|\/|-|–|to|von|sur) ?5\b/.test(reader.columns[column]?.text ?? '');
  const confidence = outOfTen(amount, isOutOfFive);
  // What says more than a number stays in Notes.
  if (confidence === null) return confidenceNamed(text);
  if (behind === null) reader.grid.use(row, column);
  return confidence;
}

/** A confidence out of ten, from 7, 7/10, 0.7, 70 % or 3/5. */
export function outOfTen(amount: Amount | null, isOutOfFive: boolean): number | null {
  if (!amount) return null;
  const { isPercent, outOf, value } = amount;
  const isEvenChance = value === 50 && outOf === 50;
  const ofTen = isEvenChance
    ? 5
    : outOf !== null
      ? (value / outOf) * 10
      : isPercent || value > 10
        ? value / 10
        : value < 1
          ? value * 10
          : value;
  const scaled = isOutOfFive && outOf === null && !isPercent ? ofTen * 2 : ofTen;
  return scaled >= 0 && scaled <= 10 ? Number(scaled.toPrecision(6)) : null;
}

/** Of the columns that hold the same of several dates, the last that is filled in a row. */
function latestFilled(
  { columns, grid, setting }: BlockReader,
  row: number,
  first: number | null,
): number | null {
  const own = first === null ? undefined : columns[first];
  if (own?.span === null) return first;
  const alike = columns.filter(
    ({ meaning, number, column, span }) =>
      meaning === own?.meaning &&
      number === own.number &&
      (span === null || span.from <= setting.today) &&
      grid.text(row, column) !== '',
  );
  return alike[alike.length - 1]?.column ?? first;
}

/** `6/10` that the spreadsheet took for a day of June. */
function shareTakenForDay({ grid, setting }: BlockReader, row: number, column: number): Amount | null {
  const value = grid.value(row, column);
  if (!isDate(value)) return null;
  const { month, dayOfMonth } = partsOfDay(setting.locale.dayOf(value));
  const shown = /^(\d{1,2})\/(\d{1,2})\//.exec(grid.shown(row, column));
  const isMonthFirst = shown
    ? Number(shown[1]) === month && Number(shown[2]) === dayOfMonth
    : setting.locale.dateOrder === 'monthFirst';
  const [first, whole] = isMonthFirst ? [month, dayOfMonth] : [dayOfMonth, month];
  if ((whole !== 5 && whole !== 10) || first > whole) return null;
  return { value: first, unit: '', isPercent: false, outOf: whole, bound: null, upper: null };
}
