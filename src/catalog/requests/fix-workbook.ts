// Puts right what was chosen of the findings of Check this workbook.
import * as z from 'zod/mini';
import { planFixes } from '../doctor/plan-fixes.ts';
import { defineRequest } from './request.ts';
import { told, toldPlan } from './told-plan.ts';

export const fixWorkbook = defineRequest({
  name: 'fixWorkbook',
  /** The keys of findings as checkWorkbook gave them; null for all that have a fix. */
  input: z.object({ keys: z.nullable(z.array(z.string())) }),
  output: toldPlan,
  writes: true,
  run({ keys }, snapshot, { words }) {
    const plan = planFixes(keys, snapshot, words);
    return { ok: true, value: told(plan), plan };
  },
});
