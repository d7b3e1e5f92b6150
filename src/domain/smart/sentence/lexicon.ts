// A language pack made ready for look-up: phrases by their first word, months, units.
import type { LanguagePack, Tag } from '../languages/language-pack.ts';
import { type Unit, unitsOf } from '../languages/units.ts';
import { elisionsOf } from './elisions.ts';
import { listed, listedPlainly } from './listed.ts';
import { wordForms } from './word-forms.ts';

export type Tags = ReadonlySet<Tag>;

/** A phrase found at some place among the words. */
export interface Entry {
  readonly tags: Tags;
  readonly length: number;
}

export interface Lexicon {
  readonly pack: LanguagePack;
  /** The longest phrase the words start with, and what it may be. */
  readonly find: (words: readonly string[]) => Entry | null;
  /** 1 for January, 0 where the word names no month. */
  readonly monthOf: (word: string) => number;
  /** 1 for Monday, 0 where the word names no weekday. */
  readonly weekdayOf: (word: string) => number;
  readonly unitOf: (word: string) => Unit | null;
  readonly magnitudeOf: (word: string) => number | null;
  readonly numberOf: (word: string) => number | null;
  /** 2 for double, in any form; null where the word multiplies nothing. */
  readonly multipleOf: (word: string) => number | null;
  /** 1225 for Christmas; 0 where the word is no feast. */
  readonly feastOf: (word: string) => number;
  /** 25 for quarter; 0 where the word is no fraction. */
  readonly fractionOf: (word: string) => number;
  /** "Mio.", "approx.": the point belongs to the word. */
  readonly isWithPoint: (word: string) => boolean;
  /** How many letters of a word are another, glued to it by an apostrophe: 2 in l'image. */
  readonly elisionOf: (word: string) => number;
  /** 2 for a "double" that is no verb: "doppelt so viele"; otherwise 0. */
  readonly timesOf: (word: string) => number;
  readonly isUnitOrMagnitude: (word: string) => boolean;
  /** Verbs, cues, words of dates, months: what tells this language from others. */
  readonly isOwnWord: (word: string) => boolean;
  /** Base forms a word may stem from. */
  readonly baseForms: (word: string) => readonly string[];
  /** 1 for first, 0 where the word is no ordinal. */
  readonly ordinalOf: (word: string) => number;
  /** Words people forget the space after: by31. */
  readonly isGlue: (word: string) => boolean;
  readonly isOrdinalEnding: (word: string) => boolean;
  readonly isSplitAtHyphen: (head: string, tail: string) => boolean;
}

const longestPhrase = 5;
const fuzzyLength = 6;
const mostRemembered = 5000;
const shortestPart = 3;
const shortestEnd = 4;
const longestCompound = 40;
/** What counts as one thing is another too, so that each word is listed once. */
const implied: Readonly<Partial<Record<Tag, readonly Tag[]>>> = {
  share: ['metric'],
  result: ['metric'],
  lowerIsBetter: ['metric'],
  higherIsBetter: ['metric'],
  promoter: ['metric', 'rating'],
  rating: ['metric'],
  vanity: ['metric'],
};
const inherited = new Set<Tag>(['share', 'ratio', 'rating', 'metric']);
const isNoun = (tags: Tags): boolean =>
  tags.has('metric') || tags.has('rating') || tags.has('lowerIsBetter') || tags.has('higherIsBetter');
const noTags: Tags = new Set();

/** One letter missing, doubled, changed, or two swapped. */
function isNear(word: string, other: string): boolean {
  const shared = Math.abs(word.length - other.length);
  if (shared > 1 || word === other) return word === other;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  const rest = word.slice(start);
  const otherRest = other.slice(start);
  const swapped = (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2) === otherRest;
  return (
    swapped ||
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1)
  );
}

function positions(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((forms, index) => listedPlainly(forms).map((form) => [form, index + 1] as const)),
  );
}

