// What becomes of a key result when its cycle closes: it goes on, begins anew from where it is, or is left behind.
import type { AssessedKeyResult } from './assessed.ts';
import { idKey } from './check-in-history.ts';
import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';

export const carryings = ['carryOver', 'restart', 'drop'] as const;
export type Carrying = (typeof carryings)[number];

/** Only a number on its way from a start to a target can begin anew; a baseline can once it is found. */
export function offersRestart({ type, current, start, target }: KeyResult): boolean {
  if (current === null) return false;
  switch (type) {
    case 'increase':
    case 'decrease':
    case 'findBaseline':
      return true;
    case null:
      return start !== null && target !== null;
    case 'atLeast':
    case 'atMost':
    case 'between':
    case 'milestone':
    case 'yesNo':
      return false;
  }
}

/** What is reached, or was decided to be dropped, stays behind; a baseline that was found becomes a start. */
export function suggestedCarrying(
  { keyResult, status }: AssessedKeyResult,
  isToBeDropped: boolean,
): Carrying {
  if (isToBeDropped || status === 'achieved') return 'drop';
  return keyResult.type === 'findBaseline' && keyResult.current !== null ? 'restart' : 'carryOver';
}

/** What restarting changes in the row. */
export interface Restart {
  readonly start: number;
  /** A baseline that was found is one no more. */
  readonly losesType: boolean;
  /** What lies behind already cannot be the target again. */
  readonly losesTarget: boolean;
}

export function restartOf({ type, current, start, target }: KeyResult): Restart | null {
  if (current === null) return null;
  const wasBehind = start !== null && target !== null && target < start;
  const isDecrease = type === 'decrease' || (type === null && wasBehind);
  const isReached = target !== null && (isDecrease ? current <= target : current >= target);
  return { start: current, losesType: type === 'findBaseline', losesTarget: isReached };
}

/** The objectives that go on: those with a key result that does, and every goal of the same cycle they serve. */
export function objectivesThatGoOn(
  closing: readonly Objective[],
  hasKeyResultThatGoesOn: (objective: Objective) => boolean,
): ReadonlySet<Objective> {
  const byId = new Map(closing.map((objective) => [idKey(objective.id), objective]));
  const goingOn = new Set<Objective>();
  const waiting = closing.filter(hasKeyResultThatGoesOn);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (goingOn.has(next)) continue;
    goingOn.add(next);
    waiting.push(...next.supports.flatMap((id) => byId.get(idKey(id)) ?? []));
  }
  return goingOn;
}
