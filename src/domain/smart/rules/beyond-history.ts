// Speaks where a target asks for much more than the KPI's best period so far, and names one that would match it.
import { spanOf } from '../sentence/span-of.ts';
import { keyResults, type Rule, silent } from './rule.ts';
import { setField } from './set-field.ts';

/** A stretch is welcome; beyond this many times the best, a step on the way is better. */
const farFactor = 1.5;

export const beyondHistory: Rule = {
  id: 'beyond-history',
  letter: 'achievable',
  kinds: keyResults,
  severity: 'suggestion',
  detect: ({ goal, known, sentence }) => {
    const { history = [], bestChange } = goal.evidence ?? {};
    const { target, direction, deadline } = known;
    const start = known.baseline ?? history[history.length - 1];
    if (!bestChange || target === null || start === undefined || direction === 'maintain') return silent;
    const { isShare, periodDays } = bestChange;
    const size = isShare ? start : 1;
    const way = target > start ? 1 : -1;
    const best = Math.max(0, way > 0 ? bestChange.rise : bestChange.fall);
    const periods = Math.max(1, ((deadline ?? goal.today) - goal.today) / periodDays);
    if (size <= 0 || (target - start) * way <= best * periods * size * farFactor) return silent;
    const match = Number((start + way * best * periods * size).toPrecision(3));
    const inText = spanOf(sentence.results[0]?.target?.quantity);
    return [
      {
        span: inText,
        data: { best: best * way, isShare: Number(isShare), periodDays, match },
        fixes: best > 0 ? [setField('target', match, inText)] : [],
      },
    ];
  },
};
