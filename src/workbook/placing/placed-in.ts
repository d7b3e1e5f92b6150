// A table where it stands in a snapshot.

import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Snapshot, sheetOf } from '../snapshot.ts';
import type { Table } from '../table.ts';
import { columnWords } from './column-words.ts';
import type { RenamedHeadings } from './locate-columns.ts';
import { type PlacedTable, placeTable } from './place-table.ts';

/** null where its sheet is not there. */
export function placedIn(
  snapshot: Snapshot,
  table: Table,
  words: Messages,
  renamed: RenamedHeadings,
): PlacedTable | null {
  const sheet = sheetOf(snapshot, words.tables[table.id].name);
  return sheet && placeTable(table, sheet, words, renamed);
}

/** The first of the needed columns that is gone: a value for it would have no place to go. */
export function columnGone(
  table: Table,
  { columns }: Pick<PlacedTable, 'columns'>,
  needed: readonly string[],
  words: Messages,
): Problem | null {
  const gone = needed.find((columnId) => !columns.has(columnId));
  return gone === undefined
    ? null
    : {
        code: 'missing-column',
        table: words.tables[table.id].name,
        heading: columnWords(table, gone, words).heading,
      };
}
