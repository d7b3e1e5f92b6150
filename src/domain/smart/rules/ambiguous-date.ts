// Speaks where a date can be read two ways: 03/04/2027.
import { isoFromDay } from '../../day.ts';
import { bothKinds, type Rule, silent } from './rule.ts';

export const ambiguousDate: Rule = {
  id: 'ambiguous-date',
  letter: 'timeBound',
  kinds: bothKinds,
  severity: 'warning',
  detect: ({ sentence }) => {
    const { deadline } = sentence;
    if (deadline === null || deadline.otherReading === null) return silent;
    const span = { from: deadline.from, to: deadline.to };
    const readings = [deadline.last, deadline.otherReading];
    return [
      {
        span,
        data: { first: deadline.last, second: deadline.otherReading },
        fixes: readings.map((day) => ({ kind: 'replace', span, text: isoFromDay(day) })),
      },
    ];
  },
};
