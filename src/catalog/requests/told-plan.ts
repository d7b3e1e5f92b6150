// What a plan did, as the sidebar and the command line are told.
import * as z from 'zod/mini';
import type { Plan } from '../../workbook/plan.ts';

export const toldPlan = z.object({
  says: z.string(),
  changed: z.array(z.string()),
  kept: z.array(z.string()),
  problems: z.array(z.string()),
});

export type ToldPlan = z.output<typeof toldPlan>;

/** The sentences of a plan, without its steps. */
export const told = ({ says, changed, kept, problems }: Plan): ToldPlan => ({
  says,
  changed: [...changed],
  kept: [...kept],
  problems: [...problems],
});
