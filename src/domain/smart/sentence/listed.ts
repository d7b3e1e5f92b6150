// Takes a pack's phrases apart, which stand in one string with commas between them.

/** @example listed('grow, go up') //=> ['grow', 'go up'] */
export const listed = (words: string): readonly string[] =>
  words
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
