// How many objectives and key results there are of each status, in the order of the statuses.
import type { Assessment } from '../../domain/okr/assessed.ts';
import { type Status, statuses } from '../../domain/okr/statuses.ts';

export interface StatusCount {
  readonly status: Status;
  readonly objectives: number;
  readonly keyResults: number;
}

/** Statuses that nothing has are left out. */
export function countsOf({ objectives, keyResults }: Assessment): readonly StatusCount[] {
  const count = (goals: readonly { readonly status: Status }[], status: Status) =>
    goals.filter((goal) => goal.status === status).length;
  return statuses
    .map((status) => ({
      status,
      objectives: count(objectives, status),
      keyResults: count(keyResults, status),
    }))
    .filter((counted) => counted.objectives + counted.keyResults > 0);
}
