// Finds the objective a key result belongs to.
import { idKey } from './check-in-history.ts';
import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';

/** Of two objectives with one ID the first counts. */
export function firstById(objectives: readonly Objective[]): ReadonlyMap<string, Objective> {
  const first = new Map<string, Objective>();
  for (const objective of objectives) {
    const key = idKey(objective.id);
    if (key !== '' && !first.has(key)) first.set(key, objective);
  }
  return first;
}

/**
 * The objective a key result names; null where there is none.
 *
 * @example objectiveFinder(objectives)({ objectiveId: 'o1' })?.id //=> 'O1'
 */
export function objectiveFinder(
  objectives: readonly Objective[],
): (keyResult: Pick<KeyResult, 'objectiveId'>) => Objective | null {
  const byId = firstById(objectives);
  return ({ objectiveId }) => byId.get(objectiveId) ?? byId.get(idKey(objectiveId)) ?? null;
}
