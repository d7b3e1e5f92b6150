// What Set up finds where a table belongs: nothing, an empty sheet, the table, or something else.
import type { Messages } from '../../../messages/messages.ts';
import { type RenamedHeadings, usualColumns } from '../../../workbook/placing/locate-columns.ts';
import { type PlacedTable, placeTable } from '../../../workbook/placing/place-table.ts';
import { type Snapshot, sheetOf } from '../../../workbook/snapshot.ts';
import type { Table } from '../../../workbook/table.ts';

export type TableState =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ours'; readonly placed: PlacedTable }
  | { readonly kind: 'foreign'; readonly sheet: string };

/** Half of the headings make a sheet the table it is named after; with fewer it is somebody's own. */
const ownShare = 0.5;

export function stateOf(
  table: Table,
  snapshot: Snapshot,
  words: Messages,
  renamed: RenamedHeadings,
): TableState {
  const name = words.tables[table.id].name;
  const sheet = sheetOf(snapshot, name);
  if (!sheet) {
    const namesake = snapshot.sheetNames.find((other) => other.toLowerCase() === name.toLowerCase());
    return namesake === undefined ? { kind: 'missing' } : { kind: 'foreign', sheet: namesake };
  }
  if (sheet.values.every((row) => row.every((value) => value === ''))) return { kind: 'empty' };
  const placed = placeTable(table, sheet, words, renamed);
  const isOurs = placed.columns.size >= usualColumns(table).length * ownShare;
  return isOurs ? { kind: 'ours', placed } : { kind: 'foreign', sheet: sheet.name };
}
