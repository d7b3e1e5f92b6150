// The days of periods that name no year: in that of the sheet or of today, and in order from one to the next.
import { type Day, partsOfDay } from '../../domain/day.ts';
import { type Span, spanOf, type WrittenPeriod } from './periods.ts';

/** `yearAround`: the year that the sheet speaks of; `cycle`: the quarter or half year of it that its title names. */
export interface YearAround {
  readonly today: Day;
  readonly yearAround: number | null;
  readonly cycle?: Span | null;
}

export const yearOf = ({ today, yearAround }: YearAround): number => yearAround ?? partsOfDay(today).year;

/** The days of a period in its own year, else in that of the sheet, else in today's. */
export const spanAround = (period: WrittenPeriod, around: YearAround): Span | null =>
  spanOf(period, period.year ?? yearOf(around));

const daysBeforeCycle = 91;
const daysBackInYear = 183;

/**
 * The year of a deadline that names none: that of the sheet, or where its title names a cycle the first in which it is not
 * long before that, as January is in the year after a fourth quarter, and December in the year before a first.
 */
export function yearDue(dayIn: (year: number) => Day | null, around: YearAround): number {
  const year = yearOf(around);
  const { cycle = null, today, yearAround } = around;
  if (cycle === null && yearAround !== null) return year;
  const earliest = cycle === null ? today - daysBackInYear : cycle.from - daysBeforeCycle;
  const years = cycle === null ? [year, year + 1] : [year - 1, year, year + 1];
  return years.find((of) => (dayIn(of) ?? -Infinity) >= earliest) ?? year;
}

/** The day that a deadline without a year stands for. */
export const dueAround = (dayIn: (year: number) => Day | null, around: YearAround): Day | null =>
  dayIn(yearDue(dayIn, around));

/** The day that a value of a period stands for: its last, or today while it goes on. */
export const dayWithin = ({ from, to }: Span, today: Day): Day => (from <= today && today < to ? today : to);

export interface PeriodInOrder {
  readonly period: WrittenPeriod;
  /** Its own year, or that of what it stands under. */
  readonly year: number | null;
}

/** Half of each kind's year: a longer way back is the end of one year and the beginning of the next. */
const longestWayBack: Readonly<Record<WrittenPeriod['kind'], number>> = {
  day: 183,
  week: 26,
  month: 6,
  quarter: 2,
  half: 2,
  year: 0,
};
const longestMonth = 31;

const placeInYear = ({ kind, number, dayOfMonth }: WrittenPeriod): number =>
  kind === 'day' ? number * longestMonth + dayOfMonth : number;

/** Whether periods without a year go back in time from one to the next. */
function areNewestFirst(periods: readonly (PeriodInOrder | null)[]): boolean {
  const written = periods.flatMap((each) => (each && each.year === null ? [each.period] : []));
  const steps = written
    .slice(1)
    .map((each, index) => placeInYear(each) - placeInYear(written[index] ?? each));
  const isBack = (step: number, index: number): boolean =>
    step < 0 && -step < longestWayBack[written[index]?.kind ?? 'year'];
  return steps.filter(isBack).length > steps.length / 2;
}

/**
 * The span of each period; null where there is none. Those that name no year are in that of the one before, or in the
 * next as after December comes January; the first of them in `firstYear`. A whole year beside them tells nothing of theirs.
 */
export function spansInOrder(
  periods: readonly (PeriodInOrder | null)[],
  firstYear: number,
): readonly (Span | null)[] {
  if (areNewestFirst(periods)) return [...spansInOrder([...periods].reverse(), firstYear)].reverse();
  let year = firstYear;
  let before: Span | null = null;
  return periods.map((written): Span | null => {
    if (!written) return null;
    if (written.period.kind !== 'year') year = written.year ?? year;
    let span = spanOf(written.period, written.year ?? year);
    if (written.year === null && before && span && span.to < before.from) {
      year += 1;
      span = spanOf(written.period, year);
    }
    before = span ?? before;
    return span;
  });
}
