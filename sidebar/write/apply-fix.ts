// What one click on a fix makes of a draft: words replaced, or a field set, with the words that say otherwise.
import { type Day, isoFromDay } from '../../src/domain/day.ts';
import type { Fix, ParsedGoal, Span } from '../../src/domain/smart/assess.ts';
import { type KeyResultDraft, keyResultFields, type ObjectiveDraft } from './draft.ts';
import { fieldText } from './field-text.ts';

/** How sentences are written and read in this workbook. */
export interface Writing {
  readonly decimalMark: '.' | ',';
  /** "by 31 Dec 2026" */
  readonly byDay: (day: Day) => string;
  readonly read: (sentence: string) => ParsedGoal;
}

type SetField = Extract<Fix, { kind: 'setField' }>;

const numberWithMagnitude =
  /\d(?:[\d.,\u00a0 ]*\d)?(?:\s?(?:k|mn|m|bn|b|thousand|million|billion)(?![a-z]))?/i;

const replaced = (text: string, { from, to }: Span, better: string): string =>
  text.slice(0, from) + better + text.slice(to);

/** The text a field shows after a fix that sets it; days come as numbers, too. */
function fixedField({ field, value }: SetField, { decimalMark }: Writing): string {
  if (typeof value === 'string') return value;
  return field === 'due' ? isoFromDay(value) : fieldText(value, decimalMark);
}

function wordsFor(said: string, isFirst: boolean, { field, value }: SetField, writing: Writing): string {
  if (typeof value !== 'number') return said;
  if (field !== 'due') return said.replace(numberWithMagnitude, fieldText(value, '.'));
  const phrase = writing.byDay(value);
  return isFirst ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

/** The sentence with its own words for what is set; null where it has none, or would be misread. */
function saidInText(sentence: string, fix: SetField, writing: Writing): string | null {
  const { field, value, inText } = fix;
  if (inText === undefined) return null;
  const said = sentence.slice(inText.from, inText.to);
  const better = replaced(sentence, inText, wordsFor(said, inText.from === 0, fix, writing));
  const { deadline, target } = writing.read(better);
  return value === (field === 'due' ? deadline : target) ? better : null;
}

export function fixedKeyResult(keyResult: KeyResultDraft, fix: Fix, writing: Writing): KeyResultDraft {
  const { sentence, typed } = keyResult;
  if (fix.kind === 'replace') return { ...keyResult, sentence: replaced(sentence, fix.span, fix.text) };
  const field = keyResultFields.find((name) => name === fix.field);
  if (!field) return keyResult;
  const better = saidInText(sentence, fix, writing);
  if (better === null) return { sentence, typed: { ...typed, [field]: fixedField(fix, writing) } };
  // The field follows from the sentence again.
  const { [field]: _, ...others } = typed;
  return { sentence: better, typed: others };
}

export function fixedObjective(objective: ObjectiveDraft, fix: Fix, writing: Writing): ObjectiveDraft {
  const { sentence } = objective;
  if (fix.kind === 'replace') return { ...objective, sentence: replaced(sentence, fix.span, fix.text) };
  if (fix.field !== 'due') return objective;
  const better = saidInText(sentence, fix, writing) ?? sentence;
  return { ...objective, sentence: better, due: fixedField(fix, writing) };
}
