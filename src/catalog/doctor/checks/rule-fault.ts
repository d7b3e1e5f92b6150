// What is wrong with a rule that stands over a cell, held against the one its column has.
import type { FoundRule } from '../../../workbook/found-rule.ts';
import type { ValidationRule } from '../../../workbook/plan.ts';
import { choiceReader } from '../../../workbook/reading/read-choice.ts';
import { isProblem } from '../../../workbook/reading/reading.ts';
import type { Area } from '../../../workbook/snapshot.ts';

/** The widest a number may be; both ends belong to it. */
export interface Limits {
  readonly least: number | null;
  readonly most: number | null;
}

export type RuleFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'of-another-kind'; readonly found: 'checkbox' | 'number' | 'date' | 'list' | 'own' }
  /** Words that are offered and not read, and words that are read and not offered. */
  | {
      readonly kind: 'other-choices';
      readonly unknown: readonly string[];
      readonly lacking: readonly string[];
    }
  | { readonly kind: 'other-limits'; readonly found: Limits; readonly wanted: Limits }
  | { readonly kind: 'place-gone' }
  | { readonly kind: 'other-place'; readonly found: Area; readonly wanted: Area }
  /** The list ends above the last ID there is. */
  | { readonly kind: 'short-place'; readonly found: Area };

/** What has to be known of the sheets a rule points at. */
export interface RulePlaces {
  /** What the cells of a place hold; null where its sheet was not read. */
  wordsIn(place: Area): readonly string[] | null;
  /** The last row of a place with anything in it. */
  lastRowIn(place: Area): number;
}

/** Rules that people made narrower or by a formula are theirs, as long as the column keeps its drop-down. */
export function ruleFault(
  found: FoundRule | null,
  wanted: ValidationRule,
  places: RulePlaces,
): RuleFault | null {
  if (found === null) return { kind: 'missing' };
  switch (wanted.kind) {
    case 'choice':
      return faultOfChoices(found, wanted.choices, places);
    case 'choice-from':
      return faultOfPlace(found, wanted.source, places);
    case 'number':
      if (found.kind === 'own') return null;
      return found.kind === 'number' ? faultOfLimits(found, wanted) : ofAnotherKind(found);
    case 'date':
      return found.kind === 'date' || found.kind === 'own' ? null : ofAnotherKind(found);
    case 'checkbox':
      return found.kind === 'checkbox' ? null : ofAnotherKind(found);
  }
}

const ofAnotherKind = ({ kind }: FoundRule): RuleFault => ({
  kind: 'of-another-kind',
  found: kind === 'choice' || kind === 'choice-from' ? 'list' : kind,
});

function faultOfChoices(
  found: FoundRule,
  choices: readonly string[],
  { wordsIn }: RulePlaces,
): RuleFault | null {
  if (found.kind === 'choice-from') {
    if (found.source === null) return { kind: 'place-gone' };
    const words = wordsIn(found.source);
    return words === null ? null : faultOfWords(words, choices);
  }
  return found.kind === 'choice' ? faultOfWords(found.choices, choices) : ofAnotherKind(found);
}

function faultOfWords(offered: readonly string[], choices: readonly string[]): RuleFault | null {
  const read = choiceReader(Object.fromEntries(choices.map((choice) => [choice, choice])));
  const readings = offered.map(read);
  const unknown = offered.filter((_, at) => isProblem(readings[at] ?? null));
  const lacking = choices.filter((choice) => !readings.includes(choice));
  return unknown.length + lacking.length === 0 ? null : { kind: 'other-choices', unknown, lacking };
}

function faultOfPlace(found: FoundRule, wanted: Area, { lastRowIn }: RulePlaces): RuleFault | null {
  if (found.kind !== 'choice-from') return ofAnotherKind(found);
  const { source } = found;
  if (source === null) return { kind: 'place-gone' };
  const isThere =
    source.sheet === wanted.sheet && source.column === wanted.column && source.columns === wanted.columns;
  if (!isThere) return { kind: 'other-place', found: source, wanted };
  const hasAll = source.row <= wanted.row && source.row + source.rows > lastRowIn(wanted);
  return hasAll ? null : { kind: 'short-place', found: source };
}

function faultOfLimits(found: Limits, wanted: Limits): RuleFault | null {
  const { least, most } = found;
  return least === wanted.least && most === wanted.most
    ? null
    : { kind: 'other-limits', found: { least, most }, wanted };
}
