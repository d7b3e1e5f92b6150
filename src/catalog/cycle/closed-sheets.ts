// The sheets that closed cycles left behind: records of what was reached, whose IDs are never given again.
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';

export const closedSheets = ({ sheets }: Snapshot, { cycle }: Messages): readonly SheetSnapshot[] =>
  sheets.filter(({ name }) => cycle.isClosedSheet(name));

const idPattern = /^[A-Za-z]{1,3}\d{1,5}$/;

/** The keys of every ID that stands in a closed cycle. */
export function closedIds(snapshot: Snapshot, words: Messages): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { values } of closedSheets(snapshot, words)) {
    for (const row of values) {
      for (const cell of row) {
        if (typeof cell === 'string' && idPattern.test(cell.trim())) ids.add(idKey(cell.trim()));
      }
    }
  }
  return ids;
}
