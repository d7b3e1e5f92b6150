// Where goals began and where they stand, told by a time before that of their targets and by what came of it so far.
import type { Day } from '../../domain/day.ts';
import { type Span, spanOf } from '../notation/periods.ts';
import { speaksOfPlans } from './period-columns.ts';
import { type ColumnSoFar, holdsGoals, isMeasured, type Rule, type Table } from './table-so-far.ts';

/**
 * `Q3 actual | Q4 target | QTD`: the quarter before is where it began, the quarter to date where it stands; or its months tell
 * that: `Q3 actual | Q4 target | Oct | Nov`.
 */
export const timeBefore: Rule = (table, column) => {
  if (!holdsGoals(table) || table.has('start')) return null;
  const now = table.columns.find(isToDate) ?? null;
  const aim = table.columns.find(isAim);
  const span = aim && spanIn(aim, table.year);
  if (!span || (now === null && !table.columns.some((other) => isPartOf(other, span, table)))) return null;
  const { from } = span;
  const before = table.columns.filter((other) => isMeasured(other) && endsBefore(other, from, table));
  if (before.length !== 1) return null;
  if (column === now) return 'current';
  return column === before[0] ? 'start' : null;
};

/** `YTD`, `Quarter to date`. */
export const isToDate = ({ cell, meaning }: ColumnSoFar): boolean =>
  meaning === 'computed' && /^(?:[mqy]td|(?:month|quarter|year)[- ]to[- ]date)\b/i.test(cell.text);

const isAim = ({ cell, meaning }: ColumnSoFar): boolean =>
  cell.period !== null && (meaning === 'target' || (meaning === 'period' && speaksOfPlans(cell)));

function spanIn({ cell: { period } }: ColumnSoFar, year: number): Span | null {
  return period && period.back === undefined ? spanOf(period, period.year ?? year) : null;
}

/** Whether a column holds the values of a part of some time. */
function isPartOf(column: ColumnSoFar, { from, to }: Span, { year }: Table): boolean {
  const own = column.meaning === 'period' && !speaksOfPlans(column.cell) ? spanIn(column, year) : null;
  return own !== null && own.from >= from && own.to <= to && own.to - own.from < to - from;
}

/** Whether a column is of a time before a day: that of the year's plan, or the last of the year before, as Q4 is to Q1. */
function endsBefore(column: ColumnSoFar, day: Day, { year }: Table): boolean {
  const own = spanIn(column, year);
  return own !== null && (own.to < day || spanIn(column, year - 1)?.to === day - 1);
}
