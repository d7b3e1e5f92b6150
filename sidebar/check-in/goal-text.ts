// What a key result is after, in numbers; and its days, short.
import { dayFromIso, partsOfDay } from '../../src/domain/day.ts';
import { exactNumberText, measureText } from '../charts/number-text.ts';
import { words } from '../words.ts';
import type { Item } from './entry.ts';

/** What is asked for, and by when. */
type Goal = Pick<Item, 'type' | 'start' | 'target' | 'upper' | 'unit' | 'due'>;

const language = document.documentElement.lang;

export function shortDay(iso: string | null): string {
  const day = iso === null ? null : dayFromIso(iso);
  return day === null ? '' : words.shortDay(partsOfDay(day));
}

export const inUnit = (value: number, unit: string): string =>
  measureText(exactNumberText(value, language), unit, language);

export const plainNumber = (value: number): string => exactNumberText(value, language);

/** A unit that stands close to its number is said with each of them, a noun once. */
const withSign = (value: number, unit: string): string => {
  const said = inUnit(value, unit);
  return said.endsWith(` ${unit}`) ? plainNumber(value) : said;
};

/** Such as "420 → 700 sign-ups by 31 Dec". */
export function goalText(item: Goal): string {
  const what = aimText(item);
  const day = shortDay(item.due);
  return what === '' || day === '' ? what : words.checkIn.byDay(what, day);
}

/** Such as "420 → 700 sign-ups"; '' where numbers are missing. */
export function aimText({ type, start, target, upper, unit }: Omit<Goal, 'due'>): string {
  const { checkIn } = words;
  const to = target === null ? '' : inUnit(target, unit);
  switch (type) {
    case 'yesNo':
      return checkIn.yesOrNo;
    case 'findBaseline':
      return checkIn.baseline;
    case 'milestone':
      return target === null ? '' : checkIn.steps(plainNumber(target));
    case 'atLeast':
      return to && checkIn.atLeast(to);
    case 'atMost':
      return to && checkIn.atMost(to);
    case 'between':
      return target === null || upper === null
        ? to
        : checkIn.between(plainNumber(target), inUnit(upper, unit));
    case 'increase':
    case 'decrease':
    case null:
      return start === null ? to : to && checkIn.fromTo(withSign(start, unit), to);
  }
}
