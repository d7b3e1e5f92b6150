// Appends an objective (or more key results of one) with fresh IDs, and selects the new rows.
import { addedGoals, newGoals } from './adding/new-goals.ts';
import { planNewGoals } from './adding/plan-new-goals.ts';
import { defineRequest } from './request.ts';

export const addObjective = defineRequest({
  name: 'addObjective',
  input: newGoals,
  output: addedGoals,
  writes: true,
  run: (input, snapshot, { words }) => planNewGoals(input, snapshot, words),
});
