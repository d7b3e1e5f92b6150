// Finds dates and business periods among the words: "end of Q1 2027", "31 March", "this quarter".
import { type Day, dayFromIso, dayOf, type Period } from '../../day.ts';
import type { Span } from '../assess.ts';
import { type DateWords, periodOf, type WrittenIn } from './date-words.ts';
import type { Lexicon, Tags } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type FoundDate = Span & {
  readonly period: Period;
  /** "before Q2" ends the day before Q2 begins. */
  readonly last: Day;
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

const latestYear = 2049;
const earliestYear = 2015;

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  /^\d{4}$/.test(token.text) &&
  token.value >= earliestYear &&
  token.value <= latestYear;

function yearFrom(digits: string): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}

/** Q1, q1/2027, T1; H2; FY27: the letters of the language and the number after them. */
function codeOf(token: Token, letters: string, digits: RegExp): number | null {
  if (token.kind !== 'word' || !token.text.startsWith(letters)) return null;
  const match = digits.exec(token.text.slice(letters.length));
  return match ? Number(match[1]) : null;
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

/** The date that starts at a token, with the words that belong to it, or null. */
function dateAt(tokens: readonly Token[], at: number, lexicon: Lexicon, context: WrittenIn) {
  const words = tokens.map((token) => token.text);
  const bag: DateWords = {};
  let best: { period: Period; to: number; bag: DateWords } | null = null;
  let index = at;
  while (index < tokens.length && index < at + 12) {
    const taken = take(tokens, words, index, bag, lexicon);
    if (taken === 0) break;
    index += taken;
    const period = periodOf(bag, context);
    const isJoint = taken === 1 && (words[index - 1] === ',' || isJointAt(words, index - 1, lexicon));
    if (period !== null && !isJoint) best = { period, to: index, bag: { ...bag } };
  }
  return best;
}

const isJointAt = (words: readonly string[], at: number, lexicon: Lexicon): boolean =>
  lexicon.find(words.slice(at, at + 1))?.tags.has('dateJoint') === true;

/** Reads one word of a date into the bag; gives how many tokens it took, 0 where the date ends. */
function take(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  bag: DateWords,
  lexicon: Lexicon,
): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const isBegun = Object.keys(bag).length > 0;
  const { pack } = lexicon;
  if (token.kind === 'number' || token.kind === 'ordinal') return takeNumber(tokens, at, bag, lexicon);
  if (token.kind === 'word') {
    const quarter = codeOf(token, pack.quarterLetters, /^([1-4])$/);
    const half = codeOf(token, pack.halfLetters, /^([12])$/);
    const fiscalYear = codeOf(token, pack.fiscalLetters, /^(\d{2}|\d{4})$/);
    if (quarter !== null && bag.quarter === undefined) return put(bag, { quarter });
    if (half !== null && bag.half === undefined) return put(bag, { half });
    if (fiscalYear !== null && bag.year === undefined) {
      return put(bag, { year: yearFrom(String(fiscalYear)), isFiscal: true });
    }
    const month = lexicon.monthOf(token.text);
    if (month > 0 && bag.month === undefined && isMonthHere(tokens, at, lexicon)) return put(bag, { month });
    const position = pack.ordinals.indexOf(token.text) + 1;
    if (position > 0 && isPeriodWord(words, at + 1, lexicon)) return put(bag, { ordinal: position });
  }
  if (token.text === ',' && bag.dayOfMonth !== undefined && isYear(tokens[at + 1])) return 1;
  const entry = lexicon.find(words.slice(at, at + 5));
  const taken = entry ? takeTagged(entry.tags, bag, isBegun) : false;
  if (entry && taken) return entry.length;
  return isBegun && isJointAt(words, at, lexicon) ? 1 : 0;
}

function put(bag: DateWords, found: DateWords): number {
  Object.assign(bag, found);
  return 1;
}

function isPeriodWord(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const tags = lexicon.find(words.slice(at, at + 2))?.tags;
  return Boolean(tags?.has('quarter') || tags?.has('halfYear'));
}

/** "may" and "march" name a month only beside a number or after a word for dates. */
function isMonthHere(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind === 'number' || before?.kind === 'ordinal' || isYear(after)) return true;
  const tags = before ? lexicon.find([before.text])?.tags : undefined;
  return Boolean(
    tags?.has('in') ||
      tags?.has('until') ||
      tags?.has('before') ||
      tags?.has('this') ||
      tags?.has('next') ||
      tags?.has('end') ||
      tags?.has('start') ||
      tags?.has('middle') ||
      tags?.has('from') ||
      tags?.has('compared') ||
      before?.text === '.' ||
      before?.text === ',',
  );
}

