// Speaks where a target is more than twice as far as the KPI has ever come.
import { keyResults, type Rule, silent } from './rule.ts';

const enoughValues = 6;
const farFactor = 2;

export const beyondHistory: Rule = {
  id: 'beyond-history',
  letter: 'achievable',
  kinds: keyResults,
  severity: 'suggestion',
  detect: ({ goal, known, sentence }) => {
    const history = goal.evidence?.history ?? [];
    const { target, direction } = known;
    if (target === null || history.length < enoughValues || direction === 'maintain') return silent;
    const last = history[history.length - 1] ?? 0;
    const isUp = target > last;
    const best = isUp ? Math.max(...history) : Math.min(...history);
    const usualRange = Math.max(...history) - Math.min(...history);
    const isFar =
      usualRange > 0 &&
      Math.abs(target - best) > farFactor * usualRange &&
      (isUp ? target > best : target < best);
    if (!isFar) return silent;
    const figure = sentence.results[0]?.target?.quantity;
    return [{ span: figure ? { from: figure.from, to: figure.to } : null, data: { target, best } }];
  },
};
