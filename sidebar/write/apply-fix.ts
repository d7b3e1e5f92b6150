// What one click on a fix makes of a draft: words replaced, or a field set, with the words that say otherwise.
import { isoFromDay } from '../../src/domain/day.ts';
import type { Fix, ParsedGoal, Span } from '../../src/domain/smart/assess.ts';
import { composeDue } from '../../src/domain/smart/compose.ts';
import type { LanguagePack } from '../../src/domain/smart/languages/language-pack.ts';
import { type KeyResultDraft, keyResultFields, type ObjectiveDraft } from './draft.ts';
import { fieldText } from './field-text.ts';

/** How sentences are written and read in this workbook. */
export interface Writing {
  readonly decimalMark: '.' | ',';
  /** The language of a sentence, or where there is none yet, of the workbook. */
  readonly packFor: (sentence: string) => LanguagePack;
  readonly read: (sentence: string) => ParsedGoal;
}

type SetField = Extract<Fix, { kind: 'setField' }>;

const numberWithMagnitude =
  /\d(?:[\d.,\u00a0 ]*\d)?(?:\s?(?:k|m[nm]?|bn?|thousand|mil|mille|tausend|tsd\.?|mio\.?|mill?i[oó]n(?:en|es|s)?|billion)(?!\p{L}))?/iu;

const replaced = (text: string, { from, to }: Span, better: string): string =>
  text.slice(0, from) + better + text.slice(to);

/** The text a field shows after a fix that sets it; days come as numbers, too. */
function fixedField({ field, value }: SetField, { decimalMark }: Writing): string {
  if (typeof value === 'string') return value;
  return field === 'due' ? isoFromDay(value) : fieldText(value, decimalMark);
}

function wordsFor(said: string, isFirst: boolean, { field, value }: SetField, pack: LanguagePack): string {
  if (typeof value !== 'number') return said;
  if (field !== 'due') return said.replace(numberWithMagnitude, fieldText(value, pack.decimalMark));
  const phrase = composeDue(pack, value);
  return isFirst ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}

/** The sentence with its own words for what is set; null where it has none, or would be misread. */
function saidInText(sentence: string, fix: SetField, writing: Writing): string | null {
  const { field, value, inText } = fix;
  if (inText === undefined) return null;
  const said = sentence.slice(inText.from, inText.to);
  const better = replaced(
    sentence,
    inText,
    wordsFor(said, inText.from === 0, fix, writing.packFor(sentence)),
  );
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
