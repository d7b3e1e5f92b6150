// Columns that number goals of both levels below each other: `Objective 1`, `KR1`, `KR2`.
import { levelOfId } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { rowsOf } from './block-rows.ts';
import type { Block } from './find-blocks.ts';

/** Whether a column of a block numbers both objectives and key results. */
export function numbersLevels(grid: SheetGrid, block: Block, column: number): boolean {
  const levels = new Set(rowsOf(block).map((row) => levelOfId(grid.text(row, column))?.level));
  return levels.has('objective') && levels.has('keyResult');
}
