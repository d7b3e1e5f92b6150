// In which order KPIs want to be looked at.
import type { AssessedKpi } from '../../domain/kpi/assess.ts';

/** Ranks up to this one need somebody. */
export const lastRankOfConcern = 3;

/**
 * The smaller, the sooner: what has changed for the worse comes before what has long been bad, as something can
 * still be found out about it.
 *
 * @example attentionRank(unhealthyKpiWithASignalOfConcern) //=> 0
 */
export function attentionRank({ health, signalNow, points }: AssessedKpi): number {
  const isUnhealthy = health.kind === 'judged' && health.health === 'unhealthy';
  switch (signalNow?.meaning) {
    case 'concern':
      return isUnhealthy ? 0 : 1;
    case 'neutral':
      return isUnhealthy ? 1 : 3;
    case 'improvement':
    case undefined:
      break;
  }
  if (isUnhealthy) return 2;
  if (health.kind === 'judged' && health.health === 'watch') return 4;
  if (points.length === 0) return 5;
  if (health.kind === 'notJudged') return 6;
  return signalNow ? 7 : 8;
}
