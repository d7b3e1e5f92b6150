// What reading a cell gives: the value, null for an empty cell, or the problem with what is written there.
import type { Problem } from '../../domain/problem.ts';
import type { CellValue } from '../cell.ts';

/** Plain values only, so that a problem is the one thing that is an object. */
export type Reading<Value extends string | number> = Value | null | Problem;

/**
 * Whether a reading is a problem.
 *
 * @example isProblem({ code: 'not-a-number', text: 'abc' }) //=> true
 */
export function isProblem(reading: Reading<string | number>): reading is Problem {
  return typeof reading === 'object' && reading !== null;
}

/** The text of an error cell such as #REF! or #WERT!, else null: errors arrive as text beginning with '#'. */
export function errorIn(cell: CellValue): Problem | null {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && errorPattern.test(cell)
    ? { code: 'error-value', text: cell }
    : null;
}

/** `#1` and `#SALE` are text people write; nearly all errors end in a mark. */
const errorPattern = /^#(N\/[AVD]|ERROR|CYCLE|BAD_EXPR|SPILL|\p{Lu}[\p{Lu}\d/_ ]*[!?])$/u;

/** Whether a cell is a Date, of this realm or another. */
export function isDate(cell: CellValue): cell is Date {
  return typeof cell === 'object' && cell !== null && typeof cell.getTime === 'function';
}

/** A cell as a sentence quotes it. */
export function quoted(cell: CellValue): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isDate(cell) ? cell.toISOString().slice(0, 10) : String(cell).trim();
}
