// Which columns of figures hold start, target and current value by the times their headings name.
import type { Day } from '../../domain/day.ts';
import { type Span, spanOf, type WrittenPeriod } from '../notation/periods.ts';
import type { HeadingCell } from './heading-cells.ts';
import {
  type ColumnSoFar,
  hasStatedTarget,
  holdsGoals,
  isMeasured,
  type Rule,
  type Table,
} from './table-so-far.ts';
import { yearIn } from './year-named.ts';

/** Closer together, two measurements are a history. */
const fewestDaysApart = 60;

/** `Stand Jan. | Ziel Dez. | Stand Okt.`, `January | Now | By Christmas`: where goals began, and where they stand. */
export const begunAndNow: Rule = (table, column) => {
  if (table.has('start') || !hasAim(table)) return null;
  if (!holdsGoals(table) && !table.block.isSaidToHoldGoals) return null;
  const measured = table.columns.filter((other) => isMeasured(other) && !isDueInHeading(table, other));
  const [one, other, third] = measured;
  if (!one || !other || third) return null;
  const [begun, now] = inOrder(one, other, table);
  if (begun === null) return null;
  if (column === begun) return 'start';
  return column === now ? 'current' : null;
};

const hasAim = (table: Table): boolean =>
  table.has('target') || table.columns.some((column) => isDueInHeading(table, column));

const timeOf = ({ group, groupPeriod, period }: HeadingCell): WrittenPeriod | null =>
  period ?? (group === '' ? groupPeriod : null);

/** Nulls where nothing tells them apart. */
function inOrder(
  one: ColumnSoFar,
  other: ColumnSoFar,
  table: Table,
): readonly [ColumnSoFar, ColumnSoFar] | readonly [null, null] {
  const [first, second] = [lastDayOf(one, table), lastDayOf(other, table)];
  if (first === null && second === null) return [null, null];
  if (second === null) return other.meaning === 'current' ? [one, other] : [null, null];
  if (first === null) return one.meaning === 'current' ? [other, one] : [null, null];
  if (!isAim(table, one, other) && Math.abs(first - second) < fewestDaysApart) return [null, null];
  return first < second ? [one, other] : [other, one];
}

const wholeYear: WrittenPeriod = { kind: 'year', number: 0, dayOfMonth: 0, year: null };

const lastDayOf = (column: ColumnSoFar, table: Table): Day | null => spanIn(column, table)?.to ?? null;

/** That of the year or season that a column stands under, where it names no other. */
function spanIn({ cell }: ColumnSoFar, { year }: Table): Span | null {
  const yearAbove = cell.groupPeriod === null ? yearIn(cell.group) : null;
  const time = timeOf(cell);
  if (!time) return yearAbove === null ? null : spanOf(wholeYear, yearAbove);
  return time.back === undefined ? spanOf(time, time.year ?? yearAbove ?? year) : null;
}

/** Whether the target stands between two columns. */
const isAim = ({ columns }: Table, one: ColumnSoFar, other: ColumnSoFar): boolean =>
  columns.slice(columns.indexOf(one), columns.indexOf(other)).some(({ meaning }) => meaning === 'target');

const untilThen = /^(?:by|until|till|bis|d[’']ici|pour|para|hasta)\s/i;

/** `By Christmas`, `End of Dec` over figures, beside where they stand. */
export const dueInHeading: Rule = (table, column) => (isDueInHeading(table, column) ? 'target' : null);

const isDueInHeading = (table: Table, column: ColumnSoFar): boolean =>
  (isOfTimeToCome(table, column) || (column.meaning === 'unknown' && untilThen.test(column.cell.text))) &&
  column.contents.numbers > column.contents.texts &&
  table.has('current') &&
  !hasStatedTarget(table);

const endOfTime =
  /^(?:(?:the )?end of|year[- ]end\b|ende|(?:jahres|quartals|halbjahres)ende\b|fin|finales|final del?)(?:\s|$)|\bend$/i;

/** Whether a column is the only one of a time to come. */
function isOfTimeToCome(table: Table, column: ColumnSoFar): boolean {
  const [only, other] = table.columns.filter((each) => speaksOfTimeToCome(table, each));
  return only === column && !other;
}

/** An end still ahead, or of goals that began before it; a time that has not begun, whose figures nobody can know. */
function speaksOfTimeToCome(table: Table, column: ColumnSoFar): boolean {
  const { cell, meaning } = column;
  const isEnd = endOfTime.test(cell.text);
  if (meaning === 'unknown') return isEnd && cell.heading?.role === 'due';
  const span = meaning === 'period' ? spanIn(column, table) : null;
  if (span === null) return false;
  if (!isEnd) return span.from > table.today;
  return span.to > table.today || (table.has('start') && holdsGoals(table));
}
