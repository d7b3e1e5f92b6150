// Tables whose rows take turns: what was planned in one row, what came of it in the next.
import { headingOf } from '../notation/headings.ts';
import type { BlockReader } from './block-reader.ts';
import type { Block } from './find-blocks.ts';

/** Whether the word beside a row's name says that the row holds what was planned. */
export const isPlanned = (text: string): boolean => {
  const role = headingOf(text)?.role;
  return role === 'target' || role === 'goal';
};

/** Whether it says that the row holds what came of it. */
export const isActual = (text: string): boolean => {
  const role = headingOf(text)?.role;
  return role === 'current' || role === 'value';
};

/** The column that says which rows hold what was planned and which what came of it; null where none does. */
export function sideColumn({ columns, grid }: BlockReader, block: Block, nameColumn: number): number | null {
  const found = columns.find(({ column }) => {
    let told = 0;
    for (let row = block.firstRow; column !== nameColumn && row <= block.lastRow; row += 1) {
      const text = grid.text(row, column);
      if (text === '') continue;
      if (!isPlanned(text) && !isActual(text) && headingOf(text)?.role !== 'computed') return false;
      told += 1;
    }
    return told >= 2;
  });
  return found?.column ?? null;
}
