// Runs what the menu offers on a workbook, through the same door the sidebar uses.
import { z } from 'zod/mini';
import { type AddOn, type Person, startAddOn } from '../add-on/add-on.ts';
import type { Bundle } from '../add-on/read-bundle.ts';
import { emptyStage } from '../apps-script/stage.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { Task } from './tasks.ts';

type MenuTask = Exclude<Task, { readonly kind: 'script' }>;
type DoorTask = Exclude<MenuTask, { readonly kind: 'self-test' }>;

export interface CommandReport {
  readonly command: string;
  /** For people: one line, then lists under headings. */
  readonly says: string;
  readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
  /** For programs. */
  readonly data: object;
  readonly serviceCalls: { readonly read: number; readonly write: number };
  /** The name of the sheet the command left people on. */
  readonly sheet: string | undefined;
}

type Told = Pick<CommandReport, 'says' | 'lists' | 'data'>;

const sentences = z.array(z.string());
const refused = z.object({ ok: z.literal(false), problem: z.object({ message: z.string() }) });

const planned = z.object({ says: z.string(), changed: sentences, kept: sentences, problems: sentences });
const added = z.object({ objectiveId: z.string(), keyResultIds: sentences, says: z.string() });
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

const list = (heading: string, items: readonly string[]) => ({ heading, items });
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function demandSetUp(isSetUp: boolean): void {
  if (!isSetUp) throw new Error('The workbook has no tables yet; run setup on it first.');
}

/** What to ask of the add-on for a task, and how to tell what it answers. */
function requestFor(
  task: DoorTask,
  sample: unknown,
): { readonly name: string; readonly input: object; tell(value: unknown): Told } {
  switch (task.kind) {
    case 'plan': {
      const { command } = task;
      return {
        name: 'runCommand',
        input: sample === undefined ? { command } : { command, sample },
        tell: (value) => {
          const { says, ...data } = planned.parse(value);
          const lists = [
            list('Changed', data.changed),
            list('Left as it is', data.kept),
            list('Problems', data.problems),
          ];
          return { says, lists, data };
        },
      };
    }
    case 'write':
      return {
        name: 'addObjective',
        input: task.goals,
        tell: (value) => {
          const data = added.parse(value);
          return { says: data.says, lists: [], data };
        },
      };
    case 'home':
      return {
        name: 'openHome',
        input: {},
        tell: (value) => {
          const data = home.parse(value);
          demandSetUp(data.isSetUp);
          const items = data.attention.map(({ badge, reason, title }) => `${title} (${badge}): ${reason}`);
          return { says: joined(data.headline, data.secondLine), lists: [list('Attention', items)], data };
        },
      };
    case 'kpi':
      return {
        name: 'openKpi',
        input: { kpiId: task.kpiId },
        tell: (value) => {
          const data = kpi.parse(value);
          demandSetUp(data.isSetUp);
          const { problems, selected } = data;
          if (!selected) throw new Error(problems[0] ?? 'The workbook has no KPI yet.');
          const { feeds, health, signal } = selected;
          const items = feeds.map(({ id, keyResult, status }) => `${id} ${keyResult}: ${status}`);
          const says = joined(`${selected.kpi}: ${health.word}.`, health.reason, signal);
          return { says, lists: [list('Feeds', items), list('Problems', problems)], data };
        },
      };
  }
}

const observation = z.looseObject({
  tried: z.string(),
  expected: z.string(),
  observed: z.string(),
  verdict: z.string(),
  hangsOn: z.string(),
});
const selfTested = z.object({ says: z.string(), observations: z.array(observation) });

/** The self-test has a door of its own: its menu item. */
function selfTest(addOn: AddOn, person: Person): CommandReport {
  const { serviceCalls, value } = addOn.request('menuSelfTest', [], person);
  const { observations, says } = selfTested.parse(value);
  const items = observations.map(
    ({ expected, observed, tried, verdict }) =>
      `${verdict}: ${tried}: ${observed}${observed === expected ? '' : ` (expected: ${expected})`}`,
  );
  const lists = [list('Tried', items)];
  return { command: 'self-test', says, lists, data: { observations }, serviceCalls, sheet: undefined };
}

/** What the command did; throws the add-on's own sentence. */
export function runOn(workbook: Workbook, bundle: Bundle, task: MenuTask, sample: unknown): CommandReport {
  const log: string[] = [];
  const stage = { ...emptyStage, log: (_level: string, text: string) => log.push(text) };
  const person: Person = { stage, selection: null };
  const addOn = startAddOn(bundle, workbook);
  if (task.kind === 'self-test') return selfTest(addOn, person);
  const { name, input, tell } = requestFor(task, sample);
  const command = task.kind === 'plan' ? task.command : task.kind;
  const { value, serviceCalls, selection } = addOn.request('handleRequest', [name, input], person);
  const refusal = refused.safeParse(value);
  if (refusal.success) throw new Error(refusal.data.problem.message);
  const reply = z.object({ ok: z.literal(true), value: z.unknown() }).safeParse(value);
  if (!reply.success)
    throw new Error(`The add-on gave no answer to “${command}”.${log.map((line) => ` ${line}`).join('')}`);
  const { getters } = workbook.model;
  const sheet = selection ? getters.tryGetSheetName(selection.sheetId) : undefined;
  return { command, ...tell(reply.data.value), serviceCalls: { ...serviceCalls }, sheet };
}
