// Settles words that lead to a number only sometimes: "von 2 % auf 3 %" and "von Neukunden", "de 2 % à 3 %" and "de 20 %".
import type { Tag } from '../languages/language-pack.ts';
import { type Item, is } from './items.ts';

const farthestPartner = 7;

/** Where the number stands that a word leads to, or −1: "auf rund 40" leads to 40. */
function numberAfter(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < items.length && next < at + 4; next += 1) {
    const item = items[next];
    if (item?.kind === 'quantity' || is(item, 'placeholder')) return next;
    if (!is(item, 'approximately', 'atMost', 'atLeast')) break;
  }
  return -1;
}

const isArrow = (item: Item | undefined): boolean => item?.kind === 'sign' && item.text === '→';

/** Whether a level to be reached stands beside the number: "von 2 % auf 3 %", "auf 3 % (von 2 %)". */
function isPaired(items: readonly Item[], at: number, number: number): boolean {
  const leads = (item: Item, place: number) =>
    (is(item, 'to', 'toNumber') && numberAfter(items, place) > 0) || isArrow(item);
  const after = items.slice(number + 1, number + farthestPartner);
  const end = after.findIndex((item) => is(item, 'and'));
  return (
    after.slice(0, end < 0 ? after.length : end).some((item, index) => leads(item, number + 1 + index)) ||
    items
      .slice(Math.max(0, at - farthestPartner), at)
      .some((item, index) => leads(item, Math.max(0, at - farthestPartner) + index))
  );
}

function partOf(items: readonly Item[], at: number): Tag {
  const item = items[at];
  const number = numberAfter(items, at);
  if (number < 0) return is(item, 'fromNumber') ? 'of' : 'beside';
  const before = items.slice(0, at);
  const isKept = before.some((word) => is(word, 'keep'));
  // "Mantener en 4 %" names a level.
  if (!is(item, 'fromNumber')) return isKept ? 'at' : is(item, 'toNumber') ? 'to' : 'by';
  if (is(items[number + 1], 'now') || isPaired(items, at, number)) return 'from';
  const turns = is(item, 'byNumber') ? before : before.slice(-1);
  return turns.some((word) => is(word, 'raise', 'lower', 'improve', 'more', 'fewer')) ? 'by' : 'of';
}

/** The items with each such word in the part it plays here. */
export function settleCues(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'word' || !is(item, 'fromNumber', 'toNumber', 'byNumber')) return item;
    const part = partOf(items, at);
    const tags = new Set(item.tags);
    for (const tag of ['fromNumber', 'toNumber', 'byNumber', 'beside'] as const) tags.delete(tag);
    if (part === 'from') tags.delete('of');
    return { ...item, tags: tags.add(part) };
  });
}
