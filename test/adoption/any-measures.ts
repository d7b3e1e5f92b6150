// Sheets of measures laid out at random: periods across or down, under any headings, plan beside actual or not.
import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/cell.ts';
import { pick, written } from './any-goals.ts';
import {
  headings,
  headingsOfMeasures,
  type Language,
  measuresIn,
  monthsIn,
  people,
} from './any-layout-words.ts';

export interface Measure {
  readonly name: string;
  readonly group: string;
  readonly unit: string;
  readonly notation: 'plain' | 'percentText' | 'percentFormat' | 'money' | 'thousands' | 'decimals';
  readonly target: number;
  readonly owner: string;
  readonly note: string;
  /** One for each period; null where nobody measured. */
  readonly values: readonly (number | null)[];
}

export interface MeasuresPlan {
  readonly language: Language;
  readonly measures: readonly Measure[];
  readonly direction: 'across' | 'down';
  readonly periods: 'months' | 'monthsWithYear' | 'dates' | 'weeks' | 'quarters' | 'days';
  readonly groups: 'none' | 'once' | 'merged' | 'repeated' | 'bands';
  readonly hasUnit: boolean;
  readonly hasOwner: boolean;
  readonly target: 'none' | 'before' | 'behind';
  readonly hasNote: boolean;
  readonly hasAverage: boolean;
  /** What was planned beside what came of it, or a row for each. */
  readonly plan: 'none' | 'columns' | 'rows';
  readonly isNewestFirst: boolean;
  readonly title: 'none' | 'year' | 'plain';
  readonly nothing: '' | '–' | 'n/a';
  readonly headingOf: Readonly<Record<'kpi' | 'unit' | 'group' | 'owner' | 'target' | 'note', string>>;
}

export const periodCount = 4;

