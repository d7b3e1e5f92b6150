// Finds dates and business periods among the words: "end of Q1 2027", "31 March", "this quarter".
import { type Day, dayFromIso, dayOf, type Period } from '../../day.ts';
import type { Span } from '../assess.ts';
import { periodOf, type WrittenIn } from './date-words.ts';
import { gatherDate, yearFrom } from './gather-date.ts';
import type { Lexicon, Tags } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type FoundDate = Span & {
  readonly period: Period;
  /** "before Q2" ends the day before Q2 begins. */
  readonly last: Day;
  /** With the words that lead to it, "by the"; null where it is woven into others: "a week in Q1". */
  readonly phrase: Span | null;
  /** By, until, before, end of: it says when something is due. */
  readonly isDue: boolean;
  /** "vs Q3 2026": a point to compare with, not an end. */
  readonly isComparison: boolean;
  /** "within 6 months": a span counted from today. */
  readonly isSpan: boolean;
  /** 03/04/2027: the other reading. */
  readonly otherReading: Day | null;
  /** How many tokens it takes. */
  readonly length: number;
};

interface Lead {
  readonly tags: Tags;
  readonly length: number;
}

function writtenDay(text: string, context: WrittenIn): { day: Day; other: Day | null } | null {
  const iso = dayFromIso(text.replace(/\//g, '-'));
  if (iso !== null) return { day: iso, other: null };
  const parts = text.split(/[./-]/).filter((part) => part !== '');
  const first = Number(parts[0]);
  const second = Number(parts[1]);
  const writtenYear = parts[2];
  const inYear = (dayOfMonth: number, month: number): Day | null => {
    if (writtenYear !== undefined) return dayOf(yearFrom(writtenYear), month, dayOfMonth);
    const period = periodOf({ month, dayOfMonth }, context);
    return period === null ? null : period.due;
  };
  const dayFirst = inYear(first, second);
  const monthFirst = inYear(second, first);
  if (dayFirst === null) return monthFirst === null ? null : { day: monthFirst, other: null };
  const isEither = monthFirst !== null && monthFirst !== dayFirst && text.includes('/');
  return { day: dayFirst, other: isEither ? monthFirst : null };
}

/** The phrase that ends just before a token. */
function leadBefore(words: readonly string[], at: number, lexicon: Lexicon): Lead | null {
  for (let length = Math.min(4, at); length > 0; length -= 1) {
    const entry = lexicon.find(words.slice(at - length, at));
    if (entry && entry.length === length) return entry;
  }
  return null;
}

/**
 * The date that starts at a token, or null: with what its lead ("by", "vs") makes of it.
 *
 * @example readDate(tokens, words, 1, lexicon, context)?.last //=> the day 2027-03-31
 */
export function readDate(
  tokens: readonly Token[],
  /** Their texts. */
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
  context: WrittenIn,
): FoundDate | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let lead = leadBefore(words, at, lexicon);
  const article = lead?.tags.has('determiner') && lead.length === 1 ? 1 : 0;
  if (article > 0) lead = leadBefore(words, at - article, lexicon);
  const make = (found: {
    day: Period;
    to: number;
    other?: Day | null;
    isEnd?: boolean;
    isSpan?: boolean;
  }) => {
    const tags = lead?.tags;
    const isBefore = tags?.has('before') === true;
    const isEnd = found.isEnd === true;
    const last = isBefore && !isEnd ? found.day.start - 1 : found.day.due;
    const isPast = found.day.due < context.today;
    const isComparison = tags?.has('compared') === true && (isPast || !tags.has('in'));
    const to = tokens[found.to - 1]?.to ?? token.to;
    const first = phraseStart(tokens, words, at - article, lexicon);
    return {
      period: found.day,
      last,
      phrase: first === null ? null : { from: tokens[first]?.from ?? 0, to },
      isDue: isBefore || isEnd || tags?.has('until') === true,
      isComparison,
      isSpan: found.isSpan === true,
      otherReading: found.other ?? null,
      length: found.to - at,
      from: token.from,
      to,
    };
  };
  if (token.kind === 'date') {
    const written = writtenDay(token.text, context);
    if (written === null) return null;
    return make({ day: { start: written.day, due: written.day }, to: at + 1, other: written.other });
  }
  if (lexicon.monthOf(token.text) > 0 && isDayNumber(tokens[at - 1])) return null;
  const span = countedSpan(tokens, at, lead, lexicon, context);
  if (span) return make({ day: span, to: at + 2, isSpan: true });
  const weekday = lexicon.weekdayOf(token.text);
  const isNamedDay = weekday > 0 && gatherDate(tokens, words, at + 1, lexicon, context) !== null;
  if (weekday > 0 && !isNamedDay && (lead?.tags.has('in') || lead?.tags.has('next'))) {
    const period = periodOf({ weekday }, context);
    return period && make({ day: period, to: at + 1 });
  }
  const found = gatherDate(tokens, words, at, lexicon, context);
  if (found === null) return null;
  const { bag } = found;
  const isBareYear = bag.year !== undefined && Object.keys(bag).length === 1;
  if (isBareYear && !isYearHere(tokens, at, lead, lexicon)) return null;
  if (
    lead?.tags.has('every') &&
    article === 0 &&
    bag.unit !== undefined &&
    bag.ordinal === undefined &&
    !bag.isEnd
  )
    return null;
  const isSpan = bag.count !== undefined;
  return make({ day: found.period, to: found.to, isEnd: bag.isEnd === true, isSpan });
}

/** "By", "in the", "by no later than Friday": the token at which the words that lead to a date begin. */
function phraseStart(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): number | null {
  if (lexicon.weekdayOf(words[at - 1] ?? '') > 0) return phraseStart(tokens, words, at - 1, lexicon);
  const lead = leadBefore(words, at, lexicon);
  if (lead?.tags.has('of') || lexicon.find([words[at] ?? ''])?.tags.has('per')) return null;
  const start = at - (lead?.length ?? 0);
  const isForDates = lead?.tags.has('until') || lead?.tags.has('before') || lead?.tags.has('in');
  if (!isForDates || tokens[start]?.kind !== 'word') return at;
  const isLedAgain = leadBefore(words, start, lexicon)?.tags.has('until');
  return isLedAgain ? phraseStart(tokens, words, start, lexicon) : start;
}

/** "31 February": the number was no day of that month, so the two are no date. */
const isDayNumber = (token: Token | undefined): boolean =>
  (token?.kind === 'number' || token?.kind === 'ordinal') && token.value >= 1 && token.value <= 31;

/** "Within 6 months", after the number to be reached; shorter spans are mostly part of the measure. */
function countedSpan(
  tokens: readonly Token[],
  at: number,
  lead: Lead | null,
  lexicon: Lexicon,
  context: WrittenIn,
): Period | null {
  const count = tokens[at];
  const isWord = count?.kind === 'word';
  const value = isWord ? lexicon.numberOf(count.text) : count?.kind === 'number' ? count.value : null;
  const isLed = lead?.tags.has('within') || (isWord && lead?.tags.has('in'));
  if (value === null || !isLed) return null;
  const hasNumber = tokens.slice(0, at).some((token) => token.kind === 'number' || token.kind === 'clock');
  if (!hasNumber) return null;
  const tags = lexicon.find([tokens[at + 1]?.text ?? ''])?.tags;
  const after = lexicon.find([tokens[at + 2]?.text ?? ''])?.tags;
  if (after?.has('of') || after?.has('beside')) return null;
  const unit = tags?.has('month') ? 'month' : tags?.has('quarter') ? 'quarter' : null;
  return unit === null ? null : periodOf({ count: value, unit }, context);
}

/** A bare 2027 is a year after a word for dates, in brackets, or at the end. */
function isYearHere(tokens: readonly Token[], at: number, lead: Lead | null, lexicon: Lexicon): boolean {
  const after = tokens[at + 1];
  const tags = after ? lexicon.find([after.text])?.tags : undefined;
  const isCue = tags?.has('until') || tags?.has('in') || tags?.has('from') || tags?.has('and');
  const isFollowedByNoun =
    !isCue && after?.kind === 'word' && after.from > (tokens[at]?.to ?? 0) && !lead?.tags.has('in');
  const isLed = lead?.tags.has('in') || lead?.tags.has('until') || lead?.tags.has('compared');
  return !isFollowedByNoun && isLed === true;
}
