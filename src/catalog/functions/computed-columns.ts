// The result of a table function: the computed columns with their headings, a row for each row of the sheet.
import type { Messages } from '../../messages/messages.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { columnWords } from '../../workbook/placing/column-words.ts';
import type { Table } from '../../workbook/table.ts';
import type { ContentTable } from '../../workbook/table-codec.ts';

/**
 * Lays the computed cells beside the rows they belong to. What concerns whole tables stands in the first computed
 * cell, as that is where people look when nothing else makes sense.
 */
export function spillOf<Value>(
  table: Table,
  { rows, headingRow, lastRow }: ContentTable<Value>,
  aboutTables: readonly string[],
  words: Messages,
  cellsOf: (index: number) => readonly CellValue[],
): Grid {
  const computed = table.columns.filter(({ filledBy }) => filledBy === 'waypoint');
  const headings = computed.map(({ id }) => columnWords(table, id, words).heading);
  const blank = headings.map(() => '');
  const length = aboutTables.length > 0 ? Math.max(lastRow, headingRow + 1) : lastRow;
  const spill: (readonly CellValue[])[] = new Array<readonly CellValue[]>(length).fill(blank);
  spill[headingRow - 1] = headings;
  rows.forEach(({ row }, index) => {
    spill[row - 1] = cellsOf(index);
  });
  if (aboutTables.length > 0) {
    spill[headingRow] = [aboutTables.join(' '), ...(spill[headingRow] ?? blank).slice(1)];
  }
  return spill;
}
