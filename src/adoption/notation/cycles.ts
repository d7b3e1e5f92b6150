// The quarter, half year or months that a title speaks of: `Marketing OKRs Q4 2026`, `November 2026 to January 2027`.
import { dayOf } from '../../domain/day.ts';
import { periodIn, type Span, spanOf } from './periods.ts';

const mostWords = 3;

/**
 * The days of the quarters or half years that a title names with their year, or of the months from one to another; null
 * without one.
 *
 * @example cycleIn('OKRs T4 2026 – Marketing') //=> 1 October to 31 December 2026 as days
 */
export const cycleIn = (title: string): Span | null =>
  quartersIn(title) ?? monthsIn(title) ?? acrossNewYear(title);

/** `November 2026 to January 2027`: each month with its year. */
const fromTo =
  /(?<!\p{L})(\p{L}{3,10}\.? 20\d\d)\s*(?:[-–—]|to|until|through|bis|à|au|a|hasta)\s*(\p{L}{3,10}\.? 20\d\d)/iu;

function monthsIn(title: string): Span | null {
  const [, first = '', last = ''] = fromTo.exec(title) ?? [];
  const [from, to] = [first, last].map((month) => {
    const period = periodIn(month, 'dayFirst');
    return period?.kind === 'month' && period.year !== null ? spanOf(period, period.year) : null;
  });
  return from && to && from.from < to.to ? { from: from.from, to: to.to } : null;
}

const twoYears = /(?<![\d-])20(\d\d)\s*[-–/]\s*(?:20)?(\d\d)(?![\d-])/;
const firstMonth = 10;
const monthsLong = 9;

/** `Curso 2026-2027`, `Season 2026/27`: whatever the month it begins in, October is of the one year and June of the other. */
function acrossNewYear(title: string): Span | null {
  const [, one, other] = twoYears.exec(title) ?? [];
  const year = 2000 + Number(one);
  const from = Number(other) === Number(one) + 1 ? dayOf(year, firstMonth, 1) : null;
  const to = from === null ? null : dayOf(year + 1, firstMonth + monthsLong - 12, 1);
  return from !== null && to !== null ? { from, to: to - 1 } : null;
}

function quartersIn(title: string): Span | null {
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
