// How far a key result is from where it should be by now, in its own unit.
import type { AssessedKeyResult } from './assessed.ts';

/**
 * Above 0 where the value is higher than its pace, which is good for a key result that is to rise and bad for one
 * that is to fall. Null where there is no pace: bounds, Yes/No, no value, no dates.
 *
 * @example gapToPace(assessed) //=> 0.6 (churn from 5 to 3 should be at 4 and is at 4.6)
 */
export function gapToPace({ keyResult, expected }: AssessedKeyResult): number | null {
  const { type, start, target, current } = keyResult;
  const isBound = type === 'atLeast' || type === 'atMost' || type === 'between';
  if (isBound || type === 'yesNo' || type === 'findBaseline') return null;
  if (target === null || current === null || expected === null) return null;
  const from = type === 'milestone' ? 0 : start;
  return from === null ? null : current - (from + expected * (target - from));
}
