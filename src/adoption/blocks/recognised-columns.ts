// The headings of a block as they are told to people, and as they find their place.
import { headingOf } from '../notation/headings.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { RecognisedColumn } from '../understanding.ts';
import type { BlockReader } from './block-reader.ts';
import type { Block } from './find-blocks.ts';

const longestSample = 80;

/** How the columns of a block were understood, but for headings of a table above that hold for it, too. */
export const recognised = ({ columns, grid }: BlockReader, block: Block): readonly RecognisedColumn[] =>
  columns.flatMap(({ cell, column, meaning, text }) =>
    text === '' || !block.headingRows.includes(block.headings[column]?.row ?? 0)
      ? []
      : [{ cell, column: column + 1, heading: text, meaning, sample: sampleOf(grid, block, column) }],
  );

function sampleOf(grid: SheetGrid, { firstRow, lastRow }: Block, column: number): string {
  for (let row = firstRow; row <= lastRow; row += 1) {
    const text = grid.text(row, column);
    if (text !== '') return text.slice(0, longestSample);
  }
  return '';
}

/** Headings have found their place, but for groups of them that say nothing that is told elsewhere. */
export function useHeadings({ columns, grid }: BlockReader, { headingRows }: Block): void {
  const told = columns.map(({ text }) => text).join('\n');
  const lowest = headingRows[headingRows.length - 1];
  for (const row of headingRows) {
    for (const column of grid.filled(row)) {
      const text = grid.text(row, column);
      if (row === lowest || told.includes(text) || headingOf(text) !== null) grid.use(row, column);
    }
  }
}
