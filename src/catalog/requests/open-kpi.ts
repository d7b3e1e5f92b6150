// One KPI with its history, for the chart: the one in the selected row, or the one asked for.
import * as z from 'zod/mini';
import { kpiDirections } from '../../domain/kpi/kpi.ts';
import { defineRequest } from './request.ts';

export const openKpi = defineRequest({
  name: 'openKpi',
  /** null: the KPI of the selected row (KPIs, KPI Log, or the KPI ID of a key result), else the first. */
  input: z.object({ kpiId: z.nullable(z.string()) }),
  output: z.object({
    isSetUp: z.boolean(),
    kpis: z.array(z.object({ id: z.string(), kpi: z.string() })),
    selected: z.nullable(
      z.object({
        id: z.string(),
        kpi: z.string(),
        unit: z.string(),
        direction: z.nullable(z.enum(kpiDirections)),
        target: z.nullable(z.number()),
        lower: z.nullable(z.number()),
        upper: z.nullable(z.number()),
        health: z.object({
          tone: z.enum(['good', 'warn', 'bad', 'neutral']),
          word: z.string(),
          reason: z.string(),
        }),
        points: z.array(z.object({ day: z.string(), value: z.number() })),
        /** Natural limits (XmR); null with fewer than six points. */
        limits: z.nullable(
          z.object({ lower: z.number(), centre: z.number(), upper: z.number(), provisional: z.boolean() }),
        ),
        signals: z.array(z.object({ day: z.string(), tone: z.enum(['good', 'bad', 'neutral']) })),
        /** What the history says, in one sentence. */
        signal: z.string(),
        feeds: z.array(
          z.object({
            id: z.string(),
            keyResult: z.string(),
            status: z.string(),
            /** The row of the key result, to jump to. */
            cell: z.optional(z.object({ sheet: z.string(), row: z.number(), column: z.number() })),
          }),
        ),
      }),
    ),
    problems: z.array(z.string()),
  }),
  run() {
    throw new Error('openKpi has no run yet');
  },
});
