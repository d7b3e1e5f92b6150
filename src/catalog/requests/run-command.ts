// Runs a menu command from the sidebar and tells what it did.
import * as z from 'zod/mini';
import type { PlanCommand } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { sampleSchema } from '../commands/setup/sample.ts';
import { summaryOrder } from '../summary/summary-order.ts';
import { defineRequest } from './request.ts';
import { told, toldPlan } from './told-plan.ts';

export const runCommand = defineRequest({
  name: 'runCommand',
  input: z.object({
    command: z.enum(['setup', 'summary', 'refresh']),
    /** Rows for empty tables; only `setup` looks at them. */
    sample: z.optional(sampleSchema),
    /** What a summary is to be about; only `summary` looks at it. */
    order: z.optional(summaryOrder),
  }),
  output: toldPlan,
  writes: true,
  run(input, snapshot, { words }) {
    const command = commands.find(
      (candidate): candidate is PlanCommand => candidate.kind === 'plan' && candidate.name === input.command,
    );
    if (!command) return { ok: false, problem: { code: 'unknown-request', name: input.command } };
    const plan = command.plan(snapshot, {
      words,
      sample: input.sample ?? null,
      ...(input.order ? { order: input.order } : {}),
    });
    return {
      ok: true,
      value: told(plan),
      plan,
    };
  },
});
