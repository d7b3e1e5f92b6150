// Objectives while the rows under them are still being read.
import type { Day } from '../../domain/day.ts';
import type { AdoptedInitiative, AdoptedObjective } from '../understanding.ts';
import type { GrowingKeyResult } from './read-key-result.ts';

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
