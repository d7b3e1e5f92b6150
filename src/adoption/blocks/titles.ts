// The lines of a sheet that may be titles, rather than rows of a table.
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { Block } from './find-blocks.ts';

const mostTitleRows = 12;
const mostCellsOfTitle = 3;

/** The lines of text above a block, from the top of the sheet on. */
export const titlesOfBlock = (grid: SheetGrid, { headingRows }: Block): readonly string[] =>
  titlesAbove(grid, headingRows[0] ?? 0);

/** All lines of few cells, from the top of the sheet on. */
export const titlesOfSheet = (grid: SheetGrid): readonly string[] => titlesAbove(grid, grid.rows);

function titlesAbove(grid: SheetGrid, end: number): readonly string[] {
  const texts: string[] = [];
  for (let row = 0; row < end && texts.length < mostTitleRows; row += 1) {
    const filled = grid.filled(row);
    if (filled.length <= mostCellsOfTitle) texts.push(...filled.map((column) => grid.text(row, column)));
  }
  return texts;
}
