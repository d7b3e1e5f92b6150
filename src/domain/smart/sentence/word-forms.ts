// The forms a word may stem from, by a language's own rules: increasing → increase, studies → study.
import type { FormRule, WordForms } from '../languages/language-pack.ts';

/** No word of any language is longer; what is, is not bent. */
const longestWord = 40;

interface Forms {
  /** Nouns a plural may stem from. */
  readonly singularForms: (word: string) => readonly string[];
  /** Base forms a verb may stem from, likeliest first. */
  readonly baseForms: (word: string) => readonly string[];
  readonly isAdverb: (word: string) => boolean;
  readonly isQuality: (word: string) => boolean;
}

/** Makes a language's rules ready for use. */
export function wordForms({ spellings, plurals, verbs, irregular, ...patterns }: WordForms): Forms {
  const compiled = (rules: readonly FormRule[]) =>
    rules.map(([pattern, forms]) => [new RegExp(pattern, 'u'), forms] as const);
  const stems = (rules: ReturnType<typeof compiled>) => (word: string) => {
    const rule = word.length > longestWord ? undefined : rules.find(([pattern]) => pattern.test(word));
    return rule && rule[1] !== '' ? rule[1].split(',').map((form) => word.replace(rule[0], form)) : [];
  };
  const respelt = stems(compiled(spellings));
  const singularForms = stems(compiled(plurals));
  const verbForms = stems(compiled(verbs));
  const irregularForms = new Map(Object.entries(irregular));
  const matches = (pattern: string, except: string) => {
    const [is, isNot] = [new RegExp(pattern, 'u'), new RegExp(except, 'u')];
    return (word: string) => word.length <= longestWord && is.test(word) && !isNot.test(word);
  };
  return {
    singularForms,
    baseForms: (word) => {
      const [as = word] = respelt(word);
      const known = irregularForms.get(as);
      const spelt = as === word ? [] : [as];
      return [...spelt, ...singularForms(as), ...(known === undefined ? [] : [known]), ...verbForms(as)];
    },
    isAdverb: matches(patterns.adverb, patterns.noAdverb),
    isQuality: matches(patterns.quality, patterns.noQuality),
  };
}
