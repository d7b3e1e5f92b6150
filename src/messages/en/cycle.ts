// What closing a cycle and beginning the next one says and writes.

const closedEnding = 'closed';

export const cycle = {
  /** The name of the sheet a closed cycle is kept on. */
  closedSheet: (name: string, number: number) => `${name} ${closedEnding}${number === 1 ? '' : ` ${number}`}`,
  isClosedSheet: (name: string): boolean => new RegExp(` ${closedEnding}( \\d+)?$`).test(name),
};
