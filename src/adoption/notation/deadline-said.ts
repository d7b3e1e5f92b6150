// When a goal's own sentence is due, where it names no year: in that of the sheet, as a deadline in a cell is.
import { type Day, dayOf, partsOfDay } from '../../domain/day.ts';
import { dueAround, type YearAround } from './spans-of-years.ts';

const longestGoneBy = 92;
const namesYear = /\b20\d\d\b|[’']\d\d\b/;
const isRelative =
  /\b(?:this|next|within|in \d+|dieses|diese[mr]|nächste[nrs]?|kommende[nrs]?|ce|cette|prochaine?|este|esta|próxim[oa])\b/iu;

/**
 * `due`: what the sentence's grammar takes for the next such day to come, which may have gone by lately.
 *
 * @example deadlineSaid('Guide is live by 31 Oct', 2027-10-31, { today: 2026-11-23, yearAround: 2026 }) //=> 2026-10-31 as a day
 */
export function deadlineSaid(sentence: string, due: Day | null, around: YearAround): Day | null {
  if (due === null || namesYear.test(sentence) || isRelative.test(sentence)) return due;
  const { month, dayOfMonth } = partsOfDay(due);
  const own = dueAround((year) => dayOf(year, month, dayOfMonth), around);
  return own !== null && own >= around.today - longestGoneBy ? own : due;
}
