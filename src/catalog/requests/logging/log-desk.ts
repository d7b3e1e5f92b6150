// Gathers what the log form shows: the KPIs due this week first, each with its last value and its natural limits.
import { type Day, isoFromDay } from '../../../domain/day.ts';
import type { AssessedKpi } from '../../../domain/kpi/assess.ts';
import { campaignKey, type Kpi, type RateOf } from '../../../domain/kpi/kpi.ts';
import { shownLowerLimit } from '../../../domain/kpi/limits.ts';
import type { KpiLog } from '../../../domain/kpi/log.ts';
import { isLogDue } from '../../../domain/kpi/log-due.ts';
import { idKey } from '../../../domain/okr/check-in-history.ts';
import type { Messages } from '../../../messages/messages.ts';
import { kpiLogIn } from '../../../workbook/kpi-log/kpi-log-in.ts';
import type { Snapshot } from '../../../workbook/snapshot.ts';
import type { ToldKpi } from '../../kpis/told-kpis.ts';
import { type Overview, overviewOf } from '../../overview/overview.ts';
import { seenOf } from './log-seen.ts';
import type { LogDesk, LogItem } from './log-shapes.ts';

type KpisOfOverview = Pick<Overview, 'kpis' | 'content'>;

export const logOf = ({ content }: KpisOfOverview): KpiLog => kpiLogIn(content.kpiLog);

/** KPIs by ID, the first of each; those without one cannot be logged for. */
export function loggableKpis({ kpis }: KpisOfOverview): ReadonlyMap<string, ToldKpi> {
  const found = new Map<string, ToldKpi>();
  for (const told of kpis.kpis) {
    const key = idKey(told.assessed.kpi.id);
    if (key !== '' && !found.has(key)) found.set(key, told);
  }
  return found;
}

/** What a KPI is a rate of, where both are KPIs themselves; values for other IDs would belong to nothing. */
export function knownRate({ rate, id }: Kpi, kpis: ReadonlyMap<string, ToldKpi>): RateOf | null {
  if (rate === undefined) return null;
  const parts = [rate.numeratorId, rate.denominatorId].map(idKey);
  return parts.every((part) => part !== idKey(id) && kpis.has(part)) ? rate : null;
}

/** Those that are asked for by themselves: what a rate is made of is asked for with the rate. */
function askedFor(kpis: ReadonlyMap<string, ToldKpi>): readonly ToldKpi[] {
  const parts = new Set<string>();
  for (const { assessed } of kpis.values()) {
    const rate = knownRate(assessed.kpi, kpis);
    if (rate) for (const id of [rate.numeratorId, rate.denominatorId]) parts.add(idKey(id));
  }
  return [...kpis].flatMap(([key, told]) => (parts.has(key) ? [] : [told]));
}

const isDueFor = ({ assessed: { kpi, latest } }: ToldKpi, today: Day): boolean =>
  isLogDue(latest?.day ?? null, kpi.frequency, today);

/** How many values are due by the end of the week. */
export const dueValues = (overview: KpisOfOverview, today: Day): number =>
  askedFor(loggableKpis(overview)).filter((told) => isDueFor(told, today)).length;

export function logDeskOf(snapshot: Snapshot, words: Messages): LogDesk {
  const overview = overviewOf(snapshot, words);
  const kpis = loggableKpis(overview);
  const log = logOf(overview);
  const items = askedFor(kpis).map((told) => itemOf(told, kpis, log, snapshot));
  return {
    isSetUp: snapshot.sheetNames.includes(words.tables.kpis.name),
    today: isoFromDay(snapshot.today),
    decimalMark: snapshot.locale.decimalMark,
    takesCampaigns: overview.content.kpiLog.lines === null && overview.content.kpiLog.columns.has('campaign'),
    campaigns: campaignNames(overview),
    items: [...items.filter(({ isDue }) => isDue), ...items.filter(({ isDue }) => !isDue)],
    problems: overview.kpis.kpis.flatMap(({ assessed, problems }) =>
      assessed.kpi.id === '' ? [...problems] : [],
    ),
  };
}

function itemOf(
  told: ToldKpi,
  kpis: ReadonlyMap<string, ToldKpi>,
  log: KpiLog,
  { today }: Snapshot,
): LogItem {
  const { assessed } = told;
  const { kpi } = assessed;
  const rate = knownRate(kpi, kpis);
  const ids = rate ? [rate.numeratorId, rate.denominatorId] : [kpi.id];
  return {
    id: kpi.id,
    kpi: kpi.kpi,
    unit: kpi.unit,
    owner: kpi.owner,
    isDue: isDueFor(told, today),
    last: latestOf(assessed),
    limits: usualLimits(assessed),
    rateOf: rate && {
      numerator: partOf(rate.numeratorId, kpis),
      denominator: partOf(rate.denominatorId, kpis),
    },
    seen: seenOf(ids.flatMap((id) => log.pointsOf(id))),
  };
}

/** The limits of the present process. */
export function usualLimits({ limits, processes }: AssessedKpi): LogItem['limits'] {
  if (limits === null) return null;
  const values = (processes[processes.length - 1]?.points ?? []).map(({ value }) => value);
  return { lower: shownLowerLimit(limits, values), upper: limits.upper, step: limits.upperRange };
}

const latestOf = ({ latest }: ToldKpi['assessed']): LogItem['last'] =>
  latest && { day: isoFromDay(latest.day), value: latest.value };

function partOf(id: string, kpis: ReadonlyMap<string, ToldKpi>) {
  const found = kpis.get(idKey(id))?.assessed;
  return {
    id,
    kpi: found?.kpi.kpi ?? id,
    unit: found?.kpi.unit ?? '',
    last: found ? latestOf(found) : null,
  };
}

/** Those of the log, the latest first, and the initiatives that are under way. */
function campaignNames({ content }: Overview): string[] {
  const names = new Map<string, string>();
  const add = (name: string): void => {
    if (name !== '' && !names.has(campaignKey(name))) names.set(campaignKey(name), name);
  };
  for (const { value } of [...content.kpiLog.rows].reverse()) add(value?.campaign ?? '');
  for (const { value } of content.initiatives.rows) if (value.state === 'inProgress') add(value.initiative);
  return [...names.values()];
}
