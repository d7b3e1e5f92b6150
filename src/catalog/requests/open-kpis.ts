// All KPIs at a glance, those first that want to be looked at.
import * as z from 'zod/mini';
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { attentionRank, lastRankOfConcern } from '../kpis/attention-rank.ts';
import { overviewOf } from '../overview/overview.ts';
import { drawn, drawnKpi } from './charting/drawn-kpi.ts';
import { dueValues } from './logging/log-desk.ts';
import { defineRequest } from './request.ts';

/** A small chart is about a year of weeks wide. */
const mostPoints = 60;

const output = z.object({
  isSetUp: z.boolean(),
  headline: z.string(),
  secondLine: z.string(),
  kpis: z.array(drawnKpi),
  /** How many values are due this week. */
  due: z.number(),
  /** Whether rows of the log name campaigns. */
  hasCampaigns: z.boolean(),
  /** What belongs to no KPI, one sentence each. */
  problems: z.array(z.string()),
});

export const openKpis = defineRequest({
  name: 'openKpis',
  input: z.object({}),
  output,
  run: (_, snapshot, { words }) => ({ ok: true, value: desk(snapshot, words) }),
});

function desk(snapshot: Snapshot, words: Messages): z.input<typeof output> {
  const overview = overviewOf(snapshot, words);
  const ranked = overview.kpis.kpis
    .map((kpi) => ({ kpi, rank: attentionRank(kpi.assessed) }))
    .sort((one, other) => one.rank - other.rank);
  const concerns = ranked.filter(({ rank }) => rank <= lastRankOfConcern);
  const withHistory = ranked.filter(({ kpi }) => kpi.assessed.limits !== null).length;
  return {
    isSetUp: snapshot.sheetNames.includes(words.tables.kpis.name),
    headline: words.kpiViews.headline(concerns.length, ranked.length),
    secondLine: words.kpiViews.secondLine({
      concerns: concerns.map(({ kpi }) => kpi.assessed.kpi.kpi || kpi.assessed.kpi.id),
      steady: ranked.filter(({ kpi }) => kpi.assessed.limits !== null && kpi.assessed.signalNow === null)
        .length,
      withHistory,
    }),
    due: dueValues(overview, snapshot.today),
    kpis: ranked.map(({ kpi }) => drawn(kpi, overview, words, mostPoints)),
    hasCampaigns: overview.content.kpiLog.rows.some(({ value }) => value !== null && value.campaign !== ''),
    problems: overview.kpis.strays.map(({ place, sentence }) => `${place}: ${sentence}`),
  };
}
