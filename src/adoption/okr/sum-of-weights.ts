// Rows that only say what the weights above them come to.
import type { BlockReader } from '../blocks/block-reader.ts';

const fewestSummed = 2;
const nearly = 0.01;

/** Whether a row holds a word and the sum of the weights in the rows directly above: `Check | 100 %`. */
export function sumsUpWeights({ columnOf, grid, look }: BlockReader, row: number): boolean {
  const weight = columnOf('weight');
  const filled = grid.filled(row);
  const sum = weight === null ? null : look(row, weight)?.value;
  if (sum == null || filled.length !== 2 || filled[1] !== weight) return false;
  let [above, summed] = [0, 0];
  for (let at = row - 1; summed < at; at -= 1) {
    const own = look(at, weight)?.value;
    if (own === undefined) break;
    above += own;
    summed += 1;
    if (summed >= fewestSummed && Math.abs(above - sum) < nearly) return true;
  }
  return false;
}
