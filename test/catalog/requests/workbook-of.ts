// A workbook as a snapshot: tables from rows by column, other sheets from grids.
import type { CellContext } from '../../../src/catalog/functions/custom-function.ts';
import { goalReader } from '../../../src/catalog/goals/goal-reader.ts';
import { tables } from '../../../src/catalog/tables/tables.ts';
import { type Day, dayOf, isoFromDay } from '../../../src/domain/day.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import type { CellValue, Grid, WorkbookLocale } from '../../../src/workbook/cell.ts';
import { columnWords } from '../../../src/workbook/placing/column-words.ts';
import type { Area, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot.ts';
import type { Table, TableId } from '../../../src/workbook/table.ts';

export const words = messagesIn('en');

export type Row = Readonly<Record<string, CellValue>>;

export const locale: WorkbookLocale = {
  decimalMark: '.',
  dateOrder: 'monthFirst',
  dayOf: (date) => dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? 0,
};

export const cellContext: CellContext = { locale, words, goals: () => goalReader(words.smart) };

/** A date cell. */
export const date = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

export const dateOf = (day: Day): Date => date(isoFromDay(day));

export interface WorkbookParts {
  readonly today: Day;
  readonly tables: Partial<Record<TableId, readonly Row[]>>;
  readonly otherSheets?: Readonly<Record<string, Grid>>;
  readonly selection?: Area | null;
}

export function workbookOf(parts: WorkbookParts): Snapshot {
  const own = Object.values(tables).flatMap((table: Table) => {
    const rows = parts.tables[table.id];
    return rows ? [sheetFrom(words.tables[table.id].name, gridOf(table, rows))] : [];
  });
  const others = Object.entries(parts.otherSheets ?? {}).map(([name, grid]) => sheetFrom(name, grid));
  const sheets = [...own, ...others];
  return {
    today: parts.today,
    locale,
    sheetNames: sheets.map(({ name }) => name),
    sheets,
    selection: parts.selection ?? null,
  };
}

export function gridOf(table: Table, rows: readonly Row[]): Grid {
  const columns = table.columns.filter(
    ({ id, filledBy, isOptional }) =>
      filledBy === 'person' && (isOptional === undefined || rows.some((row) => id in row)),
  );
  return [
    columns.map(({ id }) => columnWords(table, id, words).heading),
    ...rows.map((row) => columns.map(({ id }) => row[id] ?? '')),
  ];
}

function sheetFrom(name: string, values: Grid): SheetSnapshot {
  return {
    name,
    values,
    formulas: values.map((row) => row.map(() => '')),
    rows: 1000,
    columns: 26,
    frozenRows: 1,
    charts: 0,
  };
}
