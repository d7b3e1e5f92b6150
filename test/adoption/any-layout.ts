// Sheets of goals laid out at random: under any headings, in any order, however the objectives stand.
import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/cell.ts';
import {
  type Goal,
  inLanguage,
  type Objective,
  objectivesOf,
  pick,
  said,
  sentenceOf,
  valueBetween,
  written,
} from './any-goals.ts';
import {
  answersIn,
  bothEndsIn,
  type Field,
  headings,
  type Language,
  more,
  ofMeasures,
  periodsIn,
} from './any-layout-words.ts';

/** Where the objectives stand. */
export type Placement =
  | 'repeated'
  | 'once'
  | 'merged'
  | 'behind'
  | 'band'
  | 'bandMarked'
  | 'bar'
  | 'numbers'
  | 'marks'
  | 'indent'
  | 'kinds'
  | 'labels';

export const placements: readonly Placement[] = [
  'repeated',
  'once',
  'merged',
  'behind',
  'band',
  'bandMarked',
  'bar',
  'numbers',
  'marks',
  'indent',
  'kinds',
  'labels',
];

export interface Plan {
  readonly language: Language;
  readonly objectives: readonly Objective[];
  readonly placement: Placement;
  readonly fields: readonly Field[];
  /** What stands before the names. */
  readonly leading: 'none' | 'owner' | 'due' | 'status';
  readonly headingOf: Readonly<Record<keyof (typeof headings)['en'], string>>;
  readonly titles: readonly string[];
  readonly hasFoot: boolean;
  readonly isBold: boolean;
  readonly dues: 'cells' | 'text' | 'quarter';
  readonly confidences: 'tenths' | 'share' | 'outOf' | 'percent';
  /** A column of which nobody asks. */
  readonly extra: 'none' | 'source' | 'progress';
  /** Values of three periods in place of the current one. */
  readonly history: 'none' | 'weeks' | 'months' | 'days';
  readonly isHistoryLast: boolean;
  /** Blank rows between objectives. */
  readonly hasGaps: boolean;
  /** What stands for a value nobody has yet. */
  readonly nothing: '' | '–' | 'n/a' | 'tbd';
  /** A heading over those of the figures. */
  readonly hasGroup: boolean;
  readonly hasTeams: boolean;
  /** Whether key results are sentences that hold start and target. */
  readonly areSentences: boolean;
  /** What stands below the objective on a card: its owner and deadline, in a cell with their label or in one of their own. */
  readonly labels: readonly ('owner' | 'due')[];
  readonly areLabelsApart: boolean;
  /** Over start and target in one cell; '' where each has its own. */
  readonly bothEnds: string;
}

/** A column of a sheet but for those of names. */
export interface Column {
  readonly heading: string;
  readonly kind: 'figure' | 'formula' | 'other';
  cellOf(goal: Goal): CellValue;
}

const dueDays = ['2026-12-15', '2026-12-31', '2026-11-30'];

/** The day a key result is due, as a careful reader takes it. */
export const dayDue = ({ dues }: Plan, { due }: Goal): string =>
  dues === 'quarter' ? '2026-12-31' : (dueDays[due] ?? '');

function dueCell(plan: Plan, goal: Goal): CellValue {
  const { dues, language } = plan;
  const iso = dayDue(plan, goal);
  if (dues === 'quarter') return language === 'fr' || language === 'es' ? 'T4 2026' : 'Q4 2026';
  if (dues === 'cells') return new Date(`${iso}T00:00:00Z`);
  const [year, month, day] = iso.split('-');
  if (language === 'en') return `${Number(day)} ${month === '11' ? 'Nov' : 'Dec'} ${year}`;
  return language === 'de' ? `${day}.${month}.${year}` : `${day}/${month}/${year}`;
}

function confidenceCell({ confidences, language }: Plan, { confidence }: Goal): CellValue {
  switch (confidences) {
    case 'tenths':
      return confidence;
    case 'share':
      return language === 'en' ? confidence / 10 : inLanguage(String(confidence / 10), language);
    case 'outOf':
      return `${confidence}/10`;
    case 'percent':
      return `${confidence * 10} %`;
  }
}

