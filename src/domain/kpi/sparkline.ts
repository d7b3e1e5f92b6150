// A series as a line of blocks, for cells, mails and chats.

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** A value that is not there. */
const gap = '·';

/**
 * One block for each value, from the lowest to the highest among them; null is a gap. Values that never move stand in
 * the middle.
 *
 * @example sparkline([1, 5, null, 3]) //=> '▁█·▅'
 */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const lowest = known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const highest = known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const steps = blocks.length - 1;
  return values
    .map((value) => {
      if (value === null) return gap;
      const share = highest === lowest ? 0.5 : (value - lowest) / (highest - lowest);
      return blocks[Math.round(share * steps)] ?? gap;
    })
    .join('');
}
