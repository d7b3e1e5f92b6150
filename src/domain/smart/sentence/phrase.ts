// Reads a phrase: which of its words carry meaning, the noun it turns on, which way is better.
import type { Tag } from '../languages/language-pack.ts';
import { type Item, is } from './items.ts';

const contentTags = new Set<Tag>([
  ...([
    'metric',
    'result',
    'vanity',
    'deliverable',
    'abstract',
    'empty',
    'general',
    'slogan',
    'department',
  ] as const),
  ...([
    'raise',
    'lower',
    'keep',
    'add',
    'win',
    'reach',
    'improve',
    'move',
    'make',
    'produce',
    'assist',
  ] as const),
  ...(['discover', 'share', 'rating', 'promoter', 'lowerIsBetter', 'higherIsBetter', 'unbounded'] as const),
]);

/** Words that only hold a sentence together. */
export function isFunctionWord(item: Item): boolean {
  if (item.kind !== 'word') return true;
  if (is(item, 'filler', 'determiner')) return true;
  return item.tags.size > 0 && ![...item.tags].some((tag) => contentTags.has(tag));
}

const afterHead: readonly Tag[] = ['of', 'from', 'to', 'beside', 'in', 'at', 'inOrderTo'];

/** A measure's own words, before "of", "per", "among"; for "number of leads" the leads. */
function ownWords(words: readonly Item[]): readonly Item[] {
  const end = words.findIndex(
    (item, index) => index > 0 && isFunctionWord(item) && afterHead.some((tag) => is(item, tag)),
  );
  if (end < 0) return words;
  const isCounter = is(words[end - 1], 'counter') && is(words[end], 'of');
  return isCounter ? ownWords(words.slice(end + 1)) : words.slice(0, end);
}

/** The noun a phrase turns on: "rate" in "open rate of mails", "leads" in "number of leads". */
export function headOf(words: readonly Item[]): Item | null {
  const named = ownWords(words).filter((item) => !isFunctionWord(item));
  const [first] = named;
  if (first?.kind === 'word' && first.isNounFirst)
    return named.find((item) => is(item, 'metric', 'deliverable', 'abstract', 'empty', 'general')) ?? first;
  const last = named[named.length - 1];
  const before = named[named.length - 2];
  return last && before && is(last, 'counter') ? before : (last ?? null);
}

/** Whether more of the measure is better; null where nothing tells. */
export function betterWay(words: readonly Item[]): 'increase' | 'decrease' | null {
  const own = ownWords(words);
  if (own.some((item) => is(item, 'lowerIsBetter') && !is(item, 'higherIsBetter'))) return 'decrease';
  if (own.some((item) => is(item, 'higherIsBetter'))) return 'increase';
  return null;
}