function takeNumber(tokens: readonly Token[], at: number, bag: DateWords, lexicon: Lexicon): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const after = tokens[at + 1];
  const isPeriodNamed = bag.month !== undefined || bag.quarter !== undefined || bag.half !== undefined;
  if (isYear(token) && bag.year === undefined && bag.count === undefined)
    return put(bag, { year: token.value });
  if (bag.isRelative === 'next' && token.kind === 'number' && bag.count === undefined) {
    return put(bag, { count: token.value });
  }
  const isTwoDigits = /^\d{2}$/.test(token.text);
  const joint = tokens[at - 1]?.text;
  if (isTwoDigits && bag.year !== undefined && bag.isFiscal && joint === '/')
    return put(bag, { year: yearFrom(token.text) });
  const isShortYear = joint === "'" || (joint === '/' && bag.month === undefined) || bag.isFiscal;
  if (isTwoDigits && isPeriodNamed && bag.year === undefined && isShortYear) {
    return put(bag, { year: yearFrom(token.text) });
  }
  if (isTwoDigits && bag.isFiscal && bag.year === undefined) return put(bag, { year: yearFrom(token.text) });
  if (token.kind === 'ordinal' && isPeriodWord([after?.text ?? ''], 0, lexicon)) {
    return put(bag, { ordinal: token.value });
  }
  const isDay = token.value >= 1 && token.value <= 31 && /^\d{1,2}(st|nd|rd|th)?$/.test(token.text);
  if (!isDay || bag.dayOfMonth !== undefined) return 0;
  if (bag.month !== undefined) {
    const next = after ? lexicon.find([after.text])?.tags : undefined;
    const standsAlone = after === undefined || after.kind === 'sign' || isYear(after) || next?.has('in');
    const isShare = after !== undefined && lexicon.isUnitOrMagnitude(after.text);
    return (standsAlone && !isShare) || token.kind === 'ordinal' ? put(bag, { dayOfMonth: token.value }) : 0;
  }
  const skip = after !== undefined && isJointAt([after.text], 0, lexicon) && after.text !== '-' ? 2 : 1;
  const names = tokens[at + skip];
  const isBeforeMonth = names !== undefined && names.kind === 'word' && lexicon.monthOf(names.text) > 0;
  return isBeforeMonth ? put(bag, { dayOfMonth: token.value }) : 0;
}

function takeTagged(tags: Tags, bag: DateWords, isBegun: boolean): boolean {
  if (tags.has('yearEnd')) return put(bag, { isEnd: true, unit: 'year' }) > 0;
  if (tags.has('quarterEnd')) return put(bag, { isEnd: true, unit: 'quarter' }) > 0;
  if (tags.has('monthEnd')) return put(bag, { isEnd: true, unit: 'month' }) > 0;
  if (tags.has('weekEnd')) return put(bag, { isEnd: true, unit: 'week' }) > 0;
  if (tags.has('quarter')) return takeUnit(bag, 'quarter');
  if (tags.has('halfYear')) return takeUnit(bag, 'half');
  if (tags.has('fiscal')) return put(bag, { isFiscal: true, unit: 'year' }) > 0;
  if (tags.has('year')) return takeUnit(bag, 'year');
  if (tags.has('month')) return takeUnit(bag, 'month');
  if (tags.has('week')) return takeUnit(bag, 'week');
  if (tags.has('day') && bag.count !== undefined) return takeUnit(bag, 'day');
  if (tags.has('cycle')) return takeUnit(bag, 'cycle');
  if (tags.has('end') && !bag.isEnd) return put(bag, { isEnd: true }) > 0;
  if (tags.has('start') && !isBegun) return put(bag, { isStart: true }) > 0;
  if (tags.has('middle') && !isBegun) return put(bag, { isMiddle: true }) > 0;
  if (tags.has('this') && bag.isRelative === undefined) return put(bag, { isRelative: 'this' }) > 0;
  if (tags.has('next') && bag.isRelative === undefined) return put(bag, { isRelative: 'next' }) > 0;
  return false;
}

function takeUnit(bag: DateWords, unit: NonNullable<DateWords['unit']>): boolean {
  const isKnown = bag.unit !== undefined && !(bag.isFiscal && unit === 'year');
  if (isKnown) return false;
  return put(bag, { unit }) > 0;
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
 * @example readDate(tokensOf('by end of Q1 2027'), 1, lexicon, context)?.last //=> the day 2027-03-31
 */
export function readDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  context: WrittenIn,
): FoundDate | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const words = tokens.map((each) => each.text);
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
    const last = isBefore && !isEnd ? found.day.start - 1 : isBefore ? found.day.due : found.day.due;
    const isPast = found.day.due < context.today;
    const isComparison = tags?.has('compared') === true && (isPast || !tags.has('in'));
    return {
      period: found.day,
      last,
      isDue: isBefore || isEnd || tags?.has('until') === true,
      isComparison,
      isSpan: found.isSpan === true,
      otherReading: found.other ?? null,
      length: found.to - at,
      from: token.from,
      to: tokens[found.to - 1]?.to ?? token.to,
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
  const isNamedDay = weekday > 0 && dateAt(tokens, at + 1, lexicon, context) !== null;
  if (weekday > 0 && !isNamedDay && (lead?.tags.has('in') || lead?.tags.has('next'))) {
    const period = periodOf({ weekday }, context);
    return period && make({ day: period, to: at + 1 });
  }
  const found = dateAt(tokens, at, lexicon, context);
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
  const hasNumber = tokens.slice(0, at).some((token) => token.kind === 'number' || token.kind === 'clock');
  if (count?.kind !== 'number' || !hasNumber || !lead?.tags.has('within')) return null;
  const tags = lexicon.find([tokens[at + 1]?.text ?? ''])?.tags;
  const after = lexicon.find([tokens[at + 2]?.text ?? ''])?.tags;
  if (after?.has('of') || after?.has('beside')) return null;
  const unit = tags?.has('month') ? 'month' : tags?.has('quarter') ? 'quarter' : null;
  return unit === null ? null : periodOf({ count: count.value, unit }, context);
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
