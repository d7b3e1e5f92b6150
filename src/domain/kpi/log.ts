// The KPI log as rules look at it: the values of each KPI, and the days on which somebody said a new process began.
import type { Day } from '../day.ts';
import { idKey } from '../okr/check-in-history.ts';
import type { KpiPoint } from './kpi.ts';

/** From this day on the measure works another way, so that its natural limits begin anew. */
export interface ProcessMark {
  readonly day: Day;
  /** '' for every KPI. */
  readonly kpiId: string;
  /** What changed, as people wrote it; '' where they did not say. */
  readonly reason: string;
}

export interface KpiLog {
  /** In the order of the log. */
  pointsOf(kpiId: string): readonly KpiPoint[];
  marksOf(kpiId: string): readonly ProcessMark[];
}

const nothing: readonly KpiPoint[] = [];

/**
 * Gathers the log by KPI in one pass.
 *
 * @example kpiLogOf(points, []).pointsOf('k1').length //=> 29
 */
export function kpiLogOf(points: readonly KpiPoint[], marks: readonly ProcessMark[]): KpiLog {
  const byId = new Map<string, KpiPoint[]>();
  for (const point of points) {
    const key = idKey(point.kpiId);
    const own = byId.get(key);
    if (own) own.push(point);
    else byId.set(key, [point]);
  }
  return {
    pointsOf: (kpiId) => byId.get(idKey(kpiId)) ?? nothing,
    marksOf: (kpiId) => marks.filter((mark) => mark.kpiId === '' || idKey(mark.kpiId) === idKey(kpiId)),
  };
}
