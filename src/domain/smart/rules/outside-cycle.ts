// Speaks where the end lies before or after the cycle.

import { spanOf } from '../sentence/span-of.ts';
import { bothKinds, type Rule, silent } from './rule.ts';
import { setField } from './set-field.ts';

export const outsideCycle: Rule = {
  id: 'outside-cycle',
  letter: 'timeBound',
  kinds: bothKinds,
  severity: 'warning',
  detect: ({ known, goal, sentence }) => {
    const { cycle } = goal;
    // A day that is over has been said already.
    if (cycle === null || known.deadline === null || known.deadline < goal.today) return silent;
    if (known.deadline >= cycle.start && known.deadline <= cycle.due) return silent;
    return [
      {
        span: goal.fields?.due == null ? spanOf(sentence.deadline) : null,
        data: { due: known.deadline, start: cycle.start, end: cycle.due },
        fixes: [setField('due', cycle.due, sentence.deadline?.phrase)],
      },
    ];
  },
};
