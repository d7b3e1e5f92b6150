// Finds where a summary goes: over the one that is there, else on a sheet of its own.
import type { Messages } from '../../messages/messages.ts';
import { type SheetSnapshot, type Snapshot, sheetOf } from '../../workbook/snapshot.ts';
import { type FoundNote, type FoundSummary, findSummary } from './kept-notes.ts';

/** Where the summary goes: over the one that is there, else on a sheet of its own. */
export interface Place {
  readonly name: string;
  readonly sheet: SheetSnapshot | null;
  /** The summary that is replaced; null on a new or empty sheet. */
  readonly old: FoundSummary | null;
  readonly notes: readonly FoundNote[];
  /** Sheets that hold something else. */
  readonly foreign: readonly string[];
}

const isEmpty = ({ values }: SheetSnapshot): boolean =>
  values.every((cells) => cells.every((cell) => cell === ''));

/** The first of these names that is free or has a summary on it; people's own sheets are left alone. */
export function placeOf(snapshot: Snapshot, words: Messages, names: readonly string[]): Place {
  const foreign: string[] = [];
  let notes: readonly FoundNote[] = [];
  let last = { name: names[names.length - 1] ?? words.summary.sheet, count: 1 };
  for (const name of names) {
    if (!snapshot.sheetNames.includes(name)) return { name, sheet: null, old: null, notes, foreign };
    const sheet = sheetOf(snapshot, name);
    const old = sheet && findSummary(sheet, words);
    if (sheet && old?.places) return { name, sheet, old, notes: [...notes, ...old.notes], foreign };
    // Own columns of a summary that people rebuilt stay with it; its notes are wanted on the new one, too.
    if (old) notes = [...notes, ...old.notes.filter(({ column }) => column === 'notes')];
    if (sheet && isEmpty(sheet)) return { name, sheet, old: null, notes, foreign };
    foreign.push(name);
  }
  while (snapshot.sheetNames.includes(`${last.name} ${last.count}`))
    last = { ...last, count: last.count + 1 };
  return { name: `${last.name} ${last.count}`, sheet: null, old: null, notes, foreign };
}

/** Where the summary goes that is not a kept copy. */
export const summaryPlace = (snapshot: Snapshot, words: Messages): Place =>
  placeOf(snapshot, words, [words.summary.sheet, ...[1, 2, 3, 4, 5].map(words.summary.otherSheet)]);
