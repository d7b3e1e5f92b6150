// Gives out IDs that no row has and none ever referred to, so that old check-ins never join a new key result.
import type { CellValue } from '../cell.ts';

/** Takes the next ID of a prefix. */
export interface FreshIds {
  (prefix: string): string;
  /** The highest ID of each of these prefixes so far, such as 'O5, KR20'; '' where there is none. */
  last(prefixes: readonly string[]): string;
}

const idPattern = /\b([A-Za-z]{1,3})(\d{1,5})\b/g;

/** Every ID that a text names: `O1, O2` names two. */
const idsIn = (value: CellValue): readonly RegExpMatchArray[] =>
  typeof value === 'string' ? [...value.matchAll(idPattern)] : [];

/**
 * Counts on from the highest number each prefix has anywhere in the given cells.
 *
 * @example freshIds(['O1', 'KR7', 'O1, O4'])('O') //=> 'O5'
 */
export function freshIds(cells: Iterable<CellValue>): FreshIds {
  const highest = new Map<string, number>();
  for (const value of cells) {
    for (const [, prefix = '', digits = ''] of idsIn(value)) {
      const key = prefix.toUpperCase();
      highest.set(key, Math.max(highest.get(key) ?? 0, Number(digits)));
    }
  }
  const next = (prefix: string): string => {
    const key = prefix.toUpperCase();
    const number = (highest.get(key) ?? 0) + 1;
    highest.set(key, number);
    return `${prefix}${number}`;
  };
  const last = (prefixes: readonly string[]): string =>
    prefixes
      .flatMap((prefix) => {
        const number = highest.get(prefix.toUpperCase());
        return number === undefined ? [] : [`${prefix}${number}`];
      })
      .join(', ');
  return Object.assign(next, { last });
}
