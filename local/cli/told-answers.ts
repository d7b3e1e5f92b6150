// What the add-on answers to a request, told for people and kept for programs.
import { z } from 'zod/mini';

/** One line, lists under headings, and the same as data. */
export interface Told {
  readonly says: string;
  readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly data: object;
  /** True where the workbook is as it was, so that there is nothing to keep. */
  readonly isUnchanged?: boolean;
}

const sentences = z.array(z.string());
const planned = z.object({ says: z.string(), changed: sentences, kept: sentences, problems: sentences });
const added = z.looseObject({ objectiveId: z.string(), keyResultIds: sentences, says: z.string() });
const home = z.looseObject({
  isSetUp: z.boolean(),
  headline: z.string(),
  secondLine: z.string(),
  attention: z.array(z.looseObject({ title: z.string(), badge: z.string(), reason: z.string() })),
});
const shownKpi = z.looseObject({
  kpi: z.string(),
  signal: z.string(),
  health: z.looseObject({ word: z.string(), reason: z.string() }),
  feeds: z.array(z.looseObject({ id: z.string(), keyResult: z.string(), status: z.string() })),
});
const kpi = z.looseObject({ isSetUp: z.boolean(), selected: z.nullable(shownKpi), problems: sentences });
const checkIns = z.looseObject({
  isSetUp: z.boolean(),
  items: z.array(
    z.looseObject({ id: z.string(), keyResult: z.string(), statusText: z.string(), openedWith: z.string() }),
  ),
  problems: sentences,
});
const saved = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), says: z.string(), kept: sentences }),
  z.looseObject({ kind: z.literal('changed'), says: z.string() }),
]);
const observation = z.looseObject({
  tried: z.string(),
  expected: z.string(),
  observed: z.string(),
  verdict: z.string(),
});
const selfTested = z.object({ says: z.string(), observations: z.array(observation) });

export const list = (heading: string, items: readonly string[]) => ({ heading, items });
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

export function demandSetUp(isSetUp: boolean): void {
  if (!isSetUp) throw new Error('The workbook has no tables yet; run setup on it first.');
}

export function tellPlan(value: unknown): Told {
  const { says, ...data } = planned.parse(value);
  const lists = [
    list('Changed', data.changed),
    list('Left as it is', data.kept),
    list('Problems', data.problems),
  ];
  return { says, lists, data };
}

export function tellAdded(value: unknown): Told {
  const data = added.parse(value);
  return { says: data.says, lists: [], data };
}

export function tellHome(value: unknown): Told {
  const data = home.parse(value);
  demandSetUp(data.isSetUp);
  const items = data.attention.map(({ badge, reason, title }) => `${title} (${badge}): ${reason}`);
  return { says: joined(data.headline, data.secondLine), lists: [list('Attention', items)], data };
}

export function tellKpi(value: unknown): Told {
  const data = kpi.parse(value);
  demandSetUp(data.isSetUp);
  const { problems, selected } = data;
  if (!selected) throw new Error(problems[0] ?? 'The workbook has no KPI yet.');
  const { feeds, health, signal } = selected;
  const items = feeds.map(({ id, keyResult, status }) => `${id} ${keyResult}: ${status}`);
  const says = joined(`${selected.kpi}: ${health.word}.`, health.reason, signal);
  return { says, lists: [list('Feeds', items), list('Problems', problems)], data };
}

export function tellCheckIns(value: unknown): Told {
  const data = checkIns.parse(value);
  demandSetUp(data.isSetUp);
  const items = data.items.map(({ id, keyResult, statusText }) => `${id} ${keyResult}: ${statusText}`);
  const says = items.length === 0 ? 'No check-in is due.' : `Due for a check-in: ${items.length}.`;
  return { says, lists: [list('Due', items), list('Problems', data.problems)], data };
}

/** What Current held, which a check-in has to say it has seen. */
export function openedWith(value: unknown, keyResultId: string): string {
  const { isSetUp, items } = checkIns.parse(value);
  demandSetUp(isSetUp);
  const found = items.find(({ id }) => id.toLowerCase() === keyResultId.trim().toLowerCase());
  if (!found)
    throw new Error(`There is no open key result ${keyResultId}; check-in without --for lists them.`);
  return found.openedWith;
}

export function tellSaved(value: unknown): Told {
  const data = saved.parse(value);
  if (data.kind === 'changed') throw new Error(data.says);
  return { says: data.says, lists: [list('Left as it is', data.kept)], data };
}

export function tellSelfTest(value: unknown): Told {
  const data = selfTested.parse(value);
  const items = data.observations.map(
    ({ expected, observed, tried, verdict }) =>
      `${verdict}: ${tried}: ${observed}${observed === expected ? '' : ` (expected: ${expected})`}`,
  );
  return { says: data.says, lists: [list('Tried', items)], data };
}
