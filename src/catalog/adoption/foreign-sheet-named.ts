// The sheet to adopt: the one asked for, else the one in front, else the first that is not Waypoint's own.
import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ForeignSheet } from '../../workbook/foreign-sheet.ts';
import { noRenamedHeadings } from '../../workbook/placing/locate-columns.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { stateOf } from '../commands/setup/table-state.ts';
import { tables } from '../tables/tables.ts';

type Found =
  | { readonly ok: true; readonly sheet: ForeignSheet }
  | { readonly ok: false; readonly problem: Problem };

function ownSheets(snapshot: Snapshot, words: Messages): ReadonlySet<string> {
  const ours = Object.values(tables).filter(
    (table) => stateOf(table, snapshot, words, noRenamedHeadings).kind === 'ours',
  );
  return new Set([...ours.map(({ id }) => words.tables[id].name), words.summary.sheet]);
}

/** The sheets that are not Waypoint's own, in the order of their tabs. */
export function otherSheets(snapshot: Snapshot, words: Messages): readonly string[] {
  const own = ownSheets(snapshot, words);
  return snapshot.sheetNames.filter((candidate) => !own.has(candidate));
}

export function foreignSheetNamed(name: string | null, snapshot: Snapshot, words: Messages): Found {
  const own = ownSheets(snapshot, words);
  const others = snapshot.sheetNames.filter((candidate) => !own.has(candidate));
  const inFront = others.find((candidate) => candidate === snapshot.selection?.sheet);
  const chosen = name ?? inFront ?? others[0];
  if (chosen === undefined) return cannot('noOther', '');
  if (own.has(chosen)) return cannot('ownSheet', chosen);
  const sheet = snapshot.foreignSheet?.(chosen) ?? null;
  return sheet ? { ok: true, sheet } : cannot('noSheet', chosen);
}

const cannot = (why: 'noSheet' | 'ownSheet' | 'noOther', sheet: string): Found => ({
  ok: false,
  problem: { code: 'cannot-adopt', sheet, why },
});
