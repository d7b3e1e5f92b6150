// Saves one check-in: a row in Check-ins, and Current, Confidence and Last check-in of the key result.
import { planCheckIn } from './checking-in/plan-check-in.ts';
import { savedCheckIn, typedCheckIn } from './checking-in/typed-check-in.ts';
import { defineRequest } from './request.ts';

export const saveCheckIn = defineRequest({
  name: 'saveCheckIn',
  input: typedCheckIn,
  output: savedCheckIn,
  writes: true,
  run: (typed, snapshot, { words }) => planCheckIn(typed, snapshot, words),
});
