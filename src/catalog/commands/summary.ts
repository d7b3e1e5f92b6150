// Generate summary sheet: one page on where the objectives stand, made again in place.
import { isSetUp } from '../overview/content-of.ts';
import { overviewOf } from '../overview/overview.ts';
import { problemsOf } from '../overview/problems-of.ts';
import { planSummary } from '../summary/plan-summary.ts';
import type { PlanCommand } from './command.ts';

export const summary: PlanCommand = {
  kind: 'plan',
  name: 'summary',
  plan(snapshot, { words, order }) {
    if (!isSetUp(snapshot, words)) {
      const { notSetUp } = words.summary;
      return { steps: [], says: notSetUp, changed: [], kept: [], problems: [notSetUp] };
    }
    const overview = overviewOf(snapshot, words);
    const problems = problemsOf(overview, words).map(({ place, sentence }) => `${place}: ${sentence}`);
    return { ...planSummary(overview, snapshot, words, order), problems };
  },
};
