// Gives rows that have content but no ID a fresh one.
import type { CellValue, WrittenValue } from '../../../workbook/cell.ts';
import type { FreshIds } from '../../../workbook/placing/fresh-ids.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import type { Step } from '../../../workbook/plan.ts';
import { type Area, valueAt } from '../../../workbook/snapshot.ts';
import type { Arrangement } from './arrangement.ts';

interface Numbered {
  readonly row: number;
  readonly id: string;
}

/** Where the IDs are, and where they will be: a table without that column is about to get it. */
interface IdColumn {
  readonly before: number | null;
  readonly at: number;
}

const idAt = (placed: PlacedTable, column: IdColumn, row: number): CellValue =>
  column.before === null ? '' : valueAt(placed.sheet, row, column.before);

function withoutId(placed: PlacedTable, column: IdColumn): readonly number[] {
  const others = [...placed.columns.values()].filter((other) => other !== column.before);
  const rows: number[] = [];
  for (let row = placed.headingRow + 1; row <= placed.lastRow; row += 1) {
    const hasContent = others.some((other) => valueAt(placed.sheet, row, other) !== '');
    if (hasContent && String(idAt(placed, column, row)).trim() === '') rows.push(row);
  }
  return rows;
}

/** Rows in between can be written as they are, unless that would turn a formula or a date into something else. */
function canBeWrittenBack(placed: PlacedTable, column: IdColumn, row: number): boolean {
  const value = idAt(placed, column, row);
  const hasFormula =
    column.before !== null && (placed.sheet.formulas[row - 1]?.[column.before - 1] ?? '') !== '';
  return !hasFormula && (typeof value === 'string' || typeof value === 'number');
}

const asWritten = (value: CellValue): WrittenValue =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? value : null;

function writeIds(placed: PlacedTable, column: IdColumn, numbered: readonly Numbered[]): readonly Step[] {
  const ids = new Map(numbered.map(({ row, id }) => [row, id]));
  const areaOf = (row: number, rows: number): Area => ({
    sheet: placed.sheet.name,
    row,
    column: column.at,
    rows,
    columns: 1,
  });
  const first = numbered[0]?.row ?? 0;
  const count = (numbered[numbered.length - 1]?.row ?? 0) - first + 1;
  const span = Array.from({ length: count }, (_, index) => first + index);
  if (span.every((row) => ids.has(row) || canBeWrittenBack(placed, column, row))) {
    const values = span.map((row) => [ids.get(row) ?? asWritten(idAt(placed, column, row))]);
    return [{ kind: 'write-values', area: areaOf(first, count), values }];
  }
  return numbered.map(({ row, id }) => ({ kind: 'write-values', area: areaOf(row, 1), values: [[id]] }));
}

/** The steps, and how many rows got an ID; tables without IDs get none. */
export function numberRows(
  arrangement: Arrangement,
  nextId: FreshIds,
): { readonly steps: readonly Step[]; readonly count: number } {
  const { placed, table } = arrangement;
  const idColumn = table.columns.find((column) => column.content.kind === 'id');
  const at = idColumn && arrangement.columns.get(idColumn.id);
  if (!placed || idColumn?.content.kind !== 'id' || at === undefined) return { steps: [], count: 0 };
  const { prefix } = idColumn.content;
  const column = { before: placed.columns.get(idColumn.id) ?? null, at };
  const numbered = withoutId(placed, column).map((row) => ({ row, id: nextId(prefix) }));
  return {
    steps: numbered.length === 0 ? [] : writeIds(placed, column, numbered),
    count: numbered.length,
  };
}
