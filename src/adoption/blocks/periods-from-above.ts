// Tables whose values stand under the months or weeks of a table above, which their own headings do not repeat.
import { numbersFrom } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { HeadingCell } from './heading-cells.ts';

interface Table {
  readonly headings: readonly HeadingCell[];
  readonly firstRow: number;
  readonly lastRow: number;
}

const fewestPeriods = 2;

/** The tables of a sheet, from top to bottom, with such headings put to the values below them. */
export function withPeriodsFromAbove<T extends Table>(grid: SheetGrid, blocks: readonly T[]): readonly T[] {
  const periods = new Map<number, HeadingCell>();
  return blocks.map((block) => {
    const found = block.headings.filter(
      ({ column, text }) => text === '' && periods.has(column) && holdsValues(grid, block, column),
    );
    const isUnder = found.length >= fewestPeriods;
    for (const cell of block.headings) if (cell.period) periods.set(cell.column, cell);
    if (!isUnder) return block;
    const headings = block.headings.map((cell) =>
      found.includes(cell) ? (periods.get(cell.column) ?? cell) : cell,
    );
    return { ...block, headings };
  });
}

/** Whether figures stand in a column of a block, and no more than a word in place of one. */
function holdsValues(grid: SheetGrid, { firstRow, lastRow }: Table, column: number): boolean {
  const filled = numbersFrom(firstRow, lastRow + 1).filter((row) => grid.text(row, column) !== '');
  const figures = filled.filter((row) => /\d/.test(grid.text(row, column)));
  return figures.length * 2 > filled.length;
}
