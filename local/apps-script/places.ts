// Where the emulation's ranges lie and which sheets its sheets are, so that other classes can take them as arguments.
import type { Zone } from '../engine/a1.ts';

export interface RangePlace {
  readonly sheetId: string;
  readonly zone: Zone;
}

const places = new WeakMap<object, RangePlace>();
const sheetIds = new WeakMap<object, string>();

export function knowRange(range: object, place: RangePlace): void {
  places.set(range, place);
}

export function knowSheet(sheet: object, sheetId: string): void {
  sheetIds.set(sheet, sheetId);
}

/** Google's sheet ids are numbers: the first sheet is 0, the others follow from the engine's ids. */
export function gridIdOf(sheetIds: readonly string[], sheetId: string): number {
  if (sheetIds[0] === sheetId) return 0;
  return [...sheetId].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647, 7);
}

/** Where a range of the emulation lies; null for anything else. */
export const placeOf = (range: unknown): RangePlace | null =>
  typeof range === 'object' && range !== null ? (places.get(range) ?? null) : null;

/** The engine's id of a sheet of the emulation; null for anything else. */
export const sheetIdOf = (sheet: unknown): string | null =>
  typeof sheet === 'object' && sheet !== null ? (sheetIds.get(sheet) ?? null) : null;
