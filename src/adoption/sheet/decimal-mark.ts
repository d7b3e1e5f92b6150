// The decimal mark of a sheet and the order of its dates: by its own figures, else those of the workbook.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { orderOfDays } from '../notation/date-order.ts';
import { type DecimalMark, decimalMarkIn, likelyMarkIn } from '../notation/decimal-marks.ts';
import { levelOfId, withoutMark } from '../notation/outline-marks.ts';
import type { SheetGrid } from './sheet-grid.ts';

type Marks = Pick<WorkbookLocale, 'decimalMark' | 'dateOrder'>;

const mostCellsAsked = 4_000;
/** Longer texts are sentences, asked figure by figure. */
const longestFigure = 24;
const figures = /\d[\d.,]*\d/g;
/** `27.11.` and `3.5.2027`, which are no figures. */
const days = /\b\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?/g;
/** 1.1 before a row, KR1.1 or `RC 1.1` anywhere: the number of the row. */
const numberOfRow = /^\d{1,2}\.\d{1,2}\.?$/;
const numberWithLetters = /^\p{L}{1,3}-?\d/u;

/** Figures that can only be read one way tell; where there are none, thousands such as 1.200 do. */
export function marksOf(grid: SheetGrid, { decimalMark, dateOrder }: Marks): Marks {
  const { figures: written, texts } = writtenIn(grid);
  const found = mostly(written.map(decimalMarkIn)) ?? mostly(written.map(likelyMarkIn));
  return {
    decimalMark: found ?? decimalMark,
    dateOrder: orderOfDays(texts) ?? (found === ',' ? 'dayFirst' : dateOrder),
  };
}

/** The texts of a sheet, and the figures in them that are no numbers of rows. */
function writtenIn(grid: SheetGrid): Readonly<Record<'figures' | 'texts', readonly string[]>> {
  const found: string[] = [];
  const texts: string[] = [];
  let asked = 0;
  for (let row = 0; row < grid.rows && asked < mostCellsAsked; row += 1) {
    const [first, ...others] = grid.filled(row);
    for (const column of grid.filled(row)) {
      const value = grid.value(row, column);
      if (typeof value !== 'string') continue;
      asked += 1;
      texts.push(value);
      const isFirst = column === first && others.length > 0;
      const isNumber =
        numberWithLetters.test(value) ||
        Boolean(levelOfId(value)?.level) ||
        (isFirst && numberOfRow.test(value.trim()));
      if (!isNumber) found.push(...value.split('\n').flatMap(figuresIn));
    }
  }
  return { figures: found, texts };
}

/** A figure that fills a cell, or those in a sentence, without the number of an outline before it. */
function figuresIn(text: string): readonly string[] {
  if (text.length <= longestFigure && !/\p{L}{3}/u.test(text)) return [text.trim()];
  return withoutMark(text).replace(days, ' ').match(figures) ?? [];
}

/** The mark that more figures have; null where neither has more. */
function mostly(marks: readonly (DecimalMark | null)[]): DecimalMark | null {
  const count = (mark: DecimalMark): number => marks.filter((each) => each === mark).length;
  const more = count(',') - count('.');
  return more === 0 ? null : more > 0 ? ',' : '.';
}
