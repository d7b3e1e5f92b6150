// What the wizard sends: a new objective or the ID of one, and the key results that go under it.
import * as z from 'zod/mini';
import { keyResultTypes } from '../../../domain/okr/key-result.ts';
import { commitments, levels } from '../../../domain/okr/objective.ts';

const newObjective = z.object({
  objective: z.string(),
  level: z.enum(levels),
  team: z.string(),
  owner: z.string(),
  commitment: z.enum(commitments),
  supports: z.array(z.string()),
  start: z.nullable(z.string()),
  due: z.nullable(z.string()),
});

const newKeyResult = z.object({
  keyResult: z.string(),
  type: z.nullable(z.enum(keyResultTypes)),
  start: z.nullable(z.number()),
  target: z.nullable(z.number()),
  upper: z.nullable(z.number()),
  unit: z.string(),
  owner: z.string(),
  due: z.nullable(z.string()),
  kpiId: z.string(),
});

export const newGoals = z.object({
  objective: z.union([
    z.object({ kind: z.literal('new'), fields: newObjective }),
    z.object({ kind: z.literal('existing'), id: z.string() }),
  ]),
  keyResults: z.array(newKeyResult),
});

export type NewObjective = z.output<typeof newObjective>;
export type NewKeyResult = z.output<typeof newKeyResult>;
export type NewGoals = z.output<typeof newGoals>;

export const addedGoals = z.object({
  objectiveId: z.string(),
  keyResultIds: z.array(z.string()),
  says: z.string(),
});
