// The fix that gives a goal another end, in the form and in the words that name one.
import type { Day } from '../../day.ts';
import type { Fix } from '../assess.ts';
import type { Sentence } from '../sentence/sentence.ts';

export function setDue({ deadline }: Sentence, value: Day): Fix {
  const setField = { kind: 'setField', field: 'due', value } as const;
  if (deadline === null || deadline.phraseFrom === null) return setField;
  return { ...setField, inText: { from: deadline.phraseFrom, to: deadline.to } };
}
