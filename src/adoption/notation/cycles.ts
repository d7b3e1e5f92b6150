// The quarter or half year that a title speaks of: `Marketing OKRs Q4 2026`.
import { periodIn, type Span, spanOf } from './periods.ts';

const mostWords = 3;

/**
 * The days of the quarters or half years that a title names with their year, from the first to the last; null without one.
 *
 * @example cycleIn('OKRs T4 2026 – Marketing') //=> 1 October to 31 December 2026 as days
 */
export function cycleIn(title: string): Span | null {
  const words = title.trim().split(/[\s:–—|()[\],_]+/);
  let found: Span | null = null;
  for (let from = 0; from < words.length; from += 1) {
    for (let count = mostWords; count > 0; count -= 1) {
      const period =
        from + count > words.length ? null : periodIn(words.slice(from, from + count).join(' '), 'dayFirst');
      if (period?.year == null || (period.kind !== 'quarter' && period.kind !== 'half')) continue;
      const span = spanOf(period, period.year);
      if (span)
        found = found ? { from: Math.min(found.from, span.from), to: Math.max(found.to, span.to) } : span;
      from += count - 1;
      break;
    }
  }
  return found;
}
