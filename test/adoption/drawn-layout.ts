// Draws a sheet of goals from a plan of how it is laid out, and says what a careful reader takes from it.
import type { CellValue, WorkbookLocale } from '../../src/workbook/cell.ts';
import type { ForeignSheet } from '../../src/workbook/foreign-sheet.ts';
import { type Goal, valueBetween } from './any-goals.ts';
import {
  type Column,
  columnsOf,
  dayDue,
  labelOf,
  leadingOf,
  type Placement,
  type Plan,
} from './any-layout.ts';
import { footIn, type Language, more } from './any-layout-words.ts';
import { american, foreignSheet, german } from './foreign-sheet.ts';
import { type GrowingSheet, growingSheet, letter } from './growing-sheet.ts';

const marksIn: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Objective', 'KR'],
  de: ['Ziel', 'KR'],
  fr: ['Objectif', 'RC'],
  es: ['Objetivo', 'RC'],
};
const kindsIn: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Objective', 'Key result'],
  de: ['Ziel', 'Schlüsselergebnis'],
  fr: ['Objectif', 'Résultat clé'],
  es: ['Objetivo', 'Resultado clave'],
};
const headingsOfKinds: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Type', 'Title'],
  de: ['Typ', 'Titel'],
  fr: ['Type', 'Intitulé'],
  es: ['Tipo', 'Título'],
};

/** The headings of the names. */
function namesOf({
  headingOf: { both, id, keyResult, objective },
  language,
  placement,
}: Plan): readonly string[] {
  switch (placement) {
    case 'repeated':
    case 'once':
    case 'merged':
      return [objective, keyResult];
    case 'behind':
      return [keyResult, objective];
    case 'band':
    case 'bandMarked':
    case 'bar':
    case 'labels':
      return [keyResult];
    case 'numbers':
      return [id, both];
    case 'marks':
    case 'indent':
      return [both];
    case 'kinds':
      return headingsOfKinds[language];
  }
}

const withTeams: ReadonlySet<Placement> = new Set(['repeated', 'once', 'merged']);

function addHeadings(sheet: GrowingSheet, plan: Plan, columns: readonly Column[]): void {
  const { rows, bold, merged } = sheet;
  const names = [
    ...leadingOf(plan).map(({ heading }) => heading),
    ...(teamsOf(plan) ? [more[plan.language].team] : []),
    ...namesOf(plan),
  ];
  const figures = columns.flatMap(({ kind }, at) => (kind === 'figure' ? [at + names.length] : []));
  const [first = 0] = figures;
  const last = figures.findLast((at, index) => at === first + index) ?? first;
  const all = [...names, ...columns.map(({ heading }) => heading)];
  if (!plan.hasGroup || plan.placement === 'labels' || last === first) rows.push(all);
  else {
    const isGrouped = (at: number): boolean => first <= at && at <= last;
    rows.push(
      all.map((heading, at) => (isGrouped(at) ? (at === first ? more[plan.language].values : '') : heading)),
    );
    rows.push(all.map((heading, at) => (isGrouped(at) ? heading : '')));
    const row = rows.length;
    merged.push(`${letter(first)}${row - 1}:${letter(last)}${row - 1}`);
    all.forEach((_, at) => {
      if (!isGrouped(at)) merged.push(`${letter(at)}${row - 1}:${letter(at)}${row}`);
    });
  }
  if (plan.isBold) bold.push(`A${rows.length}:${letter(all.length - 1)}${rows.length}`);
}

const teamsOf = ({ hasTeams, placement }: Plan): boolean => hasTeams && withTeams.has(placement);

/** How an objective and its key results stand in rows. */
interface Standing {
  /** The row of the objective; null where it stands beside its key results. */
  readonly objective: readonly CellValue[] | null;
  /** What stands before the columns in the row of a key result. */
  namesOf(goal: string, at: number): readonly CellValue[];
}

function standingOf({ language, placement }: Plan, name: string, number: number): Standing {
  const [objectiveMark, keyResultMark] = marksIn[language];
  const [objectiveKind, keyResultKind] = kindsIn[language];
  switch (placement) {
    case 'repeated':
      return { objective: null, namesOf: (goal) => [name, goal] };
    case 'behind':
      return { objective: null, namesOf: (goal) => [goal, name] };
    case 'once':
    case 'merged':
      return { objective: null, namesOf: (goal, at) => [at === 0 ? name : '', goal] };
    case 'band':
    case 'bar':
      return { objective: [name], namesOf: (goal) => [goal] };
    case 'bandMarked':
      return { objective: [`${objectiveMark} ${number}: ${name}`], namesOf: (goal) => [goal] };
    case 'labels':
      return { objective: [`${objectiveMark}: ${name}`], namesOf: (goal) => [goal] };
    case 'numbers':
      return { objective: [String(number), name], namesOf: (goal, at) => [`${number}.${at + 1}`, goal] };
    case 'marks':
      return {
        objective: [`O${number}: ${name}`],
        namesOf: (goal, at) => [`${keyResultMark}${number}.${at + 1}: ${goal}`],
      };
    case 'indent':
      return { objective: [name], namesOf: (goal) => [`    ${goal}`] };
    case 'kinds':
      return { objective: [objectiveKind, name], namesOf: (goal) => [keyResultKind, goal] };
  }
}

