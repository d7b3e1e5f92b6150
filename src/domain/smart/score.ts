// One number for a goal: the share of the judged letters it meets, weighed, and capped by what is plainly wrong.
import type { Finding, GoalAssessment, Letter } from './assess.ts';

const weights: Readonly<Record<Letter, number>> = {
  specific: 25,
  measurable: 35,
  achievable: 10,
  relevant: 10,
  timeBound: 20,
};

/** A goal with an error is no good goal; one with a warning is no perfect one. */
const highestWith: Readonly<Record<Finding['severity'], number>> = {
  error: 40,
  warning: 85,
  suggestion: 100,
};

/**
 * 0 to 100; a letter that is not judged leaves the denominator.
 *
 * @example smartScore(assessGoal({ ...goal, text: 'Reply rate from 4% to 6% by June 2027' })) //=> 100
 */
export function smartScore({ letters, findings }: Pick<GoalAssessment, 'letters' | 'findings'>): number {
  let earned = 0;
  let possible = 0;
  for (const letter of ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const) {
    const { verdict } = letters[letter];
    if (verdict === 'notJudged') continue;
    possible += weights[letter];
    if (verdict === 'met') earned += weights[letter];
  }
  const share = possible === 0 ? 0 : (100 * earned) / possible;
  const caps = findings.map((finding) => highestWith[finding.severity]);
  return Math.round(Math.min(share, ...caps));
}
