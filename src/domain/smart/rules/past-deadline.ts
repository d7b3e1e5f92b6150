// Speaks where the end has already passed.
import { addMonths } from '../sentence/calendar.ts';
import { spanOf } from '../sentence/span-of.ts';
import { bothKinds, type Rule, silent } from './rule.ts';
import { setField } from './set-field.ts';

export const pastDeadline: Rule = {
  id: 'past-deadline',
  letter: 'timeBound',
  kinds: bothKinds,
  severity: 'error',
  detect: ({ known, goal, sentence }) => {
    if (known.deadline === null || known.deadline >= goal.today) return silent;
    const isAhead = goal.cycle !== null && goal.cycle.due >= goal.today;
    const ahead = isAhead && goal.cycle ? goal.cycle.due : addMonths(known.deadline, 12);
    const next = ahead >= goal.today ? ahead : addMonths(goal.today, 3);
    return [
      {
        span: goal.fields?.due == null ? spanOf(sentence.deadline) : null,
        data: { due: known.deadline, today: goal.today },
        fixes: [setField('due', next, sentence.deadline?.phrase)],
      },
    ];
  },
};
