// What one click on a fix makes of a draft: words replaced, a field set, and both agreeing on the date.
import { type Day, isoFromDay } from '../../src/domain/day.ts';
import type { Fix, Span } from '../../src/domain/smart/assess.ts';
import { type KeyResultDraft, keyResultFields, type ObjectiveDraft } from './draft.ts';
import { fieldText } from './read-number.ts';

/** How fixes are written down. */
export interface Writing {
  readonly decimalMark: '.' | ',';
  /** "by 31 Dec 2026" */
  readonly byDay: (day: Day) => string;
}

type SetField = Extract<Fix, { kind: 'setField' }>;

const replaced = (text: string, { from, to }: Span, better: string): string =>
  text.slice(0, from) + better + text.slice(to);

/** The text a field shows after a fix that sets it; days come as numbers, too. */
function fixedField({ field, value }: SetField, { decimalMark }: Writing): string {
  if (typeof value === 'string') return value;
  return field === 'due' ? isoFromDay(value) : fieldText(value, decimalMark);
}

/** The sentence with the words for its end replaced by the day that is set; as it is where it names no end. */
function withDueInText(sentence: string, { value, inText }: SetField, { byDay }: Writing): string {
  if (inText === undefined || typeof value !== 'number') return sentence;
  const phrase = byDay(value);
  return replaced(
    sentence,
    inText,
    inText.from === 0 ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase,
  );
}

export function fixedKeyResult(keyResult: KeyResultDraft, fix: Fix, writing: Writing): KeyResultDraft {
  const { sentence, typed } = keyResult;
  if (fix.kind === 'replace') return { ...keyResult, sentence: replaced(sentence, fix.span, fix.text) };
  const field = keyResultFields.find((name) => name === fix.field);
  if (!field) return keyResult;
  const set = { ...typed, [field]: fixedField(fix, writing) };
  return { sentence: field === 'due' ? withDueInText(sentence, fix, writing) : sentence, typed: set };
}

export function fixedObjective(objective: ObjectiveDraft, fix: Fix, writing: Writing): ObjectiveDraft {
  const { sentence } = objective;
  if (fix.kind === 'replace') return { ...objective, sentence: replaced(sentence, fix.span, fix.text) };
  if (fix.field !== 'due') return objective;
  return { ...objective, sentence: withDueInText(sentence, fix, writing), due: fixedField(fix, writing) };
}
