// Finds the verb a goal turns on, and tells verbs from nouns that look like them: "launch a page", "launch traffic".
import type { Span } from '../assess.ts';
import type { VerbTag } from '../languages/language-pack.ts';
import { type Item, is } from './items.ts';
import { headOf } from './phrase.ts';

/** A verb's part in the goal, once its object is known. */
export type VerbPart = Exclude<VerbTag, 'produce'> | 'unknown';

export type MainVerb = Span & { readonly part: VerbPart; readonly at: number; readonly text: string };

const verbTags: readonly VerbTag[] = [
  'lower',
  'raise',
  'keep',
  'add',
  'reach',
  'win',
  'discover',
  'produce',
  'improve',
  'move',
  'make',
  'assist',
];

const farthestCue = 9;

export function firstTag(item: Item | undefined): VerbTag | null {
  return verbTags.find((tag) => is(item, tag)) ?? null;
}

/** Where the goal itself starts: after "KR 1:", "we want to", "By 31 March 2027,". */
export function startOf(items: readonly Item[]): number {
  let at = 0;
  const colon = items.findIndex((item) => item.kind === 'sign' && item.text === ':');
  const isNumbered = colon >= 0 && colon <= 3 && is(items[0], 'label', 'leadIn');
  if (isNumbered) at = colon + 1;
  for (; at < items.length; at += 1) {
    const item = items[at];
    const after = items[at + 1];
    const isDateLead = is(item, 'in') && (after?.kind === 'date' || items[at + 2]?.kind === 'date');
    const isListMark = item?.kind === 'quantity' && after?.kind === 'sign' && /[.)]/.test(after.text);
    const isSkipped =
      item?.kind === 'date' || (item?.kind === 'sign' && !is(item, 'atMost') && !is(item, 'atLeast'));
    const isTheBeforeDate = is(item, 'determiner') && after?.kind === 'date';
    if (!isSkipped && !isListMark && !isDateLead && !isTheBeforeDate && !is(item, 'leadIn')) break;
  }
  return at;
}

/** A measure with a level after it, so the word before is part of its name: "win rate from 20 %". */
function isNounHere(items: readonly Item[], at: number, part: VerbTag): boolean {
  if (part === 'raise' || part === 'lower' || part === 'improve' || is(items[at], 'move')) return false;
  const next = items[at + 1];
  // Put in front, so it is a verb.
  if (next && next.from < (items[at]?.from ?? 0)) return false;
  if (next === undefined || is(next, 'determiner') || next.kind === 'quantity' || next.kind === 'date')
    return false;
  const isFirm = is(next, 'ratio', 'share', 'rating');
  if (part === 'keep' || part === 'reach' || part === 'add') {
    if (!isFirm || is(next, 'lowerIsBetter', 'higherIsBetter')) return false;
  }
  let hasMeasure = false;
  let hasFirmMeasure = false;
  for (let cue = at + 1; cue < items.length && cue < at + farthestCue; cue += 1) {
    const item = items[cue];
    if (item === undefined) return false;
    const isPair = items
      .slice(cue + 1)
      .some((later) => is(later, 'to') || (later.kind === 'sign' && later.text === '→'));
    const isLevel =
      item.kind === 'quantity' ||
      (item.kind === 'sign' && (item.text === ':' || item.text === '→')) ||
      is(item, 'atMost', 'atLeast', 'at', 'to');
    const isTurn = is(item, 'fewer', 'more', 'keep', 'reach');
    if (is(item, 'from')) return hasMeasure && isPair;
    if (isLevel) return hasFirmMeasure;
    if (isTurn && cue > at + 1 && isLevelLead(items[cue + 1])) return hasMeasure;
    if (is(item, 'determiner') && !is(item, 'of')) return false;
    hasMeasure ||= is(item, 'metric', 'result', 'vanity');
    hasFirmMeasure ||= is(item, 'ratio', 'share', 'rating');
  }
  return false;
}

const isLevelLead = (item: Item | undefined): boolean =>
  item?.kind === 'quantity' || is(item, 'from', 'to', 'by', 'atMost', 'at');

/** The words a verb acts on, up to the first sign of a level, a purpose or a date. */
export function objectOf(items: readonly Item[], at: number): readonly Item[] {
  const object: Item[] = [];
  for (const item of items.slice(at + 1)) {
    const isEnd = item.kind === 'date' || is(item, 'from', 'to', 'by', 'while', 'beside');
    if (isEnd && object.length > 0) break;
    object.push(item);
  }
  return object;
}

