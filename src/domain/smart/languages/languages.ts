// The languages goals can be read in; each pack is made ready once, when first asked for.
import { buildLexicon, type Lexicon } from '../sentence/lexicon.ts';
import { english } from './english.ts';
import type { LanguagePack } from './language-pack.ts';

const packs: readonly LanguagePack[] = [english];
const built = new Map<string, Lexicon>();

/** The lexicon of a language ('en', 'de-AT' …); English where there is no other. */
export function lexiconOf(language: string): Lexicon {
  const code = language.slice(0, 2).toLowerCase();
  const pack = packs.find((candidate) => candidate.code === code) ?? english;
  const known = built.get(pack.code);
  if (known) return known;
  const lexicon = buildLexicon(pack);
  built.set(pack.code, lexicon);
  return lexicon;
}
