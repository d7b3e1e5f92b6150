// Speaks where a goal names nothing that changes: "Improve performance".
import { is } from '../sentence/items.ts';
import { isFunctionWord } from '../sentence/phrase.ts';
import { spanOf } from '../sentence/span-of.ts';
import { bothKinds, type Rule, silent, wordsAt } from './rule.ts';

export const vague: Rule = {
  id: 'vague',
  letter: 'specific',
  kinds: bothKinds,
  severity: 'warning',
  detect: ({ isSpecific, sentence }) => {
    if (isSpecific) return silent;
    const { items, metric, text } = sentence;
    const empty = items.find((item) => is(item, 'slogan', 'empty', 'abstract'));
    const word =
      empty ?? items.find((item) => item.kind === 'word' && !isFunctionWord(item) && is(item, 'general'));
    const span = word ?? metric;
    return [
      {
        span: spanOf(span),
        data: { words: span ? wordsAt(text, span) : '' },
      },
    ];
  },
};
