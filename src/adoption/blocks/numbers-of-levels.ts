// Columns that number goals below each other: `Objective 1`, `KR1`, `KR2`, or the objectives alone.
import { levelOfId } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type Extent, rowsOf } from './block-rows.ts';
import type { Block } from './find-blocks.ts';

/** Whether a column of a block numbers both objectives and key results, or objectives above key results without a number. */
export function numbersLevels(grid: SheetGrid, block: Block, column: number): boolean {
  const found = rowsOf(block).map((row) => levelOfId(grid.text(row, column)));
  if (!found.some((id) => id?.level === 'objective')) return false;
  /** `O1.1` below `O1`. */
  const isBelow = found.some((id) => id?.level === 'keyResult' || (id?.level === null && id.depth === 2));
  return isBelow || leadsOthers(grid, block, column);
}

/** Whether IDs such as 1 and 1.1 tell two levels apart. */
export function hasDepths(grid: SheetGrid, extent: Extent, column: number): boolean {
  const depths = new Set<number>();
  for (const row of rowsOf(extent)) {
    const id = grid.text(row, column);
    const found = levelOfId(id);
    if (!found?.level && /^\d/.test(id)) depths.add(found?.depth ?? 0);
  }
  return depths.has(1) && depths.has(2);
}

/** `Goal 1` beside the first of several goals, which all stand in the next column. */
function leadsOthers(grid: SheetGrid, block: Block, column: number): boolean {
  const rows = rowsOf(block).filter((row) => grid.filled(row).length > 1);
  const numbers = rows.map((row) => grid.text(row, column));
  const areNamed = rows.every((row) => /\p{L}{2}/u.test(grid.text(row, column + 1)));
  const areObjectives = numbers.every((text) => text === '' || levelOfId(text)?.level === 'objective');
  return areNamed && areObjectives && numbers[0] !== '' && numbers.includes('');
}
