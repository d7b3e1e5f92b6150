// Finds the phrase that names what changes, and the words in it that carry meaning.
import type { Span } from '../assess.ts';
import { type Item, is } from './items.ts';
import type { MainVerb } from './main-verb.ts';

export type Metric = Span & {
  readonly text: string;
  readonly words: readonly Item[];
};

/** Words that only hold a sentence together. */
export function isFunctionWord(item: Item): boolean {
  if (item.kind !== 'word') return true;
  const isNamed =
    is(item, 'metric') || is(item, 'abstract') || is(item, 'deliverable') || is(item, 'general');
  if (is(item, 'filler') || is(item, 'determiner')) return true;
  const isCue =
    is(item, 'from') ||
    is(item, 'to') ||
    is(item, 'by') ||
    is(item, 'at') ||
    is(item, 'of') ||
    is(item, 'and') ||
    is(item, 'while') ||
    is(item, 'beside') ||
    is(item, 'in') ||
    is(item, 'until') ||
    is(item, 'before') ||
    is(item, 'within') ||
    is(item, 'now') ||
    is(item, 'approximately') ||
    is(item, 'atMost') ||
    is(item, 'atLeast') ||
    is(item, 'orLess') ||
    is(item, 'orMore') ||
    is(item, 'inOrderTo') ||
    is(item, 'more') ||
    is(item, 'fewer') ||
    is(item, 'noDate') ||
    is(item, 'placeholder') ||
    is(item, 'leadIn') ||
    is(item, 'every');
  return isCue && !isNamed;
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

const heads = ['of', 'in', 'for', 'on', 'per', 'among', 'with', 'from', 'to'];

/** The noun a phrase turns on: "rate" in "open rate of mails", "leads" in "number of leads". */
export function headOf(words: readonly Item[]): Item | null {
  const end = words.findIndex(
    (item, index) => index > 0 && item.kind === 'word' && heads.includes(item.text),
  );
  const isCounter = end > 0 && words[end - 1]?.kind === 'word' && is(words[end - 1], 'counter');
  if (isCounter) return headOf(words.slice(end + 1));
  const phrase = end < 0 ? words : words.slice(0, end);
  return phrase.filter((item) => !isFunctionWord(item)).pop() ?? null;
}

/** Whether more of the measure is better; null where nothing tells. */
export function betterWay(words: readonly Item[]): 'increase' | 'decrease' | null {
  if (words.some((item) => is(item, 'lowerIsBetter') && !is(item, 'higherIsBetter'))) return 'decrease';
  if (words.some((item) => is(item, 'higherIsBetter'))) return 'increase';
  return null;
}
