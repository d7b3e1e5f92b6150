// Puts what is known of a key result into one sentence, in a language's own order.
import { type Day, partsOfDay } from '../day.ts';
import type { ComposedSentences, LanguagePack } from './languages/language-pack.ts';

export type ComposedKind = 'increase' | 'decrease' | 'atLeast' | 'atMost' | 'between';

/** Numbers as they are to be written; '' where something is not known. */
export interface ComposedParts {
  readonly metric: string;
  readonly start: string;
  readonly target: string;
  /** The upper end of a range that begins at `target`. */
  readonly upper: string;
  readonly unit: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Trial sign-ups" stands inside a sentence as "trial sign-ups", "NPS" as it is; German nouns keep their capital. */
const inSentence = (name: string, { isVerbLast }: LanguagePack): string =>
  !isVerbLast && /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const filled = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');

/** What stands in square brackets is left out where the start is not known. */
const withoutBrackets = (template: string, isKept: boolean): string =>
  template.replace(/\[(.*?)\]/g, isKept ? '$1' : '');

function inUnit(number: string, unit: string, { percent }: ComposedSentences): string {
  if (unit === '%') return filled(percent, { number });
  return unit ? `${number} ${unit}` : number;
}

/**
 * A key result in words, without its end.
 *
 * @example composeGoal(german, 'increase', { metric: 'NPS', start: '20', target: '35', upper: '', unit: '' })
 * //=> 'NPS von 20 auf 35 steigern'
 */
export function composeGoal(pack: LanguagePack, kind: ComposedKind, parts: ComposedParts): string {
  const { composed } = pack;
  const { start, target, upper, unit } = parts;
  const metric = inSentence(parts.metric, pack);
  const [first, last] = kind === 'between' ? [target, upper] : [start, target];
  const template = withoutBrackets(composed[kind], first !== '');
  return filled(template, {
    metric,
    Metric: capital(metric),
    // "from 45 to 60 hours", but "from 45% to 60%".
    start: unit === '%' ? inUnit(first, unit, composed) : first,
    target: inUnit(last, unit, composed),
  });
}

/**
 * The words that say when something is due.
 *
 * @example composeDue(french, dayOf(2027, 3, 31)) //=> 'd’ici le 31 mars 2027'
 */
export function composeDue({ composed, months }: LanguagePack, due: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(due);
  const [name = '', short = name] = (months[month - 1] ?? '').split(',').map((form) => form.trim());
  const day = filled(composed.date, {
    day: String(dayOfMonth),
    month: name,
    Month: capital(name),
    Mon: capital(short),
    year: String(year),
  });
  return filled(composed.by, { day });
}
