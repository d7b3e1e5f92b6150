// Judges KPIs from their log: latest value, health against target, trend, natural limits, signals.
import type { Day } from '../day.ts';
import { idKey } from '../okr/check-in-history.ts';
import { type HealthVerdict, healthOf } from './health.ts';
import type { Kpi, KpiPoint } from './kpi.ts';
import { type NaturalLimits, naturalLimits } from './limits.ts';
import { type SeriesNote, type SeriesPoint, seriesOf } from './series.ts';
import { findSignals, type Signal } from './signals.ts';
import { type Trend, trendOf } from './trend.ts';

export interface KpiRules {
  readonly asOf: Day;
  /** Share of the target by which it may be missed and still be Watch. */
  readonly watchBand: number;
}

export interface AssessedKpi {
  readonly kpi: Kpi;
  readonly points: readonly SeriesPoint[];
  readonly latest: SeriesPoint | null;
  readonly health: HealthVerdict;
  readonly trend: Trend;
  /** null with fewer than six values. */
  readonly limits: NaturalLimits | null;
  /** Every day on which a rule is met, oldest first. */
  readonly signals: readonly Signal[];
  /** The one at the latest value; null: routine variation, or too few values to tell. */
  readonly signalNow: Signal | null;
  readonly notes: readonly SeriesNote[];
}

/**
 * One KPI, from the rows of the log that are its own.
 *
 * @example assessKpi(kpi, log, { asOf: 20780, watchBand: 0.1 }).latest //=> { day: 20780, value: 44 }
 */
export function assessKpi(kpi: Kpi, log: readonly KpiPoint[], { asOf, watchBand }: KpiRules): AssessedKpi {
  const own = log.filter((row) => idKey(row.kpiId) === idKey(kpi.id));
  const { points, notes } = seriesOf(own, kpi.frequency, asOf);
  const latest = points[points.length - 1] ?? null;
  const limits = naturalLimits(points.map((point) => point.value));
  const signals = limits ? findSignals(points, limits, kpi.direction) : [];
  return {
    kpi,
    points,
    latest,
    health: healthOf(kpi, latest?.value ?? null, watchBand),
    trend: trendOf(points),
    limits,
    signals,
    signalNow: signals.find((signal) => signal.day === latest?.day) ?? null,
    notes,
  };
}

/** Every KPI, with one pass over the log. */
export function assessKpis(
  kpis: readonly Kpi[],
  log: readonly KpiPoint[],
  rules: KpiRules,
): readonly AssessedKpi[] {
  const rowsById = new Map<string, KpiPoint[]>();
  for (const row of log) {
    const rows = rowsById.get(idKey(row.kpiId));
    if (rows) {
      rows.push(row);
    } else {
      rowsById.set(idKey(row.kpiId), [row]);
    }
  }
  return kpis.map((kpi) => assessKpi(kpi, rowsById.get(idKey(kpi.id)) ?? [], rules));
}
