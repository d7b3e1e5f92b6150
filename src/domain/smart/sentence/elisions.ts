// Words glued to the next by an apostrophe: l'image is two words, d'ici one.
import type { LanguagePack } from '../languages/language-pack.ts';
import { listed } from './listed.ts';

interface Elisions {
  /** How many letters of a word are another, glued to it: 2 in l'image, 0 in d'ici. */
  readonly elisionOf: (word: string) => number;
  /** A phrase as it stands in a text: "chiffre d'affaires" is three words. */
  readonly spread: (phrase: string) => string;
}

/** Words that a pack lists with their apostrophe stay whole. */
export function elisionsOf({ cues, dates, forms }: LanguagePack): Elisions {
  const glued = new Set(listed(forms.elisions));
  const whole = new Set(listed([...Object.values(cues), ...Object.values(dates)].join()));
  const elisionOf = (word: string): number => {
    const end = word.indexOf("'") + 1;
    return glued.has(word.slice(0, end)) && !whole.has(word) ? end : 0;
  };
  const apart = (word: string): string => {
    const end = elisionOf(word);
    return `${word.slice(0, end)} ${word.slice(end)}`.trim();
  };
  return { elisionOf, spread: (phrase) => phrase.split(' ').map(apart).join(' ') };
}
