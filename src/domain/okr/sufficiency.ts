// Whether reaching the key results brought what they were meant to bring.
import type { AssessedKeyResult, AssessedObjective } from './assessed.ts';
import { isAtLeast } from './comparing.ts';

export interface OutcomeNotFelt {
  readonly objectiveId: string;
  /** The KPIs that stay unhealthy although every key result is met. */
  readonly kpiIds: readonly string[];
}

/** Whether every key result that has a score is at 1.0, and at least one has. */
export function areAllMet(keyResults: readonly AssessedKeyResult[]): boolean {
  const scored = keyResults.filter(({ score }) => score !== null);
  return scored.length > 0 && scored.every(({ score }) => isAtLeast(score ?? 0, 1));
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
    const kpiIds = [...new Set(keyResults.map(({ keyResult }) => keyResult.kpiId))];
    const unhealthy = kpiIds.filter((id) => id !== '' && isUnhealthy(id));
    return areAllMet(keyResults) && unhealthy.length > 0
      ? [{ objectiveId: objective.id, kpiIds: unhealthy }]
      : [];
  });
}
