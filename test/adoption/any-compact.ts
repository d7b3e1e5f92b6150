// Goals laid out at random with one row to an objective: its key results beside each other or as lines in a cell.
import fc from 'fast-check';
import type { CellValue, WorkbookLocale } from '../../src/workbook/cell.ts';
import type { ForeignSheet } from '../../src/workbook/foreign-sheet.ts';
import { type Goal, type Objective, objectivesOf, pick, written } from './any-goals.ts';
import { footIn, headings, type Language, more, ofMeasures } from './any-layout-words.ts';
import { saidIn, saysIn, type Wording, wordings } from './any-sentences.ts';
import { american, foreignSheet, german } from './foreign-sheet.ts';
import { growingSheet, letter } from './growing-sheet.ts';

const columnNames = ['KR1', 'KR 1', 'Key result 1'] as const;
const bullets = ['', '- ', '• ', '1) ', '1. ', 'KR1: ', 'KR1 '] as const;

export const forms = ['columns', 'groups', 'lines'] as const;

export interface CompactPlan {
  readonly language: Language;
  readonly objectives: readonly Objective[];
  /** Sentences beside each other, names with their figures beside each other, or sentences as lines in a cell. */
  readonly form: (typeof forms)[number];
  readonly wording: Wording;
  readonly bullet: (typeof bullets)[number];
  readonly columnName: (typeof columnNames)[number];
  /** Over the lines. */
  readonly results: string;
  readonly headingOf: Readonly<
    Record<'objective' | 'owner' | 'due' | 'note' | 'keyResult' | 'target' | 'current', string>
  >;
  readonly team: 'none' | 'first' | 'second';
  readonly hasOwner: boolean;
  readonly hasDue: boolean;
  readonly hasNote: boolean;
  readonly hasActions: boolean;
  /** Whether owner and deadline stand behind the key results. */
  readonly isBehind: boolean;
  readonly titles: readonly string[];
  readonly hasFoot: boolean;
  readonly hasGaps: boolean;
}

const resultsIn: Readonly<Record<Language, readonly string[]>> = {
  en: ['Key results', 'How we know', 'Measurable results'],
  de: ['Schlüsselergebnisse', 'Key Results', 'Messgrößen'],
  fr: ['Résultats clés', 'Key results'],
  es: ['Resultados clave', 'Key results'],
};
const resultIn: Readonly<Record<Language, string>> = {
  en: 'Key result',
  de: 'Schlüsselergebnis',
  fr: 'Résultat clé',
  es: 'Resultado clave',
};
const actionsHeadingIn: Readonly<Record<Language, string>> = {
  en: 'Initiatives',
  de: 'Maßnahmen',
  fr: 'Actions',
  es: 'Iniciativas',
};
const actionsIn: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Rebuild the pricing page', 'Write to lapsed customers'],
  de: ['Preisseite neu bauen', 'Ehemalige Kunden anschreiben'],
  fr: ['Refaire la page des prix', 'Écrire aux anciens clients'],
  es: ['Rehacer la página de precios', 'Escribir a antiguos clientes'],
};
const dues = ['2026-12-15', '2026-12-31', '2026-11-30'];

const dueOf = (objective: number): string => dues[objective % dues.length] ?? '';
const teamOf = (objective: number): string => (objective === 0 ? 'Brand' : 'CRM');
const actionsOf = ({ language }: CompactPlan, objective: number): readonly string[] =>
  objective === 0 ? actionsIn[language] : [actionsIn[language][0]];

interface Column {
  readonly heading: string;
  /** What stands above it and those that follow without such. */
  readonly group?: string;
  cellOf(objective: Objective, at: number): CellValue;
}

/** What stands for a key result. */
export const labelOf = ({ form, language, wording }: CompactPlan, goal: Goal): string =>
  form === 'groups' ? goal.name : saidIn(goal, wording, language);

const numbered = ({ columnName, language }: CompactPlan, index: number): string =>
  columnName.replace('Key result', resultIn[language]).replace('1', String(index + 1));

function columnsOfResults(plan: CompactPlan): readonly Column[] {
  const { bullet, form, headingOf, language, objectives } = plan;
  const places = Array.from(
    { length: Math.max(...objectives.map(({ goals }) => goals.length)) },
    (_, index) => index,
  );
  switch (form) {
    case 'lines':
      return [
        {
          heading: plan.results,
          cellOf: ({ goals }) =>
            goals.map((goal, at) => bullet.replace('1', String(at + 1)) + labelOf(plan, goal)).join('\n'),
        },
      ];
    case 'columns':
      return places.map((index) => ({
        heading: numbered(plan, index),
        cellOf: ({ goals }) => (goals[index] ? labelOf(plan, goals[index]) : ''),
      }));
    case 'groups':
      return places.flatMap((index) => {
        const figure = (heading: string, place: 1 | 2): Column => ({
          heading,
          cellOf: ({ goals }) => {
            const goal = goals[index];
            return goal ? written(goal.figures[place], goal.notation, language) : '';
          },
        });
        return [
          {
            heading: headingOf.keyResult,
            group: numbered(plan, index),
            cellOf: ({ goals }: Objective) => goals[index]?.name ?? '',
          },
          figure(headingOf.target, 1),
          figure(headingOf.current, 2),
        ];
      });
  }
}

