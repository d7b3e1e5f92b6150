// Speaks where two key results of one objective measure the same thing.
import { spanOf } from '../sentence/span-of.ts';
import { keyResults, type Rule, silent } from './rule.ts';

export const sameMeasure: Rule = {
  id: 'same-measure',
  letter: 'relevant',
  kinds: keyResults,
  severity: 'suggestion',
  detect: ({ sentence, siblings }) => {
    const { metric, parsed } = sentence;
    const name = metric?.text.toLowerCase();
    const isNumbered = parsed.target !== null || parsed.change !== null;
    const isSame = siblings.some((sibling) => sibling.metric?.toLowerCase() === name);
    return name !== undefined && isNumbered && isSame
      ? [{ span: spanOf(metric), data: { metric: metric?.text ?? '' } }]
      : silent;
  },
};
