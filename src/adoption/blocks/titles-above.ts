// The lines of text on a sheet that are no rows of a table.
import type { SheetGrid } from '../sheet/sheet-grid.ts';

const mostTitleRows = 12;
const mostCellsOfTitle = 3;

/** The lines of text above a row, from the top of the sheet on. */
export function titlesAbove(grid: SheetGrid, end: number): readonly string[] {
  const texts: string[] = [];
  for (let row = 0; row < end && texts.length < mostTitleRows; row += 1) {
    const filled = grid.filled(row);
    if (filled.length <= mostCellsOfTitle) texts.push(...filled.map((column) => grid.text(row, column)));
  }
  return texts;
}
