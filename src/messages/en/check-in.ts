// What the requests of the weekly check-in answer with.
import type { Day } from '../../domain/day.ts';
import { dayInWords, quantity } from './figures.ts';
import { menu } from './menu.ts';
import { pace } from './pace.ts';

interface SavedCheckIn {
  readonly id: string;
  /** '' where the check-in carries no value. */
  readonly value: string;
  readonly confidence: number | null;
}

export const checkIn = {
  saved({ id, value, confidence }: SavedCheckIn): string {
    const told = [value, confidence === null ? '' : `confidence ${confidence}`].filter(Boolean).join(', ');
    return told === '' ? `${id} is checked in.` : `${id} is checked in: ${told}.`;
  },
  /** Somebody else's value stands there now; `day` is null and `by` '' where that is not known. */
  changed(standing: string, by: string, day: Day | null): string {
    const who = by === '' ? '' : ` by ${by}`;
    const when = day === null ? '' : ` on ${dayInWords(day)}`;
    const what = standing === '' ? 'Current was emptied' : `Current was changed to ${standing}`;
    return `${what}${who}${when} while you had this open. Nothing was overwritten.`;
  },
  formulaKept: (cell: string): string =>
    `${cell} holds a formula and stays as it is; the check-in is written all the same.`,
  staysLinked: (kpiId: string): string =>
    `Current stays linked to KPI ${kpiId}: its next value comes of itself.`,
  noColumn: (heading: string): string =>
    `The Key Results sheet has no column “${heading}”, so it is only in the check-in.`,
  asOfBehind: (asOf: Day): string =>
    `As of in Settings stands at ${dayInWords(asOf)}: the check-in counts once “${menu.refresh}” has been run.`,
  /** A value in its unit. */
  quantity: (value: number, unit: string): string => quantity(value, unit, String),
  pace,
  nameOfValue: 'the value now',
  unnamed: (cell: string): string =>
    `${cell} has no ID, so nobody can check in on it: give it one, such as KR1.`,
};
