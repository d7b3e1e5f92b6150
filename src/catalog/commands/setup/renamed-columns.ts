// Recognises a column that people gave another heading: it stands where ours would, alone between its neighbours.
import { peopleColumns } from '../../../workbook/placing/locate-columns.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import { valueAt } from '../../../workbook/snapshot.ts';
import type { Column, Table } from '../../../workbook/table.ts';

export interface RenamedColumn {
  readonly column: Column;
  readonly at: number;
  readonly heading: string;
}

/** The column numbers between which a missing column would stand; null where a neighbour is missing, too. */
function gapOf(index: number, columns: readonly Column[], placed: PlacedTable): number | null {
  const [before, after] = [columns[index - 1], columns[index + 1]];
  const left = before ? placed.columns.get(before.id) : 0;
  const right = after ? placed.columns.get(after.id) : placed.formulaColumn;
  const hasOneBetween = left !== undefined && right !== undefined && right !== null && right - left === 2;
  return hasOneBetween ? left + 1 : null;
}

export function renamedColumns(table: Table, placed: PlacedTable): readonly RenamedColumn[] {
  const columns = peopleColumns(table);
  return columns.flatMap((column, index) => {
    if (placed.columns.has(column.id)) return [];
    const at = gapOf(index, columns, placed);
    if (at === null) return [];
    const heading = String(valueAt(placed.sheet, placed.headingRow, at)).trim();
    return heading === '' ? [] : [{ column, at, heading }];
  });
}

/** The table with its renamed columns counted as found. */
export function withRenamed(placed: PlacedTable, renamed: readonly RenamedColumn[]): PlacedTable {
  if (renamed.length === 0) return placed;
  return {
    ...placed,
    columns: new Map([...placed.columns, ...renamed.map(({ column, at }) => [column.id, at] as const)]),
    missing: placed.missing.filter((column) => !renamed.some((other) => other.column.id === column.id)),
  };
}
