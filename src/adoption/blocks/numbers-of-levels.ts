// Columns that number goals below each other: `Objective 1`, `KR1`, `KR2`, or the objectives alone.
import { levelOfId } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { rowsOf } from './block-rows.ts';
import type { Block } from './find-blocks.ts';

/** Whether a column of a block numbers both objectives and key results, or objectives above key results without a number. */
export function numbersLevels(grid: SheetGrid, block: Block, column: number): boolean {
  const levels = new Set(rowsOf(block).map((row) => levelOfId(grid.text(row, column))?.level));
  if (!levels.has('objective')) return false;
  return levels.has('keyResult') || leadsOthers(grid, block, column);
}

/** `Goal 1` beside the first of several goals, which all stand in the next column. */
function leadsOthers(grid: SheetGrid, block: Block, column: number): boolean {
  const rows = rowsOf(block).filter((row) => grid.filled(row).length > 1);
  const numbers = rows.map((row) => grid.text(row, column));
  const areNamed = rows.every((row) => /\p{L}{2}/u.test(grid.text(row, column + 1)));
  const areObjectives = numbers.every((text) => text === '' || levelOfId(text)?.level === 'objective');
  return areNamed && areObjectives && numbers[0] !== '' && numbers.includes('');
}
