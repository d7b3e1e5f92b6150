// What the log form asks for and is told.
import * as z from 'zod/mini';

const value = z.nullable(z.object({ day: z.string(), value: z.number() }));

const part = z.object({ id: z.string(), kpi: z.string(), unit: z.string(), last: value });

const logItem = z.object({
  id: z.string(),
  kpi: z.string(),
  unit: z.string(),
  owner: z.string(),
  isDue: z.boolean(),
  last: value,
  /** Natural limits as they are shown, and the largest usual step; null with fewer than six values. */
  limits: z.nullable(z.object({ lower: z.number(), upper: z.number(), step: z.number() })),
  /** What it is a rate of: these two are asked for instead; null for other KPIs. */
  rateOf: z.nullable(z.object({ numerator: part, denominator: part })),
  /** What the log held for it, to be sent back with the new value. */
  seen: z.string(),
});

export const logDesk = z.object({
  isSetUp: z.boolean(),
  today: z.string(),
  decimalMark: z.enum(['.', ',']),
  /** A wide log has no place for campaigns beside each value. */
  takesCampaigns: z.boolean(),
  /** Names to choose from. */
  campaigns: z.array(z.string()),
  items: z.array(logItem),
  /** KPIs without an ID of their own, one sentence each. */
  problems: z.array(z.string()),
});

export const typedLog = z.object({
  /** ISO text. */
  day: z.string(),
  /** '' for none. */
  campaign: z.string(),
  rows: z.array(
    z.object({
      kpiId: z.string(),
      /** As typed; for a rate such as 45/1200. */
      value: z.string(),
      note: z.string(),
      /** It is no typo, however unusual. */
      isSure: z.boolean(),
      /** What the log held when the form was opened, as openKpiLog told it; null: whatever it holds. */
      seen: z.nullable(z.string()),
    }),
  ),
});

const said = z.array(z.object({ kpiId: z.string(), says: z.string(), seen: z.string() }));

export const savedLog = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('saved'),
    says: z.string(),
    kept: z.array(z.string()),
    /** What the history of each KPI says now. */
    news: z.array(
      z.object({
        kpiId: z.string(),
        kpi: z.string(),
        tone: z.nullable(z.enum(['good', 'bad', 'neutral'])),
        says: z.string(),
      }),
    ),
  }),
  /** Nothing was written: a value is unusual, and nobody said it was meant. */
  z.object({ kind: z.literal('asked'), says: z.string(), questions: said }),
  /** Nothing was written: somebody else has logged meanwhile. */
  z.object({ kind: z.literal('changed'), says: z.string(), entries: said }),
]);

export type LogDesk = z.input<typeof logDesk>;
export type LogItem = z.input<typeof logItem>;
export type TypedLog = z.output<typeof typedLog>;
export type SavedLog = z.input<typeof savedLog>;
