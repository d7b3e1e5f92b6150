// The summary as text, and what it may be about.
import * as z from 'zod/mini';
import { isSetUp } from '../overview/content-of.ts';
import { overviewOf } from '../overview/overview.ts';
import { summaryDigest as digestOf } from '../summary/digest.ts';
import { choicesOf, summaryChoice } from '../summary/summary-choice.ts';
import { defineRequest } from './request.ts';

export const summaryDigest = defineRequest({
  name: 'summaryDigest',
  input: z.object({ choice: summaryChoice }),
  output: z.object({
    isSetUp: z.boolean(),
    markdown: z.string(),
    cycles: z.array(z.string()),
    teams: z.array(z.string()),
    owners: z.array(z.string()),
  }),
  run({ choice }, snapshot, { words }) {
    if (!isSetUp(snapshot, words))
      return { ok: true, value: { isSetUp: false, markdown: '', cycles: [], teams: [], owners: [] } };
    const overview = overviewOf(snapshot, words);
    const { cycles, owners, teams } = choicesOf(overview);
    return {
      ok: true,
      value: {
        isSetUp: true,
        markdown: digestOf(overview, choice, snapshot, words),
        cycles: [...cycles],
        teams: [...teams],
        owners: [...owners],
      },
    };
  },
});
