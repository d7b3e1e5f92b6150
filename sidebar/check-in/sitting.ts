// One sitting: the key results to go through, how far it got, and what became of each.
import type { Tone } from '../parts/badge.tsx';
import type { Desk, Item } from './entry.ts';

export interface Saved {
  readonly item: Item;
  readonly says: string;
  readonly kept: readonly string[];
  readonly status: { readonly tone: Tone; readonly word: string };
}

export interface Sitting {
  readonly asked: Desk['asked'];
  /** Fixed when it begins, so that what is saved does not leave a hole in the list. */
  readonly items: readonly Item[];
  readonly at: number;
  readonly saved: readonly Saved[];
  readonly skipped: readonly Item[];
}

export const begin = ({ asked, items }: Desk): Sitting => ({ asked, items, at: 0, saved: [], skipped: [] });

export const itemAt = ({ items, at }: Sitting): Item | null => items[at] ?? null;

export const isOver = (sitting: Sitting): boolean => sitting.items.length > 0 && itemAt(sitting) === null;

export const keepSaved = (sitting: Sitting, saved: Saved): Sitting => ({
  ...sitting,
  at: sitting.at + 1,
  saved: [...sitting.saved, saved],
});

export function skip(sitting: Sitting): Sitting {
  const item = itemAt(sitting);
  return item === null ? sitting : { ...sitting, at: sitting.at + 1, skipped: [...sitting.skipped, item] };
}

/** The skipped ones once more; what was saved stays told. */
export const takeUpSkipped = (sitting: Sitting): Sitting => ({
  ...sitting,
  items: sitting.skipped,
  at: 0,
  skipped: [],
});

/** Fresher facts for what nobody has typed into yet: its value may have moved on since the list was made. */
export function refreshed(sitting: Sitting, { items }: Desk, isTouched: (item: Item) => boolean): Sitting {
  const fresh = new Map(items.map((item) => [item.id, item]));
  return {
    ...sitting,
    items: sitting.items.map((item, index) =>
      index < sitting.at || isTouched(item) ? item : (fresh.get(item.id) ?? item),
    ),
  };
}
