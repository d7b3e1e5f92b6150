// An objective: where to go, for whom, in which period.
import type { Day } from '../day.ts';

export const commitments = ['committed', 'aspirational'] as const;

/** Committed goals are expected at 1.0, aspirational ones at 0.7. */
export type Commitment = (typeof commitments)[number];

export const levels = ['businessGoal', 'marketingObjective', 'teamObjective'] as const;
export type Level = (typeof levels)[number];

/** An objective as people fill it in; null is an empty cell. */
export interface Objective {
  readonly id: string;
  readonly objective: string;
  readonly level: Level | null;
  readonly team: string;
  readonly owner: string;
  readonly commitment: Commitment | null;
  readonly supports: readonly string[];
  readonly cycle: string;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly notes: string;
}
