// What the wizard needs to know of the workbook before people write.
import * as z from 'zod/mini';
import { defineRequest } from './request.ts';

export const openWrite = defineRequest({
  name: 'openWrite',
  input: z.object({}),
  output: z.object({
    isSetUp: z.boolean(),
    today: z.string(),
    cycle: z.nullable(z.object({ name: z.string(), start: z.string(), due: z.string() })),
    fiscalYearStartMonth: z.number(),
    decimalMark: z.enum(['.', ',']),
    objectives: z.array(
      z.object({
        id: z.string(),
        objective: z.string(),
        team: z.string(),
        owner: z.string(),
        due: z.nullable(z.string()),
        keyResultCount: z.number(),
      }),
    ),
    kpis: z.array(
      z.object({ id: z.string(), kpi: z.string(), unit: z.string(), latest: z.nullable(z.number()) }),
    ),
    teams: z.array(z.string()),
    owners: z.array(z.string()),
  }),
  run() {
    throw new Error('openWrite has no run yet');
  },
});
