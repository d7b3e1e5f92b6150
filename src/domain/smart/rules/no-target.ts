// Speaks where a stranger could not check whether a key result was reached.

import { spanOf } from '../sentence/span-of.ts';
import { keyResults, type Rule, silent } from './rule.ts';

export const noTarget: Rule = {
  id: 'no-target',
  letter: 'measurable',
  kinds: keyResults,
  severity: 'error',
  detect: ({ isMeasurable, isTask, sentence, known }) => {
    if (isMeasurable) return silent;
    const span = sentence.metric ?? sentence.verb;
    return [
      {
        span: spanOf(span),
        data: { metric: known.metric ?? '', direction: known.direction ?? '', isTask: isTask ? 1 : 0 },
      },
    ];
  },
};
