// Judges KPIs from their log: latest value, health against target, trend, natural limits, signals.
import type { Day } from '../day.ts';
import { type HealthVerdict, healthOf } from './health.ts';
import type { Kpi } from './kpi.ts';
import type { NaturalLimits } from './limits.ts';
import type { KpiLog } from './log.ts';
import { type Process, processesOf } from './processes.ts';
import { type RatePart, ratePartsOf, rateScaleOf } from './rate.ts';
import { type Series, type SeriesNote, type SeriesPoint, seriesOf, withGaps } from './series.ts';
import type { Signal } from './signals.ts';
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
  /** Its stretches between the days on which a new process began, the present one last; never none. */
  readonly processes: readonly Process[];
  /** Of the present process; null with fewer than six values. */
  readonly limits: NaturalLimits | null;
  /** Every day on which a rule is met, oldest first. */
  readonly signals: readonly Signal[];
  /** The one at the latest value; null: routine variation, or too few values to tell. */
  readonly signalNow: Signal | null;
  readonly notes: readonly SeriesNote[];
}

/**
 * One KPI, from the rows of the log that are its own, or those of the KPIs it is a rate of.
 *
 * @example assessKpi(kpi, kpiLogOf(points, []), { asOf: 20780, watchBand: 0.1 }).latest //=> { day: 20780, value: 44 }
 */
export function assessKpi(kpi: Kpi, log: KpiLog, { asOf, watchBand }: KpiRules): AssessedKpi {
  const { points, notes } = kpiSeriesOf(kpi, log, asOf);
  const latest = points[points.length - 1] ?? null;
  const marks = log.marksOf(kpi.id).filter(({ day }) => day <= asOf);
  const processes = processesOf(points, marks, kpi.direction);
  const present = processes[processes.length - 1];
  return {
    kpi,
    points,
    latest,
    health: healthOf(kpi, latest?.value ?? null, watchBand),
    trend: trendOf(present?.points ?? points),
    processes,
    limits: present?.limits ?? null,
    signals: processes.flatMap(({ signals }) => signals),
    signalNow: present?.signals.find((signal) => signal.day === latest?.day) ?? null,
    notes,
  };
}

/** The values of a KPI: those logged for it, and on other days the rate of what was logged for its parts. */
export function kpiSeriesOf(kpi: Kpi, log: KpiLog, asOf: Day): Series {
  const own = log.pointsOf(kpi.id);
  return kpi.rate === undefined
    ? seriesOf(own, kpi.frequency, asOf)
    : withRates(seriesOf(own, null, asOf), kpi, partsOf(kpi, log, asOf), asOf);
}

/** What a rate is made of up to `asOf`; nothing for other KPIs. */
export function partsOf({ rate }: Kpi, log: KpiLog, asOf: Day): readonly RatePart[] {
  return rate === undefined
    ? []
    : ratePartsOf(log.pointsOf(rate.numeratorId), log.pointsOf(rate.denominatorId)).filter(
        ({ day }) => day <= asOf,
      );
}

function withRates(typed: Series, kpi: Kpi, parts: readonly RatePart[], asOf: Day): Series {
  const scale = rateScaleOf(kpi.unit);
  const typedDays = new Set(typed.points.map(({ day }) => day));
  const computed = parts.filter(({ day }) => !typedDays.has(day));
  const isOutOfNothing = ({ denominator }: RatePart): boolean => denominator === 0;
  const points = [
    ...typed.points,
    ...computed
      .filter((part) => !isOutOfNothing(part))
      .map(({ day, numerator, denominator }) => ({ day, value: (scale * numerator) / denominator })),
  ].sort((one, other) => one.day - other.day);
  const notes = computed
    .filter(isOutOfNothing)
    .map(({ day }): SeriesNote => ({ code: 'rate-of-nothing', day }));
  return withGaps({ points, notes: [...typed.notes, ...notes] }, kpi.frequency, asOf);
}
