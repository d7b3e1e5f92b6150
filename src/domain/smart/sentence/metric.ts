// Finds the phrase that names what changes.
import type { Span } from '../assess.ts';
import { type Item, is } from './items.ts';
import type { MainVerb } from './main-verb.ts';
import { isFunctionWord } from './phrase.ts';

export type Metric = Span & {
  readonly text: string;
  readonly words: readonly Item[];
};

function endsMetric(item: Item): boolean {
  if (item.kind === 'date') return true;
  if (item.kind === 'quantity') return true;
  if (item.kind === 'sign') return /[:→(,;–—]/.test(item.text) || is(item, 'atMost', 'atLeast');
  return is(item, 'from', 'to', 'by', 'until', 'before', 'atMost', 'atLeast', 'while', 'within', 'noDate');
}

/** The words between the verb and the first level; after a leading number, the noun it counts. */
export function findMetric(text: string, items: readonly Item[], verb: MainVerb | null): Metric | null {
  const isLed = verb !== null && !items.slice(0, verb.at).some((item) => is(item, 'metric', 'result'));
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
