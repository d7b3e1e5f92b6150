// Which way a goal goes, from its verb, its bounds, its numbers and what is known of its measure.
import type { ParsedGoal } from '../assess.ts';
import { isFinishedState } from './finished.ts';
import { type Item, is } from './items.ts';
import type { MainVerb } from './main-verb.ts';
import type { Metric } from './metric.ts';
import { betterWay, headOf } from './phrase.ts';
import { inUnit } from './quantities.ts';
import type { Result } from './results.ts';
import type { Figure } from './roles.ts';

type Direction = ParsedGoal['direction'];

/** "Up from 20 to 35", "down to 5": a turn without a verb. */
function turnOf(items: readonly Item[]): Direction {
  for (const item of items) {
    if (item.kind === 'quantity') break;
    if (is(item, 'lower') && is(item, 'fewer', 'from')) return 'decrease';
    if (is(item, 'up')) return 'increase';
    if (is(item, 'down')) return 'decrease';
  }
  return null;
}

/** The way the numbers themselves go. */
export function numericWay(result: Result | undefined): 'increase' | 'decrease' | null {
  const from = result?.baseline?.quantity;
  const to = result?.target?.quantity;
  if (!from || !to) return null;
  const start = inUnit(from, to.unit ?? from.unit) * (from.sign === '-' ? -1 : 1);
  const end = to.value * (to.sign === '-' ? -1 : 1);
  if (start === end) return null;
  return end > start ? 'increase' : 'decrease';
}

const isOnlyLevel = (figure: Figure | null | undefined): boolean =>
  figure?.role === 'level' || figure?.role === 'object' || figure?.role === 'within';

/** The direction a goal states, or null where it states none. */
export function readDirection(
  items: readonly Item[],
  verb: MainVerb | null,
  result: Result | undefined,
  metric: Metric | null,
): Direction {
  const target = result?.target ?? null;
  const words = metric?.words ?? [];
  const stated = result?.change?.way ?? null;
  const isShare = target?.isShareOf === true;
  switch (verb?.part) {
    case 'raise':
      // "Accelerate handover from 26 to 6 hours" goes up in speed and down in hours.
      if (is(items[verb.at], 'improve') && target?.quantity.family === 'time')
        return numericWay(result) ?? 'decrease';
      return 'increase';
    case 'add':
      return result || isCounted([headOf(words)]) ? 'increase' : null;
    case 'lower':
      return 'decrease';
    case 'keep':
      return result?.baseline ? (numericWay(result) ?? 'maintain') : 'maintain';
    case 'make':
    case 'assist':
      return result?.baseline ? numericWay(result) : stated;
    case 'discover':
      return null;
    case 'win':
      if (isShare) return 'maintain';
      return stated ?? (result || isCounted([headOf(words)]) ? 'increase' : null);
    case 'reach':
      if (!result && !isCounted([headOf(words)]) && !startsWithMore(items, verb)) return null;
      // "Achieve a bounce rate of less than 40 %" names a bound and no move.
      if (!stated && !result?.baseline && target?.bound === 'atMost') return 'maintain';
      return stated ?? numericWay(result) ?? betterWay(words) ?? 'increase';
    case 'improve':
      return improvedWay(items, result, words, stated, isShare);
    case 'move':
      return movedWay(items, result, words, stated, isShare);
    case 'unknown':
    case undefined:
      return nounWay(items, result, words, stated, isShare);
  }
}

/** "Ensure 99.5 % uptime": a level that is kept. */
export function isEnsured(items: readonly Item[]): boolean {
  const first = items.find((item) => !is(item, 'leadIn') || is(item, 'keep'));
  return is(first, 'keep') && is(first, 'leadIn');
}

/** "Reach more decision makers". */
const startsWithMore = (items: readonly Item[], verb: MainVerb): boolean => {
  const next = items[verb.at + 1];
  return is(next, 'more') && is(next, 'determiner');
};

/** "Win customers" goes up; "win the trust of banks" has nothing to count. */
const isCounted = (words: readonly (Item | null)[]): boolean =>
  words.some((word) => word !== null && is(word, 'result', 'metric'));

/** "Improve" goes the way that is better for the measure, whatever the numbers. */
function improvedWay(
  items: readonly Item[],
  result: Result | undefined,
  words: readonly Item[],
  stated: 'increase' | 'decrease' | null,
  isShare: boolean,
): Direction {
  const known = betterWay(words);
  if (known && !stated && result) return known;
  const head = headOf(words) ?? undefined;
  const isMeasure = is(head, 'metric') && !is(head, 'abstract') && !is(head, 'empty');
  return (
    movedWay(items, result, words, stated, isShare) ??
    (isMeasure || known === 'decrease' ? (known ?? 'increase') : null)
  );
}

function movedWay(
  items: readonly Item[],
  result: Result | undefined,
  words: readonly Item[],
  stated: 'increase' | 'decrease' | null,
  isShare: boolean,
): Direction {
  const turned = stated ?? turnOf(items);
  if (turned) return turned;
  const numeric = numericWay(result);
  if (numeric) return numeric;
  if (isShare) return 'maintain';
  const target = result?.target;
  if (target?.bound === 'atMost' && target.role !== 'object') return 'decrease';
  const isOpen = items.some((item, at) => is(item, 'placeholder') && is(items[at - 1], 'to'));
  const isNumbered = target || result?.change || isOpen;
  if (isNumbered) return betterWay(words) ?? 'increase';
  const isMore = items.some(
    (item, at) => is(item, 'more') && is(item, 'determiner') && isCounted(items.slice(at)),
  );
  if (isMore) return 'increase';
  const isFewer = items.some(
    (item, at) => is(item, 'fewer') && !is(item, 'lower') && isCounted(items.slice(at + 1)),
  );
  if (isFewer) return 'decrease';
  return null;
}

/** "More leads from fairs", "fewer returns". */
function comparedWay(items: readonly Item[], words: readonly Item[]): Direction {
  const first = items.find((item) => !is(item, 'leadIn'));
  if (!isCounted([headOf(words)])) return null;
  if (is(first, 'more')) return 'increase';
  return is(first, 'fewer') ? 'decrease' : null;
}

function nounWay(
  items: readonly Item[],
  result: Result | undefined,
  words: readonly Item[],
  stated: 'increase' | 'decrease' | null,
  isShare: boolean,
): Direction {
  if (stated) return stated;
  const target = result?.target;
  const turned = turnOf(items) ?? numericWay(result);
  if (turned) return turned;
  if (!target) return comparedWay(items, words);
  if (isShare || isEnsured(items)) return 'maintain';
  if (isFinishedState(items)) return null;
  if (isOnlyLevel(target) && target.bound !== null) return 'maintain';
  return betterWay(words) ?? 'increase';
}
