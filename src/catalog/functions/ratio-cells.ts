// What the marketing measures share: one number over another, cell by cell.
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, FunctionArgument } from './custom-function.ts';
import { elementwise } from './elementwise.ts';

/** A part is no larger than what it is a part of. */
export type RatioKind = 'part' | 'any';

/**
 * The first over the second; blank where one of them is. Neither may be negative.
 *
 * @example ratioOfCells([30, 1000], context, 'part') //=> 0.03
 */
export function ratioOfCells(
  [topCell, bottomCell]: readonly CellValue[],
  context: CellContext,
  kind: RatioKind,
): number | string {
  const reader = cellReader(context);
  const bottom = reader.numberBetween(bottomCell, 0, null);
  const top = reader.numberBetween(topCell, 0, kind === 'part' ? bottom : null);
  const says = reader.says();
  if (says !== null) return says;
  if (top === null || bottom === null) return '';
  return bottom === 0 ? context.words.functions.outOfNothing : top / bottom;
}

/** The first argument over the second, for each cell of the ranges given. */
export const ratio = (
  args: readonly FunctionArgument[],
  context: CellContext,
  kind: RatioKind,
): CellValue | Grid =>
  elementwise(args.slice(0, 2), context.words, (cells) => ratioOfCells(cells, context, kind));
