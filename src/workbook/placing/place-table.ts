// Where a table stands on its sheet: its columns by heading, its formula, and the last row people filled.
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { SheetSnapshot } from '../snapshot.ts';
import { valueAt } from '../snapshot.ts';
import type { Column, Table } from '../table.ts';
import { locateColumns, noRenamedHeadings, type RenamedHeadings, usualColumns } from './locate-columns.ts';

export interface PlacedTable {
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  /** The numbers of the columns people fill in, by column; those whose heading was found. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly Column[];
  /** The first column is the one that counts; these are the others of the same heading. */
  readonly repeated: readonly { readonly columnId: string; readonly at: number }[];
  /** The column whose heading cell holds the formula of the computed columns; null without one. */
  readonly formulaColumn: number | null;
  /** The last row with anything in a column people fill in; the heading row where there is none. */
  readonly lastRow: number;
}

function formulaColumnOf(table: Table, sheet: SheetSnapshot, headingRow: number): number | null {
  if (!table.computedBy) return null;
  const opening = new RegExp(`^=\\s*${table.computedBy.functionName}\\s*\\(`, 'i');
  const index = (sheet.formulas[headingRow - 1] ?? []).findIndex((formula) => opening.test(formula));
  return index === -1 ? null : index + 1;
}

/** An unticked box is no content: sheets fill whole columns with them. */
function lastFilledRow(sheet: SheetSnapshot, headingRow: number, columns: readonly number[]): number {
  for (let row = sheet.values.length; row > headingRow; row -= 1) {
    const isFilled = columns.some((column) => {
      const value = valueAt(sheet, row, column);
      return value !== false && (typeof value !== 'string' || value.trim() !== '');
    });
    if (isFilled) return row;
  }
  return headingRow;
}

/** Finds the columns by their headings, or by those people gave them instead. */
export function placeTable(
  table: Table,
  sheet: SheetSnapshot,
  words: CellMessages,
  renamed: RenamedHeadings = noRenamedHeadings,
): PlacedTable {
  const { columns, headingRow, repeated } = locateColumns(sheet.values, table, words, renamed);
  return {
    sheet,
    headingRow,
    columns,
    missing: usualColumns(table).filter((column) => !columns.has(column.id)),
    repeated,
    formulaColumn: formulaColumnOf(table, sheet, headingRow),
    lastRow: lastFilledRow(sheet, headingRow, [...columns.values()]),
  };
}
