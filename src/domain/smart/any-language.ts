// Reads and judges goals in any of the languages there are; only what runs on the server holds all their words.
import type { Goal, GoalAssessment, ParsedGoal } from './assess.ts';
import { assessGoal } from './assess-goal.ts';
import { everyLanguage } from './languages/languages.ts';
import { parseGoal } from './parse-goal.ts';
import type { Setting } from './sentence/sentence.ts';

/**
 * What a goal says in whatever language, which letters it meets, and what would mend it.
 *
 * @example assessInAnyLanguage({ ...goal, text: 'Bekanntheit steigern' }).letters.specific.verdict //=> 'notMet'
 */
export const assessInAnyLanguage = (goal: Goal): GoalAssessment => assessGoal(goal, everyLanguage);

/**
 * What a text says, as fields, in whatever language.
 *
 * @example parseInAnyLanguage('Churn von 4 % auf 3 % senken', setting).target //=> 3
 */
export const parseInAnyLanguage = (text: string, setting: Setting): ParsedGoal =>
  parseGoal(text, setting, everyLanguage);
