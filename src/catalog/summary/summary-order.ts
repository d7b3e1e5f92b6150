// How a summary is ordered: what it is about, and whether a record of it is kept.
import * as z from 'zod/mini';
import { everything, summaryChoice } from './summary-choice.ts';

export const summaryOrder = z.object({
  choice: summaryChoice,
  /** Whether a copy that nothing changes any more is kept on a sheet with the day in its name. */
  keepsRecord: z.boolean(),
});

export type SummaryOrder = z.output<typeof summaryOrder>;

export const plainSummary: SummaryOrder = { choice: everything, keepsRecord: false };
