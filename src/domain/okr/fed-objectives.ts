// Which objectives a KPI feeds: those with a key result that names it.
import type { AssessedKeyResult, AssessedObjective, Assessment } from './assessed.ts';
import { idKey } from './check-in-history.ts';

export interface FedObjective {
  /** null for key results that belong to none. */
  readonly objective: AssessedObjective | null;
  readonly keyResults: readonly AssessedKeyResult[];
}

/**
 * The objectives a KPI feeds, in the order of their rows, each with the key results that name it.
 *
 * @example objectivesFedBy('K2', assessment).map(({ objective }) => objective?.objective.id) //=> ['O2']
 */
export function objectivesFedBy(
  kpiId: string,
  { objectives, keyResults }: Assessment,
): readonly FedObjective[] {
  if (kpiId === '') return [];
  const names = ({ keyResult }: AssessedKeyResult): boolean => idKey(keyResult.kpiId) === idKey(kpiId);
  const fed = objectives.map((objective) => ({
    objective,
    keyResults: objective.keyResults.filter(names),
  }));
  const owned = new Set(fed.flatMap((one) => one.keyResults));
  const strays = keyResults.filter((keyResult) => names(keyResult) && !owned.has(keyResult));
  return [...fed, { objective: null, keyResults: strays }].filter((one) => one.keyResults.length > 0);
}
