// A sample workbook, as it comes from outside: rows to fill empty tables with, and the day they belong to.
import * as z from 'zod/mini';
import { dayFromIso } from '../../../domain/day.ts';

const text = z.string().check(z.maxLength(5_000));
const id = z.string().check(z.maxLength(40));
const number = z.nullable(z.number());
/** Yes/No key results have words where others have numbers. */
const measure = z.union([z.number(), z.null(), text]);
const day = z.string().check(z.refine((iso) => dayFromIso(iso) !== null));
const dayOrNone = z.union([z.literal(''), day]);

const objective = z.object({
  id,
  objective: text,
  level: z.optional(text),
  team: text,
  owner: text,
  commitment: text,
  supports: text,
  cycle: text,
  start: dayOrNone,
  due: dayOrNone,
  notes: text,
});

const keyResult = z.object({
  id,
  objectiveId: id,
  keyResult: text,
  type: text,
  start: measure,
  target: measure,
  upper: measure,
  tolerance: z.optional(number),
  current: measure,
  unit: text,
  weight: number,
  owner: text,
  due: dayOrNone,
  kpiId: id,
  confidence: number,
  lastCheckIn: dayOrNone,
  notes: text,
});

const initiative = z.object({
  id,
  keyResultId: id,
  initiative: text,
  owner: text,
  start: dayOrNone,
  due: dayOrNone,
  state: text,
  /** 0 to 100. */
  donePct: number,
  notes: text,
});

const kpi = z.object({
  id,
  kpi: text,
  unit: text,
  direction: text,
  target: number,
  lower: number,
  upper: number,
  frequency: text,
  owner: text,
  notes: text,
});

const kpiLogRow = z.object({
  date: day,
  kpiId: id,
  value: number,
  campaign: z.optional(text),
  note: text,
});

const checkIn = z.object({
  date: day,
  keyResultId: id,
  value: measure,
  confidence: number,
  note: text,
  by: text,
});

export const sampleSchema = z.object({
  asOf: day,
  cycle: z.object({ name: text, start: day, end: day }),
  objectives: z.array(objective),
  keyResults: z.array(keyResult),
  initiatives: z.array(initiative),
  kpis: z.array(kpi),
  kpiLog: z.array(kpiLogRow),
  checkIns: z.array(checkIn),
});

export type Sample = z.output<typeof sampleSchema>;
