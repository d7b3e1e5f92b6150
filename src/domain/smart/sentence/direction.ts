// Which way a goal goes, from its verb, its bounds, its numbers and what is known of its measure.
import type { ParsedGoal } from '../assess.ts';
import { type Item, is } from './items.ts';
import type { MainVerb } from './main-verb.ts';
import { betterWay, type Metric } from './metric.ts';
import { inUnit } from './quantities.ts';
import type { Result } from './results.ts';
import type { Figure } from './roles.ts';

type Direction = ParsedGoal['direction'];

/** "Up from 20 to 35", "down to 5": a turn without a verb. */
function turnOf(items: readonly Item[]): Direction {
  for (const item of items) {
    if (item.kind === 'quantity') break;
    if (is(item, 'lower') && (is(item, 'fewer') || is(item, 'from'))) return 'decrease';
    if (item.kind === 'word' && /^(up|up from)$/.test(item.text)) return 'increase';
    if (item.kind === 'word' && /^(down|down from)$/.test(item.text)) return 'decrease';
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
    case 'add':
      return 'increase';
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
      return stated ?? 'increase';
    case 'reach':
      return (
        stated ??
        numericWay(result) ??
        (target?.bound === 'atMost' ? 'decrease' : (betterWay(words) ?? 'increase'))
      );
    case 'improve':
      return movedWay(items, result, words, stated, isShare) ?? betterWay(words);
    case 'move':
      return movedWay(items, result, words, stated, isShare);
    case 'unknown':
    case undefined:
      return nounWay(items, result, words, stated, isShare);
  }
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
  const isNumbered = target || result?.change;
  if (isNumbered) return betterWay(words) ?? 'increase';
  if (items.some((item) => is(item, 'more') && item.kind === 'word')) return 'increase';
  if (items.some((item) => is(item, 'fewer') && !is(item, 'lower'))) return 'decrease';
  return null;
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
  if (!target) return null;
  if (isShare || (isOnlyLevel(target) && target.bound !== null)) return 'maintain';
  return betterWay(words) ?? 'increase';
}
