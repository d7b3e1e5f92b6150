// Speaks where the end has already passed.
import { addMonths } from '../sentence/calendar.ts';
import { bothKinds, type Rule, silent } from './rule.ts';
import { setDue } from './set-due.ts';

export const pastDeadline: Rule = {
  id: 'past-deadline',
  letter: 'timeBound',
  kinds: bothKinds,
  severity: 'error',
  detect: ({ known, goal, sentence }) => {
    if (known.deadline === null || known.deadline >= goal.today) return silent;
    const span = goal.fields?.due == null && sentence.deadline ? sentence.deadline : null;
    const isAhead = goal.cycle !== null && goal.cycle.due >= goal.today;
    const ahead = isAhead && goal.cycle ? goal.cycle.due : addMonths(known.deadline, 12);
    const next = ahead >= goal.today ? ahead : addMonths(goal.today, 3);
    return [
      {
        span: span ? { from: span.from, to: span.to } : null,
        data: { due: known.deadline, today: goal.today },
        fixes: [setDue(sentence, next)],
      },
    ];
  },
};
