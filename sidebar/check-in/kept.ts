// What the browser keeps of check-ins: whose are shown, who checks in, and what was typed but not saved yet.
import type { Entry, Item } from './entry.ts';

const storageKey = 'waypoint.check-in.1';

/** An entry with the sentence it was typed for: IDs repeat from one spreadsheet to the next. */
export interface KeptEntry extends Entry {
  readonly keyResult: string;
}

export interface Kept {
  /** null for everybody's. */
  readonly owner: string | null;
  readonly by: string;
  readonly entries: Readonly<Record<string, KeptEntry>>;
}

const nothing: Kept = { owner: null, by: '', entries: {} };

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function entryFrom(stored: unknown): KeptEntry {
  const { value, confidence, note, openedWith, keyResult } = fieldsOf(stored);
  return {
    value: textOf(value),
    confidence: typeof confidence === 'number' ? confidence : null,
    note: textOf(note),
    openedWith: textOf(openedWith),
    keyResult: textOf(keyResult),
  };
}

/**
 * What was kept, whatever has become of it; what is damaged is empty.
 *
 * @example keptFrom({ owner: 7 }).owner //=> null
 */
export function keptFrom(stored: unknown): Kept {
  const { owner, by, entries } = fieldsOf(stored);
  return {
    owner: typeof owner === 'string' ? owner : null,
    by: textOf(by),
    entries: Object.fromEntries(
      Object.entries(fieldsOf(entries)).map(([id, entry]) => [id, entryFrom(entry)]),
    ),
  };
}

export function loadKept(): Kept {
  try {
    return keptFrom(JSON.parse(window.localStorage.getItem(storageKey) ?? 'null'));
  } catch {
    return nothing;
  }
}

/** Some browsers forbid storing inside a frame of another site: then it lasts as long as the sidebar is open. */
export function store(kept: Kept): void {
  try {
    window.localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Nothing to be done, and nothing lost yet.
  }
}

/** The remembered owner where this spreadsheet knows them; null for everybody's, as in one of strangers. */
export function ownerAmong(owners: readonly { readonly owner: string }[], { owner }: Kept): string | null {
  return owners.some((known) => known.owner === owner) ? owner : null;
}

/** The entry typed for an item before; null where there is none, or it was typed for another key result. */
export function entryFor(kept: Kept, { id, keyResult }: Pick<Item, 'id' | 'keyResult'>): Entry | null {
  const entry = kept.entries[id];
  return entry && entry.keyResult === keyResult ? entry : null;
}

export const withEntry = (kept: Kept, { id, keyResult }: Item, entry: Entry): Kept => ({
  ...kept,
  entries: { ...kept.entries, [id]: { ...entry, keyResult } },
});

export function withoutEntry(kept: Kept, { id }: Pick<Item, 'id'>): Kept {
  const { [id]: _, ...entries } = kept.entries;
  return { ...kept, entries };
}