function columnsOf(plan: CompactPlan): readonly Column[] {
  const { hasActions, hasDue, hasNote, hasOwner, headingOf, isBehind, language, team } = plan;
  const when = <Item>(isThere: boolean, item: Item): readonly Item[] => (isThere ? [item] : []);
  const ofTeam: Column = { heading: more[language].team, cellOf: (_, at) => teamOf(at) };
  const sides: readonly Column[] = [
    ...when(hasOwner, { heading: headingOf.owner, cellOf: ({ goals }: Objective) => goals[0]?.owner ?? '' }),
    ...when(hasDue, {
      heading: headingOf.due,
      cellOf: (_: Objective, at: number) => new Date(`${dueOf(at)}T00:00:00Z`),
    }),
  ];
  const marked = (actions: readonly string[]): string =>
    actions.length === 1 ? (actions[0] ?? '') : actions.map((action) => `- ${action}`).join('\n');
  return [
    ...when(team === 'first', ofTeam),
    { heading: headingOf.objective, cellOf: ({ name }) => name },
    ...when(team === 'second', ofTeam),
    ...(isBehind ? [] : sides),
    ...columnsOfResults(plan),
    ...when(hasActions, {
      heading: actionsHeadingIn[language],
      cellOf: (_: Objective, at: number) => marked(actionsOf(plan, at)),
    }),
    ...(isBehind ? sides : []),
    ...when(hasNote, { heading: headingOf.note, cellOf: ({ goals }: Objective) => goals[0]?.note ?? '' }),
  ];
}

/** The sheet of a plan. */
export function drawnCompact(plan: CompactPlan): {
  readonly sheet: ForeignSheet;
  readonly locale: WorkbookLocale;
} {
  const sheet = growingSheet();
  const { rows, formats, merged } = sheet;
  const columns = columnsOf(plan);
  for (const title of plan.titles) rows.push([title]);
  if (plan.titles.length > 0) rows.push([]);
  if (plan.form === 'groups') {
    rows.push(columns.map(({ group }) => group ?? ''));
    columns.forEach(({ group }, at) => {
      if (group) merged.push(`${letter(at)}${rows.length}:${letter(at + 2)}${rows.length}`);
    });
  }
  rows.push(columns.map(({ heading }) => heading));
  plan.objectives.forEach((objective, at) => {
    if (at > 0 && plan.hasGaps) rows.push([]);
    rows.push(columns.map((column) => column.cellOf(objective, at)));
    columns.forEach(({ group }, place) => {
      const index = columns.slice(0, place + 1).filter((each) => each.group !== undefined).length - 1;
      if (group && objective.goals[index]?.notation === 'percentFormat')
        formats[`${letter(place + 1)}${rows.length}:${letter(place + 2)}${rows.length}`] = '0%';
    });
  });
  if (plan.hasFoot) rows.push([], [footIn[plan.language]]);
  return { sheet: foreignSheet(rows, sheet), locale: plan.language === 'en' ? american : german };
}

/** What a careful reader takes from it: objectives, key results and initiatives, one to a line. */
export const readsOfCompact = (plan: CompactPlan): readonly string[] =>
  plan.objectives.flatMap(({ goals, name }, at) => [
    `O ${plan.team === 'none' ? '' : `[${teamOf(at)}] `}${name}${plan.hasOwner ? ` @${goals[0]?.owner}` : ''}${plan.hasDue ? ` !${dueOf(at)}` : ''}`,
    ...goals.map((goal) => {
      const [start, target, current] = goal.figures;
      const says = plan.form === 'groups' ? { start: false, current: true } : saysIn[plan.wording];
      return `KR ${labelOf(plan, goal)} ${says.start ? start : ''}>${target}=${says.current ? current : ''}`;
    }),
    ...(plan.hasActions ? actionsOf(plan, at).map((action) => `I ${action}`) : []),
  ]);

const isPlain = ({ form, language, objectives, results, wording }: CompactPlan): boolean =>
  /** No figures say how far an answer is. */
  objectives.every(({ goals }) => goals.every(({ notation }) => notation !== 'yesNo')) &&
  /** Measures with nothing but a figure beside them might as well be of any table. */
  (form !== 'lines' || wording !== 'reach' || !ofMeasures[language].includes(results.replace(/n$/, '')));

/** Any sheet of goals of a form. */
export const anyCompact = (form: CompactPlan['form']): fc.Arbitrary<CompactPlan> =>
  pick<Language>(['en', 'de', 'fr', 'es'])
    .chain((language) => {
      const own = headings[language];
      return fc.record({
        language: fc.constant(language),
        objectives: objectivesOf(language),
        form: fc.constant(form),
        wording: pick(wordings),
        bullet: pick(bullets),
        columnName: pick(columnNames),
        results: pick(resultsIn[language]),
        headingOf: fc.record({
          objective: pick(own.objective),
          owner: pick(own.owner),
          due: pick(own.due),
          note: pick(own.note),
          keyResult: pick([...own.keyResult, ...describing[language]]),
          target: pick([...own.target, ...aiming[language]]),
          current: pick(own.current),
        }),
        team: pick<CompactPlan['team']>(['none', 'none', 'first', 'second']),
        hasOwner: fc.boolean(),
        hasDue: fc.boolean(),
        hasNote: fc.boolean(),
        hasActions: fc.boolean(),
        isBehind: fc.boolean(),
        titles: pick([[], ['Marketing OKRs Q4 2026'], ['Nordlicht GmbH', 'OKR Q4 2026']]),
        hasFoot: fc.boolean(),
        hasGaps: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
      });
    })
    .filter(isPlain);

/** Words that name a key result below its number. */
const describing: Readonly<Record<Language, readonly string[]>> = {
  en: ['What', 'What we count', 'Description'],
  de: ['Was', 'Beschreibung'],
  fr: ['Quoi', 'Description'],
  es: ['Qué', 'Descripción'],
};
/** Words for objectives that below a key result name its target. */
const aiming: Readonly<Record<Language, readonly string[]>> = {
  en: ['Goal'],
  de: ['Ziel'],
  fr: ['Objectif'],
  es: ['Objetivo', 'Meta'],
};
