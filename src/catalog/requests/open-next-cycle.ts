// Next cycle before anything is written: final scores, what may become of each key result, and what will be written.
import { toneOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { type Closing, closingOf } from '../cycle/closing.ts';
import {
  type CycleWishes,
  cycleWishes,
  type NextCyclePreview,
  nextCyclePreview,
} from '../cycle/next-cycle-shape.ts';
import { isoCycle, planNextCycle } from '../cycle/plan-next-cycle.ts';
import { isSetUp } from '../overview/content-of.ts';
import { defineRequest, type Outcome } from './request.ts';

export const openNextCycle = defineRequest({
  name: 'openNextCycle',
  input: cycleWishes,
  output: nextCyclePreview,
  run: (wishes, snapshot, { words }) => preview(wishes, snapshot, words),
});

const nothing: NextCyclePreview = {
  isSetUp: false,
  headline: '',
  closes: '',
  objectivesSheet: '',
  next: { name: '', start: '', due: '' },
  objectives: [],
  writes: [],
  warns: [],
  problem: '',
};

function preview(wishes: CycleWishes, snapshot: Snapshot, words: Messages): Outcome<NextCyclePreview> {
  if (!isSetUp(snapshot, words)) return { ok: true, value: nothing };
  const planned = planNextCycle(wishes, snapshot, words);
  if ('code' in planned) return withProblem(words.problems(planned), wishes, snapshot, words);
  const { closing, next, plan } = planned;
  return {
    ok: true,
    value: {
      ...toldClosing(closing, words),
      next: isoCycle(next),
      writes: [...plan.changed, ...plan.kept],
      warns: [...plan.problems],
      problem: '',
    },
  };
}

/** What can be told all the same. */
function withProblem(
  problem: string,
  wishes: CycleWishes,
  snapshot: Snapshot,
  words: Messages,
): Outcome<NextCyclePreview> {
  const closing = closingOf(new Map(), snapshot, words);
  const told = 'code' in closing ? { ...nothing, isSetUp: true } : toldClosing(closing, words);
  const next = wishes.next ?? ('code' in closing ? nothing.next : isoCycle(closing.next));
  return { ok: true, value: { ...told, next: { ...next }, writes: [], warns: [], problem } };
}

function toldClosing({ objectives, cycle }: Closing, words: Messages) {
  const name = cycle.name || words.cycle.unnamed(cycle.start, cycle.due);
  const keyResults = objectives.flatMap((objective) => objective.keyResults).length;
  return {
    isSetUp: true,
    headline: words.cycle.headline(name, objectives.length, keyResults),
    closes: cycle.name,
    objectivesSheet: words.tables.objectives.name,
    objectives: objectives.map(({ assessed, goesOn, keyResults: own }) => ({
      id: assessed.objective.id,
      title: assessed.objective.objective,
      status: words.okr.statusText(assessed.status, assessed.reason),
      tone: toneOf(assessed.status),
      score: words.cycle.finalScore(assessed.score),
      goesOn,
      keyResults: own.map(({ assessed: { keyResult, status, reason, score }, offers, carrying }) => ({
        id: keyResult.id,
        title: keyResult.keyResult,
        status: words.okr.statusText(status, reason),
        tone: toneOf(status),
        score: words.cycle.finalScore(score),
        reached: words.cycle.reached(keyResult),
        offers: [...offers],
        carrying,
      })),
    })),
  };
}
