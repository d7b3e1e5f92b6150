// Which columns hold the values of periods, and the days of each.
import type { Meaning } from '../notation/meaning.ts';
import { type Span, spanBack, type WrittenPeriod } from '../notation/periods.ts';
import { spanAround, spansInOrder, type YearAround, yearOf } from '../notation/spans-of-years.ts';
import { type Contents, isMostly } from './column-contents.ts';
import { type HeadingCell, isOfConfidence } from './heading-cells.ts';
import type { ColumnSoFar } from './table-so-far.ts';
import { yearIn } from './year-named.ts';

/** The heading of a column of a period, and where it stands among the block's. */
interface PeriodHeading {
  readonly index: number;
  readonly period: WrittenPeriod | null;
  /** Of its group, where it has none itself. */
  readonly yearOfGroup: number | null;
  readonly isFilled: boolean;
}

/** The spans of the columns that hold values of periods, by their index; null where the calendar has no such period. */
export function spansOfColumns(
  columns: readonly ColumnSoFar[],
  around: YearAround,
): ReadonlyMap<number, Span | null> {
  const headings = withYears(periodHeadings(columns), around);
  const spans = spansOf(headings, around);
  return new Map(headings.map(({ index }, at) => [index, spans[at] ?? null]));
}

function periodHeadings(columns: readonly ColumnSoFar[]): readonly PeriodHeading[] {
  const isGrouped = columns.filter(({ cell, meaning }) => isOfGroup(cell, meaning)).length >= 2;
  return columns.flatMap(({ cell, contents, meaning }, index): readonly PeriodHeading[] => {
    const yearOfGroup = cell.groupPeriod?.year ?? yearIn(cell.group);
    const place = { index, yearOfGroup, isFilled: contents.filled > 0 };
    if (meaning === 'period') return speaksOfPlans(cell) ? [] : [{ ...place, period: cell.period }];
    return isGrouped && isOfGroup(cell, meaning) ? [{ ...place, period: cell.groupPeriod }] : [];
  });
}

/** `Actual` below `March` is the value of March. */
const isOfGroup = ({ groupPeriod }: HeadingCell, meaning: Meaning): boolean =>
  groupPeriod !== null && (meaning === 'current' || meaning === 'value');

/** Whether a group or heading speaks of what was planned. */
export const speaksOfPlans = ({ group, text }: HeadingCell): boolean =>
  /\b(?:target|plan|planned|soll|goal|budget|cible|meta|forecast|prognose|paliers?|hitos|jalons)s?\b|\p{L}ziele?\b/iu.test(
    `${text} ${group}`,
  );

/**
 * `Nov 25`, `Dec 25`, `Jan 26`: numbers that go up or down with the months are years, not days. `Oct 2025` that was taken for
 * the first of October is a month, where its neighbours are.
 */
function withYears(headings: readonly PeriodHeading[], around: YearAround): readonly PeriodHeading[] {
  const asMonths = (yearOf: (period: WrittenPeriod) => number | null): readonly PeriodHeading[] =>
    headings.map(({ period, ...place }) => ({
      ...place,
      period: period && { ...period, kind: 'month', dayOfMonth: 0, year: yearOf(period) },
    }));
  const periods = headings.map(({ period }) => period);
  if (areMonthsAndFirsts(periods)) return asMonths(({ year }) => year);
  const days = periods.filter((period) => period !== null);
  return areYearsInStep(days, yearOf(around)) ? asMonths(({ dayOfMonth }) => 2000 + dayOfMonth) : headings;
}

const areMonthsAndFirsts = (periods: readonly (WrittenPeriod | null)[]): boolean =>
  periods.some((period) => period?.kind === 'month') &&
  periods.every((period) => period?.kind === 'month' || (period?.kind === 'day' && period.dayOfMonth === 1));

const fewestInStep = 3;
const firstYearInStep = 20;

/** Whether what was taken for days goes up or down by a month, if they are years; two alone are those of the sheet's year. */
function areYearsInStep(days: readonly WrittenPeriod[], year: number): boolean {
  const [first, second] = days.map(({ dayOfMonth, number }) => dayOfMonth * 12 + number);
  const areOfYear = days.every(({ dayOfMonth }) => 2000 + dayOfMonth === year);
  if (first === undefined || second === undefined || days.length < (areOfYear ? 2 : fewestInStep))
    return false;
  const step = second - first;
  return (
    Math.abs(step) === 1 &&
    days.every(
      ({ dayOfMonth, kind, number, year }, index) =>
        kind === 'day' &&
        year === null &&
        dayOfMonth >= firstYearInStep &&
        dayOfMonth * 12 + number === first + index * step,
    )
  );
}

/** Where nothing says otherwise, the last period with values has begun. */
function spansOf(headings: readonly PeriodHeading[], around: YearAround): readonly (Span | null)[] {
  const year = yearOf(around);
  const spans = spansFrom(year, headings, around);
  const filled = spans.filter((_, at) => headings[at]?.isFilled);
  const last = filled.length > 0 ? filled[filled.length - 1] : spans[0];
  const isAhead = last ? last.from > around.today : false;
  return around.yearAround === null && isAhead ? spansFrom(year - 1, headings, around) : spans;
}

function spansFrom(
  firstYear: number,
  headings: readonly PeriodHeading[],
  { today }: YearAround,
): readonly (Span | null)[] {
  const inOrder = headings.map(({ period, yearOfGroup }) =>
    period && period.back === undefined ? { period, year: period.year ?? yearOfGroup } : null,
  );
  const spans = spansInOrder(inOrder, firstYear);
  return headings.map(({ period }, at) =>
    period?.back === undefined ? (spans[at] ?? null) : spanBack(period, today),
  );
}

/** Whether texts stand under the heading of a period: what is to be reached in it. */
export const isPlanOfPeriod = ({ heading, period }: HeadingCell, contents: Contents): boolean =>
  period !== null && heading === null && isMostly(contents, 'texts');

/** The span of what is planned for a period, or stands in a group of one. */
export function spanSpokenOf({ cell, contents, meaning }: ColumnSoFar, around: YearAround): Span | null {
  const { group, groupPeriod, period } = cell;
  if (period && (meaning === 'period' || isOfConfidence(cell) || isPlanOfPeriod(cell, contents)))
    return spanAround(period, around);
  if (!groupPeriod) return null;
  return spanAround({ ...groupPeriod, year: groupPeriod.year ?? yearIn(group) }, around);
}
