// What the add-on answers about reviews and what follows from them, told for people and kept for programs.
import { z } from 'zod/mini';
import { demandSetUp, list, type Told } from './told-answers.ts';

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
