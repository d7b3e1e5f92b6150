// The way back from KPIs to objectives: what a KPI out of health or with a signal makes people look at again.
import { idKey } from '../../domain/okr/check-in-history.ts';
import { objectivesFedBy } from '../../domain/okr/fed-objectives.ts';
import { type OutcomeNotFelt, outcomesNotFelt } from '../../domain/okr/sufficiency.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ToldKpi } from '../kpis/told-kpis.ts';
import type { Overview } from './overview.ts';

export const isUnhealthy = ({ assessed: { health } }: ToldKpi): boolean =>
  health.kind === 'judged' && health.health === 'unhealthy';

/** Something changed at its latest value, and not for the better. */
export const hasConcern = ({ assessed: { signalNow } }: ToldKpi): boolean =>
  signalNow !== null && signalNow.meaning !== 'improvement';

/** Whether a KPI is unhealthy, by its ID. */
export function unhealthyIds({ kpis }: Overview): (kpiId: string) => boolean {
  const ids = new Set(kpis.kpis.filter(isUnhealthy).map(({ assessed }) => idKey(assessed.kpi.id)));
  return (kpiId) => ids.has(idKey(kpiId));
}

/** The objectives a KPI feeds, by name, to be looked at again; '' where it feeds none. */
export function fedInWords({ assessed }: ToldKpi, { assessment }: Overview, { requests }: Messages): string {
  const fed = objectivesFedBy(assessed.kpi.id, assessment);
  return requests.feeds(
    fed.map(({ objective, keyResults }) => ({
      id: objective?.objective.id ?? '',
      title: objective?.objective.objective ?? '',
      keyResultIds: keyResults.map(({ keyResult }) => keyResult.id || keyResult.keyResult),
    })),
  );
}

/** The objectives whose key results are met while a KPI behind them stays unhealthy. */
export const notFelt = (overview: Overview): readonly OutcomeNotFelt[] =>
  outcomesNotFelt(overview.assessment.objectives, unhealthyIds(overview));
