// The result of a table function: the computed columns with their headings, a row for each row of the sheet.
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { columnWords } from '../../workbook/placing/column-words.ts';
import type { Table } from '../../workbook/table.ts';
import type { TableFrame } from '../../workbook/table-codec.ts';

/** A spill that is filled row by row. */
export interface Spill {
  set(row: number, cells: readonly CellValue[]): void;
  /** What concerns whole tables goes into the first computed cell, where people look when nothing makes sense. */
  finished(frame: TableFrame, aboutTables: readonly string[]): Grid;
}

/** Gathers the computed cells of a table's rows. */
export function spillOf(table: Table, words: CellMessages): Spill {
  const computed = table.columns.filter(({ filledBy }) => filledBy === 'waypoint');
  const headings = computed.map(({ id }) => columnWords(table, id, words).heading);
  const blank = headings.map(() => '');
  const spill: (readonly CellValue[])[] = [];

  function blankUpTo(row: number): void {
    while (spill.length < row) spill.push(blank);
  }
  return {
    set(row, cells) {
      blankUpTo(row - 1);
      spill[row - 1] = cells;
    },
    finished({ headingRow, lastRow }, aboutTables) {
      blankUpTo(aboutTables.length > 0 ? Math.max(lastRow, headingRow + 1) : lastRow);
      spill[headingRow - 1] = headings;
      if (aboutTables.length > 0) {
        spill[headingRow] = [aboutTables.join(' '), ...(spill[headingRow] ?? blank).slice(1)];
      }
      return spill;
    },
  };
}
