// The key result that holds an objective back most.
import type { AssessedKeyResult } from './assessed.ts';
import { counts, stepOf } from './objective-status.ts';
import { weightOf } from './roll-up.ts';

/** The worst status first, then the largest weighted gap to what is expected; null where nothing is behind. */
export function weakestOf(keyResults: readonly AssessedKeyResult[]): AssessedKeyResult | null {
  const candidates = keyResults.filter(
    (one) => counts(one) && one.score !== null && one.status !== 'achieved',
  );
  return candidates.reduce<AssessedKeyResult | null>(
    (weakest, one) => (weakest === null || isWeaker(one, weakest) ? one : weakest),
    null,
  );
}

function isWeaker(one: AssessedKeyResult, other: AssessedKeyResult): boolean {
  const byStatus = (stepOf(one.status) ?? 2) - (stepOf(other.status) ?? 2);
  if (byStatus !== 0) return byStatus < 0;
  const byGap = gapOf(one) - gapOf(other);
  return byGap !== 0 ? byGap > 0 : one.keyResult.id < other.keyResult.id;
}

const gapOf = ({ keyResult, expected, score }: AssessedKeyResult): number =>
  weightOf(keyResult.weight) * ((expected ?? 1) - (score ?? 0));
