// The rows of a block below its headings.
import type { Block } from './find-blocks.ts';

export const rowsOf = ({ firstRow, lastRow }: Block): readonly number[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
