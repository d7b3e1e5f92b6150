// What the log holds for a KPI, as text to be compared with what it held when a form was opened.
import type { KpiPoint } from '../../../domain/kpi/kpi.ts';

/** As many as tell who came between. */
const latestCompared = 3;

/** The same text for the same rows. */
export function seenOf(points: readonly KpiPoint[]): string {
  const latest = points.slice(-latestCompared).map(({ day, value, campaign }) => [day, value, campaign]);
  return JSON.stringify([points.length, ...latest]);
}
