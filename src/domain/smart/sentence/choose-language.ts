// Tells which of some languages a sentence is written in, from the words it is held together by.
import type { LanguagePack } from '../languages/language-pack.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

const built = new WeakMap<LanguagePack, Lexicon>();

/** The pack made ready for look-up, once. */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = built.get(pack);
  if (known) return known;
  const lexicon = buildLexicon(pack);
  built.set(pack, lexicon);
  return lexicon;
}

/** Enough to tell; goals are short. */
const wordsLookedAt = 40;
const lettersLookedAt = 600;

/**
 * The lexicon a sentence is read with: of the language that most of its words belong to. Only between equals
 * the likeliest language is asked for, as asking may take a look at the workbook.
 *
 * @example chooseLexicon('Umsatz von 20k auf 30k steigern', setting, [english, german]).pack.code //=> 'de'
 */
export function chooseLexicon(
  text: string,
  setting: { readonly language: string },
  packs: readonly LanguagePack[],
): Lexicon {
  const [only, ...others] = packs;
  if (only === undefined) throw new RangeError('a sentence is read in a language: give at least one pack');
  if (others.length === 0) return lexiconOf(only);
  const read = text.slice(0, lettersLookedAt).normalize('NFC').toLowerCase();
  const words = read.split(/[^\p{L}']+/u, wordsLookedAt);
  const scored = packs.map((pack) => {
    const lexicon = lexiconOf(pack);
    const hasLetter = [...pack.letters].some((letter) => read.includes(letter));
    return { lexicon, score: words.filter((word) => lexicon.isOwnWord(word)).length + Number(hasLetter) };
  });
  const highest = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === highest).map(({ lexicon }) => lexicon);
  const likeliest = best.length > 1 ? best.find(({ pack }) => pack.code === setting.language) : undefined;
  return likeliest ?? best[0] ?? lexiconOf(only);
}

/** The pack of that language. */
export const packOf = (...asked: Parameters<typeof chooseLexicon>): LanguagePack =>
  chooseLexicon(...asked).pack;
