// Keeps in Settings which IDs were given last: a row that is deleted leaves no other trace, and its ID must not return.
import type { Messages } from '../../../messages/messages.ts';
import type { FreshIds } from '../../../workbook/placing/fresh-ids.ts';
import { plainHeading } from '../../../workbook/placing/locate-columns.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import { placedIn } from '../../../workbook/placing/placed-in.ts';
import { type TableRow, writeRows } from '../../../workbook/placing/write-rows.ts';
import type { Step } from '../../../workbook/plan.ts';
import { type Snapshot, valueAt } from '../../../workbook/snapshot.ts';
import { tables } from '../../tables/tables.ts';

/** Of all tables whose rows have IDs. */
const prefixes = Object.values(tables).flatMap((table) =>
  table.columns.flatMap(({ content }) => (content.kind === 'id' ? [content.prefix] : [])),
);

export const lastIdsOf = (ids: FreshIds): string => ids.last(prefixes);

export const lastIdsRow = (lastIds: string, { settings }: Messages): TableRow =>
  new Map([
    ['setting', settings.lastIds.name],
    ['value', lastIds],
    ['meaning', settings.lastIds.meaning],
  ]);

/** The row it stands in; null where there is none yet. */
export function rowOfLastIds(placed: PlacedTable, { settings }: Messages): number | null {
  const column = placed.columns.get('setting');
  if (column === undefined) return null;
  const name = plainHeading(settings.lastIds.name);
  for (let row = placed.headingRow + 1; row <= placed.lastRow; row += 1) {
    if (plainHeading(String(valueAt(placed.sheet, row, column))) === name) return row;
  }
  return null;
}

/** Writes the row, below the others where it is not there yet; nothing where it says so already. */
export function keepLastIds(ids: FreshIds, snapshot: Snapshot, words: Messages): readonly Step[] {
  const placed = placedIn(snapshot, tables.settings, words, new Map());
  const column = placed?.columns.get('value');
  const lastIds = lastIdsOf(ids);
  if (!placed || column === undefined || lastIds === '') return [];
  const row = rowOfLastIds(placed, words);
  if (row === null) {
    return writeRows(placed.sheet.name, placed.columns, placed.lastRow + 1, [lastIdsRow(lastIds, words)]);
  }
  if (valueAt(placed.sheet, row, column) === lastIds) return [];
  const area = { sheet: placed.sheet.name, row, column, rows: 1, columns: 1 };
  return [{ kind: 'write-values', area, values: [[lastIds]] }];
}
