// The grade of a score: what green means depends on whether the goal was a promise or a stretch.
import { isAtLeast, toOneDecimal } from './comparing.ts';
import type { Commitment } from './objective.ts';

export type Grade = 'green' | 'yellow' | 'red';

/**
 * A committed goal is green only when it is wholly reached; an aspirational one from 0.7.
 *
 * @example gradeOf(0.65, 'aspirational') //=> 'green'
 * @example gradeOf(0.99, 'committed') //=> 'yellow'
 */
export function gradeOf(score: number, commitment: Commitment): Grade {
  const rounded = toOneDecimal(score);
  switch (commitment) {
    case 'aspirational':
      return rounded >= 0.7 ? 'green' : rounded >= 0.4 ? 'yellow' : 'red';
    case 'committed':
      if (isAtLeast(score, 1)) return 'green';
      return rounded >= 0.7 ? 'yellow' : 'red';
  }
}
