// Speaks where a task or a product stands in the place of an outcome.

import { spanOf } from '../sentence/span-of.ts';
import { bothKinds, type Rule, silent, wordsAt } from './rule.ts';

export const output: Rule = {
  id: 'output',
  letter: 'specific',
  kinds: bothKinds,
  severity: 'warning',
  detect: ({ isTask, sentence }) => {
    if (!isTask) return silent;
    const span = sentence.verb ?? sentence.metric;
    return [
      {
        span: spanOf(span),
        data: {
          words: span ? wordsAt(sentence.text, span) : '',
          isActivity: sentence.verb?.part === 'assist' ? 1 : 0,
        },
      },
    ];
  },
};