/** The heading of a period, and the days it stands for. */
export interface Period {
  readonly heading: CellValue;
  readonly format: string;
  readonly from: string;
  readonly to: string;
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (number: number): string => String(number).padStart(2, '0');

const month = (number: number, heading: CellValue, format = ''): Period => ({
  heading,
  format,
  from: `2026-${two(number)}-01`,
  to: `2026-${two(number)}-${lastDays[number - 1]}`,
});

const firstMonth = 7;
/** Mondays from week 42 of 2026. */
const mondays = ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02'];
const sundays = ['2026-10-18', '2026-10-25', '2026-11-01', '2026-11-08'];

function periodAt({ language, periods }: MeasuresPlan, index: number): Period {
  const number = firstMonth + index;
  const name = monthsIn[language][number - 1] ?? '';
  switch (periods) {
    case 'months':
      return month(number, name);
    case 'monthsWithYear':
      return month(number, `${name} 2026`);
    case 'dates':
      return month(number, new Date(`2026-${two(number)}-01T00:00:00Z`), 'mmm yyyy');
    case 'weeks': {
      const week = { en: 'W', de: 'KW ', fr: 'S', es: 'S' }[language];
      return {
        heading: `${week}${42 + index}`,
        format: '',
        from: mondays[index] ?? '',
        to: sundays[index] ?? '',
      };
    }
    case 'quarters': {
      const quarter = language === 'en' || language === 'de' ? 'Q' : 'T';
      const last = (index + 1) * 3;
      return {
        heading: `${quarter}${index + 1}`,
        format: '',
        from: `2026-${two(last - 2)}-01`,
        to: `2026-${two(last)}-${lastDays[last - 1]}`,
      };
    }
    case 'days': {
      const day = mondays[index] ?? '';
      return { heading: new Date(`${day}T00:00:00Z`), format: '', from: day, to: day };
    }
  }
}

/** The periods as they stand in the sheet. */
export function periodsOf(plan: MeasuresPlan): readonly Period[] {
  const periods = Array.from({ length: periodCount }, (_, index) => periodAt(plan, index));
  return plan.isNewestFirst ? periods.reverse() : periods;
}

/** The values of a measure in the order of the periods. */
export const valuesOf = ({ isNewestFirst }: MeasuresPlan, { values }: Measure): readonly (number | null)[] =>
  isNewestFirst ? [...values].reverse() : values;

export const figure = (plan: MeasuresPlan, { notation }: Measure, value: number | null): CellValue =>
  value === null ? plan.nothing : written(value, notation, plan.language);

/** What was planned for a period: somewhat more than the target's tenth part below it. */
export const planned = (value: number | null, { target }: Measure): number =>
  Number(((value ?? target) * 1.1).toPrecision(3));

const figuresOf: Readonly<Record<Measure['notation'], readonly (readonly [number, ...number[]])[]>> = {
  plain: [
    [9000, 7100, 7400, 7900, 8300],
    [45, 31, 28, 36, 40],
  ],
  percentText: [
    [35, 28.4, 29.1, 30, 31.2],
    [4, 2.8, 3.1, 3.3, 3.6],
  ],
  percentFormat: [[40, 31, 33, 34, 37]],
  money: [
    [42, 37, 38, 37, 39],
    [380_000, 268_500, 301_750, 322_400, 340_000],
  ],
  thousands: [[20_000, 12_400, 12_900, 14_100, 15_800]],
  decimals: [[4.5, 4.1, 4.2, 4.2, 4.4]],
};
const unitOf: Readonly<Record<Measure['notation'], string>> = {
  plain: '',
  percentText: '%',
  percentFormat: '%',
  money: '€',
  thousands: '',
  decimals: '',
};

const measureNamed = (language: Language, name: string, group: string): fc.Arbitrary<Measure> =>
  pick<Measure['notation']>([
    'plain',
    'plain',
    'percentText',
    'percentFormat',
    'money',
    'thousands',
    'decimals',
  ]).chain((notation) =>
    fc
      .tuple(pick(figuresOf[notation]), pick(people), fc.integer({ min: 0, max: 9 }), fc.boolean())
      .map(([[target, ...values], owner, missing, hasNote]) => ({
        name,
        group,
        unit: unitOf[notation],
        notation,
        target,
        owner,
        note: hasNote
          ? { en: 'bug in August', de: 'Messfehler im August', fr: 'panne en août', es: 'fallo en agosto' }[
              language
            ]
          : '',
        values: values.map((value, index) => (index === missing ? null : value)),
      })),
  );

const measuresOf = (language: Language): fc.Arbitrary<readonly Measure[]> =>
  fc
    .shuffledSubarray([...measuresIn[language]], { minLength: 3, maxLength: 5 })
    .chain((names) =>
      fc.tuple(...names.map((name, index) => measureNamed(language, name, index < 2 ? 'Web' : 'CRM'))),
    );

const isDrawable = ({ direction, hasOwner, periods, plan, target, title }: MeasuresPlan): boolean =>
  (direction === 'across' ||
    /** Figures by month that nobody calls measures, aims at or answers for may be anything. */
    (plan === 'none' && (title !== 'none' || target !== 'none' || hasOwner))) &&
  /** Without a year anywhere the last of them is the one before today. */
  (title === 'year' || periods !== 'quarters');

/** Any sheet of measures, in a language or any. */
export const anyMeasures = (
  direction: MeasuresPlan['direction'],
  spoken?: Language,
): fc.Arbitrary<MeasuresPlan> =>
  (spoken === undefined ? pick<Language>(['en', 'de', 'fr', 'es']) : fc.constant(spoken))
    .chain((language) =>
      fc.record({
        language: fc.constant(language),
        measures: measuresOf(language),
        direction: fc.constant(direction),
        periods: pick<MeasuresPlan['periods']>([
          'months',
          'monthsWithYear',
          'dates',
          'weeks',
          'quarters',
          'days',
        ]),
        groups: pick<MeasuresPlan['groups']>(['none', 'none', 'once', 'merged', 'repeated', 'bands']),
        hasUnit: fc.boolean(),
        hasOwner: fc.boolean(),
        target: pick<MeasuresPlan['target']>(['none', 'before', 'behind']),
        hasNote: fc.boolean(),
        hasAverage: fc.boolean(),
        plan: pick<MeasuresPlan['plan']>(['none', 'none', 'none', 'columns', 'rows']),
        isNewestFirst: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
        title: pick<MeasuresPlan['title']>(['none', 'year', 'plain']),
        nothing: pick<MeasuresPlan['nothing']>(['', '–', 'n/a']),
        headingOf: fc.record({
          kpi: pick(headingsOfMeasures[language].kpi),
          unit: pick(headingsOfMeasures[language].unit),
          group: pick(headingsOfMeasures[language].group),
          owner: pick(headings[language].owner),
          target: pick(headingsOfMeasures[language].target),
          note: pick(headings[language].note),
        }),
      }),
    )
    .filter(isDrawable);

export const average = ({ language }: MeasuresPlan): string =>
  ({ en: 'Average', de: 'Schnitt', fr: 'Moyenne', es: 'Media' })[language];
