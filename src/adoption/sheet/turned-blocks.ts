// Blocks of a sheet that lie on their side: an objective, its key results beside each other, labels down the first column.
import { headingOf } from '../notation/headings.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { numbersFrom, partOf } from './part-of-grid.ts';
import { type SheetGrid, transposed } from './sheet-grid.ts';

const fewestLabelsBelow = 2;

/** Each such block with its labels beside each other, and the rest of the sheet; none where no block lies so. */
export function turnedBlocks(grid: SheetGrid): readonly SheetGrid[] {
  const blocks = blocksIn(grid);
  if (blocks.length === 0) return [];
  const columns = numbersFrom(0, grid.columns);
  const turned = new Set(blocks.flat());
  const others = numbersFrom(0, grid.rows).filter((row) => !turned.has(row));
  return [...blocks.map((rows) => transposed(partOf(grid, rows, columns))), partOf(grid, others, columns)];
}

/** The rows of each block, from its objective down to an empty row or the next objective. */
function blocksIn(grid: SheetGrid): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  let column: number | null = null;
  for (let row = 0; row < grid.rows; row += 1) {
    const [label] = grid.filled(row);
    const isObjective = statesObjective(grid, row);
    if (isObjective) blocks.push([row]);
    else if (column !== null && label === column) blocks[blocks.length - 1]?.push(row);
    column = isObjective || label === column ? (label ?? null) : null;
  }
  const labelled = blocks.filter((rows) => resultsIn(grid, rows) !== null);
  return labelled.some((rows) => (resultsIn(grid, rows) ?? 0) > 1) ? labelled : [];
}

/** `Objective 1 | Win the north`, and nothing else in its row. */
function statesObjective(grid: SheetGrid, row: number): boolean {
  const [, text, other] = grid.filled(row);
  return (
    isNamed(grid, row, ['objective', 'goal']) &&
    other === undefined &&
    /\p{L}{2}.*\s\S/u.test(grid.text(row, text ?? 0))
  );
}

/** How many key results stand beside each other in a block, with what is told of them below; null where none do. */
function resultsIn(grid: SheetGrid, [, ...rows]: readonly number[]): number | null {
  const results = rows.find((row) => isNamed(grid, row, ['keyResult']));
  if (results === undefined) return null;
  const below = rows.filter((row) => row > results && roleOfLabel(grid, row) !== null);
  return below.length < fewestLabelsBelow ? null : grid.filled(results).length - 1;
}

/** Whether a row says such a thing by its label, rather than being headings itself. */
function isNamed(grid: SheetGrid, row: number, roles: readonly Role[]): boolean {
  const role = roleOfLabel(grid, row);
  return role !== null && roles.includes(role);
}

function roleOfLabel(grid: SheetGrid, row: number): Role | null {
  const [label, ...others] = grid.filled(row);
  if (label === undefined || others.length === 0) return null;
  const role = headingOf(grid.text(row, label).replace(/\s*[:：]$/, ''))?.role ?? null;
  return role === null || others.some((column) => headingOf(grid.text(row, column)) !== null) ? null : role;
}
