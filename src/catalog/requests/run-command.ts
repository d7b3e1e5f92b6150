// Runs a menu command from the sidebar and tells what it did.
import { z } from 'zod/mini';
import { defineRequest } from './request.ts';

export const runCommand = defineRequest({
  name: 'runCommand',
  input: z.object({ command: z.enum(['setup', 'summary', 'refresh']) }),
  output: z.object({
    says: z.string(),
    changed: z.array(z.string()),
    kept: z.array(z.string()),
    problems: z.array(z.string()),
  }),
  run() {
    throw new Error('runCommand has no run yet');
  },
});
