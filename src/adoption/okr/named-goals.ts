// Finds the goal that another row names, by its ID or by its text.
import { withoutMark } from '../notation/outline-marks.ts';
import type { GrowingKeyResult, GrowingObjective } from './growing-objective.ts';

type Goal = GrowingObjective | GrowingKeyResult;

/** A text as goals are named by it. */
export const plainName = (text: string): string => withoutMark(text).toLowerCase();

/** `Objective 1`, `O 1` and `o1` are one. */
export const plainId = (id: string): string =>
  id
    .toLowerCase()
    .replace(/^(?:objective|objectif|objetivo|ziel|obj)\b/, 'o')
    .replace(/^(?:key result|schlüsselergebnis|résultat clé|resultado clave)\b/, 'kr')
    .replace(/[\s#.:-]+(?=\d|$)/g, '');

/** Whether a name is the ID or the text of a goal. */
export function isCalled(goal: Goal, name: string): boolean {
  const text = 'keyResult' in goal ? goal.keyResult : goal.objective;
  return name !== '' && (plainId(goal.id) === plainId(name) || plainName(text) === plainName(name));
}

/** A name as it is written, then those it lists: `12, 14`. */
export const namesIn = (written: string): readonly string[] => [
  written,
  ...(/[,;/&+]/.test(written) ? written.split(/\s*[,;/&+]\s*/) : []),
];

/** The objective or key result a name stands for; of several in one cell, the first; null where it names none. */
export function goalCalled(objectives: readonly GrowingObjective[], name: string): Goal | null {
  const goals: readonly Goal[] = objectives.flatMap((objective) => [objective, ...objective.keyResults]);
  for (const each of namesIn(name).slice(0, 2)) {
    const found = goals.find((goal) => isCalled(goal, each));
    if (found) return found;
  }
  return null;
}
