// Speaks where the end lies before or after the cycle.
import { bothKinds, type Rule, silent } from './rule.ts';
import { setDue } from './set-due.ts';

export const outsideCycle: Rule = {
  id: 'outside-cycle',
  letter: 'timeBound',
  kinds: bothKinds,
  severity: 'warning',
  detect: ({ known, goal, sentence }) => {
    const { cycle } = goal;
    if (cycle === null || known.deadline === null) return silent;
    if (known.deadline >= cycle.start && known.deadline <= cycle.due) return silent;
    const span = goal.fields?.due == null && sentence.deadline ? sentence.deadline : null;
    return [
      {
        span: span ? { from: span.from, to: span.to } : null,
        data: { due: known.deadline, start: cycle.start, end: cycle.due },
        fixes: [setDue(sentence, cycle.due)],
      },
    ];
  },
};
