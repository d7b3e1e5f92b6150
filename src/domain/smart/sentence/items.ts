// The sentence as a row of dates, quantities, words and signs: what the grammar reads.
import type { Span } from '../assess.ts';
import type { Tag } from '../languages/language-pack.ts';
import type { WrittenIn } from './date-words.ts';
import { type FoundDate, readDate } from './dates.ts';
import type { Lexicon, Tags } from './lexicon.ts';
import { type Quantity, readQuantity } from './quantities.ts';
import { type Token, tokenise } from './tokens.ts';

export type Item = Span &
  (
    | { readonly kind: 'date'; readonly date: FoundDate }
    | { readonly kind: 'quantity'; readonly quantity: Quantity }
    | {
        readonly kind: 'word';
        readonly text: string;
        readonly tags: Tags;
        /** In this language a noun stands before what it is of. */
        readonly isNounFirst: boolean;
      }
    | { readonly kind: 'sign'; readonly text: string; readonly tags: Tags }
  );

const none: Tags = new Set();

/** Whether an item is a word or sign that may play one of some parts. */
export function is(item: Item | undefined, ...tags: readonly Tag[]): boolean {
  return hasAny(item && 'tags' in item ? item.tags : undefined, ...tags);
}

export const hasAny = (known: Tags | undefined, ...tags: readonly Tag[]): boolean =>
  known !== undefined && tags.some((tag) => known.has(tag));

/**
 * The items of a text.
 *
 * @example readItems('Win 25 customers', lexicon, context).map((item) => item.kind) //=> ['word', 'quantity', 'word']
 */
export function readItems(text: string, lexicon: Lexicon, context: WrittenIn): readonly Item[] {
  const tokens = tokenise(text, lexicon);
  const words = tokens.map((token) => token.text);
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const { item, length } = itemAt(tokens, words, at, token, lexicon, context, items);
    items.push(item);
    at += length;
  }
  return items;
}

function itemAt(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  token: Token,
  lexicon: Lexicon,
  context: WrittenIn,
  before: readonly Item[],
): { item: Item; length: number } {
  const entry = token.kind === 'word' || token.kind === 'sign' ? lexicon.find(words.slice(at, at + 5)) : null;
  const isLongCue = entry !== null && entry.length > 1 && !isDatePhrase(entry.tags);
  const date = isLongCue ? null : readDate(tokens, words, at, lexicon, context);
  if (date) return { item: { kind: 'date', date, from: date.from, to: date.to }, length: date.length };
  const previous = before[before.length - 1];
  const isLabelled = is(previous, 'label') && !isLevelLabel(before);
  const isDayOfNoMonth = token.kind === 'number' && lexicon.monthOf(words[at + 1] ?? '') > 0;
  const isYear = /^20[1-4]\d$/.test(token.text);
  const lead = before[before.length - 2];
  // "The 2027 campaign", "by summer 2027": a year that is no date.
  const isSeason = previous?.kind === 'word' && previous.tags.size === 0 && is(lead, 'until', 'in');
  const isYearName = isYear && (is(previous, 'determiner') || isSeason);
  const quantity =
    isLongCue || isLabelled || isYearName || isDayOfNoMonth ? null : readQuantity(tokens, at, lexicon);
  if (quantity) {
    return {
      item: { kind: 'quantity', quantity, from: quantity.from, to: quantity.to },
      length: quantity.length,
    };
  }
  const isHalfOf =
    entry?.tags.has('half') === true &&
    !entry.tags.has('lower') &&
    lexicon.find(words.slice(at + 1, at + 2))?.tags.has('of') === true;
  const part = isHalfOf ? 50 : isPartLed(previous, lead) ? lexicon.fractionOf(token.text) : 0;
  if (part > 0)
    return {
      item: { kind: 'quantity', quantity: partOf(token, part), from: token.from, to: token.to },
      length: 1,
    };
  const length = entry?.length ?? 1;
  const to = tokens[at + length - 1]?.to ?? token.to;
  const placed = {
    text: words.slice(at, at + length).join(' '),
    tags: entry?.tags ?? none,
    from: token.from,
    to,
  };
  const { isNounFirst } = lexicon.pack;
  return {
    item: token.kind === 'sign' ? { kind: 'sign', ...placed } : { kind: 'word', isNounFirst, ...placed },
    length,
  };
}

/** "By a third", "um ein Drittel", "en un tercio". */
const isPartLed = (previous: Item | undefined, lead: Item | undefined): boolean =>
  is(previous, 'byNumber') || (is(previous, 'determiner') && is(lead, 'by', 'byNumber'));

/** "Half of all customers" is 50 % of them, "by a third" 33.33 %. */
function partOf({ from, to }: Token, percent: number): Quantity {
  return { value: percent, unit: '%', family: 'percent', sign: null, magnitude: 1, length: 1, from, to };
}

function isDatePhrase(tags: Tags): boolean {
  return (
    tags.has('end') ||
    tags.has('start') ||
    tags.has('middle') ||
    tags.has('next') ||
    tags.has('this') ||
    tags.has('fiscal') ||
    tags.has('yearEnd') ||
    tags.has('quarterEnd') ||
    tags.has('monthEnd') ||
    tags.has('weekEnd') ||
    tags.has('halfYear') ||
    tags.has('year')
  );
}

/** "from position 8", "to page 1": the number counts although a label stands before it. */
function isLevelLabel(before: readonly Item[]): boolean {
  const lead = before[before.length - 2];
  return is(lead, 'from', 'to') || (lead?.kind === 'sign' && lead.text === '→');
}
