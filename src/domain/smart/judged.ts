// What the rules and the letters go by: the sentence, the form's fields laid over it, and what kind of goal it is.
import type { Day } from '../day.ts';
import type { Goal, ParsedGoal } from './assess.ts';
import type { LanguagePack } from './languages/language-pack.ts';
import { isEnsured } from './sentence/direction.ts';
import { isFinishedState } from './sentence/finished.ts';
import { type Item, is } from './sentence/items.ts';
import { betterWay, headOf, isFunctionWord } from './sentence/phrase.ts';
import { readSentence, type Sentence } from './sentence/sentence.ts';

export interface Judged {
  readonly goal: Goal;
  readonly sentence: Sentence;
  /** The text's reading with the form's fields over it. */
  readonly known: ParsedGoal;
  /** What the other key results of its objective say. */
  readonly siblings: readonly ParsedGoal[];
  /** A task, a product or an activity, where an outcome belongs. */
  readonly isTask: boolean;
  /** Finds out a first value. */
  readonly isDiscovery: boolean;
  /** Keeps a level: "at or below 4". */
  readonly isLimit: boolean;
  readonly isSpecific: boolean;
  readonly isMeasurable: boolean;
  readonly hasEnd: boolean;
}

/** Reads and weighs a goal once, for all rules. */
export function judge(goal: Goal, packs: readonly LanguagePack[]): Judged {
  const sentence = readSentence(goal.text, goal, packs);
  const { parsed } = sentence;
  const { fields } = goal;
  const known: ParsedGoal = {
    ...parsed,
    baseline: fields?.start ?? parsed.baseline,
    target: fields?.target ?? parsed.target,
    unit: fields?.unit ?? parsed.unit,
    deadline: fields?.due ?? parsed.deadline,
  };
  const isDiscovery = findsBaseline(sentence, known);
  const isTask = !isDiscovery && isTaskSentence(sentence);
  const isPicture = isSpecific(goal, sentence, isTask || isDiscovery);
  // "Help finance teams close their books" is an objective, not an activity.
  const isHelpForSomeone = goal.kind === 'objective' && sentence.verb?.part === 'assist' && isPicture;
  const end: Day | null = known.deadline ?? goal.cycle?.due ?? null;
  const hasNumber = known.target !== null || known.change !== null;
  return {
    goal,
    sentence,
    known,
    siblings: (goal.siblings ?? []).map((text) => readSentence(text, goal, packs).parsed),
    isTask: isTask && !isHelpForSomeone,
    isDiscovery,
    isLimit: isKeptLevel(sentence),
    isSpecific: isPicture,
    isMeasurable: hasNumber || ((isTask || isDiscovery) && end !== null && hasDoneState(sentence)),
    hasEnd: end !== null,
  };
}

function findsBaseline(sentence: Sentence, known: ParsedGoal): boolean {
  const { verb, items, metric } = sentence;
  if (verb?.part !== 'discover' || known.target !== null || known.change !== null) {
    return (
      sentence.verb?.part === 'make' &&
      items.some((item) => is(item, 'baselineWord') && isBaselineItself(item))
    );
  }
  const named = metric?.words.some((item) => is(item, 'metric', 'abstract'));
  return named === true || items.some((item) => is(item, 'baselineWord'));
}

const isBaselineItself = (item: Item): boolean => item.kind === 'word' && is(item, 'from') && is(item, 'now');

function isTaskSentence(sentence: Sentence): boolean {
  const { verb, results, items } = sentence;
  const main = results[0];
  const hasOutcomeNumbers = main?.baseline || (main?.change && main.change.quantity.family !== 'count');
  if (verb?.part === 'make' || verb?.part === 'assist' || verb?.part === 'discover') {
    return !hasOutcomeNumbers;
  }
  if (main?.target?.isShareOf) return false;

  const head = headOf(sentence.metric?.words ?? []);
  const isProduct = head !== null && is(head, 'deliverable') && !is(head, 'metric') && !is(head, 'result');
  if (verb?.part === 'raise' || verb?.part === 'add') return isProduct && main !== undefined;
  if (verb !== null && verb.part !== 'move') return false;
  return isFinishedState(items) && !hasOutcomeNumbers;
}

/** Tasks that can be done; "support product marketing" never is. */
function hasDoneState(sentence: Sentence): boolean {
  return sentence.verb?.part !== 'assist' || sentence.results.length > 0;
}

