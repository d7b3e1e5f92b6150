// Speaks where a number cannot be: 110 % of a group, an NPS of 130, costs cut by 120 %.
import type { Fix, Span } from '../assess.ts';
import { is } from '../sentence/items.ts';
import type { Figure } from '../sentence/roles.ts';
import { bothKinds, type Hit, type Rule, silent } from './rule.ts';

/** "150 % email open rate": how far behind its number a measure may stand. */
const wordsAfter = 4;

export const impossible: Rule = {
  id: 'impossible',
  letter: 'achievable',
  kinds: bothKinds,
  severity: 'error',
  detect: (judged) => {
    const { results, items } = judged.sentence;
    const isUnbounded = items.some((item) => is(item, 'unbounded'));
    let seen = 0;
    for (const { baseline, target, change } of results) {
      const last = Math.max(baseline?.at ?? 0, target?.at ?? 0, change?.at ?? 0);
      const behind = items.slice(last + 1, last + wordsAfter);
      const joint = behind.findIndex((item) => is(item, 'and', 'while'));
      const near = [...items.slice(seen, last + 1), ...(joint < 0 ? behind : behind.slice(0, joint))];
      const isPromoter = near.some((item) => is(item, 'promoter'));
      const isShareMeasure = !isUnbounded && near.some((item) => is(item, 'share'));
      seen = last;
      for (const figure of [target, baseline]) {
        if (!figure) continue;
        const { value, unit, sign } = figure.quantity;
        const isShare = unit === '%' && (isShareMeasure || (figure.isShareOf && !isUnbounded));
        if (isShare && value > 100) return [hitOn(figure, 100)];
        if (isPromoter && unit === null && value > 100) return [hitOn(figure, 100)];
        if (unit === '%' && isShareMeasure && sign === '-') return [hitOn(figure, 0)];
      }
      const isFall = judged.known.direction === 'decrease' && change?.quantity.unit === '%';
      if (isFall && change.quantity.value > 100) return [hitOn(change, 100)];
      if (change?.quantity.unit === 'pp' && change.quantity.value > 100) return [hitOn(change, 100)];
    }
    return silent;
  },
};

function hitOn(figure: Figure, limit: number): Hit {
  const { from, to, value, unit } = figure.quantity;
  const span: Span = { from, to };
  const text = unit === '%' ? `${limit}%` : String(limit);
  const fix: Fix = { kind: 'replace', span, text };
  return { span, data: { value, limit, unit: unit ?? '' }, fixes: [fix] };
}
