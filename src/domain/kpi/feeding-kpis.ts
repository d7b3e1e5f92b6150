// KPIs as the key results they feed look at them.
import type { Day } from '../day.ts';
import { idKey } from '../okr/check-in-history.ts';
import type { FeedingKpi } from '../okr/link-to-kpi.ts';
import { seriesFrom } from '../series.ts';
import { kpiSeriesOf } from './assess.ts';
import type { Kpi } from './kpi.ts';
import type { KpiLog } from './log.ts';
import { gapDays } from './series.ts';

/**
 * Looks KPIs up by their IDs, each worked out when it is first asked for; null for an ID there is none of. Without a
 * day everything that is logged counts.
 *
 * @example feedingKpis(kpis, log, 20780)('K1')?.values.values //=> [31, 33, 36]
 */
export function feedingKpis(
  kpis: readonly Kpi[],
  log: KpiLog,
  asOf: Day | null,
): (kpiId: string) => FeedingKpi | null {
  const byId = new Map<string, Kpi>();
  for (const kpi of kpis) if (!byId.has(idKey(kpi.id))) byId.set(idKey(kpi.id), kpi);
  const found = new Map<string, FeedingKpi>();
  return (kpiId) => {
    const key = idKey(kpiId);
    const known = found.get(key);
    const kpi = byId.get(key);
    if (known || !kpi) return known ?? null;
    const { points } = kpiSeriesOf(kpi, log, asOf ?? Number.POSITIVE_INFINITY);
    const feeding: FeedingKpi = {
      unit: kpi.unit,
      values: seriesFrom(points),
      gapDays: gapDays[kpi.frequency ?? 'weekly'],
    };
    found.set(key, feeding);
    return feeding;
  };
}
