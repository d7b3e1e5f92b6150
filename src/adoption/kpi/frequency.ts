// How often a KPI is measured.
import type { AdoptedKpi } from '../understanding.ts';

/** A week or less, a month or less, a quarter or less between the values. */
export function frequencyOf(lengths: readonly number[]): AdoptedKpi['frequency'] {
  const longest = Math.max(0, ...lengths);
  if (longest === 0) return null;
  if (longest <= 7) return 'weekly';
  return longest <= 31 ? 'monthly' : longest <= 92 ? 'quarterly' : null;
}
