// An initiative: the work done to move a key result.
import type { Day } from '../day.ts';

export const initiativeStates = ['notStarted', 'inProgress', 'blocked', 'done', 'dropped'] as const;
export type InitiativeState = (typeof initiativeStates)[number];

/** An initiative as people fill it in; null is an empty cell. `doneShare` runs from 0 to 1. */
export interface Initiative {
  readonly id: string;
  readonly keyResultId: string;
  readonly initiative: string;
  readonly owner: string;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly state: InitiativeState | null;
  readonly doneShare: number | null;
  readonly notes: string;
}
