// Sheets whose headings stand one below the other in the first column, with an objective in each of the others.
import { headingOf } from '../notation/headings.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { numbersFrom, partOf } from './part-of-grid.ts';
import { type SheetGrid, transposed } from './sheet-grid.ts';

const mostRowsLookedAt = 60;
const fewestHeadings = 3;

/** Such a sheet with its headings beside each other; null where they are so already. */
export function turned(grid: SheetGrid): SheetGrid | null {
  const top = firstHeadingRow(grid);
  if (top === null) return null;
  return transposed(partOf(grid, numbersFrom(top, grid.rows), numbersFrom(0, grid.columns)));
}

function firstHeadingRow(grid: SheetGrid): number | null {
  const headings = numbersFrom(0, Math.min(grid.rows, mostRowsLookedAt)).filter((row) =>
    isHeading(grid, row),
  );
  const [first] = headings;
  if (numbersFrom(0, (first ?? -1) + 1).some((row) => namesColumns(grid, row))) return null;
  const [objectives, more] = headings.filter((row) => isOfObjectives(grid, row));
  if (first === undefined || (headings.length < fewestHeadings && !pointsAcross(grid, first))) return null;
  if (objectives === undefined || more !== undefined || !namesObjectives(grid, objectives)) return null;
  if (!pointsAcross(grid, first) && !standsAmong(grid, objectives, headings)) return null;
  let top = first;
  /** Teams, or numbers of the objectives, may stand above them under no heading. */
  while (top > 0 && grid.filled(top - 1).length > 1) top -= 1;
  return top;
}

const mostRowsApart = 3;

/** Whether other headings stand near a row, below or above its own. */
const standsAmong = (grid: SheetGrid, row: number, headings: readonly number[]): boolean =>
  headings.some(
    (other) =>
      other !== row &&
      Math.abs(other - row) <= mostRowsApart &&
      grid.filled(other)[0] === grid.filled(row)[0],
  );

const roleAt = (grid: SheetGrid, row: number, column: number): Role | undefined =>
  headingOf(grid.text(row, column))?.role;

/** `Team ↓ Objective →`: a corner that says what stands across. */
const pointsAcross = (grid: SheetGrid, row: number): boolean =>
  /[→>➡]$/.test(grid.text(row, grid.filled(row)[0] ?? 0));

/** Whether a row begins with a heading; `Objective | Objective 1 | Objective 2` only numbers what stands below. */
function isHeading(grid: SheetGrid, row: number): boolean {
  const [first, ...others] = grid.filled(row);
  const role = first === undefined || others.length === 0 ? undefined : roleAt(grid, row, first);
  if (role === undefined) return false;
  return role !== 'objective' || others.some((column) => roleAt(grid, row, column) !== 'objective');
}

/** Whether nearly all cells of a row are headings of columns: `Type | Title | Parent | Owner`. */
function namesColumns(grid: SheetGrid, row: number): boolean {
  const roles = grid.filled(row).flatMap((column) => roleAt(grid, row, column) ?? []);
  return new Set(roles).size >= fewestHeadings && roles.length * 4 >= grid.filled(row).length * 3;
}

/** `Meta | 35 | 1.200` says what is to be reached. */
function isOfObjectives(grid: SheetGrid, row: number): boolean {
  const [first = 0, ...others] = grid.filled(row);
  const role = roleAt(grid, row, first);
  const holdsWords = others.some((column) => /\p{L}{3}/u.test(grid.text(row, column)));
  return (role === 'objective' || role === 'goal') && (holdsWords || others.length === 0);
}

/** Whether a row holds the objectives themselves, at least two. */
function namesObjectives(grid: SheetGrid, row: number): boolean {
  const objectives = grid.filled(row).slice(1);
  const isText = (column: number): boolean => /\p{L}/u.test(grid.text(row, column));
  return (
    objectives.length >= 2 &&
    objectives.every((column) => isText(column) && roleAt(grid, row, column) === undefined)
  );
}
