// Turns rows of a table into steps that touch the table's own columns only, few however many rows there are.
import type { WrittenValue } from '../cell.ts';
import type { Step } from '../plan.ts';

/** One row, by column; a column that is left out is emptied. */
export type TableRow = ReadonlyMap<string, WrittenValue>;

interface Run {
  readonly from: number;
  readonly columnIds: readonly string[];
}

/** Neighbouring columns, each run to be written at once. */
export function runsOf(columns: ReadonlyMap<string, number>): readonly Run[] {
  const inOrder = [...columns].sort(([, one], [, other]) => one - other);
  const runs: Run[] = [];
  for (const [columnId, at] of inOrder) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.columnIds.length === at) {
      runs[runs.length - 1] = { from: last.from, columnIds: [...last.columnIds, columnId] };
    } else {
      runs.push({ from: at, columnIds: [columnId] });
    }
  }
  return runs;
}

/**
 * The steps that write `rows` from `firstRow` on into the columns of `columns`; other columns stay as they are.
 */
export function writeRows(
  sheet: string,
  columns: ReadonlyMap<string, number>,
  firstRow: number,
  rows: readonly TableRow[],
): readonly Step[] {
  if (rows.length === 0) return [];
  return runsOf(columns).map(({ from, columnIds }) => ({
    kind: 'write-values',
    area: { sheet, row: firstRow, column: from, rows: rows.length, columns: columnIds.length },
    values: rows.map((row) => columnIds.map((columnId) => row.get(columnId) ?? null)),
  }));
}
