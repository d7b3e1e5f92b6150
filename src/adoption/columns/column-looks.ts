// How the cells of a column look, whatever its heading says: figures, days, names, sentences or lists.
import { partsOfDay } from '../../domain/day.ts';
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { type Amount, amountIn, isPlaceholder } from '../notation/amounts.ts';
import { deadlineIn } from '../notation/deadlines.ts';
import { fromToIn } from '../notation/goal-numbers.ts';
import { itemsIn } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';

export interface ColumnLook {
  readonly column: number;
  readonly amounts: ReadonlyMap<number, Amount>;
  /** Of the rows that hold words. */
  readonly texts: ReadonlyMap<number, string>;
  readonly days: number;
  /** Days that may have been typed as a share: `6/10` became the tenth of June. */
  readonly tenths: number;
  readonly filled: number;
  readonly formulas: number;
  /** Cells of several lines, and how many of their lines go from one figure to another. */
  readonly lists: number;
  readonly listedGoals: number;
}

const longestFigure = 20;
/** Any year and day will do to tell whether a text is a deadline. */
const someTime = { yearAround: 2026, today: 20_780 };

export function lookOfColumn(
  grid: SheetGrid,
  column: number,
  rows: readonly number[],
  locale: WorkbookLocale,
): ColumnLook {
  const amounts = new Map<number, Amount>();
  const texts = new Map<number, string>();
  let [days, tenths, filled, formulas, lists, listedGoals] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const text = grid.text(row, column);
    if (text === '' || isPlaceholder(text)) continue;
    filled += 1;
    if (grid.isFormula(row, column)) formulas += 1;
    const value = grid.value(row, column);
    const amount =
      text.length > longestFigure
        ? null
        : amountIn(value, grid.format(row, column), grid.shown(row, column), locale);
    if (isDate(value)) {
      days += 1;
      if (locale.dateOrder === 'monthFirst' && partsOfDay(locale.dayOf(value)).dayOfMonth === 10) tenths += 1;
    } else if (amount) amounts.set(row, amount);
    else if (typeof value === 'string') {
      if (deadlineIn(value, locale, someTime) === null) texts.set(row, text);
      else days += 1;
      const items = text.includes('\n') ? itemsIn(text, true) : [];
      if (items.length > 1) lists += 1;
      listedGoals += items.filter((item) => fromToIn(item, locale) !== null).length;
    }
  }
  return { column, amounts, texts, days, tenths, filled, formulas, lists, listedGoals };
}

export const isOfFigures = ({ amounts, filled, formulas }: ColumnLook): boolean =>
  amounts.size >= 2 && amounts.size * 5 >= filled * 3 && formulas * 2 < filled;

export const isOfTexts = ({ texts, filled }: ColumnLook): boolean =>
  texts.size > 0 && texts.size * 5 >= filled * 4;

export const isOfDays = ({ days, filled }: ColumnLook): boolean => days > 0 && days * 3 >= filled * 2;

export const differentTexts = ({ texts }: ColumnLook): number =>
  new Set([...texts.values()].map((text) => text.toLowerCase())).size;

export function averageLength({ texts }: ColumnLook): number {
  let sum = 0;
  for (const text of texts.values()) sum += text.length;
  return texts.size === 0 ? 0 : sum / texts.size;
}