/** Makes a language pack ready for look-up; done once per language. */
export function buildLexicon(pack: LanguagePack): Lexicon {
  const { elisionOf, spread } = elisionsOf(pack);
  const exact = new Map<string, Set<Tag>>();
  const nouns = new Map<string, Set<Tag>>();
  const verbForms = new Map<string, Set<Tag>>();
  const addAll = <T extends Tag>(into: Map<string, Set<Tag>>, group: Readonly<Record<T, string>>) => {
    for (const tag in group) {
      for (const phrase of listedPlainly(group[tag]).map(spread)) {
        const tags = into.get(phrase) ?? new Set<Tag>();
        into.set(phrase, tags.add(tag));
        for (const meant of implied[tag] ?? []) tags.add(meant);
      }
    }
  };
  const { finished, ...nounLists } = pack.nouns;
  addAll(exact, { ...pack.cues, ...pack.dates, finished });
  addAll(nouns, nounLists);
  addAll(verbForms, pack.verbs);

  const longestFrom = new Map<string, number>();
  for (const phrase of [...exact.keys(), ...nouns.keys(), ...verbForms.keys()]) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 1, words.length));
  }
  const verbs = [...verbForms.keys()].filter((verb) => verb.length >= fuzzyLength && !verb.includes(' '));
  const units = unitsOf(pack.units);
  const forms = wordForms(pack.forms);
  const magnitudes = new Map(Object.entries(pack.magnitudes));
  const multiples = new Map(Object.entries(pack.multiples));
  const fractions = new Map(Object.entries(pack.fractions));
  const feasts = new Map(Object.entries(pack.feasts));
  const numberWords = new Map(Object.entries(pack.numberWords));
  const months = positions(pack.months);
  const weekdays = positions(pack.weekdays);
  const ordinals = positions(pack.ordinals);
  const found = new Map<string, Tags>();

  /** "Abschlussquote" is what "Quote" is: the longest known word at its end counts. */
  const compoundTags = (word: string): Tags => {
    for (let at = shortestPart - 1; at <= Math.min(word.length, longestCompound) - shortestEnd; at += 1) {
      const end = word.slice(at);
      for (const form of [end, ...forms.singularForms(end)]) {
        const known = form.length < shortestEnd ? undefined : nouns.get(form);
        if (known) return new Set([...known].filter((tag) => tag !== 'slogan' && tag !== 'department'));
      }
    }
    return noTags;
  };
  const bent = new Map<string, readonly string[]>();
  const formsOf = (word: string): readonly string[] => {
    const known = bent.get(word);
    if (known) return known;
    const all = [word, ...forms.baseForms(word)];
    if (bent.size > mostRemembered) bent.clear();
    bent.set(word, all);
    return all;
  };
  const tagsOf = (phrase: string): Tags => {
    const known = found.get(phrase);
    if (known) return known;
    const space = phrase.lastIndexOf(' ');
    const first = phrase.split(' ')[0] ?? '';
    const tags = new Set<Tag>(exact.get(phrase));
    const last = phrase.slice(space + 1);
    const head = phrase.slice(0, space + 1);
    const addFrom = (group: ReadonlyMap<string, Tags>, form: string) => {
      for (const tag of group.get(form) ?? noTags) tags.add(tag);
    };
    for (const form of [last, ...forms.singularForms(last)]) addFrom(nouns, head + form);
    // "Tasas de apertura" bend at their first word.
    if (space > 0 && pack.isNounFirst)
      for (const form of forms.singularForms(first)) addFrom(nouns, form + phrase.slice(first.length));
    // "Rolled out" bends at its first word, "cold calling" at its last.
    for (const form of formsOf(last)) addFrom(verbForms, head + form);
    if (space > 0)
      for (const form of forms.baseForms(first)) addFrom(verbForms, form + phrase.slice(first.length));
    // "Open rate" is a share because a rate is one.
    if (space > 0 && tags.size > 0) {
      const kin = pack.isNounFirst ? first : last;
      for (const tag of tagsOf(kin)) if (inherited.has(tag) && isNoun(tags)) tags.add(tag);
    }
    if (space < 0 && pack.forms.isCompounding && (tags.size === 0 || isNoun(tags))) {
      const isKnown = tags.size > 0;
      for (const tag of compoundTags(phrase)) if (!isKnown || inherited.has(tag)) tags.add(tag);
    }
    if (tags.size === 0 && space < 0 && forms.isAdverb(phrase)) tags.add('leadIn').add('filler');
    if (tags.size === 0 && space < 0 && forms.isQuality(phrase)) tags.add('abstract');
    if (found.size > mostRemembered) found.clear();
    found.set(phrase, tags);
    return tags;
  };
  const nearVerbTags = (word: string): Tags => {
    if (word.length < fuzzyLength) return noTags;
    const known = found.get(`~${word}`);
    if (known) return known;
    const forms = formsOf(word);
    const near = verbs.find((verb) => forms.some((form) => form[0] === verb[0] && isNear(form, verb)));
    const tags = near === undefined ? noTags : tagsOf(near);
    found.set(`~${word}`, tags);
    return tags;
  };

  return {
    pack,
    find: (words) => {
      const first = words[0] ?? '';
      const longest = Math.max(...formsOf(first).map((form) => longestFrom.get(form) ?? 1));
      for (let length = Math.min(longest, longestPhrase, words.length); length > 0; length -= 1) {
        const tags = tagsOf(words.slice(0, length).join(' '));
        if (tags.size > 0) return { tags, length };
      }
      const near = nearVerbTags(first);
      return near.size > 0 ? { tags: near, length: 1 } : null;
    },
    monthOf: (word) => {
      const month = months.get(word);
      if (month !== undefined || word.length < fuzzyLength) return month ?? 0;
      for (const [name, position] of months) {
        if (name.length >= fuzzyLength && name[0] === word[0] && isNear(word, name)) return position;
      }
      return 0;
    },
    weekdayOf: (word) => weekdays.get(word) ?? 0,
    unitOf: (word) => units.get(word) ?? null,
    magnitudeOf: (word) => magnitudes.get(word) ?? null,
    multipleOf: (word) => {
      const form = formsOf(word).find((each) => multiples.has(each));
      return form === undefined ? null : (multiples.get(form) ?? null);
    },
    timesOf: (word) => (verbForms.has(word) ? 0 : (multiples.get(word) ?? 0)),
    numberOf: (word) => numberWords.get(word) ?? null,
    fractionOf: (word) => fractions.get(word) ?? 0,
    feastOf: (word) => feasts.get(word) ?? 0,
    isWithPoint: (word) => exact.has(word) || units.has(word) || magnitudes.has(word),
    elisionOf,
    isUnitOrMagnitude: (word) => units.has(word) || magnitudes.has(word),
    isGlue: (word) => {
      const tags = exact.get(word);
      const isCue =
        tags?.has('from') || tags?.has('to') || tags?.has('by') || tags?.has('at') || tags?.has('in');
      return (
        Boolean(isCue || tags?.has('atMost') || tags?.has('atLeast') || tags?.has('and')) ||
        units.get(word)?.family === 'money'
      );
    },
    isOwnWord: (word) =>
      exact.has(word) || months.has(word) || formsOf(word).some((form) => verbForms.has(form)),
    baseForms: forms.baseForms,
    ordinalOf: (word) => ordinals.get(word) ?? 0,
    isOrdinalEnding: (word) => listed(pack.ordinalEndings).includes(word),
    isSplitAtHyphen: (head, tail) => {
      const tags = exact.get(head);
      const isPart = tags?.has('end') || tags?.has('middle') || tags?.has('start');
      return Boolean(isPart) && (months.has(tail) || /\d/.test(tail) || (exact.get(tail)?.size ?? 0) > 0);
    },
  };
}