function isKeptLevel(sentence: Sentence): boolean {
  const { parsed, results, verb, items } = sentence;
  if (parsed.direction !== 'maintain') return false;
  const target = results[0]?.target;
  const isKept =
    verb?.part === 'keep' || (verb === null && isEnsured(items) && !results[0]?.target?.isShareOf);
  const isFloorAt = target?.bound === 'atLeast' && !target.isShareOf && verb === null;
  return (
    isKept ||
    parsed.bound === 'between' ||
    target?.bound === 'atMost' ||
    isFloorAt ||
    target?.role === 'within'
  );
}

interface Weights {
  /** Words a stranger can picture. */
  readonly concrete: number;
  readonly measures: number;
  readonly abstract: number;
  readonly general: number;
  /** Counted and general alike: customers, leads. */
  readonly people: number;
  readonly deliverables: number;
}

/** "Drive", "create": says that something is done, not what. */
const isEmptyVerb = (item: Item): boolean =>
  is(item, 'move', 'improve', 'raise', 'produce', 'keep') && !is(item, 'metric') && !is(item, 'deliverable');

function weigh(words: readonly Item[]): Weights {
  const counted = { concrete: 0, measures: 0, abstract: 0, general: 0, people: 0, deliverables: 0 };
  for (const [at, item] of words.entries()) {
    // "In their first month" is no date, and says when.
    if (is(item, 'month', 'week') && !is(words[at - 1], 'per')) counted.concrete += 1;
    if (item.kind !== 'word' || isFunctionWord(item) || isEmptyVerb(item)) continue;
    if (is(item, 'deliverable')) counted.deliverables += 1;
    if (is(item, 'slogan') && !is(item, 'metric')) continue;
    if (is(item, 'abstract')) counted.abstract += 1;
    else if (is(item, 'empty')) continue;
    else if (is(item, 'metric') && is(item, 'general')) counted.people += 1;
    else if (is(item, 'metric')) counted.measures += 1;
    else if (is(item, 'general')) counted.general += 1;
    else if (is(item, 'deliverable')) continue;
    else counted.concrete += 1;
  }
  return counted;
}

/** Words the workbook's team knows the meaning of. */
function namesAcceptedWord({ text, preferences }: Goal): boolean {
  const lower = text.toLowerCase();
  return (
    preferences?.acceptedWords.some((word) => word !== '' && lower.includes(word.toLowerCase())) === true
  );
}

function isSpecific(goal: Goal, sentence: Sentence, isTask: boolean): boolean {
  if (goal.fields?.kpiId || namesAcceptedWord(goal)) return true;
  const { items, verb, metric, parsed } = sentence;
  // Without a known verb the first unknown word is most likely one: "excite customers".
  const verbAt = verb?.at ?? items.findIndex((item) => item.kind === 'word' && item.tags.size === 0);
  const words = items.filter((_, at) => at !== verbAt || (verb === null && at > 0));
  const all = weigh(words);
  const hasNumber = parsed.target !== null || parsed.change !== null || sentence.placeholders.length > 0;
  if (goal.kind === 'objective' && !hasNumber) return isPictured(all, isTask && verb?.part !== 'assist');
  if (verb?.part === 'assist')
    return all.concrete > 0 || (all.measures > 0 && isMeasureHead(sentence)) || hasNumber;
  if (isTask)
    return all.concrete + all.measures + all.people + all.deliverables + all.general + all.abstract > 0;
  const isMoney = sentence.results[0]?.target?.quantity.family === 'money';
  if (hasNumber && isMoney) return all.concrete + all.measures + all.people + all.general + all.abstract > 0;
  if (hasNumber) return all.concrete + all.measures + all.people + all.abstract + all.deliverables > 0;
  const head = headOf(metric?.words ?? []);
  if (head === null) return all.concrete > 1;
  const isCompared = is(items[0], 'more', 'fewer');
  const first = metric?.words.find((word) => !isFunctionWord(word));
  const isCounted = is(first, 'result') && all.concrete + all.deliverables > 0;
  if (verb === null && !isCompared && all.measures === 0) return isCounted || all.concrete > 1;
  if (is(head, 'metric') && !is(head, 'abstract') && !is(head, 'empty')) return true;
  if (betterWay(metric?.words ?? []) === 'decrease') return true;
  return verb?.part === 'move' ? all.concrete + all.measures + all.people > 1 : all.concrete > 0;
}

function isMeasureHead(sentence: Sentence): boolean {
  const head = headOf(sentence.metric?.words ?? []);
  return head !== null && is(head, 'metric') && !is(head, 'general');
}

/** An objective says what changes for whom or where, or names a product. */
function isPictured(all: Weights, isProduct: boolean): boolean {
  const named = all.concrete + all.measures;
  const general = all.general + all.people;
  const context = named + general + all.abstract + all.deliverables;
  if (isProduct && context > 0) return true;
  return all.measures > 0 || (named > 0 && context > 1) || general > 2;
}
