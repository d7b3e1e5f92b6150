// Blocks of a sheet that lie on their side: an objective, its key results beside each other, labels down the first column.
import { headingOf } from '../notation/headings.ts';
import { levelOfId } from '../notation/outline-marks.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { numbersFrom, partOf } from './part-of-grid.ts';
import { type SheetGrid, transposed } from './sheet-grid.ts';
import { stacked } from './stacked.ts';

interface TurnedBlock {
  /** The row above that holds its objective alone; null where a label says it. */
  readonly title: number | null;
  readonly rows: number[];
}

const fewestLabelsBelow = 2;

/** Each such block with its labels beside each other, and the rest of the sheet; none where no block lies so. */
export function turnedBlocks(grid: SheetGrid): readonly SheetGrid[] {
  const blocks = blocksIn(grid);
  if (blocks.length === 0) return [];
  const columns = numbersFrom(0, grid.columns);
  const turned = new Set(blocks.flatMap(({ title, rows }) => [title, ...rows]));
  const others = numbersFrom(0, grid.rows).filter((row) => !turned.has(row));
  return [...blocks.map((block) => turnedBlock(grid, block)), partOf(grid, others, columns)];
}

function turnedBlock(grid: SheetGrid, { title, rows }: TurnedBlock): SheetGrid {
  const columns = numbersFrom(0, grid.columns);
  const table = transposed(partOf(grid, rows, columns));
  return title === null ? table : stacked(partOf(grid, [title], columns), table);
}

/** The blocks of an objective each, down to an empty row or the next of them. */
function blocksIn(grid: SheetGrid): readonly TurnedBlock[] {
  const blocks: TurnedBlock[] = [];
  let open: { readonly column: number; readonly rows: number[] } | null = null;
  for (let row = 0; row < grid.rows; row += 1) {
    const [column, other] = grid.filled(row);
    const isLed = statesObjective(grid, row);
    if (column === undefined) open = null;
    else if (isLed || (open === null && statesResults(grid, row))) {
      const isTitled = !isLed && row > 0 && grid.filled(row - 1).length === 1;
      open = { column, rows: [row] };
      blocks.push({ title: isTitled ? row - 1 : null, rows: open.rows });
    } else if (open?.column === column && (other !== undefined || headingOf(grid.text(row, column)) !== null))
      open.rows.push(row);
    else if (open && column > open.column && numbersResults(grid, row)) open.rows.push(row);
    else open = null;
  }
  const labelled = blocks.filter(({ rows }) => resultsIn(grid, rows) !== null);
  return labelled.some(({ rows }) => (resultsIn(grid, rows) ?? 0) > 1) ? labelled : [];
}

/** `Objective 1 | Win the north`, and nothing else in its row. */
function statesObjective(grid: SheetGrid, row: number): boolean {
  const [, text, other] = grid.filled(row);
  if (text === undefined || other !== undefined) return false;
  const role = roleOfLabel(grid, row);
  return (role === 'objective' || role === 'goal') && /\p{L}{2}.*\s\S/u.test(grid.text(row, text));
}

/** `Key result | Shops opened | Calls a week`, below a title or a blank row. */
const statesResults = (grid: SheetGrid, row: number): boolean =>
  grid.filled(row).length > 2 &&
  (row === 0 || grid.filled(row - 1).length < 2) &&
  roleOfLabel(grid, row) === 'keyResult';

/** `RC1 | RC2 | RC3`, behind the labels. */
const numbersResults = (grid: SheetGrid, row: number): boolean =>
  grid.filled(row).length > 1 &&
  grid.filled(row).every((column) => levelOfId(grid.text(row, column))?.level === 'keyResult');

/** How many key results stand beside each other in a block, with different things told of them below; null where none do. */
function resultsIn(grid: SheetGrid, rows: readonly number[]): number | null {
  const roles = rows.map((row) => roleOfLabel(grid, row));
  const areNumbered = rows.some((row) => numbersResults(grid, row));
  const role = areNumbered && !roles.includes('keyResult') ? 'kpi' : 'keyResult';
  const at = roles.indexOf(role);
  const row = rows[at];
  if (row === undefined || roles.lastIndexOf(role) > at) return null;
  const below = new Set(roles.slice(at + 1).filter((role) => role !== null));
  return below.size < fewestLabelsBelow ? null : grid.filled(row).length - 1;
}

/** What a row says by its label; null where it says nothing, or is headings itself. */
function roleOfLabel(grid: SheetGrid, row: number): Role | null {
  const [label, ...others] = grid.filled(row);
  if (label === undefined || others.length === 0) return null;
  const role = headingOf(grid.text(row, label).replace(/\s*[:：]$/, ''))?.role;
  if (role === undefined) return null;
  const headings = others.filter((column) => headingOf(grid.text(row, column)) !== null).length;
  return headings * 2 > others.length ? null : role;
}
