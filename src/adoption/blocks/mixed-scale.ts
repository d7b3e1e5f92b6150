// Shares typed as 0.45 beside others typed as 45 %: read in their scale, and asked about.
import type { Amount } from '../notation/amounts.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { Remarks, Scale } from '../understanding.ts';

/** A number of a column that may be in another scale than its neighbours. */
export interface NumberInQuestion {
  readonly row: number;
  readonly column: number;
  readonly example: number;
  /** The cell of its heading, and what it says. */
  readonly cell: string;
  readonly heading: string;
}

/** Which scale is meant; asks, and takes note of a doubt until it is answered. */
export function askScale(
  grid: SheetGrid,
  scales: ReadonlyMap<string, Scale>,
  { doubts, questions }: Remarks,
  { row, column, example, cell, heading }: NumberInQuestion,
): Scale {
  const answer = scales.get(cell);
  const at = grid.nameOf(row, column);
  if (!questions.some((question) => question.cell === cell))
    questions.push({ cell, heading, example, at, chosen: answer ?? 'share' });
  if (answer === undefined) doubts.push({ cell: at, code: 'mixed-scale', text: grid.text(row, column) });
  return answer ?? 'share';
}

/** An amount in the scale of the per cents it stands among; `scaleOf` is asked where it is another. */
export function amongPercents(
  amount: Amount,
  others: readonly (Amount | null | undefined)[],
  scaleOf: () => Scale,
): Amount {
  const isBare = !amount.isPercent && amount.unit === '' && amount.value > 0 && amount.value <= 1;
  const percents = isBare ? others.filter((other) => other?.isPercent) : [];
  if (percents.length === 0) return amount;
  const middle = percents.reduce((sum, other) => sum + (other?.value ?? 0), 0) / percents.length;
  const isCloser =
    Math.abs(Math.log((amount.value * 100) / middle)) < Math.abs(Math.log(amount.value / middle));
  if (!isCloser) return amount;
  const value = scaleOf() === 'share' ? Number((amount.value * 100).toPrecision(12)) : amount.value;
  return { ...amount, value, unit: '%', isPercent: true };
}
