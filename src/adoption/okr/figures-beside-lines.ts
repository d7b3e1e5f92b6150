// The figures beside the lines of a list under no headings: their order says what they are, their form how sure people are.

import type { Setting } from '../blocks/block-reader.ts';
import { lookOfColumn } from '../columns/column-looks.ts';
import { isOfShares } from '../columns/figures-by-shape.ts';
import { amountInText } from '../notation/amounts.ts';
import { goalNumbersIn } from '../notation/goal-numbers.ts';
import { withoutMark } from '../notation/outline-marks.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type KeyResultColumns, noColumns } from './key-result-columns.ts';
import type { Line } from './marked-line.ts';

/** Tells which columns beside a line hold what. */
export function figuresBeside(
  grid: SheetGrid,
  lines: readonly Line[],
  setting: Setting,
): (line: Line) => KeyResultColumns {
  const confidence = columnOfConfidence(grid, lines, setting);
  return (line) => {
    const figures = figuresIn(grid, line).filter((column) => column !== confidence);
    return { ...noColumns, confidence, ...inOrder(grid, line, figures, setting) };
  };
}

/** Start, target and current; without a start target and current; `3/10` alone is where it stands. */
function inOrder(
  grid: SheetGrid,
  { row }: Line,
  figures: readonly number[],
  { locale }: Setting,
): Partial<KeyResultColumns> {
  const [one = null, other = null, third = null] = figures;
  if (third !== null) return { start: one, target: other, current: third };
  const isShare = one !== null && amountInText(grid.text(row, one), locale)?.outOf != null;
  return isShare && other === null ? { current: one } : { target: one, current: other };
}

/** The columns of figures to the right of a text. */
const figuresIn = (grid: SheetGrid, { row, column }: Line): readonly number[] =>
  grid
    .filled(row)
    .filter(
      (at) =>
        at > column &&
        (typeof grid.value(row, at) === 'number' ||
          /^[^\p{L}]*\d[\d.,\s]*\s*\S{0,3}$/u.test(grid.text(row, at))),
    );

/** Where 7/10 stands beside the key results, and is not how far they have come to a target of 10. */
function columnOfConfidence(
  grid: SheetGrid,
  lines: readonly Line[],
  { locale, today }: Setting,
): number | null {
  const results = lines.filter(({ level }) => level === 'keyResult');
  const last = Math.max(-1, ...results.map(({ column }) => column));
  const rows = results.map(({ row }) => row);
  const isShare = (column: number): boolean => isOfShares(lookOfColumn(grid, column, rows, locale));
  const isReached = (column: number): boolean =>
    results.every(({ row, text }) => {
      const outOf = amountInText(grid.text(row, column), locale)?.outOf;
      return outOf === goalNumbersIn(withoutMark(text), locale, today).target;
    });
  return numbersFrom(last + 1, grid.columns).find((column) => isShare(column) && !isReached(column)) ?? null;
}