function bothEndsOf({ language }: Plan, { figures: [start, target], notation }: Goal): string {
  const [from, to] =
    notation === 'yesNo'
      ? [...answersIn[language]].reverse()
      : [said(start, notation, language), said(target, notation, language)];
  return `${from} → ${to}`;
}

function cellOf(plan: Plan, goal: Goal, field: Field): CellValue {
  const { figures, isUnknown, notation } = goal;
  const figure = (value: number): CellValue => written(value, notation, plan.language);
  switch (field) {
    case 'start':
      return notation === 'yesNo' ? '' : figure(figures[0]);
    case 'target':
      return endsStandTogether(plan) ? bothEndsOf(plan, goal) : figure(figures[1]);
    case 'current':
      return isUnknown ? plan.nothing : figure(figures[2]);
    case 'due':
      return dueCell(plan, goal);
    case 'confidence':
      return confidenceCell(plan, goal);
    case 'owner':
    case 'status':
    case 'note':
      return goal[field];
  }
}

const isFigure = (field: Field): boolean => field === 'start' || field === 'target' || field === 'current';

function historyOf({ history, language, nothing }: Plan): readonly Column[] {
  if (history === 'none') return [];
  const names =
    history === 'days'
      ? ['2026-10-05', '2026-10-12', '2026-10-19'].map((iso) => daySaid(iso, language))
      : periodsIn[language][history];
  return names.map((heading, index) => ({
    heading,
    kind: 'figure',
    cellOf: (goal) => {
      const { figures, isUnknown, notation } = goal;
      if (index === 2 && isUnknown) return nothing;
      const value = [notation === 'yesNo' ? 0 : figures[0], valueBetween(goal), figures[2]][index] ?? 0;
      return written(value, notation, language);
    },
  }));
}

function daySaid(iso: string, language: Language): string {
  const [, month, day] = iso.split('-');
  if (language === 'en') return `${Number(day)} Oct`;
  return language === 'de' ? `${day}.${month}.` : `${day}/${month}`;
}

/** What columns tell: a sentence needs none for where it goes, and one cell may hold both ends. */
const fieldsOf = (plan: Plan): readonly Field[] => {
  const { areSentences, fields } = plan;
  if (areSentences) return fields.filter((field) => field !== 'start' && field !== 'target');
  return endsStandTogether(plan) ? fields.filter((field) => field !== 'start') : fields;
};

export const endsStandTogether = ({ areSentences, bothEnds, fields }: Plan): boolean =>
  bothEnds !== '' && !areSentences && fields.includes('start');

/** What stands for a key result. */
export const labelOf = ({ areSentences, language }: Plan, goal: Goal): string =>
  areSentences ? sentenceOf(goal, language) : goal.name;

/** The column before the names, if there is one. */
export const leadingOf = (plan: Plan): readonly Column[] =>
  plan.fields
    .filter((field) => field === plan.leading)
    .map((field) => ({
      heading: plan.headingOf[field],
      kind: 'other',
      cellOf: (goal) => cellOf(plan, goal, field),
    }));

/** The columns behind the names. */
export function columnsOf(plan: Plan): readonly Column[] {
  const { extra, headingOf, isHistoryLast, language } = plan;
  const history = historyOf(plan);
  const own = fieldsOf(plan)
    .filter((field) => field !== plan.leading && (field !== 'current' || history.length === 0))
    .map((field): Column & { readonly field: Field } => ({
      field,
      heading: field === 'target' && endsStandTogether(plan) ? plan.bothEnds : headingOf[field],
      kind: isFigure(field) ? 'figure' : 'other',
      cellOf: (goal) => cellOf(plan, goal, field),
    }));
  const lastFigure = own.findLastIndex(({ kind }) => kind === 'figure') + 1;
  const additional: readonly Column[] =
    extra === 'none'
      ? []
      : [
          {
            heading: more[language][extra],
            kind: extra === 'progress' ? 'formula' : 'other',
            cellOf: (goal) => (extra === 'progress' ? 0.5 : goal.source),
          },
        ];
  return isHistoryLast
    ? [...own.slice(0, lastFigure), ...additional, ...own.slice(lastFigure), ...history]
    : [...own.slice(0, lastFigure), ...history, ...additional, ...own.slice(lastFigure)];
}

