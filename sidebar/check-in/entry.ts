// What somebody has typed for one key result, and the value it means.
import type { KeyResult } from '../../src/domain/okr/key-result.ts';
import { typedValue } from '../../src/domain/okr/typed-value.ts';
import type { ValueOf } from '../server.ts';
import { fieldText } from '../write/field-text.ts';

export type Desk = ValueOf<'openCheckIn'>;
export type Item = Desk['items'][number];
export type DecimalMark = Desk['decimalMark'];

/** As typed, so that it can be kept anywhere and lost nowhere. */
export interface Entry {
  /** A number as people write it; 'yes' or 'no' where that is asked. */
  readonly value: string;
  readonly confidence: number | null;
  readonly note: string;
  /** What Current held when the form was opened. */
  readonly openedWith: string;
}

/** More steps than this are typed, not chosen. */
const mostStepsToChoose = 12;

/** How the value is given. */
export type ValueKind = 'number' | 'steps' | 'yesNo';

export function valueKindOf({ type, target }: Pick<Item, 'type' | 'target'>): ValueKind {
  if (type === 'yesNo') return 'yesNo';
  const canBeChosen =
    target !== null && Number.isInteger(target) && target >= 1 && target <= mostStepsToChoose;
  return type === 'milestone' && canBeChosen ? 'steps' : 'number';
}

/** A value as the field holds it. */
export function valueText(value: number, item: Pick<Item, 'type' | 'target'>, mark: DecimalMark): string {
  switch (valueKindOf(item)) {
    case 'yesNo':
      return value === 0 ? 'no' : 'yes';
    case 'steps':
      return String(value);
    case 'number':
      return fieldText(value, mark);
  }
}

/**
 * The form as it opens: what is chosen shows what stands, what is typed is empty, unless a KPI or a formula knows it.
 */
export function openedEntry(item: Item, mark: DecimalMark): Entry {
  const { kpi, current, confidence, openedWith } = item;
  const isKnown = valueKindOf(item) !== 'number' || item.isComputed;
  const value = kpi?.fits ? kpi.value : isKnown ? current : null;
  return { value: value === null ? '' : valueText(value, item, mark), confidence, note: '', openedWith };
}

/** The value an entry means; null for none, 'unreadable' for what is no value. */
export function enteredValue(
  { value }: Pick<Entry, 'value'>,
  item: Pick<Item, 'type' | 'target'> & Pick<KeyResult, 'start' | 'upper' | 'current' | 'unit'>,
  mark: DecimalMark,
): number | null | 'unreadable' {
  if (value.trim() === '') return null;
  if (valueKindOf(item) === 'yesNo') return value === 'yes' ? 1 : value === 'no' ? 0 : 'unreadable';
  return typedValue(value, item, mark) ?? 'unreadable';
}
