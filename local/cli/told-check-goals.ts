// What the SMART check says of the goals in the named cells.
import { z } from 'zod/mini';
import type { Told } from './told-answers.ts';

const checked = z.looseObject({
  area: z.string(),
  checked: z.number(),
  skipped: z.number(),
  left: z.number(),
  goals: z.array(
    z.looseObject({
      name: z.string(),
      text: z.string(),
      score: z.number(),
      findings: z.array(z.looseObject({ message: z.string() })),
    }),
  ),
});

const goalCount = (count: number): string => (count === 1 ? '1 goal' : `${count} goals`);

export function tellCheckedGoals(value: unknown): Told {
  const data = checked.parse(value);
  const { area, goals, left } = data;
  const items = goals.map(
    ({ findings, name, score, text }) =>
      `${name} (${score}) ${text}: ${findings.map(({ message }) => message).join(' ')}`,
  );
  const more = left === 0 ? '' : ` ${goalCount(left)} more were not read.`;
  const says = `Checked ${goalCount(data.checked)} in ${area}; ${goals.length} with something to improve.${more}`;
  return { says, lists: [{ heading: 'To improve', items }], data };
}
