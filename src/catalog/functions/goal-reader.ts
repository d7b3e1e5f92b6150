// What custom functions need of the SMART check. It is large, so a cell loads it when it first asks.
import type { Finding } from '../../domain/smart/assess.ts';
import type { assessGoal } from '../../domain/smart/assess-goal.ts';
import type { parseGoal } from '../../domain/smart/parse-goal.ts';
import type { smartScore } from '../../domain/smart/score.ts';

export interface GoalReader {
  readonly assessGoal: typeof assessGoal;
  readonly parseGoal: typeof parseGoal;
  readonly smartScore: typeof smartScore;
  /** A finding as a sentence. */
  readonly sayFinding: (finding: Finding) => string;
}
