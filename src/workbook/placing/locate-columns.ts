// Finds the heading row of a table and its columns by their headings, in whatever order they stand.
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { Grid } from '../cell.ts';
import type { Column, Table } from '../table.ts';
import { columnWords } from './column-words.ts';

/** Headings people gave columns instead of ours, from Settings: 'keyResults.current' → 'Actual'. */
export type RenamedHeadings = ReadonlyMap<string, string>;

export const noRenamedHeadings: RenamedHeadings = new Map();

export interface LocatedColumns {
  /** Counted from 1; the row with the most headings, 1 where there are none. */
  readonly headingRow: number;
  /** Column numbers by identity, of the columns people fill in. */
  readonly columns: ReadonlyMap<string, number>;
  /** Further columns of a heading that was found before; the first one counts. */
  readonly repeated: readonly { readonly columnId: string; readonly at: number }[];
}

/** Rows above the headings, such as a title, are looked over as far as this. */
export const mostRowsAboveHeadings = 10;

/** Headings are compared without regard to case and spaces. */
export const plainHeading = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

export const peopleColumns = (table: Table): readonly Column[] =>
  table.columns.filter((column) => column.filledBy === 'person');

/** The columns people fill in that every such table has. */
export const usualColumns = (table: Table): readonly Column[] =>
  peopleColumns(table).filter(({ isOptional }) => isOptional === undefined);

export const computedColumns = (table: Table): readonly Column[] =>
  table.columns.filter((column) => column.filledBy === 'waypoint');

function headingsOf(
  table: Table,
  words: CellMessages,
  renamed: RenamedHeadings,
): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  for (const { id } of peopleColumns(table)) {
    wanted.set(plainHeading(columnWords(table, id, words).heading), id);
    const theirs = renamed.get(`${table.id}.${id}`);
    if (theirs !== undefined) wanted.set(plainHeading(theirs), id);
  }
  return wanted;
}

function locateInRow(cells: Grid[number], row: number, wanted: ReadonlyMap<string, string>): LocatedColumns {
  const columns = new Map<string, number>();
  const repeated: { columnId: string; at: number }[] = [];
  cells.forEach((cell, index) => {
    const columnId = typeof cell === 'string' ? wanted.get(plainHeading(cell)) : undefined;
    if (columnId === undefined) return;
    if (columns.has(columnId)) repeated.push({ columnId, at: index + 1 });
    else columns.set(columnId, index + 1);
  });
  return { headingRow: row, columns, repeated };
}

/** The row among the first ones that has most of the table's headings, and where they stand in it. */
export function locateColumns(
  grid: Grid,
  table: Table,
  words: CellMessages,
  renamed: RenamedHeadings = noRenamedHeadings,
): LocatedColumns {
  const wanted = headingsOf(table, words, renamed);
  let best: LocatedColumns = { headingRow: 1, columns: new Map(), repeated: [] };
  grid.slice(0, mostRowsAboveHeadings + 1).forEach((cells, index) => {
    const found = locateInRow(cells, index + 1, wanted);
    if (found.columns.size > best.columns.size) best = found;
  });
  return best;
}
