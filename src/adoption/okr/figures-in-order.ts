// Figures behind a key result in the order its heading gives: `Sign-ups: 210 / 320 / 265` under `Key results (start / goal / now)`.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { amountInText, isPlaceholder } from '../notation/amounts.ts';
import type { GoalNumbers } from '../notation/goal-numbers.ts';
import { plainWords } from '../notation/plain-words.ts';
import { roleOf } from '../notation/roles-in-headings.ts';

type Told = Pick<GoalNumbers, 'start' | 'target' | 'current' | 'unit'>;
type Place = 'start' | 'target' | 'current';

const between = /\s*(?:\/|→|\||·)\s*/u;

/** Null where the heading gives no order, or the text holds other figures than it announces. */
export function figuresInOrder(written: string, heading: string, locale: WorkbookLocale): Told | null {
  const places = placesIn(heading);
  const figures = /[:：]\s*([^:：]+)$/.exec(written)?.[1]?.split(between) ?? [];
  if (places === null || figures.length !== places.length) return null;
  const amounts = figures.map((text) => amountInText(text, locale));
  if (amounts.some((amount, at) => amount === null && !isPlaceholder(figures[at] ?? ''))) return null;
  const valueAt = (place: Place): number | null => amounts[places.indexOf(place)]?.value ?? null;
  return {
    start: valueAt('start'),
    target: valueAt('target'),
    current: valueAt('current'),
    unit: amounts.find((amount) => amount?.unit)?.unit ?? '',
  };
}

function placesIn(heading: string): readonly Place[] | null {
  const words = /\(([^()]+)\)\s*$/.exec(heading)?.[1]?.split(between) ?? [];
  const places = words.map((word) => placeOf(plainWords(word)));
  const areAll = places.length > 1 && places.every((place) => place !== null);
  return areAll ? places.filter((place) => place !== null) : null;
}

function placeOf(words: string): Place | null {
  const role = roleOf(words);
  if (role === 'goal') return 'target';
  return role === 'start' || role === 'target' || role === 'current' ? role : null;
}
