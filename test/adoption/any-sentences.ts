// Key results as sentences that hold their figures, each way of wording them in four languages.
import { type Goal, inLanguage, sentenceOf, written } from './any-goals.ts';
import type { Language } from './any-layout-words.ts';

export const wordings = [
  'arrow',
  'arrowNow',
  'fromTo',
  'colonTo',
  'nowOnly',
  'reach',
  'inBrackets',
  'verb',
  'dashes',
  'commaNow',
] as const;

/** How a key result says its figures. */
export type Wording = (typeof wordings)[number];

interface Says {
  readonly start: boolean;
  readonly current: boolean;
}

/** Whether a wording says where a key result began and where it stands. */
export const saysIn: Readonly<Record<Wording, Says>> = {
  arrow: { start: true, current: false },
  arrowNow: { start: true, current: true },
  fromTo: { start: true, current: false },
  colonTo: { start: true, current: false },
  nowOnly: { start: false, current: true },
  reach: { start: false, current: false },
  inBrackets: { start: true, current: false },
  verb: { start: true, current: false },
  dashes: { start: true, current: true },
  commaNow: { start: true, current: true },
};

const nowIn: Readonly<Record<Language, string>> = { en: 'now', de: 'aktuell', fr: 'actuel', es: 'ahora' };
const endsIn: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['from', 'to'],
  de: ['von', 'auf'],
  fr: ['de', 'à'],
  es: ['de', 'a'],
};

function said(value: number, { notation }: Goal, language: Language): string {
  if (notation === 'percentFormat') return inLanguage(`${value}%`, language);
  if (notation === 'plain' || notation === 'yesNo')
    return value.toLocaleString(language === 'en' ? 'en' : 'de');
  return String(written(value, notation, language));
}

function reaching(name: string, target: string, language: Language): string {
  switch (language) {
    case 'en':
      return `Reach ${target} ${name.toLowerCase()}`;
    case 'de':
      return `${target} ${name} erreichen`;
    case 'fr':
      return `Atteindre ${target} ${name.toLowerCase()}`;
    case 'es':
      return `Alcanzar ${target} ${name.toLowerCase()}`;
  }
}

export function saidIn(goal: Goal, wording: Wording, language: Language): string {
  const { figures, name } = goal;
  const [start, target, current] = figures.map((value) => said(value, goal, language));
  const now = nowIn[language];
  const [from, to] = endsIn[language];
  switch (wording) {
    case 'arrow':
      return `${name} ${start} → ${target}`;
    case 'arrowNow':
      return `${name} ${start} → ${target} (${now} ${current})`;
    case 'fromTo':
      return `${name} ${from} ${start} ${to} ${target}`;
    case 'colonTo':
      return `${name}: ${start} → ${target}`;
    case 'nowOnly':
      return `${name}: ${target} (${now}: ${current})`;
    case 'reach':
      return reaching(name, target ?? '', language);
    case 'inBrackets':
      return `${name} (${start} → ${target})`;
    case 'verb':
      return sentenceOf(goal, language);
    case 'dashes':
      return `${name} – ${start} → ${target} – ${now} ${current}`;
    case 'commaNow':
      return `${name}: ${start} → ${target}, ${now} ${current}`;
  }
}
