// Reads a goal's text once: items, verb, numbers, deadline, measure; parsing and rules both start here.
import type { Day, Period } from '../../day.ts';
import type { ParsedGoal } from '../assess.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import { readBound, readRange } from './bound.ts';
import { chooseLexicon } from './choose-language.ts';
import type { WrittenIn } from './date-words.ts';
import type { FoundDate } from './dates.ts';
import { readDirection } from './direction.ts';
import { frontVerbs } from './front-verbs.ts';
import { type Item, is, readItems } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { findMainVerb, type MainVerb } from './main-verb.ts';
import { findMetric, type Metric } from './metric.ts';
import { findPlaceholders, type Placeholder } from './placeholders.ts';
import { inOneUnit, type Result, readResults } from './results.ts';
import { type Figure, readFigures } from './roles.ts';
import { settleCues } from './settle-cues.ts';

/** How and when the text was written. */
export interface Setting {
  readonly today: Day;
  readonly cycle: Period | null;
  readonly fiscalYearStartMonth: number;
  /** The likeliest language, such as 'de'; what a sentence itself shows weighs more. */
  readonly language: string;
}

export interface Sentence {
  readonly text: string;
  readonly setting: Setting;
  readonly lexicon: Lexicon;
  readonly items: readonly Item[];
  readonly verb: MainVerb | null;
  readonly figures: readonly Figure[];
  /** What is to be reached, the main result first. */
  readonly results: readonly Result[];
  readonly metric: Metric | null;
  readonly deadline: FoundDate | null;
  readonly placeholders: readonly Placeholder[];
  readonly parsed: ParsedGoal;
}

/** The date the goal is due: one after "by" before any other, the later of two alike. */
function findDeadline(items: readonly Item[], today: Day, isShare: boolean): FoundDate | null {
  const dates = items.flatMap((item) => (item.kind === 'date' && !item.date.isComparison ? [item.date] : []));
  const stated = dates.filter((date) => !date.isSpan);
  const due = stated.filter((date) => date.isDue);
  const ahead = stated.filter((date) => date.last >= today);
  return due.pop() ?? ahead.pop() ?? stated.pop() ?? (isShare ? null : (dates.pop() ?? null));
}

/** "double", "halve": a change without a digit. */
function wordChange(
  items: readonly Item[],
  results: readonly Result[],
  verb: MainVerb | null,
  lexicon: Lexicon,
): { change: number; unit: string } | null {
  if (results.length > 0) return null;
  const multiple = verb && lexicon.multipleOf(verb.text);
  if (multiple) return { change: multiple, unit: 'x' };
  return items.some((item) => is(item, 'half')) ? { change: 50, unit: '%' } : null;
}

/** "Call 95 % of leads within 5 minutes" is a level of service, not a task. */
function isService(verb: MainVerb, figures: readonly Figure[], main: Result | undefined): boolean {
  const isWork = verb.part === 'make' || verb.part === 'assist';
  return isWork && main?.target?.isShareOf === true && figures.some((figure) => figure.role === 'within');
}

/** No goal is longer; of what is, the beginning is read, so that any text is judged at once. */
const longestRead = 1000;

const recent = new Map<string, Sentence>();
const rememberedSentences = 50;

/** Reads a text; the same text in the same setting is read once. */
export function readSentence(whole: string, setting: Setting, packs: readonly LanguagePack[]): Sentence {
  const text = whole.slice(0, longestRead);
  const { today, cycle, fiscalYearStartMonth } = setting;
  const lexicon = chooseLexicon(text, setting, packs);
  const key = [today, cycle?.start, cycle?.due, fiscalYearStartMonth, lexicon.pack.code, text].join('|');
  const known = recent.get(key);
  if (known) return known;
  const sentence = read(text, setting, lexicon);
  if (recent.size >= rememberedSentences) recent.clear();
  recent.set(key, sentence);
  return sentence;
}

function read(text: string, setting: Setting, lexicon: Lexicon): Sentence {
  const context: WrittenIn = setting;
  const settled = settleCues(readItems(text, lexicon, context));
  const items = lexicon.pack.isVerbLast ? frontVerbs(settled, text) : settled;
  const found = findMainVerb(items);
  const figures = readFigures(items, found);
  const results = readResults(figures, items, found);
  const verb =
    found && isService(found, figures, results[0]) ? { ...found, part: 'unknown' as const } : found;
  const metric = findMetric(text, items, verb);
  const placeholders = findPlaceholders(text, items);
  const deadline = findDeadline(items, setting.today, results[0]?.target?.isShareOf === true);
  const main = results[0];
  const direction = readDirection(items, verb, main, metric);
  const worded = wordChange(items, results, verb, lexicon);
  const numbers = main
    ? inOneUnit(main)
    : { baseline: null, target: null, change: worded?.change ?? null, unit: worded?.unit ?? null };
  const range = main?.baseline ? null : readRange(items, figures);
  const isMoved = verb?.part === 'raise' || verb?.part === 'lower';
  const isScore = metric?.words.some((word) => is(word, 'promoter', 'rating')) === true;
  const isScoreChange = numbers.unit === 'pp' && isScore && !metric?.words.some((word) => is(word, 'share'));
  const parsed: ParsedGoal = {
    direction: range && !isMoved ? 'maintain' : direction,
    baseline: numbers.baseline,
    target: range?.lower ?? numbers.target,
    change: numbers.change,
    unit: range ? range.unit : isScoreChange ? null : numbers.unit,
    bound: range ? 'between' : readBound(items, main, metric),
    upper: range?.upper ?? null,
    deadline: deadline?.last ?? null,
    metric: metric?.text ?? null,
  };
  return { text, setting, lexicon, items, verb, figures, results, metric, deadline, placeholders, parsed };
}
