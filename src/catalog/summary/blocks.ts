// A course of values as a line of blocks, which every spreadsheet, mail and text file can show.

const heights = '▁▂▃▄▅▆▇█';

/**
 * The lowest value is the lowest block; values that do not differ lie in the middle.
 *
 * @example blocksOf([1, 4, 8]) //=> '▁▄█'
 */
export function blocksOf(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const middle = heights.charAt(3);
  return values
    .map((value) =>
      most === least
        ? middle
        : heights.charAt(Math.round(((value - least) / (most - least)) * (heights.length - 1))),
    )
    .join('');
}
