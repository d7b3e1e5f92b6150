// Saves one decision of a review: a row in Reviews, and the new target where one was decided on.
import { planDecision } from '../review/plan-decision.ts';
import { madeDecision, savedDecision } from '../review/review-shape.ts';
import { defineRequest } from './request.ts';

export const saveDecision = defineRequest({
  name: 'saveDecision',
  input: madeDecision,
  output: savedDecision,
  writes: true,
  run: (made, snapshot, { words }) => planDecision(made, snapshot, words),
});
