// Finds stand-ins for what is still to be filled in: X %, TBD, ???, [number].
import type { Span } from '../assess.ts';
import { type Item, is } from './items.ts';

/** A stand-in, and whether it stands for a date rather than a number. */
export type Placeholder = Span & { readonly isForDate: boolean };

const bracketed =
  /[[<{]\s*[^\]>}\d]{1,30}[\]>}]|_{2,}|\?+(?=\s?%)|\?{2,}|…{1,}\s*%|\.{3}\s*%|#{2,}|(?<=\s)(?:\.{3}|…)(?=\s)|\b[dmt]{2}[./-][dmt]{2}[./-][yj]{2,4}\b/gi;
const letterNumber = /(?:^|[\s(€$£])([xyzn]{1,4})(?=\s?%)/giu;
const letterLevel =
  /\b(?:from|to|by|of|at|reach|von|auf|um|de|à|a|al)\s+[€$£]?([XYZNxyzn]|[Xx]{2,4})(?=\s*(?:$|[.,;)]|to\b|by\b|in\b|and\b|auf\b|bis\b|à\b|a\b|k\b|[€$£]))/gu;

/** "[Paid] CPL from 48 to 39": a tag that sorts the goal; "[X] new customers" is none. */
const isTagInFront = ({ 0: words, index, input }: RegExpMatchArray): boolean =>
  index === 0 &&
  /^[[{<]\s*\p{L}{2,}/u.test(words) &&
  !/number|amount|target|value|xx|metric|name|count|zahl|nombre|número|cifra/i.test(words) &&
  /^\s+\S/.test((input ?? '').slice(words.length));

/** The stand-ins in a text. */
export function findPlaceholders(text: string, items: readonly Item[]): readonly Placeholder[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(bracketed))
    if (!isTagInFront(match)) spans.push({ from: match.index, to: match.index + match[0].length });
  for (const pattern of [letterNumber, letterLevel]) {
    for (const match of text.matchAll(pattern)) {
      const letter = match[1] ?? '';
      const from = match.index + match[0].lastIndexOf(letter);
      spans.push({ from, to: from + letter.length });
    }
  }
  for (const item of items) if (is(item, 'placeholder')) spans.push({ from: item.from, to: item.to });
  const apart = spans
    .sort((one, other) => one.from - other.from)
    .filter((span, index) => index === 0 || span.from >= (spans[index - 1]?.to ?? 0));
  return apart.map((span) => ({ ...span, isForDate: isDateSlot(text, items, span) }));
}

/** "by TBD" at the end, where a target is already there, waits for a date. */
function isDateSlot(text: string, items: readonly Item[], span: Span): boolean {
  const lead = items.filter((item) => item.to <= span.from && item.kind === 'word').pop();
  const isNumberSlot = /^\s?(%|€|\$|£|k\b)/.test(text.slice(span.to));
  const isDateText =
    /d|date/i.test(text.slice(span.from, span.to)) && /date|dd|mm/i.test(text.slice(span.from, span.to));
  const hasNumber = items.some((item) => item.kind === 'quantity' && item.to <= span.from);
  return isDateText || (!isNumberSlot && is(lead, 'until') && hasNumber);
}
