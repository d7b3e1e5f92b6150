// The SMART check as custom functions ask for it.
import { assessGoal } from '../../domain/smart/assess-goal.ts';
import { parseGoal } from '../../domain/smart/parse-goal.ts';
import { smartScore } from '../../domain/smart/score.ts';
import type { GoalMessages } from '../../messages/goal-messages.ts';
import type { GoalReader } from '../functions/goal-reader.ts';

export const goalReader = (words: GoalMessages): GoalReader => ({
  assessGoal,
  parseGoal,
  smartScore,
  sayFinding: words.finding,
});
