// The value of an earlier period beside target and value of today: `Q2 result | Q4 goal | Now`, `Last year | Target | Current`.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import type { Meaning } from '../notation/meaning.ts';
import { namesPast } from '../notation/periods-past.ts';

/** Where goals set out that have no column of their own for it; null where two columns might be meant. */
export function pastValueColumn(
  { columns, grid, look }: BlockReader,
  block: Block,
  current: number | null,
  target: number | null,
): number | null {
  if (target === null) return null;
  const periods = columns.filter(({ meaning }) => meaning === 'period');
  const isFigure = (meaning: Meaning): boolean =>
    current !== null && (meaning === 'current' || meaning === 'value' || meaning === 'unknown');
  const holdsFigures = (column: number): boolean => {
    for (let row = block.firstRow; row <= block.lastRow; row += 1)
      if (grid.text(row, column) !== '' && look(row, column) !== null) return true;
    return false;
  };
  const found = columns.filter(
    ({ column, meaning, span, text }) =>
      (isFigure(meaning) ? span === null : meaning === 'period' && periods.length === 1) &&
      column < (current ?? target) &&
      namesPast(text) &&
      holdsFigures(column),
  );
  return found.length === 1 ? (found[0]?.column ?? null) : null;
}
