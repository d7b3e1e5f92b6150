// Speaks where a count that flatters stands alone, and names a measure to pair it with.
import type { Judged } from '../judged.ts';
import { type Item, is } from '../sentence/items.ts';
import { headOf } from '../sentence/phrase.ts';
import { spanOf } from '../sentence/span-of.ts';
import { keyResults, type Rule, silent } from './rule.ts';

export const vanity: Rule = {
  id: 'vanity',
  letter: 'relevant',
  kinds: keyResults,
  severity: 'suggestion',
  detect: (judged) => {
    const head = vanityHead(judged);
    if (head === null) return silent;
    const { pack, baseForms } = judged.sentence.lexicon;
    const words = [...baseForms(head.text), head.text].map((form) => form.split(' ').pop() ?? form);
    const known = words.find((word) => Object.keys(pack.companions).includes(word)) ?? 'other';
    const companion = pack.companions[known] ?? pack.companions.other ?? '';
    return [{ span: spanOf(head), data: { metric: head.text, companion } }];
  },
};

/** The counted noun, unless a rate, a cost or a share makes a ratio of it. */
function vanityHead({ sentence, known }: Judged): (Item & { kind: 'word' }) | null {
  const words = sentence.metric?.words ?? [];
  const head = headOf(words);
  if (head?.kind !== 'word' || !is(head, 'vanity') || known.direction === 'decrease') return null;
  const isRatio =
    words.some((word) => is(word, 'ratio')) || sentence.results[0]?.target?.quantity.unit === '%';
  const isShare = sentence.results[0]?.target?.isShareOf === true;
  // "Impressions, clicks and leads": the count does not stand alone.
  const next = sentence.items.find((item) => item.from >= head.to);
  const isListed =
    next?.kind === 'sign' && next.text === ',' && sentence.items.some((item) => is(item, 'and'));
  return isRatio || isShare || isListed ? null : head;
}
