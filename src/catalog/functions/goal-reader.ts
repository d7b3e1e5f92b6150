// What custom functions need of the SMART check. It is large, so a cell loads it when it first asks.

import type { assessInAnyLanguage, parseInAnyLanguage } from '../../domain/smart/any-language.ts';
import type { Finding } from '../../domain/smart/assess.ts';
import type { smartScore } from '../../domain/smart/score.ts';

export interface GoalReader {
  readonly assessGoal: typeof assessInAnyLanguage;
  readonly parseGoal: typeof parseInAnyLanguage;
  readonly smartScore: typeof smartScore;
  /** A finding as a sentence. */
  readonly sayFinding: (finding: Finding) => string;
}
