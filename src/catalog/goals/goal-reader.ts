// The SMART check as custom functions ask for it.
import { assessInAnyLanguage, parseInAnyLanguage } from '../../domain/smart/any-language.ts';
import { smartScore } from '../../domain/smart/score.ts';
import type { GoalMessages } from '../../messages/goal-messages.ts';
import type { GoalReader } from '../functions/goal-reader.ts';

export const goalReader = (words: GoalMessages): GoalReader => ({
  assessGoal: assessInAnyLanguage,
  parseGoal: parseInAnyLanguage,
  smartScore,
  sayFinding: words.finding,
});
