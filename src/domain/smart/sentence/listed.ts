// Takes a pack's phrases apart, which stand in one string with commas between them.

/** @example listed('grow, go up') //=> ['grow', 'go up'] */
export const listed = (words: string): readonly string[] =>
  words
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/**
 * The phrases, and each as people type it who have no accents at hand.
 *
 * @example listedPlainly('d’ici, février') //=> ['d’ici', 'février', 'fevrier']
 */
export const listedPlainly = (words: string): readonly string[] =>
  listed(words).flatMap((phrase) => [...new Set([phrase, phrase.normalize('NFD').replace(/\p{M}/gu, '')])]);
