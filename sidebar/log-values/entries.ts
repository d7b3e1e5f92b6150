// What somebody has typed into the log form, and what it means.
import { type Doubt, doubtAbout } from '../../src/domain/kpi/doubt.ts';
import { loggedValue } from '../../src/domain/kpi/logged-value.ts';
import type { InputOf, ValueOf } from '../server.ts';

export type Desk = ValueOf<'openKpiLog'>;
export type Item = Desk['items'][number];
type Row = InputOf<'saveKpiLog'>['rows'][number];

/** As typed; `denominator` only where a rate is asked for in two parts. */
export interface Entry {
  readonly value: string;
  readonly denominator: string;
  readonly note: string;
  readonly isSure: boolean;
}

export type Entries = ReadonlyMap<string, Entry>;

export const noEntry: Entry = { value: '', denominator: '', note: '', isSure: false };

export type Meaning =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: number; readonly doubt: Doubt | null }
  | { readonly kind: 'wrong'; readonly why: 'notANumber' | 'bothParts' | 'isZero'; readonly text: string };

/** Both parts of a rate as one text, the way a single field takes it; '' where nothing is typed. */
export function typedText({ rateOf }: Item, { value, denominator }: Entry): string {
  if (rateOf === null) return value.trim();
  return value.trim() === '' && denominator.trim() === '' ? '' : `${value.trim()}/${denominator.trim()}`;
}

/** Natural limits are those of the whole, so the values of a campaign are not held against them. */
export function meaningOf(item: Item, entry: Entry, mark: Desk['decimalMark'], ofCampaign: boolean): Meaning {
  const text = typedText(item, entry);
  if (text === '') return { kind: 'empty' };
  if (item.rateOf && [entry.value, entry.denominator].some((part) => part.trim() === '')) {
    return { kind: 'wrong', why: 'bothParts', text };
  }
  const read = loggedValue(text, item.unit, mark);
  switch (read.kind) {
    case 'empty':
      return read;
    case 'unreadable': {
      const isZero = /\/\s*0+([.,]0+)?$/.test(text);
      return { kind: 'wrong', why: isZero ? 'isZero' : 'notANumber', text };
    }
    case 'value':
    case 'rate': {
      const usual = { limits: item.limits, last: item.last?.value ?? null };
      return { kind: 'value', value: read.value, doubt: ofCampaign ? null : doubtAbout(read.value, usual) };
    }
  }
}

export const rowOf = (item: Item, entry: Entry, seen: string | null): Row => ({
  kpiId: item.id,
  value: typedText(item, entry),
  note: entry.note,
  isSure: entry.isSure,
  seen,
});
