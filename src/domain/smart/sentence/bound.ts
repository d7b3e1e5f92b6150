// Which side of a level a goal keeps: "at or below 4", "3.5 % or better", "between 2 and 4".
import type { ParsedGoal } from '../assess.ts';
import { type Item, is } from './items.ts';
import type { Metric } from './metric.ts';
import { betterWay } from './phrase.ts';
import { inOneUnit, type Result } from './results.ts';
import type { Figure } from './roles.ts';

export interface Range {
  readonly lower: number;
  readonly upper: number;
  readonly unit: string | null;
}

/** "Between 2 and 4 hours": both numbers in the unit of the second. */
export function readRange(items: readonly Item[], figures: readonly Figure[]): Range | null {
  for (const [index, lower] of figures.entries()) {
    const upper = figures[index + 1];
    const isRange =
      is(items[lower.at - 1], 'between') && is(items[lower.at + 1], 'and') && upper?.at === lower.at + 2;
    if (!isRange) continue;
    const { baseline, target, unit } = inOneUnit({ baseline: lower, target: upper, change: null });
    if (baseline !== null && target !== null && baseline < target)
      return { lower: baseline, upper: target, unit };
  }
  return null;
}

/** The bound of the main result; a share to be kept ("90 % of chats within 5 minutes") is a floor. */
export function readBound(
  items: readonly Item[],
  result: Result | undefined,
  metric: Metric | null,
): ParsedGoal['bound'] {
  const target = result?.target;
  if (!target) return null;
  if (is(items[target.at + 1], 'orBetter')) {
    const usualWay = target.quantity.family === 'time' ? 'decrease' : 'increase';
    return (betterWay(metric?.words ?? []) ?? usualWay) === 'decrease' ? 'atMost' : 'atLeast';
  }
  return target.isShareOf ? 'atLeast' : target.bound;
}
