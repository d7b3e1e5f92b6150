// Whether reaching the key results brought what they were meant to bring.

import type { AssessedObjective } from './assessed.ts';
import { isAtLeast } from './comparing.ts';

export interface OutcomeNotFelt {
  readonly objectiveId: string;
  /** The KPIs that stay unhealthy although every key result is met. */
  readonly kpiIds: readonly string[];
}

/**
 * The objectives whose key results are all at 1.0 while a KPI behind them stays unhealthy.
 *
 * @example outcomesNotFelt(assessment.objectives, (kpiId) => kpiId === 'K1')
 */
export function outcomesNotFelt(
  objectives: readonly AssessedObjective[],
  isUnhealthy: (kpiId: string) => boolean,
): readonly OutcomeNotFelt[] {
  return objectives.flatMap(({ objective, keyResults }) => {
    const scored = keyResults.filter(({ score }) => score !== null);
    const areAllMet = scored.length > 0 && scored.every(({ score }) => isAtLeast(score ?? 0, 1));
    const kpiIds = [...new Set(keyResults.map(({ keyResult }) => keyResult.kpiId))];
    const unhealthy = kpiIds.filter((id) => id !== '' && isUnhealthy(id));
    return areAllMet && unhealthy.length > 0 ? [{ objectiveId: objective.id, kpiIds: unhealthy }] : [];
  });
}