function partOf(items: readonly Item[], at: number, tag: VerbTag): VerbPart {
  const item = items[at];
  const next = items[at + 1];
  const object = objectOf(items, at);
  const isOf = (kind: 'result' | 'deliverable' | 'abstract' | 'empty' | 'slogan' | 'metric') =>
    object.some((word) => is(word, kind));
  const head = headOf(object.filter((word) => word.kind === 'word')) ?? undefined;
  const isCount = object.some((word) => word.kind === 'quantity');
  if (tag === 'keep' && is(item, 'make') && !items.some((word) => word.kind === 'quantity')) return 'make';
  if (tag === 'keep' && is(item, 'make') && isCount && is(head, 'deliverable')) return 'make';
  if (tag === 'add' && !isCount && !isOf('result') && !is(head, 'abstract')) return 'make';
  if (tag === 'discover' && is(item, 'produce') && !items.some((word) => is(word, 'baselineWord')))
    return productPart(items, at);
  if (tag === 'produce') return productPart(items, at);
  const isWork = isCount && is(head, 'deliverable') && !is(head, 'result');
  if (tag === 'move' && isWork) return 'make';
  if (tag === 'improve' && isWork && next?.kind === 'quantity' && next.quantity.family === 'count')
    return 'make';
  if (tag === 'win' && !isCount && !isOf('result') && isOf('deliverable') && is(item, 'make')) return 'make';
  if (tag === 'win' && is(item, 'make') && next?.kind !== 'quantity' && !isOf('result')) return 'make';
  return tag;
}

/** "Deliver 300 leads" is a result, "deliver a website" a product, "drive growth" neither. */
function productPart(items: readonly Item[], at: number): VerbPart {
  const item = items[at];
  const object = objectOf(items, at);
  const heads = object.filter((word) => word.kind === 'word');
  const hasMoney = object.some((word) => word.kind === 'quantity' && word.quantity.family === 'money');
  if (hasMoney) return 'win';
  const head = headOf(heads) ?? undefined;
  if (head === undefined) return 'move';
  if (is(head, 'result') && !(is(head, 'deliverable') && !is(head, 'metric'))) return 'win';
  if (is(head, 'deliverable')) return 'make';
  const isAbstract = is(head, 'abstract', 'empty', 'slogan', 'general');
  return is(item, 'move') || isAbstract ? 'move' : 'make';
}

/** "Redesign the page to raise conversion from 2 % to 3 %" turns on raising, if only that has numbers. */
function purposeAfter(items: readonly Item[], at: number): { at: number; part: VerbPart } | null {
  for (let later = at + 1; later < items.length; later += 1) {
    const item = items[later];
    if (item?.kind === 'quantity') return null;
    const lead = items[later - 1];
    const isPurpose = is(lead, 'inOrderTo') && is(lead, 'to', 'inOrderTo');
    if (!isPurpose || is(lead, 'from', 'until')) continue;
    const part = (['raise', 'lower', 'reach', 'win', 'add', 'improve'] as const).find((tag) => is(item, tag));
    const brings = items[later + 1]?.kind === 'quantity' && is(item, 'move', 'produce');
    const hasNumber = items.slice(later).some((figure) => figure.kind === 'quantity');
    if (brings && isPurpose) return { at: later, part: 'win' };
    if (part && hasNumber && items[later + 1]?.kind !== 'date') return { at: later, part };
  }
  return null;
}

/** "Orders with a complaint", "leads rejected by sales": who gives an order to themselves says "order". */
const isPlural = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /(?:[^s]s|ungen)$/.test(item.text) && is(item, 'result');

/** The verb a goal turns on, or null: "Churn below 3 %" has none. */
export function findMainVerb(items: readonly Item[]): MainVerb | null {
  const at = startOf(items);
  const make = (index: number, part: VerbPart): MainVerb | null => {
    const item = items[index];
    if (item?.kind !== 'word') return null;
    return { part, at: index, text: item.text, from: item.from, to: item.to };
  };
  const tag = isPlural(items[at]) ? null : firstTag(items[at]);
  if (tag !== null && !isNounHere(items, at, tag)) {
    const part = partOf(items, at, tag);
    const purpose = part === 'make' || part === 'assist' ? purposeAfter(items, at) : null;
    return purpose === null ? make(at, part) : make(purpose.at, purpose.part);
  }
  for (let later = at + 1; later < items.length; later += 1) {
    const item = items[later];
    const next = items[later + 1];
    const isLed = is(next, 'from', 'to', 'by', 'at') || next?.kind === 'quantity';
    const isBound = is(next, 'atMost', 'atLeast', 'approximately');
    if (item?.kind === 'quantity') break;
    if (!isLed && !isBound) continue;
    const found = (['raise', 'lower', 'keep', 'reach'] as const).find((part) => is(item, part));
    if (found && !is(item, 'metric')) return make(later, found);
  }
  return null;
}
