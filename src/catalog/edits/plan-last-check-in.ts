// Somebody typed into Current or Confidence, so they have looked at the key result: Last check-in becomes the day.
import type { Messages } from '../../messages/messages.ts';
import type { CellValue, WrittenValue } from '../../workbook/cell.ts';
import { type PlacedTable, placeTable } from '../../workbook/placing/place-table.ts';
import type { Step } from '../../workbook/plan.ts';
import { readDay } from '../../workbook/reading/read-day.ts';
import { isProblem } from '../../workbook/reading/reading.ts';
import { type Area, type Snapshot, sheetOf, valueAt } from '../../workbook/snapshot.ts';
import { settingsIn } from '../overview/settings-in.ts';
import { tables } from '../tables/tables.ts';
import { checkInColumns } from './may-be-check-in.ts';

const isFilled = (cell: CellValue): boolean => typeof cell !== 'string' || cell.trim() !== '';

const isIn = (column: number, { column: first, columns }: Area): boolean =>
  column >= first && column < first + columns;

/** The rows whose Last check-in is to become today, in order. */
function rowsLookedAt(
  edited: Area,
  { columns, headingRow, lastRow, sheet }: PlacedTable,
  isOlder: (cell: CellValue) => boolean,
  lastCheckIn: number,
): readonly number[] {
  const typed = checkInColumns
    .flatMap((id) => columns.get(id) ?? [])
    .filter((column) => isIn(column, edited));
  const naming = ['id', 'keyResult'].flatMap((id) => columns.get(id) ?? []);
  const first = Math.max(edited.row, headingRow + 1);
  const last = Math.min(edited.row + edited.rows - 1, lastRow);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const isFilledIn = (row: number, among: readonly number[]): boolean =>
    among.some((column) => isFilled(valueAt(sheet, row, column)));
  return rows.filter(
    (row) =>
      isFilledIn(row, typed) &&
      isFilledIn(row, naming) &&
      (sheet.formulas[row - 1]?.[lastCheckIn - 1] ?? '') === '' &&
      isOlder(valueAt(sheet, row, lastCheckIn)),
  );
}

/**
 * One step for each run of rows. What people have pasted into Last check-in themselves stays; so does what is no
 * date, a formula, and a day that is not before today. Emptying a cell is no look at the key result.
 */
export function planLastCheckIn(edited: Area, snapshot: Snapshot, words: Messages): readonly Step[] {
  const sheet = sheetOf(snapshot, words.tables.keyResults.name);
  if (!sheet) return [];
  const { renamedHeadings } = settingsIn(snapshot, words);
  const table = placeTable(tables.keyResults, sheet, words, renamedHeadings);
  const column = table.columns.get('lastCheckIn');
  if (column === undefined || isIn(column, edited)) return [];

  const isOlder = (cell: CellValue): boolean => {
    const day = readDay(cell, snapshot.locale, words.reading);
    return day === null || (!isProblem(day) && day < snapshot.today);
  };
  const today: WrittenValue = { day: snapshot.today };
  const runs: { first: number; count: number }[] = [];
  for (const row of rowsLookedAt(edited, table, isOlder, column)) {
    const run = runs[runs.length - 1];
    if (run && run.first + run.count === row) run.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs.map(({ count, first }) => ({
    kind: 'write-values',
    area: { sheet: sheet.name, row: first, column, rows: count, columns: 1 },
    values: Array.from({ length: count }, () => [today]),
  }));
}
