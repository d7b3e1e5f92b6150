// Tables of KPIs with their periods down that stand below goals: rows of a sheet to be read by themselves.
import type { Setting } from '../blocks/block-reader.ts';
import { headingOf } from '../notation/headings.ts';
import { speaksOfOkrs } from '../notation/words-of-measures.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { numbersFrom, partOf } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { lastRowOfPeriods } from './measures-down.ts';

/** Under one of these, rows are of a log or of goals, whatever their first column holds. */
const ofOtherTables: ReadonlySet<Role> = new Set([
  'objective',
  'goal',
  'keyResult',
  'kpi',
  'initiative',
  'value',
  'current',
  'name',
]);

/** The rest of the sheet, then each such table; none where the sheet holds no such table or nothing else. */
export function tablesOfPeriods(grid: SheetGrid, setting: Setting): readonly SheetGrid[] {
  const tables: (readonly number[])[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    if (!headsPeriods(grid, row)) continue;
    const title = titleAbove(grid, row);
    const isTitled = title !== null && speaksOfOkrs(grid.text(title, grid.filled(title)[0] ?? 0));
    const last = lastRowOfPeriods(grid, row, setting, isTitled);
    if (last === null) continue;
    let end = last + 1;
    while (end < grid.rows && grid.filled(end).length === 0) end += 1;
    tables.push(numbersFrom(title ?? row, end));
    row = end - 1;
  }
  const taken = new Set(tables.flat());
  const others = numbersFrom(0, grid.rows).filter((row) => !taken.has(row));
  const isAlone = others.filter((row) => grid.filled(row).length > 1).length === 0;
  if (tables.length === 0 || isAlone) return [];
  return [others, ...tables].map((rows) => partOf(grid, rows, numbersFrom(0, grid.columns)));
}

/** The line alone in its row above a table, with at most one blank row between. */
function titleAbove(grid: SheetGrid, row: number): number | null {
  const above = row > 0 && grid.filled(row - 1).length === 0 ? row - 2 : row - 1;
  return above >= 0 && grid.filled(above).length === 1 ? above : null;
}

/** `31/12/2026`, `24 €`: a date or an amount without a word. */
const figure = /^[^\p{L}]*\d[^\p{L}]*$/u;

/** Names beside each other, below a blank row or a title. */
function headsPeriods(grid: SheetGrid, row: number): boolean {
  const filled = grid.filled(row);
  const standsApart = row === 0 || grid.filled(row - 1).length < 2;
  return (
    standsApart &&
    filled.length > 1 &&
    filled.every((column) => {
      const text = grid.text(row, column);
      const role = headingOf(text)?.role;
      const isName = typeof grid.value(row, column) === 'string' && !figure.test(text);
      return isName && !(role && ofOtherTables.has(role));
    })
  );
}
