// Where each column of a table will stand once Set up is done, and what has to be added for that.
import type { Messages } from '../../../messages/messages.ts';
import { columnWords } from '../../../workbook/placing/column-words.ts';
import {
  computedColumns,
  peopleColumns,
  plainHeading,
  usualColumns,
} from '../../../workbook/placing/locate-columns.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import type { SheetSnapshot } from '../../../workbook/snapshot.ts';
import type { Column, Table } from '../../../workbook/table.ts';
import { type RenamedColumn, withRenamed } from './renamed-columns.ts';
import type { TableState } from './table-state.ts';

export interface Arrangement {
  readonly table: Table;
  readonly sheet: string;
  /** What was there before; null for a new or empty sheet. */
  readonly placed: PlacedTable | null;
  readonly isNewSheet: boolean;
  readonly headingRow: number;
  /** The numbers of the columns people fill in, those to be added included. */
  readonly columns: ReadonlyMap<string, number>;
  readonly added: readonly Column[];
  /** Columns to be inserted after this one, before anything is written. */
  readonly insertion: { readonly after: number; readonly count: number } | null;
  /** Where the formula of the computed columns stands or will stand; null for tables without. */
  readonly formulaColumn: number | null;
  /** Plain text stands where the formula belongs: somebody pasted its results over it. */
  readonly isPastedOver: boolean;
}

const numbered = (columns: readonly Column[], first: number): Map<string, number> =>
  new Map(columns.map((column, index) => [column.id, first + index]));

function newTable(table: Table, sheet: string, isNewSheet: boolean): Arrangement {
  const added = usualColumns(table);
  return {
    table,
    sheet,
    placed: null,
    isNewSheet,
    headingRow: 1,
    columns: numbered(added, 1),
    added,
    insertion: null,
    formulaColumn: table.computedBy ? added.length + 1 : null,
    isPastedOver: false,
  };
}

/** A sheet's data may end in columns that were cleared. */
function lastUsedColumn(sheet: SheetSnapshot): number {
  const ends = sheet.values.map((row) => {
    let end = row.length;
    while (end > 0 && row[end - 1] === '') end -= 1;
    return end;
  });
  return ends.reduce((widest, end) => Math.max(widest, end), 0);
}

/** Where most of the computed headings stand without a formula; one or two may be people's own. */
function pastedOverAt(table: Table, placed: PlacedTable, words: Messages): number | null {
  if (placed.formulaColumn !== null) return null;
  const computed = computedColumns(table).map((column) =>
    plainHeading(columnWords(table, column.id, words).heading),
  );
  const headings = (placed.sheet.values[placed.headingRow - 1] ?? []).map((value) =>
    plainHeading(String(value)),
  );
  const found = computed.filter((heading) => headings.includes(heading));
  if (found.length === 0 || found.length < computed.length / 2) return null;
  return headings.findIndex((heading) => computed.includes(heading)) + 1;
}

/** The heading of the first computed column where it was typed over the formula, with nothing of its own beside it. */
function bareHeadingAt(table: Table, { sheet, headingRow }: PlacedTable, words: Messages): number | null {
  const [first, ...others] = computedColumns(table);
  if (!first) return null;
  const heading = plainHeading(columnWords(table, first.id, words).heading);
  const cells = sheet.values[headingRow - 1] ?? [];
  const at = cells.findIndex((cell) => plainHeading(String(cell)) === heading);
  if (at === -1) return null;
  const isBare = sheet.values.every((row, index) =>
    row.slice(at, at + 1 + others.length).every((cell, column) => {
      const isHeading = index === headingRow - 1 && column === 0;
      return index < headingRow - 1 || isHeading || cell === '';
    }),
  );
  return isBare ? at + 1 : null;
}

/** Missing columns go left of the computed ones, so that the formula can see them; else right of the data. */
function mendedTable(table: Table, placed: PlacedTable, words: Messages): Arrangement {
  const added = placed.missing;
  const pastedOver = pastedOverAt(table, placed, words);
  const computedFrom = placed.formulaColumn ?? pastedOver ?? bareHeadingAt(table, placed, words);
  const firstFree = computedFrom ?? lastUsedColumn(placed.sheet) + 1;
  const needsRoom = computedFrom !== null && added.length > 0;
  return {
    table,
    sheet: placed.sheet.name,
    placed,
    isNewSheet: false,
    headingRow: placed.headingRow,
    columns: new Map([...placed.columns, ...numbered(added, firstFree)]),
    added,
    insertion: needsRoom ? { after: firstFree - 1, count: added.length } : null,
    formulaColumn: table.computedBy ? firstFree + added.length : null,
    isPastedOver: pastedOver !== null,
  };
}

/** null where the sheet is somebody's own and stays as it is. */
export function arrange(
  table: Table,
  state: TableState,
  renamed: readonly RenamedColumn[],
  words: Messages,
): Arrangement | null {
  switch (state.kind) {
    case 'missing':
      return newTable(table, words.tables[table.id].name, true);
    case 'empty':
      return newTable(table, words.tables[table.id].name, false);
    case 'ours':
      return mendedTable(table, withRenamed(state.placed, renamed), words);
    case 'foreign':
      return null;
  }
}

/** The columns with their numbers, people's first. */
export function numberedColumns(
  arrangement: Arrangement,
): readonly { readonly column: Column; readonly at: number }[] {
  const people = peopleColumns(arrangement.table).flatMap((column) => {
    const at = arrangement.columns.get(column.id);
    return at === undefined ? [] : [{ column, at }];
  });
  const { formulaColumn } = arrangement;
  if (formulaColumn === null) return people;
  const computed = computedColumns(arrangement.table);
  return [...people, ...computed.map((column, index) => ({ column, at: formulaColumn + index }))];
}
