// How sure people are in words: `high`, `mittel`, `très élevée`, `H`.
import { plainWords } from './plain-words.ts';

const very = /^(?:very|sehr|tres|muy|extremely) /;
const levels: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:high|h|hoch|sicher|confident|sure|haute?|elevee?|fort|forte|alt[oa]|elevad[oa])$/, 8, 9],
  [
    /^(?:medium|med|m|mid|moderate|average|mittel|moyenne?|medi[oa]|moderad[oa]|moderee?|so so|fifty fifty)$/,
    5,
    5,
  ],
  [/^(?:low|l|gering|niedrig|unsicher|unsure|faible|basse|baj[oa])$/, 2, 1],
];

/**
 * The confidence out of ten that a word stands for; null for any other text.
 *
 * @example confidenceNamed('very high') //=> 9
 */
export function confidenceNamed(text: string): number | null {
  const words = plainWords(text);
  const bare = words.replace(very, '');
  const level = levels.find(([names]) => names.test(bare));
  return level === undefined ? null : bare === words ? level[1] : level[2];
}

const afterWord = /^\p{L}[\p{L} ]*[([:]\s*([\d.,/ %]+)\s*[)\]]?$/u;
const afterArrow = /\d\s*(?:→|->|=>|➔|➜)\s*([\d.,/ %]+)$/u;

/** The figure that counts in `high (8)` and `6 → 7`; null for any other text. */
export const figureBehind = (text: string): string | null =>
  (afterWord.exec(text.trim()) ?? afterArrow.exec(text.trim()))?.[1] ?? null;
