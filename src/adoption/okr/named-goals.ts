// Finds the goal that another row names, by its ID or by its text.
import { withoutMark } from '../notation/outline-marks.ts';
import type { GrowingKeyResult, GrowingObjective } from './growing-objective.ts';

type Goal = GrowingObjective | GrowingKeyResult;

const plain = (text: string): string => withoutMark(text).toLowerCase();

/** `Objective 1`, `O 1` and `o1` are one. */
const plainId = (id: string): string =>
  id
    .toLowerCase()
    .replace(/^(?:objective|objectif|objetivo|ziel|obj)\b/, 'o')
    .replace(/^(?:key result|schlüsselergebnis|résultat clé|resultado clave)\b/, 'kr')
    .replace(/[\s#.:-]+(?=\d|$)/g, '');

/** Whether a name is the ID or the text of a goal. */
export function isCalled(goal: Goal, name: string): boolean {
  const text = 'keyResult' in goal ? goal.keyResult : goal.objective;
  return name !== '' && (plainId(goal.id) === plainId(name) || plain(text) === plain(name));
}

/** The objective or key result a name stands for; of several in one cell, the first; null where it names none. */
export function goalCalled(objectives: readonly GrowingObjective[], name: string): Goal | null {
  const goals: readonly Goal[] = objectives.flatMap((objective) => [objective, ...objective.keyResults]);
  const found = goals.find((goal) => isCalled(goal, name));
  if (found || !/[,;/&+]/.test(name)) return found ?? null;
  const [first = ''] = name.split(/\s*[,;/&+]\s*/);
  return goals.find((goal) => isCalled(goal, first)) ?? null;
}
