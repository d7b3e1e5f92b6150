// Speaks where a goal finds a first value: fine once, a target should follow.

import { spanOf } from '../sentence/span-of.ts';
import { keyResults, type Rule, silent } from './rule.ts';

export const baselineDiscovery: Rule = {
  id: 'baseline-discovery',
  letter: 'measurable',
  kinds: keyResults,
  severity: 'suggestion',
  detect: ({ isDiscovery, sentence, known }) => {
    if (!isDiscovery) return silent;
    const { verb } = sentence;
    return [{ span: spanOf(verb), data: { metric: known.metric ?? '' } }];
  },
};
