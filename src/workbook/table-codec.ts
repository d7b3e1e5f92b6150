// Turns the cells of a sheet into the rows of a table: columns by heading, values by what the column holds.
import type { Problem } from '../domain/problem.ts';
import type { CellMessages } from '../messages/cell-messages.ts';
import type { CellValue, Grid, WorkbookLocale } from './cell.ts';
import { type ColumnReaders, columnReaders } from './column-readers.ts';
import { columnWords } from './placing/column-words.ts';
import { locateColumns, type RenamedHeadings, usualColumns } from './placing/locate-columns.ts';
import { rememberingDays } from './reading/remembered-days.ts';
import type { Table } from './table.ts';

/** A problem and the cell it is in; row and column count from 1. */
export interface CellProblem {
  readonly problem: Problem;
  readonly columnId: string;
  readonly row: number;
  readonly column: number;
}

export interface ContentRow<Value> {
  /** The row of the sheet, provided the cells began at A1. */
  readonly row: number;
  readonly value: Value;
  readonly problems: readonly CellProblem[];
}

/** A table on its sheet, its rows aside. */
export interface TableFrame {
  readonly headingRow: number;
  /** The last row with content; the heading row where there is none. */
  readonly lastRow: number;
  /** Column numbers by identity, of the columns people fill in. */
  readonly columns: ReadonlyMap<string, number>;
  /** What concerns the table as a whole: a missing sheet, missing columns. */
  readonly problems: readonly Problem[];
}

export interface ContentTable<Value> extends TableFrame {
  /** Rows with something in a column people fill in; empty ones between them are left out. */
  readonly rows: readonly ContentRow<Value>[];
}

export interface CodecContext {
  readonly locale: WorkbookLocale;
  readonly words: CellMessages;
  /** Headings people gave columns instead of ours, from Settings: 'keyResults.current' → 'Actual'. */
  readonly renamedHeadings: RenamedHeadings;
}

/** Makes, once per table, the function that reads one row. */
export type RowReader<ColumnId extends string, Value> = (
  read: ColumnReaders<ColumnId>,
) => (cells: readonly CellValue[]) => Value;

const noProblems: readonly CellProblem[] = [];

/** Reads every row of a table. Cells that cannot be read are problems of their row; the rest is read. */
export function decodeTable<ColumnId extends string, Value>(
  grid: Grid,
  table: Table<Table['id'], ColumnId>,
  context: CodecContext,
  rowReader: RowReader<ColumnId, Value>,
): ContentTable<Value> {
  const rows: ContentRow<Value>[] = [];
  const frame = walkTable(grid, table, context, rowReader, (value, row, problems) => {
    rows.push({ row, value, problems });
  });
  return { ...frame, rows };
}

/** Reads a table row by row and keeps none of them. */
export function walkTable<ColumnId extends string, Value>(
  grid: Grid,
  table: Table<Table['id'], ColumnId>,
  context: CodecContext,
  rowReader: RowReader<ColumnId, Value>,
  visit: (value: Value, row: number, problems: readonly CellProblem[], frame: TableFrame) => void,
): TableFrame {
  const { headingRow, columns } = locateColumns(grid, table, context.words, context.renamedHeadings);
  const columnNumbers = [...columns.values()];
  const frame: TableFrame = {
    headingRow,
    lastRow: lastRowWithContent(grid, headingRow, columnNumbers),
    columns,
    problems: missingColumns(table, columns, context.words),
  };
  let row = headingRow;
  let found: CellProblem[] = [];
  const readRow = rowReader(
    columnReaders<ColumnId>({
      columns,
      table,
      locale: rememberingDays(context.locale),
      words: context.words,
      note: (columnId, column, problem) => found.push({ problem, columnId, row, column }),
    }),
  );
  for (row = headingRow + 1; row <= frame.lastRow; row += 1) {
    const cells = grid[row - 1];
    if (cells === undefined || !hasContent(cells, columnNumbers)) continue;
    const value = readRow(cells);
    visit(value, row, found.length === 0 ? noProblems : found, frame);
    if (found.length > 0) found = [];
  }
  return frame;
}

function missingColumns(
  table: Table,
  columns: ReadonlyMap<string, number>,
  words: CellMessages,
): readonly Problem[] {
  return usualColumns(table)
    .filter((column) => !columns.has(column.id))
    .map((column) => ({
      code: 'missing-column',
      table: words.tables[table.id].name,
      heading: columnWords(table, column.id, words).heading,
    }));
}

function lastRowWithContent(grid: Grid, headingRow: number, columns: readonly number[]): number {
  for (let row = grid.length; row > headingRow; row -= 1) {
    const cells = grid[row - 1];
    if (cells !== undefined && hasContent(cells, columns)) return row;
  }
  return headingRow;
}

/** An unticked box is no content: sheets fill whole columns with them. */
function hasContent(cells: readonly CellValue[], columns: readonly number[]): boolean {
  for (let index = 0; index < columns.length; index += 1) {
    const cell = cells[(columns[index] ?? 0) - 1];
    if (cell === undefined || cell === '' || cell === null || cell === false) continue;
    if (typeof cell !== 'string' || cell.trim() !== '') return true;
  }
  return false;
}
