// What a snapshot says about goals and measures, and whether the tables for it are there at all.
import type { Messages } from '../../messages/messages.ts';
import { type Snapshot, sheetOf } from '../../workbook/snapshot.ts';
import { readWorkbookContent, type WorkbookContent } from '../../workbook/workbook-content.ts';
import { tables } from '../tables/tables.ts';

export function contentOf(snapshot: Snapshot, words: Messages): WorkbookContent {
  return readWorkbookContent(
    (table) => sheetOf(snapshot, words.tables[table].name)?.values ?? null,
    tables,
    snapshot.locale,
    words,
    snapshot.today,
  );
}

/** Without one of these two sheets there is nothing to show and nowhere to write. */
export function isSetUp(snapshot: Snapshot, words: Messages): boolean {
  const needed = [words.tables.objectives.name, words.tables.keyResults.name];
  return needed.every((name) => snapshot.sheetNames.includes(name));
}
