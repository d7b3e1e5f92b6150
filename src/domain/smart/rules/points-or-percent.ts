// Speaks where a small change of a share can be meant two ways: "raise conversion by 5 %".
import { is } from '../sentence/items.ts';
import { spanOf } from '../sentence/span-of.ts';
import { keyResults, type Rule, silent } from './rule.ts';

/** Nobody means thirty points by "by 30 %". */
const largestMistaken = 10;

export const pointsOrPercent: Rule = {
  id: 'points-or-percent',
  letter: 'measurable',
  kinds: keyResults,
  severity: 'suggestion',
  detect: ({ known, sentence }) => {
    const { metric, results, lexicon } = sentence;
    const quantity = results[0]?.change?.quantity;
    const words = metric?.words ?? [];
    const isShare = words.some((word) => is(word, 'share')) && !words.some((word) => is(word, 'unbounded'));
    const isAlone = known.baseline === null && known.target === null;
    if (quantity?.unit !== '%' || !isShare || !isAlone || quantity.value > largestMistaken) return silent;
    const span = spanOf(quantity);
    if (span === null) return silent;
    const text = lexicon.pack.composed.points.replace('{number}', String(quantity.value));
    return [{ span, data: { value: quantity.value }, fixes: [{ kind: 'replace', span, text }] }];
  },
};
