// Speaks where a target or a change has no start, except on tasks and on limits to be kept.
import type { Fix, ParsedGoal } from '../assess.ts';
import { spanOf } from '../sentence/span-of.ts';
import { keyResults, type Rule, silent } from './rule.ts';
import { setField } from './set-field.ts';

export const noBaseline: Rule = {
  id: 'no-baseline',
  letter: 'measurable',
  kinds: keyResults,
  severity: 'suggestion',
  detect: ({ known, isTask, isDiscovery, isLimit, sentence }) => {
    const hasNumber = known.target !== null || known.change !== null;
    if (!hasNumber || known.baseline !== null || isTask || isDiscovery || isLimit) return silent;
    const figure = sentence.results[0]?.target ?? sentence.results[0]?.change;
    const span = spanOf(figure?.quantity);
    return [
      {
        span,
        data: { metric: known.metric ?? '' },
        fixes: startFrom(known, sentence.results[0]?.change?.quantity.unit),
      },
    ];
  },
};

/** "By 200k to 1.2M" tells the start: 1M. */
function startFrom(known: ParsedGoal, changeUnit: string | null | undefined): readonly Fix[] {
  const { target, change, direction, unit } = known;
  if (target === null || change === null || direction === null || direction === 'maintain') return [];
  const way = direction === 'increase' ? 1 : -1;
  const isRelative = changeUnit === '%' && unit !== '%';
  const factor = 1 + (way * change) / 100;
  if (isRelative && factor <= 0) return [];
  const start = isRelative ? target / factor : target - way * change;
  return [setField('start', Number(start.toPrecision(6)))];
}
