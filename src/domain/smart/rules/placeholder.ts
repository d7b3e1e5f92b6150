// Speaks where something is still to be filled in: X %, TBD.
import { spanOf } from '../sentence/span-of.ts';
import { bothKinds, type Rule, wordsAt } from './rule.ts';

export const placeholder: Rule = {
  id: 'placeholder',
  letter: 'measurable',
  kinds: bothKinds,
  severity: 'error',
  detect: ({ sentence }) =>
    sentence.placeholders.slice(0, 1).map((span) => ({
      span: spanOf(span),
      data: { words: wordsAt(sentence.text, span), isForDate: span.isForDate ? 1 : 0 },
    })),
};
