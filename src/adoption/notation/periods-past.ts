// Headings of values of an earlier period.
import { plainWords } from './plain-words.ts';

const past =
  /\b(?:[qth][1-4]|[1-4]q|fy ?\d\d(?:\d\d)?|20\d\d|last|previous|prior|vorjahr\w*|vorquartal\w*|vormonat\w*|letzt\w*|derniere?|precedente?|anterior|pasad[oa])\b/;

/** Whether a heading may speak of a period that is over, rather than of today or of what is to come. */
export const namesPast = (heading: string): boolean => past.test(plainWords(heading));
