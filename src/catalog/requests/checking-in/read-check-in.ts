// Reads what was typed into a check-in: the value in the key result's own scale, and the confidence.
import type { KeyResult } from '../../../domain/okr/key-result.ts';
import { typedValue } from '../../../domain/okr/typed-value.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { WorkbookLocale } from '../../../workbook/cell.ts';
import { readYesNo } from '../../../workbook/reading/read-yes-no.ts';

/** The value, null for none, or what is wrong with it; only a baseline that is still sought may go without. */
export function readValue(
  text: string,
  keyResult: KeyResult,
  locale: WorkbookLocale,
  words: Messages,
): number | null | Problem {
  const { type } = keyResult;
  if (text.trim() === '') {
    return type === 'findBaseline' ? null : { code: 'missing-value', what: words.checkIn.nameOfValue };
  }
  if (type === 'yesNo') return readYesNo(text, words.reading);
  const value = typedValue(text, keyResult, locale.decimalMark);
  if (value === null) return { code: 'not-a-number', text: text.trim() };
  const isBelowNone = type === 'milestone' && value < 0;
  return isBelowNone ? { code: 'out-of-range', value, least: 0, most: keyResult.target } : value;
}

export function confidenceProblem(confidence: number | null): Problem | null {
  const isFine = confidence === null || (Number.isInteger(confidence) && confidence >= 1 && confidence <= 10);
  return isFine ? null : { code: 'out-of-range', value: confidence, least: 1, most: 10 };
}
