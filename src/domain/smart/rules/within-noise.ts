// Speaks where a target lies within what the KPI does by itself, so reaching it would prove nothing.

import { spanOf } from '../sentence/span-of.ts';
import { keyResults, type Rule, silent } from './rule.ts';

export const withinNoise: Rule = {
  id: 'within-noise',
  letter: 'achievable',
  kinds: keyResults,
  severity: 'suggestion',
  detect: ({ goal, known, sentence }) => {
    const limits = goal.evidence?.naturalLimits ?? null;
    const { target, direction } = known;
    if (limits === null || target === null || direction === 'maintain') return silent;
    if (target <= limits.lower || target >= limits.upper) return silent;
    const figure = sentence.results[0]?.target?.quantity;
    return [
      {
        span: spanOf(figure),
        data: { target, lower: limits.lower, upper: limits.upper },
      },
    ];
  },
};
