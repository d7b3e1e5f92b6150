// Gathers the words of a date from a place on, in any order: "end of Q1 2027", "31 March", "next 6 weeks".
import type { Period } from '../../day.ts';
import { type DateWords, periodOf, type WrittenIn } from './date-words.ts';
import type { Lexicon, Tags } from './lexicon.ts';
import { listed } from './listed.ts';
import type { Token } from './tokens.ts';

const latestYear = 2049;
const earliestYear = 2015;

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  /^\d{4}$/.test(token.text) &&
  token.value >= earliestYear &&
  token.value <= latestYear;

export function yearFrom(digits: string): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}

/** Q1, T1, 1Q; H2; FY27: the letters of the language and the number after them. */
function codeOf(token: Token, letters: string, digits: RegExp): number | null {
  const match = /^(\p{L}+)(\d+)$|^(\d)(\p{L}+)$/u.exec(token.text);
  const [, before, after, inFront, behind] = match ?? [];
  const number = after ?? inFront ?? '';
  return listed(letters).includes(before ?? behind ?? '-') && digits.test(number) ? Number(number) : null;
}

/** The date that starts at a token, with the words that belong to it, or null. */
export function gatherDate(
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
  context: WrittenIn,
) {
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
  if (token.kind === 'word' || token.kind === 'name') {
    const feast = lexicon.feastOf(token.text);
    if (feast > 0 && bag.month === undefined)
      return put(bag, { month: Math.floor(feast / 100), dayOfMonth: feast % 100 });
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
    const position = lexicon.ordinalOf(token.text);
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
  // 1H 2027, 3Q 2027: the number before its letter.
  const isLetter = after?.touchesPrevious === true && isYear(tokens[at + 2]);
  if (isLetter && listed(lexicon.pack.halfLetters).includes(after.text) && token.value <= 2)
    return put(bag, { half: token.value }) + 1;
  if (isLetter && listed(lexicon.pack.quarterLetters).includes(after.text) && token.value <= 4)
    return put(bag, { quarter: token.value }) + 1;
  const isTwoDigits = /^\d{2}$/.test(token.text);
  const joint = tokens[at - 1]?.text;
  if (isTwoDigits && bag.year !== undefined && bag.isFiscal && joint === '/')
    return put(bag, { year: yearFrom(token.text) });
  const isShortYear = joint === "'" || (joint === '/' && bag.month === undefined) || bag.isFiscal;
  if (isTwoDigits && isPeriodNamed && bag.year === undefined && isShortYear) {
    return put(bag, { year: yearFrom(token.text) });
  }
  if (isTwoDigits && bag.isFiscal && bag.year === undefined) return put(bag, { year: yearFrom(token.text) });
  const named = after?.text === '.' ? tokens[at + 2] : token.kind === 'ordinal' ? after : undefined;
  if (isPeriodWord([named?.text ?? ''], 0, lexicon)) {
    return put(bag, { ordinal: token.value });
  }
  const isShort = token.kind === 'ordinal' || /^\d{1,2}$/.test(token.text);
  const isDay = isShort && token.value >= 1 && token.value <= 31;
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
