// Changes single cells of many rows in as few steps as of one; what stands between them is written back as it is.
import type { CellValue, WorkbookLocale, WrittenValue } from '../cell.ts';
import type { Step } from '../plan.ts';
import { isDate } from '../reading/reading.ts';
import { valueAt } from '../snapshot.ts';
import type { PlacedTable } from './place-table.ts';
import { runsOf } from './write-rows.ts';

/** The new values of cells, by row of the sheet and by column; all other cells stay. */
export type RowEdits = ReadonlyMap<number, ReadonlyMap<string, WrittenValue>>;

/** A formula is worth more than the value it shows: such cells are left alone. */
export function editRows(placed: PlacedTable, edits: RowEdits, locale: WorkbookLocale): readonly Step[] {
  const rows = [...edits.keys()];
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  const changed = new Set([...edits.values()].flatMap((cells) => [...cells.keys()]));
  const columns = new Map([...placed.columns].filter(([columnId]) => changed.has(columnId)));
  if (rows.length === 0 || columns.size === 0) return [];
  return runsOf(columns).map(({ from, columnIds }) => ({
    kind: 'write-values',
    area: {
      sheet: placed.sheet.name,
      row: first,
      column: from,
      rows: last - first + 1,
      columns: columnIds.length,
    },
    values: Array.from({ length: last - first + 1 }, (_, index) =>
      columnIds.map((columnId, at) => {
        const row = first + index;
        const formula = placed.sheet.formulas[row - 1]?.[from + at - 1] ?? '';
        if (formula !== '') return { formula };
        const edited = edits.get(row)?.get(columnId);
        return edited === undefined ? asItStands(valueAt(placed.sheet, row, from + at), locale) : edited;
      }),
    ),
  }));
}

/** A cell's value as it is written back. */
export function asItStands(value: CellValue, locale: WorkbookLocale): WrittenValue {
  if (isDate(value)) return Number.isNaN(value.getTime()) ? null : { day: locale.dayOf(value) };
  return value === '' ? null : value;
}
