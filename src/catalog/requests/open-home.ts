// The home view: where the objectives stand and what needs attention.
import * as z from 'zod/mini';
import { defineRequest } from './request.ts';

const attention = z.object({
  /** Which kind of attention, for the icon and the order. */
  kind: z.enum(['offTrack', 'atRisk', 'missed', 'stale', 'noData', 'problem', 'unhealthyKpi', 'focus']),
  title: z.string(),
  badge: z.string(),
  reason: z.string(),
  /** The row to jump to; null where there is none. */
  cell: z.nullable(z.object({ sheet: z.string(), row: z.number(), column: z.number() })),
});

export const openHome = defineRequest({
  name: 'openHome',
  input: z.object({}),
  output: z.object({
    isSetUp: z.boolean(),
    /** Such as "2026-Q4 · day 54 of 92"; '' without a cycle. */
    cycle: z.string(),
    headline: z.string(),
    secondLine: z.string(),
    counts: z.array(
      z.object({
        tone: z.enum(['good', 'warn', 'bad', 'neutral']),
        label: z.string(),
        count: z.number(),
      }),
    ),
    attention: z.array(attention),
  }),
  run() {
    throw new Error('openHome has no run yet');
  },
});
