// What the add-on answers about reviews and what follows from them, told for people and kept for programs.
import { z } from 'zod/mini';
import type { NextCycleTask } from './rhythm-tasks.ts';
import { demandSetUp, list, type Told, tellPlan } from './told-answers.ts';

const reviewed = z.looseObject({
  isSetUp: z.boolean(),
  headline: z.string(),
  secondLine: z.string(),
  subjects: z.array(
    z.looseObject({
      goal: z.looseObject({ id: z.string(), title: z.string(), status: z.string() }),
      finding: z.string(),
      evidence: z.array(z.looseObject({ label: z.string(), name: z.string() })),
    }),
  ),
  advice: z.array(z.looseObject({ says: z.string() })),
  map: z.looseObject({ says: z.array(z.string()) }),
});

export function tellReview(value: unknown): Told {
  const data = reviewed.parse(value);
  demandSetUp(data.isSetUp);
  const behind = data.subjects.map(({ goal, finding, evidence }) => {
    const cells = evidence.map(({ label, name }) => `${label} ${name}`).join(', ');
    return `${goal.id} ${goal.title} (${goal.status}): ${finding}${cells === '' ? '' : ` [${cells}]`}`;
  });
  const says = [data.headline, data.secondLine].filter((part) => part !== '').join(' ');
  const lists = [
    list('Behind', behind),
    list(
      'Worth a look',
      data.advice.map((advice) => advice.says),
    ),
    list('Alignment', data.map.says),
  ];
  return { says, lists, data };
}

const checked = z.looseObject({
  isSetUp: z.boolean(),
  headline: z.string(),
  findings: z.array(
    z.looseObject({ code: z.string(), place: z.string(), says: z.string(), fix: z.string() }),
  ),
});
const mendedPlan = z.looseObject({ says: z.string(), changed: z.array(z.string()) });

/** The findings that are left; `mended` is what was put right before. */
export function tellCheckup(value: unknown, mended: unknown): Told {
  const data = checked.parse(value);
  demandSetUp(data.isSetUp);
  const done = mended === null ? null : mendedPlan.parse(mended);
  const lists = [
    list('Mended', done?.changed ?? []),
    list(
      'Found',
      data.findings.map(({ code, place, says }) => `${place} (${code}): ${says}`),
    ),
    list(
      'Safe to fix with --fix',
      data.findings.flatMap(({ fix }) => (fix === '' ? [] : [fix])),
    ),
  ];
  const says = done === null ? data.headline : `${done.says} ${data.headline}`;
  return { says, lists, data: done === null ? data : { ...data, mended: done.changed } };
}

const previewed = z.looseObject({
  isSetUp: z.boolean(),
  headline: z.string(),
  closes: z.string(),
  next: z.object({ name: z.string(), start: z.string(), due: z.string() }),
  objectives: z.array(
    z.looseObject({
      keyResults: z.array(
        z.looseObject({
          id: z.string(),
          title: z.string(),
          status: z.string(),
          score: z.string(),
          offers: z.array(z.string()),
          carrying: z.string(),
        }),
      ),
    }),
  ),
  writes: z.array(z.string()),
  warns: z.array(z.string()),
  problem: z.string(),
});

/** Looks first, as people do: choices for key results that are not there, or cannot be, are told. */
export function tellNextCycle(
  { begins, choices, next }: NextCycleTask,
  ask: (name: string, input: object) => unknown,
): Told {
  const following = previewed.parse(ask('openNextCycle', { choices, next: null }));
  demandSetUp(following.isSetUp);
  const wished = {
    name: next.name ?? following.next.name,
    start: next.start ?? following.next.start,
    due: next.due ?? following.next.due,
  };
  const data = previewed.parse(ask('openNextCycle', { choices, next: wished }));
  if (data.problem !== '') throw new Error(data.problem);
  const keyResults = data.objectives.flatMap((objective) => objective.keyResults);
  for (const { id, carrying } of choices) {
    const found = keyResults.find((keyResult) => keyResult.id.toUpperCase() === id.toUpperCase());
    if (!found) throw new Error(`There is no key result ${id} in the cycle that closes.`);
    if (!found.offers.includes(carrying))
      throw new Error(`${found.id} cannot begin anew from its current value.`);
  }
  if (begins) return tellPlan(ask('startNextCycle', { choices, next: wished, closes: data.closes }));
  const lists = [
    list(
      'Key results',
      keyResults.map(
        ({ id, title, status, score, carrying }) => `${id} ${title}: ${status}, ${score}; ${carrying}`,
      ),
    ),
    list('Would be written', data.writes),
    list('Before you do', data.warns),
  ];
  return { says: data.headline, lists, data };
}
