// Names of cells and areas: engine positions count from 0, A1 names are what people read.

/** Rows and columns count from 0, ends included, as the engine counts them. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * @example columnLetters(27) //=> 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * @example cellName(9, 27) //=> 'AB10'
 */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * @example zoneName({ top: 0, left: 0, bottom: 2, right: 1 }) //=> 'A1:B3'
 */
export function zoneName(zone: Zone): string {
  const first = cellName(zone.top, zone.left);
  const last = cellName(zone.bottom, zone.right);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads "B3", "B3:C9", "B:C" or "2:4" on a sheet of this size; null when it is none of these.
 *
 * @example zoneOf('B3:C', { rows: 10, columns: 5 }) //=> { top: 2, left: 1, bottom: 9, right: 2 }
 */
export function zoneOf(a1: string, sheet: { readonly rows: number; readonly columns: number }): Zone | null {
  const parts = a1.replaceAll('$', '').split(':');
  const corners = parts.map((part) => /^([A-Za-z]{0,3})(\d{0,7})$/.exec(part));
  const [from, to = from] = corners;
  if (parts.length > 2 || !from || !to || !from[0] || !to[0]) return null;
  if (parts.length === 1 && (!from[1] || !from[2])) return null;
  const [left, right] = [from[1], to[1]].map((letters) => (letters ? columnOf(letters) : null));
  const [top, bottom] = [from[2], to[2]].map((digits) => (digits ? Number(digits) - 1 : null));
  const [firstColumn, lastColumn] = [left ?? 0, right ?? sheet.columns - 1];
  const [firstRow, lastRow] = [top ?? 0, bottom ?? sheet.rows - 1];
  return {
    top: Math.min(firstRow, lastRow),
    bottom: Math.max(firstRow, lastRow),
    left: Math.min(firstColumn, lastColumn),
    right: Math.max(firstColumn, lastColumn),
  };
}
