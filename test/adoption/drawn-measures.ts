// Draws a sheet of measures from a plan of how it is laid out.
import type { CellValue, WorkbookLocale } from '../../src/workbook/cell.ts';
import type { ForeignSheet } from '../../src/workbook/foreign-sheet.ts';
import type { Language } from './any-layout-words.ts';
import {
  average,
  figure,
  type Measure,
  type MeasuresPlan,
  periodsOf,
  planned,
  valuesOf,
} from './any-measures.ts';
import { american, foreignSheet, german } from './foreign-sheet.ts';
import { type GrowingSheet, growingSheet, letter } from './growing-sheet.ts';

const sidesIn: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Plan', 'Actual'],
  de: ['Plan', 'Ist'],
  fr: ['Prévu', 'Réalisé'],
  es: ['Plan', 'Real'],
};
const titlesIn: Readonly<Record<Language, string>> = {
  en: 'Marketing KPIs',
  de: 'Marketing-Kennzahlen',
  fr: 'Indicateurs marketing',
  es: 'Indicadores de marketing',
};

/** A column beside the periods. */
interface Side {
  readonly heading: string;
  cellOf(measure: Measure, at: number): CellValue;
}

const hasGroupColumn = ({ groups }: MeasuresPlan): boolean => groups !== 'none' && groups !== 'bands';

const isFirstOfGroup = ({ measures }: MeasuresPlan, at: number): boolean =>
  at === 0 || measures[at - 1]?.group !== measures[at]?.group;

function sidesBefore(plan: MeasuresPlan): readonly Side[] {
  const { groups, hasOwner, hasUnit, headingOf, target } = plan;
  const group: Side = {
    heading: headingOf.group,
    cellOf: (measure, at) => (groups === 'repeated' || isFirstOfGroup(plan, at) ? measure.group : ''),
  };
  return [
    ...(hasGroupColumn(plan) ? [group] : []),
    { heading: headingOf.kpi, cellOf: ({ name }) => name },
    ...(hasUnit ? [{ heading: headingOf.unit, cellOf: ({ unit }: Measure) => unit }] : []),
    ...(hasOwner ? [{ heading: headingOf.owner, cellOf: ({ owner }: Measure) => owner }] : []),
    ...(target === 'before' ? [targetOf(plan)] : []),
  ];
}

const targetOf = (plan: MeasuresPlan): Side => ({
  heading: plan.headingOf.target,
  cellOf: (measure) => figure(plan, measure, measure.target),
});

const sidesBehind = (plan: MeasuresPlan): readonly Side[] => [
  ...(plan.target === 'behind' ? [targetOf(plan)] : []),
  ...(plan.hasNote ? [{ heading: plan.headingOf.note, cellOf: ({ note }: Measure) => note }] : []),
];