function addGoal(
  sheet: GrowingSheet,
  columns: readonly Column[],
  names: readonly CellValue[],
  goal: Goal,
): void {
  const { rows, formats, formulas } = sheet;
  rows.push([...names, ...columns.map((column) => column.cellOf(goal))]);
  columns.forEach(({ kind }, at) => {
    const cell = `${letter(names.length + at)}${rows.length}`;
    if (kind === 'formula') formulas.push(cell);
    if (kind === 'formula' || (kind === 'figure' && goal.notation === 'percentFormat')) formats[cell] = '0%';
  });
}

function addObjective(sheet: GrowingSheet, plan: Plan, columns: readonly Column[], index: number): void {
  const { rows, bold, merged } = sheet;
  const { name, goals } = plan.objectives[index] ?? { name: '', goals: [] };
  const { placement } = plan;
  const team = teamsOf(plan) ? [index === 0 ? 'Brand' : 'CRM'] : [];
  const standing = standingOf(plan, name, index + 1);
  const before = leadingOf(plan);
  if (standing.objective) rows.push([...standing.objective]);
  if (placement === 'band') bold.push(`A${rows.length}`);
  if (placement === 'bar')
    merged.push(`A${rows.length}:${letter(before.length + columns.length)}${rows.length}`);
  if (placement === 'labels') {
    rows.push(...labelsBelow(plan, index));
    addHeadings(sheet, plan, columns);
  }
  const top = rows.length + 1;
  goals.forEach((goal, at) => {
    const led = before.map((each) => each.cellOf(goal));
    addGoal(sheet, columns, [...led, ...team, ...standing.namesOf(labelOf(plan, goal), at)], goal);
  });
  const column = letter(before.length + team.length);
  if (placement === 'merged' && goals.length > 1) merged.push(`${column}${top}:${column}${rows.length}`);
}

const ownersOfCards = ['Gil', 'Hana', 'Ines'];
const duesOfCards = ['2026-12-20', '2026-12-31', '2026-11-27'];
const labelsIn: Readonly<Record<Language, Readonly<Record<'owner' | 'due', string>>>> = {
  en: { owner: 'Owner', due: 'Deadline' },
  de: { owner: 'Verantwortlich', due: 'Termin' },
  fr: { owner: 'Responsable', due: 'Échéance' },
  es: { owner: 'Responsable', due: 'Plazo' },
};

function labelsBelow({ areLabelsApart, labels, language }: Plan, index: number): CellValue[][] {
  return labels.map((label) => {
    const name = `${labelsIn[language][label]}:`;
    const iso = duesOfCards[index] ?? '';
    const [year, month, day] = iso.split('-');
    if (label === 'due' && areLabelsApart) return [name, new Date(`${iso}T00:00:00Z`)];
    const value =
      label === 'owner'
        ? (ownersOfCards[index] ?? '')
        : language === 'de'
          ? `${day}.${month}.${year}`
          : language === 'en'
            ? iso
            : `${day}/${month}/${year}`;
    return areLabelsApart ? [name, value] : [`${name} ${value}`];
  });
}

/** The sheet of a plan. */
export function drawn(plan: Plan): { readonly sheet: ForeignSheet; readonly locale: WorkbookLocale } {
  const sheet = growingSheet();
  const { rows } = sheet;
  const columns = columnsOf(plan);
  for (const title of plan.titles) rows.push([title]);
  if (plan.titles.length > 0) rows.push([]);
  if (plan.placement !== 'labels') addHeadings(sheet, plan, columns);
  plan.objectives.forEach((_, index) => {
    if (index > 0 && (plan.hasGaps || plan.placement === 'labels')) rows.push([]);
    addObjective(sheet, plan, columns, index);
  });
  if (plan.hasFoot) rows.push([], [footIn[plan.language]]);
  return { sheet: foreignSheet(rows, sheet), locale: plan.language === 'en' ? american : german };
}

/** What a careful reader takes from it: objectives and key results, one to a line. */
export function readsOf(plan: Plan): readonly string[] {
  const { areSentences, fields, history, objectives } = plan;
  return objectives.flatMap(({ name, goals }, index) => [
    [
      `O ${name}`,
      plan.labels.includes('owner') ? ` @${ownersOfCards[index]}` : '',
      plan.labels.includes('due') ? ` !${duesOfCards[index]}` : '',
    ].join(''),
    ...goals.map((goal) => {
      const { confidence, figures, isUnknown, notation, owner } = goal;
      const [start, target, last] = figures;
      const latest = isUnknown ? (history === 'none' ? '' : valueBetween(goal)) : last;
      const begun = (areSentences || fields.includes('start')) && notation !== 'yesNo' ? start : '';
      return [
        `KR ${labelOf(plan, goal)} ${begun}>${target}=${latest}`,
        fields.includes('confidence') ? ` c${confidence}` : '',
        fields.includes('owner') ? ` @${owner}` : '',
        fields.includes('due') ? ` !${dayDue(plan, goal)}` : '',
      ].join('');
    }),
  ]);
}
