// What was understood of a sheet, as the sidebar and the command line are told it: dates in ISO, absent is absent.
import * as z from 'zod/mini';
import type {
  AdoptedInitiative,
  AdoptedKeyResult,
  AdoptedKpi,
  AdoptedObjective,
  AdoptedPoint,
  Understanding,
} from '../../adoption/understanding.ts';
import { isoFromDay } from '../../domain/day.ts';
import type { Messages } from '../../messages/messages.ts';

const text = z.optional(z.string());
const number = z.optional(z.number());
const texts = z.optional(z.array(z.string()));
const points = z.optional(z.array(z.object({ date: z.string(), value: z.number() })));
const initiatives = z.optional(
  z.array(z.object({ initiative: z.string(), owner: text, due: text, notes: texts })),
);

const keyResult = z.object({
  keyResult: z.string(),
  type: text,
  start: number,
  target: number,
  upper: number,
  current: number,
  unit: text,
  weight: number,
  owner: text,
  due: text,
  confidence: number,
  notes: texts,
  checkIns: points,
  initiatives,
  inferred: texts,
  cell: z.string(),
});

export const toldUnderstanding = z.object({
  sheet: z.string(),
  objectives: z.array(
    z.object({
      objective: z.string(),
      team: text,
      owner: text,
      due: text,
      notes: texts,
      keyResults: z.array(keyResult),
      initiatives,
      cell: z.string(),
    }),
  ),
  kpis: z.array(
    z.object({
      kpi: z.string(),
      group: text,
      unit: text,
      target: number,
      owner: text,
      frequency: text,
      notes: texts,
      log: z.array(z.object({ date: z.string(), value: z.number() })),
      cell: z.string(),
    }),
  ),
  columns: z.array(
    z.object({
      cell: z.string(),
      column: z.number(),
      heading: z.string(),
      meaning: z.string(),
      sample: z.string(),
    }),
  ),
  doubts: z.array(z.string()),
  kept: z.array(z.string()),
  notOkr: text,
  says: z.string(),
});

export type ToldUnderstanding = z.input<typeof toldUnderstanding>;

/** Leaves out what holds nothing. */
function present<Fields extends object>(fields: Fields): Fields {
  const isEmpty = (value: unknown): boolean =>
    value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  const kept: Fields = { ...fields };
  for (const name of Object.keys(kept))
    if (isEmpty(Reflect.get(kept, name))) Reflect.deleteProperty(kept, name);
  return kept;
}

const iso = (day: number | null): string | undefined => (day === null ? undefined : isoFromDay(day));
const orNone = (value: number | null): number | undefined => value ?? undefined;
const history = (log: readonly AdoptedPoint[]) =>
  log.map(({ day, value }) => ({ date: isoFromDay(day), value }));

const tellInitiative = ({ initiative, owner, due, notes }: AdoptedInitiative) =>
  present({ initiative, owner, due: iso(due), notes: [...notes] });

function tellKeyResult(goal: AdoptedKeyResult, words: Messages) {
  return present({
    keyResult: goal.keyResult,
    type: goal.type === null ? undefined : words.choices.keyResultTypes[goal.type],
    start: orNone(goal.start),
    target: orNone(goal.target),
    upper: orNone(goal.upper),
    current: orNone(goal.current),
    unit: goal.unit,
    weight: orNone(goal.weight),
    owner: goal.owner,
    due: iso(goal.due),
    confidence: orNone(goal.confidence),
    notes: [...goal.notes],
    checkIns: history(goal.checkIns),
    initiatives: goal.initiatives.map(tellInitiative),
    inferred: [...goal.inferred],
    cell: goal.cell,
  });
}

const tellObjective = (goal: AdoptedObjective, words: Messages) => ({
  ...present({
    objective: goal.objective,
    team: goal.team,
    owner: goal.owner,
    due: iso(goal.due),
    notes: [...goal.notes],
  }),
  keyResults: goal.keyResults.map((keyResult) => tellKeyResult(keyResult, words)),
  ...present({ initiatives: goal.initiatives.map(tellInitiative) }),
  cell: goal.cell,
});

const tellKpi = (kpi: AdoptedKpi, words: Messages) => ({
  ...present({
    kpi: kpi.kpi,
    group: kpi.group,
    unit: kpi.unit,
    target: orNone(kpi.target),
    owner: kpi.owner,
    frequency: kpi.frequency === null ? undefined : words.choices.frequencies[kpi.frequency],
    notes: [...kpi.notes],
  }),
  log: history(kpi.log),
  cell: kpi.cell,
});

/** How many of each there are. */
export function countsOf({ objectives, kpis }: Understanding) {
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const works = [...objectives, ...keyResults].flatMap(({ initiatives: found }) => found);
  return {
    objectives: objectives.length,
    keyResults: keyResults.length,
    initiatives: works.length,
    kpis: kpis.length,
  };
}

/** How many texts go to Notes. */
export function notesIn({ objectives, kpis }: Understanding): number {
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const works = [...objectives, ...keyResults].flatMap(({ initiatives: found }) => found);
  return [...objectives, ...keyResults, ...works, ...kpis].reduce((sum, { notes }) => sum + notes.length, 0);
}

const mostHeadingsNamed = 4;

function whyNotOkr({ columns, notOkr }: Understanding, words: Messages): string | undefined {
  if (notOkr === null) return undefined;
  const headings = [...new Set(columns.map(({ heading }) => heading))];
  return notOkr === 'no-goals' && headings.length > 0
    ? words.adoption.noGoalsAmong(
        headings.slice(0, mostHeadingsNamed),
        Math.max(0, headings.length - mostHeadingsNamed),
      )
    : words.adoption.notOkr[notOkr];
}

/** An understanding in the words of the workbook. */
export function tellUnderstanding(understanding: Understanding, words: Messages): ToldUnderstanding {
  const { doubts, kept } = understanding;
  const reason = whyNotOkr(understanding, words);
  const counts = countsOf(understanding);
  return {
    sheet: understanding.sheet,
    objectives: understanding.objectives.map((objective) => tellObjective(objective, words)),
    kpis: understanding.kpis.map((kpi) => tellKpi(kpi, words)),
    columns: understanding.columns.map((column) => ({ ...column })),
    doubts: doubts.map(({ cell, code, text: written }) =>
      words.adoption.atCell(cell, words.adoption.doubts[code](written)),
    ),
    kept: kept.map(({ text: written }) => written),
    ...(reason === undefined ? {} : { notOkr: reason }),
    says: reason ?? words.adoption.understood(counts, doubts.length, notesIn(understanding), kept.length),
  };
}
