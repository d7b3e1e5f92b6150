// Speaks where neither text, due date nor cycle gives an end.
import type { Day } from '../../day.ts';
import { nearestEnd } from '../sentence/date-words.ts';
import { is } from '../sentence/items.ts';
import { spanOf } from '../sentence/span-of.ts';
import { bothKinds, type Rule, silent, wordsAt } from './rule.ts';
import { setField } from './set-field.ts';

export const noDeadline: Rule = {
  id: 'no-deadline',
  letter: 'timeBound',
  kinds: bothKinds,
  severity: 'warning',
  detect: ({ hasEnd, sentence }) => {
    if (hasEnd) return silent;
    const loose = sentence.items.find((item) => is(item, 'noDate'));
    const span = spanOf(loose);
    const due: Day = nearestEnd(sentence.setting);
    return [
      {
        span,
        data: { words: span ? wordsAt(sentence.text, span) : '' },
        fixes: [setField('due', due)],
      },
    ];
  },
};
