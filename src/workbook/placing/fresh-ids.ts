// Gives out IDs that no row has and none ever referred to, so that old check-ins never join a new key result.
import type { CellValue } from '../cell.ts';

/** Takes the next ID of a prefix. */
export type FreshIds = (prefix: string) => string;

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
  return (prefix) => {
    const key = prefix.toUpperCase();
    const next = (highest.get(key) ?? 0) + 1;
    highest.set(key, next);
    return `${prefix}${next}`;
  };
}
