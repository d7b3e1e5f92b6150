// Goals for tests: whole ones, of which a test says only what it is about.
import type { Initiative } from '../../../src/domain/okr/initiative.ts';
import type { KeyResult } from '../../../src/domain/okr/key-result.ts';
import type { Objective } from '../../../src/domain/okr/objective.ts';

export const objective = (said: Partial<Objective> = {}): Objective => ({
  id: 'O1',
  objective: 'Be found',
  level: null,
  team: '',
  owner: '',
  commitment: null,
  supports: [],
  cycle: '',
  start: 0,
  due: 100,
  notes: '',
  ...said,
});

export const keyResult = (said: Partial<KeyResult> = {}): KeyResult => ({
  id: 'KR1',
  objectiveId: 'O1',
  keyResult: 'Raise sign-ups',
  type: null,
  start: 0,
  target: 100,
  upper: null,
  tolerance: null,
  current: 50,
  unit: '',
  weight: null,
  owner: '',
  due: null,
  kpiId: '',
  confidence: null,
  lastCheckIn: 50,
  notes: '',
  ...said,
});

export const initiative = (said: Partial<Initiative> = {}): Initiative => ({
  id: 'I1',
  keyResultId: 'KR1',
  initiative: 'Write to them',
  owner: '',
  start: 0,
  due: 90,
  state: 'inProgress',
  doneShare: 0.6,
  notes: '',
  ...said,
});
