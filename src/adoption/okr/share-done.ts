// How much of the way is done, where a column tells nothing but the share of it.
import type { BlockReader } from '../blocks/block-reader.ts';
import { rowsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import type { Amount } from '../notation/amounts.ts';
import type { Scale } from '../understanding.ts';

/** How the shares of a column are typed besides fractions: as 45, as 45 %, or neither. */
export type SharesBeside = 'wholes' | 'percents' | null;

/** How the shares in columns of progress are typed besides fractions. */
export function sharesBeside({ grid }: BlockReader, block: Block, columns: readonly number[]): SharesBeside {
  let beside: SharesBeside = null;
  for (const column of columns) {
    for (const row of rowsOf(block)) {
      const value = grid.value(row, column);
      if (typeof value === 'number' && value > 1.5 && !grid.format(row, column).includes('%'))
        return 'wholes';
      if (/\d\s?%$/.test(grid.text(row, column))) beside = 'percents';
    }
  }
  return beside;
}

/** A share of the way in per cent, from 70 %, 70 or 0.7. */
export function percentOf(
  { isPercent, outOf, value }: Amount,
  fractionsAre: () => Scale,
  beside: SharesBeside,
): number {
  if (outOf !== null) return Number(((value / outOf) * 100).toPrecision(12));
  if (isPercent || value > 1) return value;
  const isFraction = value > 0 && value < 1;
  const isTyped = isFraction ? beside !== null && fractionsAre() === 'asTyped' : beside === 'wholes';
  return isTyped ? value : Number((value * 100).toPrecision(12));
}
