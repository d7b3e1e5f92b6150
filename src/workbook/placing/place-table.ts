// Where a table stands on its sheet: its columns by heading, its formula, and the last row people filled.
import type { Messages } from '../../messages/messages.ts';
import type { SheetSnapshot } from '../snapshot.ts';
import { valueAt } from '../snapshot.ts';
import type { Column, Table } from '../table.ts';
import { columnWords } from './column-words.ts';

export interface PlacedTable {
  readonly sheet: SheetSnapshot;
  /** The numbers of the columns people fill in, by column; those whose heading was found. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly Column[];
  /** The first column is the one that counts; these are the others of the same heading. */
  readonly repeated: readonly { readonly column: Column; readonly at: number }[];
  /** The column whose heading cell holds the formula of the computed columns; null without one. */
  readonly formulaColumn: number | null;
  /** The last row with anything in a column people fill in; 1 where there is none. */
  readonly lastRow: number;
}

/** Headings are compared without regard to case and spaces. */
export const plainHeading = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

export const peopleColumns = (table: Table): readonly Column[] =>
  table.columns.filter((column) => column.filledBy === 'person');

export const computedColumns = (table: Table): readonly Column[] =>
  table.columns.filter((column) => column.filledBy === 'waypoint');

function formulaColumnOf(table: Table, sheet: SheetSnapshot): number | null {
  if (!table.computedBy) return null;
  const opening = new RegExp(`^=\\s*${table.computedBy.functionName}\\s*\\(`, 'i');
  const index = (sheet.formulas[0] ?? []).findIndex((formula) => opening.test(formula));
  return index === -1 ? null : index + 1;
}

function lastFilledRow(sheet: SheetSnapshot, columns: readonly number[]): number {
  for (let row = sheet.values.length; row > 1; row -= 1) {
    if (columns.some((column) => valueAt(sheet, row, column) !== '')) return row;
  }
  return 1;
}

/** Finds the columns by their headings in row 1, wherever they stand left of the computed ones. */
export function placeTable(table: Table, sheet: SheetSnapshot, words: Messages): PlacedTable {
  const formulaColumn = formulaColumnOf(table, sheet);
  const afterComputed = formulaColumn === null ? null : formulaColumn + computedColumns(table).length;
  const isComputed = (at: number): boolean =>
    formulaColumn !== null && afterComputed !== null && at >= formulaColumn && at < afterComputed;
  const headings = (sheet.values[0] ?? []).map((value) => plainHeading(String(value)));

  const columns = new Map<string, number>();
  const repeated: { column: Column; at: number }[] = [];
  const missing: Column[] = [];
  for (const column of peopleColumns(table)) {
    const wanted = plainHeading(columnWords(table, column.id, words).heading);
    const found = headings.flatMap((heading, index) =>
      heading === wanted && !isComputed(index + 1) ? [index + 1] : [],
    );
    const [first, ...others] = found;
    if (first === undefined) missing.push(column);
    else columns.set(column.id, first);
    for (const at of others) repeated.push({ column, at });
  }
  const lastRow = lastFilledRow(sheet, [...columns.values()]);
  return { sheet, columns, missing, repeated, formulaColumn, lastRow };
}
