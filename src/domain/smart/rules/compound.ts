// Speaks where one key result holds two.
import type { Fix, Span } from '../assess.ts';
import type { VerbTag } from '../languages/language-pack.ts';
import { type Item, is } from '../sentence/items.ts';
import type { Metric } from '../sentence/metric.ts';
import { headOf, isFunctionWord } from '../sentence/phrase.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { keyResults, type Rule, silent, wordsAt } from './rule.ts';

export const compound: Rule = {
  id: 'compound',
  letter: 'specific',
  kinds: keyResults,
  severity: 'warning',
  detect: ({ sentence }) => {
    const joint = secondVerb(sentence) ?? secondResult(sentence) ?? secondMeasure(sentence);
    if (joint === null) return silent;
    const rest: Span = { from: joint.from, to: endOfSecond(sentence, joint) };
    const fix: Fix = {
      kind: 'replace',
      span: { from: beforeGap(sentence.text, rest.from), to: rest.to },
      text: '',
    };
    const second = wordsAt(sentence.text, { from: joint.to, to: rest.to }).trim();
    return [{ span: rest, data: { second }, fixes: [fix] }];
  },
};

const isJoint = (item: Item | undefined): boolean =>
  is(item, 'and', 'while') || (item?.kind === 'sign' && /[;,/]/.test(item.text));

const beforeGap = (text: string, at: number): number => at - (/\s$/.test(text.slice(0, at)) ? 1 : 0);

/** Up to the deadline, which belongs to both. */
function endOfSecond({ items, text }: Sentence, joint: Item): number {
  const later = items.filter((item) => item.from > joint.from);
  const date = later.findIndex((item) => item.kind === 'date');
  if (date < 0) return text.length;
  const before = later.slice(0, date);
  while (before.length > 0) {
    const last = before[before.length - 1];
    if (!is(last, 'in') && !is(last, 'until') && !is(last, 'before')) break;
    before.pop();
  }
  return before.length === 0 ? text.length : Math.max(...before.map(({ to }) => to));
}

/** Two numbers to be reached, with "and" between them. */
function secondResult({ items, results, figures }: Sentence): Item | null {
  const first = results[0];
  const firstEnd = Math.max(first?.target?.at ?? -1, first?.change?.at ?? -1, first?.baseline?.at ?? -1);
  if (first === undefined) return null;
  const others = results.slice(1).flatMap((result) => {
    const figure = result.baseline ?? result.target ?? result.change;
    return figure && figure.at > firstEnd && !figure.isParenthesised ? [figure.at] : [];
  });
  const counted = figures.filter(
    (figure) => figure.at > firstEnd + 2 && figure.role === 'beside' && is(items[figure.at - 1], 'and'),
  );
  const next = Math.min(...others, ...counted.map((figure) => figure.at));
  if (!Number.isFinite(next)) return null;
  const between = items.slice(firstEnd + 1, next);
  const isAside = between.some((item) => is(item, 'beside') && !is(item, 'while') && !is(item, 'and'));
  const joint = between.find((item) => is(item, 'and', 'while')) ?? between.find(isJoint);
  return joint && !(isAside && !is(joint, 'and') && !is(joint, 'while')) ? joint : null;
}

const secondVerbTags: readonly VerbTag[] = [
  'raise',
  'lower',
  'improve',
  'win',
  'reach',
  'keep',
  'make',
  'add',
  'produce',
];
const clearTags: readonly VerbTag[] = ['raise', 'lower', 'improve', 'keep'];

/** "… and reduce bounce rate", "… and launch a blog". */
function secondVerb({ items, verb }: Sentence): Item | null {
  if (verb === null) return null;
  for (let at = verb.at + 2; at < items.length - 2; at += 1) {
    const joint = items[at];
    const second = items[at + 1];
    const object = items[at + 2];
    if (!joint || !is(joint, 'and', 'while') || is(joint, 'inOrderTo')) continue;
    const isVerb = secondVerbTags.some((tag) => is(second, tag));
    const isClear = clearTags.some((tag) => is(second, tag)) && !is(second, 'metric');
    const hasObject =
      is(object, 'determiner') || object?.kind === 'quantity' || (isClear && object?.kind === 'word');
    const first = items.slice(verb.at + 1, at).some((item) => item.kind === 'word' && !isFunctionWord(item));
    if (isVerb && hasObject && first) return joint;
  }
  return null;
}

/** The measure, and after a comma what is listed with it: "visits, clicks and leads". */
function listedWords(items: readonly Item[], metric: Metric): readonly Item[] {
  const after = items.findIndex((item) => item.from >= metric.to);
  const isList =
    is(items[after - 1], 'metric') && items[after]?.kind === 'sign' && items[after]?.text === ',';
  if (!isList) return metric.words;
  const rest = items.slice(after + 1);
  const end = rest.findIndex((item) => item.kind !== 'word' || is(item, 'by', 'from'));
  return [...metric.words, ...rest.slice(0, end < 0 ? rest.length : end)];
}

/** "Grow visits and sign-ups by 20 %". */
function secondMeasure({ items, metric, lexicon }: Sentence): Item | null {
  if (metric === null) return null;
  const listed = listedWords(items, metric);
  for (const [at, joint] of items.entries()) {
    if (!is(joint, 'and') || !listed.includes(joint)) continue;
    const { isNounFirst } = lexicon.pack;
    const place = listed.indexOf(joint);
    const left = isNounFirst ? headOf(listed.slice(0, place)) : items[at - 1];
    const right = isNounFirst ? headOf(listed.slice(place + 1)) : listed[listed.length - 1];
    // "Taux de satisfaction des clients et partenaires" is one measure.
    if (isNounFirst && left && right && is(left, 'share') !== is(right, 'share')) continue;
    if (left?.kind !== 'word' || right?.kind !== 'word' || is(left, 'department')) continue;
    const isMany = lexicon.baseForms(left.text).some((form) => lexicon.find([form])?.tags.has('metric'));
    const isMass = is(left, 'share', 'unbounded', 'ratio', 'massMeasure');
    const isMeasure = is(left, 'metric') && (isMany || isMass);
    if (isMeasure && is(right, 'metric')) return joint;
  }
  return null;
}
