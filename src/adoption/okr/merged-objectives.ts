// Objectives that are told in several blocks.
import type { GrowingObjective } from './growing-objective.ts';

/** One objective told in several blocks, by the same text or by its ID, is one. */
export function merged(objectives: readonly GrowingObjective[]): readonly GrowingObjective[] {
  const byText = new Map<string, GrowingObjective>();
  const byId = new Map(
    objectives.flatMap((objective) => (objective.id === '' ? [] : [[objective.id.toLowerCase(), objective]])),
  );
  for (const objective of objectives) {
    const key = `${objective.team}\n${objective.objective}`.toLowerCase();
    const meant = byId.get(objective.objective.toLowerCase());
    const before = meant === objective ? undefined : (meant ?? byText.get(key));
    if (!before) byText.set(key, objective);
    else {
      before.keyResults.push(...objective.keyResults);
      before.initiatives.push(...objective.initiatives);
      before.notes.push(...objective.notes);
    }
  }
  return [...byText.values()];
}
