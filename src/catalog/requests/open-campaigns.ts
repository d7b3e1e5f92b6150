// The campaigns of a KPI: which work, which need improving, what is only chance, and which objective each serves.
import * as z from 'zod/mini';
import { isoFromDay } from '../../domain/day.ts';
import type { CampaignVerdict } from '../../domain/kpi/campaigns.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { type CampaignsOfKpi, campaignsOf } from '../kpis/campaigns-of.ts';
import { type Overview, overviewOf } from '../overview/overview.ts';
import { signalTone } from './charting/drawn-kpi.ts';
import { defineRequest } from './request.ts';

const tone = z.enum(['good', 'bad', 'neutral']);

const campaign = z.object({
  campaign: z.string(),
  verdict: z.enum(['works', 'needsImproving', 'differs', 'withinChance', 'tooLittle']),
  verdictWord: z.string(),
  /** Why the verdict is what it is. */
  why: z.string(),
  level: z.string(),
  latest: z.string(),
  trend: z.string(),
  signal: z.string(),
  signalNow: z.nullable(tone),
  share: z.string(),
  spend: z.string(),
  goal: z.nullable(
    z.object({
      says: z.string(),
      cell: z.nullable(z.object({ sheet: z.string(), row: z.number(), column: z.number() })),
    }),
  ),
  points: z.array(z.object({ day: z.string(), value: z.number() })),
  limits: z.nullable(
    z.object({ lower: z.number(), centre: z.number(), upper: z.number(), provisional: z.boolean() }),
  ),
  signals: z.array(z.object({ day: z.string(), tone })),
});

const output = z.object({
  isSetUp: z.boolean(),
  headline: z.string(),
  secondLine: z.string(),
  /** The KPIs whose values name campaigns. */
  kpis: z.array(z.object({ id: z.string(), kpi: z.string() })),
  /** The one shown; null without any. */
  kpiId: z.nullable(z.string()),
  /** The unit of their levels, where it is a noun. */
  unit: z.string(),
  headings: z.record(z.string(), z.string()),
  campaigns: z.array(campaign),
});

type Campaign = z.input<typeof campaign>;

export const openCampaigns = defineRequest({
  name: 'openCampaigns',
  /** null: the first KPI whose values name campaigns. */
  input: z.object({ kpiId: z.nullable(z.string()) }),
  output,
  run({ kpiId }, snapshot, { words }) {
    const overview = overviewOf(snapshot, words);
    const kpis = overview.content.kpis.rows.map(({ value }) => value).filter(({ id }) => id !== '');
    if (kpiId !== null && !kpis.some(({ id }) => idKey(id) === idKey(kpiId))) {
      return { ok: false, problem: { code: 'unknown-kpi', id: kpiId } };
    }
    return { ok: true, value: desk(kpiId, overview, snapshot, words) };
  },
});

/** What works comes first, what is only chance last. */
const order: readonly CampaignVerdict[] = ['works', 'needsImproving', 'differs', 'tooLittle', 'withinChance'];

function desk(
  asked: string | null,
  overview: Overview,
  snapshot: Snapshot,
  words: Messages,
): z.input<typeof output> {
  const { content, asOf } = overview;
  const rules = { asOf, watchBand: content.settings.watchBand };
  const compared = content.kpis.rows
    .map(({ value }) => value)
    .filter(({ id }) => id !== '')
    .map((kpi) => campaignsOf(kpi, content, rules, words))
    .filter(({ campaigns }) => campaigns.length > 0);
  const shown = asked === null ? compared[0] : compared.find(({ kpi }) => idKey(kpi.id) === idKey(asked));
  const told = shown
    ? shown.campaigns
        .map((one) => tell(one, shown, overview, words))
        .sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
    : [];
  const { campaigns: said } = words;
  const name = asked ?? words.kpiViews.campaigns.anyKpi;
  return {
    isSetUp: snapshot.sheetNames.includes(words.tables.kpis.name),
    headline: words.kpiViews.campaigns.headline(told.map(({ verdict }) => verdict)),
    secondLine: shown ? words.kpiViews.campaigns.of(shown.kpi.kpi || shown.kpi.id) : said.none(name),
    kpis: compared.map(({ kpi: { id, kpi } }) => ({ id, kpi })),
    kpiId: shown?.kpi.id ?? null,
    unit: shown ? words.kpiViews.campaigns.noun(shown.kpi.unit) : '',
    headings: said.headings,
    campaigns: told,
  };
}

function tell(
  one: CampaignsOfKpi['campaigns'][number],
  { kpi, spendKpi }: CampaignsOfKpi,
  overview: Overview,
  words: Messages,
): Campaign {
  const { limits, points, signalNow, signals } = one;
  const { campaigns: said, kpiViews } = words;
  return {
    campaign: one.campaign,
    verdict: one.verdict,
    verdictWord: said.verdicts[one.verdict],
    why: said.comparison(one, kpi),
    level: one.level === null ? '' : kpiViews.campaigns.number(one.level, kpi.unit),
    latest: one.latest ? kpiViews.campaigns.latest(one.latest.value, kpi.unit, one.latest.day) : '',
    trend: words.kpi.trend(one.trend, kpi.frequency, kpi.unit),
    signal: kpiViews.campaigns.signal(signalNow?.meaning ?? null, limits !== null),
    signalNow: signalNow && signalTone(signalNow.meaning),
    share: one.share === null ? '' : kpiViews.campaigns.share(one.share),
    spend: said.spend(one.spend, spendKpi?.unit ?? ''),
    goal: goalOf(one, overview, words),
    points: points.map(({ day, value }) => ({ day: isoFromDay(day), value })),
    limits: limits && {
      lower: limits.lower,
      centre: limits.centre,
      upper: limits.upper,
      provisional: limits.provisional,
    },
    signals: signals.map(({ day, meaning }) => ({ day: isoFromDay(day), tone: signalTone(meaning) })),
  };
}

function goalOf(
  { goal }: CampaignsOfKpi['campaigns'][number],
  { content }: Overview,
  words: Messages,
): Campaign['goal'] {
  if (goal === null) return null;
  const { initiative, keyResult, objective } = goal;
  const row = content.initiatives.rows.find(({ value }) => value === initiative)?.row;
  return {
    says: words.kpiViews.campaigns.serves({
      objective: objective ? words.requests.withId(objective.id, objective.objective) : '',
      keyResult: keyResult ? words.requests.withId(keyResult.id, keyResult.keyResult) : '',
    }),
    cell:
      row === undefined
        ? null
        : {
            sheet: words.tables.initiatives.name,
            row,
            column: content.initiatives.columns.get('initiative') ?? 1,
          },
  };
}
