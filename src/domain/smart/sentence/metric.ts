// Finds the phrase that names what changes, and the words in it that carry meaning.
import type { Span } from '../assess.ts';
import type { Tag } from '../languages/language-pack.ts';
import { type Item, is } from './items.ts';
import type { MainVerb } from './main-verb.ts';

export type Metric = Span & {
  readonly text: string;
  readonly words: readonly Item[];
};

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
  if (is(item, 'filler') || is(item, 'determiner')) return true;
  return item.tags.size > 0 && ![...item.tags].some((tag) => contentTags.has(tag));
}

function endsMetric(item: Item): boolean {
  if (item.kind === 'date') return true;
  if (item.kind === 'quantity') return true;
  if (item.kind === 'sign') return /[:→(,;–—]/.test(item.text) || is(item, 'atMost') || is(item, 'atLeast');
  return (
    is(item, 'from') ||
    is(item, 'to') ||
    is(item, 'by') ||
    is(item, 'until') ||
    is(item, 'before') ||
    is(item, 'atMost') ||
    is(item, 'atLeast') ||
    is(item, 'while') ||
    is(item, 'within') ||
    is(item, 'noDate')
  );
}

/** The words between the verb and the first level; after a leading number, the noun it counts. */
export function findMetric(text: string, items: readonly Item[], verb: MainVerb | null): Metric | null {
  const isLed =
    verb !== null && !items.slice(0, verb.at).some((item) => is(item, 'metric') || is(item, 'result'));
  const words: Item[] = [];
  const first = isLed ? verb.at + 1 : 0;
  for (let at = first; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const isCounted = item.kind === 'quantity' && words.length === 0;
    if (at === verb?.at && words.length > 0) break;
    if (words.length === 0 && (isCounted || item.kind !== 'word' || isFunctionWord(item))) continue;
    if (endsMetric(item)) break;
    words.push(item);
  }
  while (words.length > 0) {
    const last = words[words.length - 1];
    if (last === undefined || !isFunctionWord(last)) break;
    words.pop();
  }
  const from = words[0]?.from;
  const to = words[words.length - 1]?.to;
  if (from === undefined || to === undefined) return null;
  return { from, to, text: text.slice(from, to), words };
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
