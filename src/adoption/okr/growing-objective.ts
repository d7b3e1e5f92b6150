// Objectives and key results while the rows under them are still being read.
import type { Day } from '../../domain/day.ts';
import type { AdoptedInitiative, AdoptedKeyResult, AdoptedObjective } from '../understanding.ts';

/** A key result while rows are still being added to it. */
export interface GrowingKeyResult
  extends Omit<AdoptedKeyResult, 'id' | 'owner' | 'due' | 'notes' | 'initiatives'> {
  id: string;
  owner: string;
  due: Day | null;
  readonly notes: string[];
  readonly initiatives: AdoptedInitiative[];
}

export interface GrowingObjective
  extends Omit<AdoptedObjective, 'id' | 'team' | 'owner' | 'due' | 'notes' | 'keyResults' | 'initiatives'> {
  id: string;
  team: string;
  owner: string;
  due: Day | null;
  readonly notes: string[];
  readonly keyResults: GrowingKeyResult[];
  readonly initiatives: AdoptedInitiative[];
}

export const newObjective = (objective: string, cell: string, team: string): GrowingObjective => ({
  objective,
  id: '',
  team,
  owner: '',
  due: null,
  notes: [],
  keyResults: [],
  initiatives: [],
  cell,
});

/** Puts a key result in the place of the one it goes on from. */
export function replaceKeyResult(
  { keyResults }: GrowingObjective,
  before: GrowingKeyResult,
  after: GrowingKeyResult,
): void {
  const place = keyResults.indexOf(before);
  if (place >= 0) keyResults[place] = after;
}