const anyFields: fc.Arbitrary<readonly Field[]> = fc
  .record({
    figures: pick<readonly Field[]>([
      ['start', 'target', 'current'],
      ['start', 'current', 'target'],
      ['target', 'current'],
      ['current', 'target'],
    ]),
    others: fc.shuffledSubarray<Field>(['owner', 'due', 'confidence', 'status', 'note']),
    isOwnerFirst: fc.boolean(),
  })
  .map(({ figures, others, isOwnerFirst }) => {
    const first: readonly Field[] = isOwnerFirst && others.includes('owner') ? ['owner'] : [];
    return [...first, ...figures, ...others.filter((field) => !first.includes(field))];
  });

function headingsOf(language: Language): fc.Arbitrary<Plan['headingOf']> {
  const own = headings[language];
  return fc.record({
    objective: pick(own.objective),
    keyResult: pick(own.keyResult),
    both: pick(own.both),
    id: pick(own.id),
    start: pick(own.start),
    target: pick(own.target),
    current: pick(own.current),
    owner: pick(own.owner),
    due: pick(own.due),
    confidence: pick(own.confidence),
    status: pick(own.status),
    note: pick(own.note),
  });
}

/** Measures under lines that nothing marks as objectives might as well be KPIs by area. */
const isPlain = ({ areSentences, headingOf, language, objectives, placement }: Plan): boolean =>
  ((placement !== 'band' && placement !== 'bar') || !ofMeasures[language].includes(headingOf.keyResult)) &&
  /** No figures say how far an answer is. */
  (!areSentences || !objectives.some(({ goals }) => goals.some(({ notation }) => notation === 'yesNo')));

/** Where a column may stand before the names. */
const leading: ReadonlySet<Placement> = new Set([
  'repeated',
  'once',
  'merged',
  'behind',
  'bar',
  'bandMarked',
]);

const seldom = fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0);

/** Any sheet of goals of a placement. */
export const anyPlan = (placement: Placement): fc.Arbitrary<Plan> =>
  pick<Language>(['en', 'de', 'fr', 'es'])
    .chain((language) =>
      fc.record({
        language: fc.constant(language),
        objectives: objectivesOf(language),
        placement: fc.constant(placement),
        fields: anyFields,
        leading: leading.has(placement)
          ? pick<Plan['leading']>(['none', 'none', 'owner', 'due', 'status'])
          : fc.constant('none' as const),
        headingOf: headingsOf(language),
        titles: pick([[], ['Marketing OKRs Q4 2026'], ['Nordlicht GmbH', 'OKR Q4 2026']]),
        hasFoot: fc.boolean(),
        isBold: fc.boolean(),
        dues: pick<Plan['dues']>(['cells', 'text', 'quarter']),
        confidences: pick<Plan['confidences']>(['tenths', 'share', 'outOf', 'percent']),
        extra: pick<Plan['extra']>(['none', 'none', 'source', 'progress']),
        history: pick<Plan['history']>(['none', 'none', 'none', 'weeks', 'months', 'days']),
        isHistoryLast: fc.boolean(),
        hasGaps: seldom,
        nothing: pick<Plan['nothing']>(['', '–', 'n/a', 'tbd']),
        hasGroup: seldom,
        hasTeams: seldom,
        areSentences: seldom,
        labels: placement === 'labels' ? fc.subarray<'owner' | 'due'>(['owner', 'due']) : fc.constant([]),
        areLabelsApart: fc.boolean(),
        bothEnds: pick(['', '', '', ...bothEndsIn[language]]),
      }),
    )
    .filter(isPlain);
