// Words that nobody knows as headings, above columns that are goals by their shape.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { shapeOf } from '../columns/meanings-by-shape.ts';
import type { HeadedColumn } from '../columns/shaped-table.ts';
import { amountInText, isPlaceholder, yesNoIn } from '../notation/amounts.ts';
import { fromToIn } from '../notation/goal-numbers.ts';
import { fitsHeading, headingOf } from '../notation/headings.ts';
import { levelOfId, markOf } from '../notation/outline-marks.ts';
import { isRowOfPairs } from '../sheet/label-rows.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type HeadingCell, headingCells } from './heading-cells.ts';
import { isUnderObjective } from './preamble.ts';

const fewestColumns = 3;
const longestHeading = 45;

export function isHeadingByShape(grid: SheetGrid, row: number, locale: WorkbookLocale): boolean {
  const filled = grid.filled(row);
  if (filled.length < fewestColumns || (row > 0 && grid.filled(row - 1).length > 2)) return false;
  if (isRowOfPairs(grid, row) || beginsGoal(grid, row) || !areDifferentWords(grid, row, locale)) return false;
  const lastRow = lastRowUnder(grid, row);
  if (lastRow === row) return false;
  const headed = headingCells(grid, [row], locale).map(asHeaded);
  const table = { firstRow: row + 1, lastRow, isSaidToHoldGoals: isUnderObjective(grid, row) };
  return shapeOf(grid, table, headed, locale).size > 0;
}

/** `KR2.1: Trial starts`, or `Goal 2 | Plants arrive alive | Ann`: a number of its own before a goal, where others have none. */
function beginsGoal(grid: SheetGrid, row: number): boolean {
  const [first = '', ...others] = grid.filled(row).map((column) => grid.text(row, column));
  if (markOf(first)?.level) return true;
  const isNumber = (text: string): boolean => /\d/.test(text) && levelOfId(text)?.level === 'objective';
  return isNumber(first) && others.every((text) => headingOf(text) === null);
}

function areDifferentWords(grid: SheetGrid, row: number, locale: WorkbookLocale): boolean {
  const filled = grid.filled(row);
  const texts = filled.map((column) => grid.text(row, column));
  return (
    filled.every((column) => typeof grid.value(row, column) === 'string') &&
    texts.every((text) => fitsHeading(text, longestHeading) && amountInText(text, locale) === null) &&
    texts.every((text) => fromToIn(text, locale) === null) &&
    /** `No.` may number rows in front. */
    !texts.slice(1).some((text) => yesNoIn(text) !== null || isPlaceholder(text)) &&
    new Set(texts).size === texts.length
  );
}

/** The last row before an empty one. */
function lastRowUnder(grid: SheetGrid, row: number): number {
  let last = row;
  while (last + 1 < grid.rows && grid.filled(last + 1).length > 0) last += 1;
  return last;
}

function asHeaded({ column, heading, period, text }: HeadingCell): HeadedColumn {
  const role = heading?.role === 'name' ? undefined : heading?.role;
  return { column, text, meaning: role ?? (period ? 'period' : 'unknown') };
}
