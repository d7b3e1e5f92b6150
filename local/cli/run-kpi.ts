// Runs the commands about KPIs, and tells what the add-on answers.
import { z } from 'zod/mini';
import type { KpiTask, ValuesToLog } from './kpi-tasks.ts';
import { demandSetUp, list, type Told, tellKpi, tellPlan } from './told-answers.ts';

interface Asking {
  ask(name: string, input: object): unknown;
}

const due = z.looseObject({
  isSetUp: z.boolean(),
  today: z.string(),
  items: z.array(
    z.looseObject({
      id: z.string(),
      kpi: z.string(),
      isDue: z.boolean(),
      last: z.nullable(z.object({ day: z.string(), value: z.number() })),
    }),
  ),
});
const said = z.array(z.looseObject({ kpiId: z.string(), says: z.string() }));
const logged = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('saved'),
    says: z.string(),
    kept: z.array(z.string()),
    news: z.array(z.looseObject({ kpi: z.string(), says: z.string() })),
  }),
  z.looseObject({ kind: z.literal('asked'), says: z.string(), questions: said }),
  z.looseObject({ kind: z.literal('changed'), says: z.string(), entries: said }),
]);
const compared = z.looseObject({
  isSetUp: z.boolean(),
  headline: z.string(),
  campaigns: z.array(
    z.looseObject({
      campaign: z.string(),
      verdictWord: z.string(),
      why: z.string(),
      goal: z.nullable(z.looseObject({ says: z.string() })),
    }),
  ),
});

function tellDue(value: unknown): Told {
  const data = due.parse(value);
  demandSetUp(data.isSetUp);
  const items = data.items
    .filter(({ isDue }) => isDue)
    .map(
      ({ id, kpi, last }) => `${id} ${kpi}: ${last ? `last ${last.value} on ${last.day}` : 'no value yet'}`,
    );
  const says = items.length === 0 ? 'No value is due this week.' : `Values due this week: ${items.length}.`;
  return { says, lists: [list('Due', items)], data };
}

function tellLogged(value: unknown): Told {
  const data = logged.parse(value);
  switch (data.kind) {
    case 'asked':
      throw new Error(`${data.questions.map(({ says }) => says).join(' ')} Give --sure where it is meant.`);
    case 'changed':
      throw new Error(data.entries.map(({ says }) => says).join(' '));
    case 'saved':
      return {
        says: data.says,
        lists: [
          list(
            'What they say',
            data.news.map(({ kpi, says }) => `${kpi}: ${says}`),
          ),
          list('Left as it is', data.kept),
        ],
        data,
      };
  }
}

function logValues({ day, campaign, rows, note, isSure }: ValuesToLog, desk: Asking): Told {
  const { today } = due.parse(desk.ask('openKpiLog', {}));
  const typed = rows.map((row) => ({ ...row, note, isSure, seen: null }));
  return tellLogged(desk.ask('saveKpiLog', { day: day ?? today, campaign, rows: typed }));
}

function tellCampaigns(value: unknown): Told {
  const data = compared.parse(value);
  demandSetUp(data.isSetUp);
  const items = data.campaigns.map(
    ({ campaign, verdictWord, why, goal }) =>
      `${campaign}: ${verdictWord}. ${why}${goal === null ? '' : ` ${goal.says}`}`,
  );
  return { says: data.headline, lists: [list('Campaigns', items)], data };
}

export function performKpi(task: KpiTask, desk: Asking): Told {
  switch (task.kind) {
    case 'kpi':
      return tellKpi(desk.ask('openKpi', { kpiId: task.kpiId }));
    case 'kpi-chart':
      return tellPlan(desk.ask('insertKpiCharts', { kpiIds: task.kpiIds }));
    case 'campaigns':
      return tellCampaigns(desk.ask('openCampaigns', { kpiId: task.kpiId }));
    case 'log-values':
      return task.values === null ? tellDue(desk.ask('openKpiLog', {})) : logValues(task.values, desk);
  }
}
