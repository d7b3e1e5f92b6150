// Many cells that get a value or are emptied, as one step for each column they stand in.
import type { WorkbookLocale, WrittenValue } from '../../workbook/cell.ts';
import { asItStands } from '../../workbook/placing/edit-rows.ts';
import type { Step } from '../../workbook/plan.ts';
import { type SheetSnapshot, type Snapshot, sheetOf, valueAt } from '../../workbook/snapshot.ts';
import type { GoalCell } from '../overview/why.ts';
import type { Change } from './finding.ts';

type CellChange = Extract<Change, { kind: 'write-cell' | 'empty-cell' }>;

const isOfCell = (change: Change): change is CellChange =>
  change.kind === 'write-cell' || change.kind === 'empty-cell';

/** What stands between the cells of a column is written back as it is. */
export function cellSteps(changes: readonly Change[], snapshot: Snapshot): readonly Step[] {
  const columns = new Map<string, CellChange[]>();
  for (const change of changes.filter(isOfCell)) {
    const { sheet, column } = change.cell;
    const key = JSON.stringify([sheet, column, change.kind]);
    columns.set(key, [...(columns.get(key) ?? []), change]);
  }
  return [...columns.values()].flatMap((ofColumn): readonly Step[] => {
    const [first] = ofColumn;
    if (!first) return [];
    const rows = ofColumn.map(({ cell }) => cell.row);
    if (first.kind === 'empty-cell') return [emptyStep(first.cell, rows)];
    const written = ofColumn.flatMap((change) =>
      change.kind === 'write-cell' ? [[change.cell.row, change.value] as const] : [],
    );
    return [writeStep(first.cell, new Map(written), snapshot)];
  });
}

const extentOf = (rows: readonly number[]): { row: number; rows: number } => {
  const row = Math.min(...rows);
  return { row, rows: Math.max(...rows) - row + 1 };
};

const emptyStep = ({ sheet, column }: GoalCell, rows: readonly number[]): Step => ({
  kind: 'clear-rows',
  area: { sheet, column, columns: 1, ...extentOf(rows) },
  rows,
});

function writeStep(
  { sheet, column }: GoalCell,
  written: ReadonlyMap<number, WrittenValue>,
  snapshot: Snapshot,
): Step {
  const area = { sheet, column, columns: 1, ...extentOf([...written.keys()]) };
  const standing = sheetOf(snapshot, sheet);
  const values = Array.from({ length: area.rows }, (_, index): readonly WrittenValue[] => {
    const row = area.row + index;
    const value = written.get(row);
    return [value === undefined ? kept(standing, row, column, snapshot.locale) : value];
  });
  return { kind: 'write-values', area, values };
}

function kept(
  sheet: SheetSnapshot | null,
  row: number,
  column: number,
  locale: WorkbookLocale,
): WrittenValue {
  const formula = sheet?.formulas[row - 1]?.[column - 1] ?? '';
  if (formula !== '') return { formula };
  return sheet ? asItStands(valueAt(sheet, row, column), locale) : null;
}