function drawAcross(sheet: GrowingSheet, plan: MeasuresPlan): void {
  const { rows, bold, formats, formulas, merged } = sheet;
  const before = sidesBefore(plan);
  const behind = sidesBehind(plan);
  const periods = periodsOf(plan);
  const [planWord, actualWord] = sidesIn[plan.language];
  const isInRows = plan.plan === 'rows';
  const isInColumns = plan.plan === 'columns';
  const mean = plan.hasAverage && plan.plan === 'none' ? [average(plan)] : [];
  const width = isInColumns ? 2 : 1;
  const first = before.length + (isInRows ? 1 : 0);
  const headed: CellValue[] = periods.flatMap(({ heading }) => (isInColumns ? [heading, ''] : [heading]));
  rows.push([
    ...before.map(({ heading }) => heading),
    ...(isInRows ? [''] : []),
    ...headed,
    ...mean,
    ...behind.map(({ heading }) => heading),
  ]);
  const top = rows.length;
  periods.forEach(({ format }, at) => {
    if (format) formats[`${letter(first + at * width)}${top}`] = format;
    if (isInColumns) merged.push(`${letter(first + at * 2)}${top}:${letter(first + at * 2 + 1)}${top}`);
  });
  if (isInColumns) rows.push([...before.map(() => ''), ...periods.flatMap(() => [planWord, actualWord])]);
  plan.measures.forEach((measure, at) => {
    if (plan.groups === 'bands' && isFirstOfGroup(plan, at)) {
      rows.push([measure.group]);
      bold.push(`A${rows.length}`);
    }
    const values = valuesOf(plan, measure);
    const actual = values.map((value) => figure(plan, measure, value));
    const plans = values.map((value) => figure(plan, measure, planned(value, measure)));
    const names = before.map((side) => side.cellOf(measure, at));
    const rest = [...mean.map(() => 1), ...behind.map((side) => side.cellOf(measure, at))];
    if (isInRows) {
      rows.push([...names, planWord, ...plans]);
      rows.push([...before.map(() => ''), actualWord, ...actual, ...rest]);
    } else {
      rows.push([
        ...names,
        ...actual.flatMap((value, index) => (isInColumns ? [plans[index] ?? '', value] : [value])),
        ...rest,
      ]);
    }
    if (mean.length > 0) formulas.push(`${letter(first + periods.length)}${rows.length}`);
    if (measure.notation === 'percentFormat') {
      for (let column = 0; column < first + periods.length * width + behind.length + mean.length; column += 1)
        for (const row of isInRows ? [rows.length - 1, rows.length] : [rows.length])
          formats[`${letter(column)}${row}`] = '0%';
    }
  });
  if (plan.groups === 'merged') mergeGroups(sheet, plan, top + 1);
}

function mergeGroups({ merged }: GrowingSheet, { measures, plan }: MeasuresPlan, firstRow: number): void {
  if (plan !== 'none') return;
  const last = measures.findLastIndex(({ group }) => group === measures[0]?.group);
  if (last > 0) merged.push(`A${firstRow}:A${firstRow + last}`);
  if (measures.length - last > 2) merged.push(`A${firstRow + last + 1}:A${firstRow + measures.length - 1}`);
}

function drawDown({ rows, formats }: GrowingSheet, plan: MeasuresPlan): void {
  const { language, measures } = plan;
  const label = { en: 'Month', de: 'Zeitraum', fr: 'Période', es: 'Periodo' }[language];
  rows.push([label, ...measures.map(({ name }) => name), ...(plan.hasNote ? [plan.headingOf.note] : [])]);
  const percent = (row: number): void =>
    measures.forEach(({ notation }, at) => {
      if (notation === 'percentFormat') formats[`${letter(at + 1)}${row}`] = '0%';
    });
  const addTarget = (): void => {
    rows.push([plan.headingOf.target, ...measures.map((measure) => figure(plan, measure, measure.target))]);
    percent(rows.length);
  };
  if (plan.hasOwner) rows.push([plan.headingOf.owner, ...measures.map(({ owner }) => owner)]);
  if (plan.target === 'before') addTarget();
  periodsOf(plan).forEach(({ heading, format }, at) => {
    rows.push([
      heading,
      ...measures.map((measure) => figure(plan, measure, valuesOf(plan, measure)[at] ?? null)),
    ]);
    if (format) formats[`A${rows.length}`] = format;
    percent(rows.length);
  });
  if (plan.target === 'behind') addTarget();
}

/** The sheet of a plan. */
export function drawnMeasures(plan: MeasuresPlan): {
  readonly sheet: ForeignSheet;
  readonly locale: WorkbookLocale;
} {
  const sheet = growingSheet();
  const { language, title } = plan;
  if (title !== 'none') sheet.rows.push([`${titlesIn[language]}${title === 'year' ? ' 2026' : ''}`], []);
  if (plan.direction === 'across') drawAcross(sheet, plan);
  else drawDown(sheet, plan);
  return { sheet: foreignSheet(sheet.rows, sheet), locale: language === 'en' ? american : german };
}
