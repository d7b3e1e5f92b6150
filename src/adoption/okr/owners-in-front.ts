// Owners in front of all goals, each named once above several rows: whoever stands there holds until another is named.
import type { SheetGrid } from '../sheet/sheet-grid.ts';

/** The columns that tell whether owners stand in front. */
interface Columns {
  readonly owner: number | null;
  readonly objective: number | null;
  readonly keyResult: number | null;
}

/** Whether the owners of key results are named so: the first row has one, others go on, and none says the same again. */
export function ownersHoldOn(grid: SheetGrid, rows: readonly number[], columns: Columns): boolean {
  const { keyResult, objective, owner } = columns;
  if (owner === null || keyResult === null || owner > Math.min(keyResult, objective ?? keyResult))
    return false;
  const owners = rows
    .filter((row) => grid.text(row, keyResult) !== '' && grid.filled(row).length > 1)
    .map((row) => grid.text(row, owner));
  const isSaidAgain = owners.some((text, index) => text !== '' && text === owners[index - 1]);
  return owners[0] !== undefined && owners[0] !== '' && owners.includes('') && !isSaidAgain;
}
