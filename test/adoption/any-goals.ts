// Goals at random, with figures in the notations people use.
import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/cell.ts';
import {
  answersIn,
  keyResultsIn,
  type Language,
  notesIn,
  objectivesIn,
  people,
  sourcesIn,
  statusesIn,
} from './any-layout-words.ts';

/** How the figures of a key result are written. */
export type Notation =
  | 'yesNo'
  | 'plain'
  | 'percentText'
  | 'percentFormat'
  | 'money'
  | 'thousands'
  | 'decimals';

export interface Goal {
  readonly name: string;
  readonly notation: Notation;
  /** Start, target and current value. */
  readonly figures: readonly [number, number, number];
  /** Whether nobody has the current value yet. */
  readonly isUnknown: boolean;
  readonly owner: string;
  /** The index of the day. */
  readonly due: number;
  readonly confidence: number;
  readonly status: string;
  readonly note: string;
  readonly source: string;
}

export interface Objective {
  readonly name: string;
  readonly goals: readonly Goal[];
}

const figuresOf: Readonly<Record<Notation, readonly Goal['figures'][]>> = {
  yesNo: [
    [0, 1, 0],
    [0, 1, 1],
  ],
  plain: [
    [120, 300, 210],
    [40, 10, 25],
    [0, 24, 9],
    [1450, 2600, 1980],
  ],
  percentText: [
    [12, 20, 15],
    [7.5, 5, 6.1],
    [31, 45, 38],
  ],
  percentFormat: [
    [24, 35, 29],
    [58, 75, 63],
  ],
  money: [
    [31, 24, 26],
    [14_000, 30_000, 22_500],
  ],
  thousands: [
    [12_500, 20_000, 14_300],
    [38_000, 50_000, 43_500],
  ],
  decimals: [
    [4.1, 4.5, 4.3],
    [1.2, 1.8, 1.4],
  ],
};

export const pick = <Item>(items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items);

export const inLanguage = (text: string, language: Language): string =>
  language === 'en' ? text : text.replace('.', ',');

/** A figure as somebody writes it. */
export function written(value: number, notation: Notation, language: Language): CellValue {
  switch (notation) {
    case 'yesNo':
      return answersIn[language][value === 1 ? 0 : 1];
    case 'plain':
      return value;
    case 'percentText':
      return inLanguage(`${value}${language === 'en' ? '' : ' '}%`, language);
    case 'percentFormat':
      return value / 100;
    case 'money':
      return language === 'en' ? `$${value.toLocaleString('en')}` : `${value.toLocaleString('de')} €`;
    case 'thousands':
      return inLanguage(`${value / 1000}k`, language);
    case 'decimals':
      return language === 'en' ? value : inLanguage(String(value), language);
  }
}

/** What a key result was worth in the second of three periods. */
export const valueBetween = ({ figures: [start, , current], notation }: Goal): number =>
  notation === 'yesNo' ? 0 : Number(((start + current) / 2).toPrecision(3));

const notations: readonly Notation[] = [
  'yesNo',
  'plain',
  'plain',
  'percentText',
  'percentFormat',
  'money',
  'thousands',
  'decimals',
];

const goalNamed = (language: Language, name: string, notation: Notation): fc.Arbitrary<Goal> =>
  fc.record({
    name: fc.constant(name),
    notation: fc.constant(notation),
    figures: pick(figuresOf[notation]),
    isUnknown: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
    owner: pick(people),
    due: fc.nat(2),
    confidence: fc.integer({ min: 2, max: 9 }),
    status: pick(statusesIn[language]),
    note: pick(notesIn[language]),
    source: pick(sourcesIn),
  });

const mostGoals = 3;

/** Two or three objectives, the first with two key results or more; in figures all of the first objective. */
export const objectivesOf = (language: Language): fc.Arbitrary<readonly Objective[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...objectivesIn[language]], { minLength: 2, maxLength: 3 }),
      fc.shuffledSubarray([...keyResultsIn[language]], { minLength: 9, maxLength: 9 }),
      fc.array(fc.integer({ min: 1, max: mostGoals }), { minLength: 3, maxLength: 3 }),
      fc.array(pick(notations), { minLength: 9, maxLength: 9 }),
    )
    .chain(([names, results, counts, kinds]) => {
      const parts = names.map((name, index) => {
        const count = Math.max(counts[index] ?? 1, index === 0 ? 2 : 1);
        const first = index * mostGoals;
        const goals = results.slice(first, first + count).map((result, at) => {
          const notation = kinds[first + at] ?? 'plain';
          return goalNamed(language, result, index === 0 && notation === 'yesNo' ? 'plain' : notation);
        });
        return fc.record({ name: fc.constant(name), goals: fc.tuple(...goals) });
      });
      return fc.tuple(...parts);
    });

/** A figure inside a sentence, where no number format can help. */
export function said(value: number, notation: Notation, language: Language): string {
  if (notation === 'percentFormat') return said(value, 'percentText', language);
  if (notation !== 'plain' && notation !== 'yesNo') return String(written(value, notation, language));
  return value.toLocaleString(language === 'en' ? 'en' : 'de');
}

/** A key result that says from where to where it goes. */
export function sentenceOf({ figures: [start, target], name, notation }: Goal, language: Language): string {
  const [from, to] = [said(start, notation, language), said(target, notation, language)];
  const grows = target > start;
  switch (language) {
    case 'en':
      return `${grows ? 'Grow' : 'Reduce'} ${name.toLowerCase()} from ${from} to ${to}`;
    case 'de':
      return `${name} von ${from} auf ${to} ${grows ? 'steigern' : 'senken'}`;
    case 'fr':
      return `Faire passer ${name.toLowerCase()} de ${from} à ${to}`;
    case 'es':
      return `${grows ? 'Subir' : 'Bajar'} ${name.toLowerCase()} de ${from} a ${to}`;
  }
}
