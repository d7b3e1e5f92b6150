// Offers the fields of a key result as one sentence, in the language it is written in.
import { dayFromIso } from '../../src/domain/day.ts';
import type { ParsedGoal } from '../../src/domain/smart/assess.ts';
import { type ComposedKind, composeDue, composeGoal } from '../../src/domain/smart/compose.ts';
import { writtenNumber } from '../../src/domain/written-number.ts';
import type { Writing } from './apply-fix.ts';
import type { KeyResultDraft } from './draft.ts';
import { fieldText } from './field-text.ts';
import { type FilledFields, keyResultTypeOf } from './fill-fields.ts';

const composable: readonly ComposedKind[] = ['increase', 'decrease', 'atLeast', 'atMost', 'between'];

interface Facts {
  readonly start: number | null;
  readonly target: number | null;
  readonly upper: number | null;
  readonly due: number | null;
}

/** The type chosen, or the one the numbers tell. */
function typeOf({ type }: FilledFields, { start, target }: Facts): ComposedKind | null {
  const chosen = keyResultTypeOf(type);
  if (chosen !== null) return composable.find((each) => each === chosen) ?? null;
  if (start === null || target === null || start === target) return null;
  return target > start ? 'increase' : 'decrease';
}

/** "3,700 sign-ups" would say twice what trial sign-ups are counted in. */
const unitBeside = (unit: string, metric: string): string =>
  metric.toLowerCase().includes(unit.toLowerCase()) ? '' : unit;

/** The end is left to the cycle unless a day was set or the sentence already names one. */
const saysAll = (parsed: ParsedGoal, { start, target, upper, due }: Facts): boolean =>
  parsed.target === target &&
  (start === null || parsed.baseline === start) &&
  (upper === null || parsed.upper === upper) &&
  (due === null || parsed.deadline === due);

/**
 * The key result in one sentence; null where something is missing, or the sentence already says it all.
 *
 * @example composeSentence(draft, fields, 'Trial sign-ups', writing)
 * //=> 'Increase trial sign-ups from 3,100 to 3,700 by 31 Dec 2026'
 */
export function composeSentence(
  { sentence, typed }: KeyResultDraft,
  fields: FilledFields,
  kpi: string,
  { decimalMark, packFor, read }: Writing,
): string | null {
  const number = (text: string): number | null =>
    text.trim() === '' ? null : writtenNumber(text, decimalMark);
  const parsed = read(sentence);
  const upper = number(fields.upper);
  const facts = { start: number(fields.start), target: number(fields.target), due: dayFromIso(fields.due) };
  const type = typeOf(fields, { ...facts, upper: null });
  const metric = parsed.metric ?? kpi;
  if (type === null || metric === '' || facts.target === null) return null;
  const isKept = type !== 'increase' && type !== 'decrease';
  const wanted: Facts = {
    start: isKept ? null : facts.start,
    target: facts.target,
    upper: type === 'between' ? upper : null,
    due: typed.due ? facts.due : null,
  };
  if (type === 'between' && wanted.upper === null) return null;
  if (sentence.trim() !== '' && saysAll(parsed, wanted)) return null;
  const pack = packFor(sentence || kpi);
  const written = (value: number | null): string =>
    value === null ? '' : fieldText(value, pack.decimalMark);
  const said = composeGoal(pack, type, {
    metric,
    start: written(facts.start),
    target: written(facts.target),
    upper: written(upper),
    unit: unitBeside(fields.unit.trim(), metric),
  });
  const composed = facts.due === null ? said : `${said} ${composeDue(pack, facts.due)}`;
  return saysAll(read(composed), { ...wanted, due: facts.due }) ? composed : null;
}

/** The draft with the sentence taken: its fields follow from it again. */
export function withSentence({ typed }: KeyResultDraft, sentence: string): KeyResultDraft {
  const { start: _start, target: _target, upper: _upper, due: _due, type: _type, unit, ...others } = typed;
  return { sentence, typed: unit === undefined ? others : { ...others, unit } };
}
