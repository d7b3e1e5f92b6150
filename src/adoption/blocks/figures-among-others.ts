// Which columns hold start, target and current value beside others.
import type { Meaning } from '../notation/meaning.ts';
import { plainWords } from '../notation/plain-words.ts';
import { speaksOfAgreement, speaksOfProposal } from '../notation/words-of-agreement.ts';
import { type Contents, isMostly, rowsLookedAt } from './column-contents.ts';
import type { HeadingCell } from './heading-cells.ts';
import { type ColumnSoFar, hasStatedTarget, holdsGoals, type Rule, type Table } from './table-so-far.ts';
import { isToDate } from './time-before.ts';
import { speaksOfEnd, yearIn } from './year-named.ts';

/** `End of Q2 | Target | End of Q3`: from where, to where, and what came of it. */
export const aroundTarget: Rule = ({ columns, has }, _, index) => {
  const target = columns.findIndex(({ meaning }) => meaning === 'target');
  const [first, last, other] = columns.flatMap(({ meaning }, at) => (meaning === 'period' ? [at] : []));
  if (first === undefined || last === undefined || other !== undefined) return null;
  if (target < first || target > last || has('start') || has('current')) return null;
  if (index === first) return 'start';
  return index === last ? 'current' : null;
};

/** `YTD` of a key result is where it stands. */
export const soFar: Rule = ({ columns, has }, column) => {
  const periods = columns.filter((column) => column.meaning === 'period').length;
  const isOfGoals = (has('keyResult') || (has('goal') && has('kpi'))) && has('target') && periods < 2;
  return isToDate(column) && isOfGoals && !has('current') ? 'current' : null;
};

/** `2025 actual` in a plan of 2026: where the year began. */
export const yearBefore: Rule = (table, { cell, contents, meaning }) => {
  const { has, year } = table;
  if (meaning === 'period') return isOnlyOfYearBefore(table, cell) ? 'start' : null;
  if (meaning === 'unknown') return isOfTimeBefore(table, cell, contents) ? 'start' : null;
  if (has('start')) return null;
  const yearAbove = yearIn(cell.group);
  /** `Reached` below the season before: no share of what is wanted in this one. */
  if (meaning === 'progress' && isMostly(contents, 'plain'))
    return isBefore(yearAbove, year) ? 'start' : null;
  if (meaning !== 'current' && meaning !== 'value') return null;
  return isBefore(yearIn(cell.text) ?? yearAbove, year) ? 'start' : null;
};

const isBefore = (named: number | null, year: number): boolean => named !== null && named < year;

const before =
  /^(?:last|previous|prior|letzte[rsn]?|vorige[rsn]?|derniere?|ultim[oa]) \p{L}+$|^\p{L}+ (?:derniere?|passee?|precedente?|anterior|pasad[oa])$|^(?:(?:ist|wert|actual|value|realise|valeur|real|valor) )?(?:ly|py|vorjahr(?:eswert)?|vorquartal|vorsaison|n 1)$/u;

/** Whether goals have targets and nothing tells where they began. */
const lacksStarts = (table: Table): boolean =>
  table.has('target') && !table.has('start') && holdsGoals(table);

/** `Edition 2026` in a plan of 2027, `Last season`: figures of goals before these. */
function isOfTimeBefore(table: Table, { text }: HeadingCell, contents: Contents): boolean {
  const named = yearIn(text);
  const isBefore = named === null ? before.test(plainWords(text)) : named < table.year;
  return lacksStarts(table) && isBefore && isMostly(contents, 'numbers');
}

/** `Situation au 31/12/2025`, `End of 2025` before those of 2026, in a table of goals. */
function isOnlyOfYearBefore(table: Table, { period, text }: HeadingCell): boolean {
  const { columns, year } = table;
  if (!lacksStarts(table) || period === null) return false;
  if (period.kind !== 'day' && period.kind !== 'year' && !speaksOfEnd(text)) return false;
  const years = columns.flatMap((column) =>
    column.meaning === 'period' ? (column.cell.period?.year ?? year) : [],
  );
  const isBefore = period.year !== null && period.year < year;
  return isBefore && years.length > 1 && years.filter((other) => other < year).length === 1;
}

/** Figures under words that nobody knows, between where it began and where it stands. */
export const targetBetween: Rule = ({ columns, has }, { contents, meaning }, index) => {
  if (meaning !== 'unknown' || has('target') || !isMostly(contents, 'numbers')) return null;
  const at = (wanted: Meaning): number => columns.findIndex((column) => column.meaning === wanted);
  const [start, current] = [at('start'), at('current')];
  const isBetween = start !== -1 && start < index && index < current;
  const others = columns
    .slice(start, current)
    .filter((column) => column.meaning === 'unknown' && isMostly(column.contents, 'numbers'));
  return isBetween && others.length === 1 ? 'target' : null;
};

const fewestLimits = 2;

/** `< 5 %`, `at least 4,000` under words that nobody knows: what goals or measures are to keep to. */
export const limitsToKeep: Rule = (table, column) => {
  if (table.has('target') || !(table.has('kpi') || holdsGoals(table))) return null;
  const isOfLimits = ({ contents, meaning }: ColumnSoFar): boolean =>
    meaning === 'unknown' && contents.limits >= fewestLimits && isMostly(contents, 'limits');
  const [found, other] = table.columns.filter(isOfLimits);
  return found === column && !other ? 'target' : null;
};

/** `We propose | They ask for | Agreed`: only what was agreed is a target. */
export const agreedAmongProposals: Rule = ({ columns }, column) => {
  if (isAgreed(column)) return 'target';
  const isProposal = column.meaning === 'target' && speaksOfProposal(column.cell.text);
  return isProposal && columns.some(isAgreed) ? 'unknown' : null;
};

const isAgreed = ({ cell, contents, meaning }: ColumnSoFar): boolean =>
  (meaning === 'unknown' || meaning === 'target') &&
  isMostly(contents, 'numbers') &&
  speaksOfAgreement(cell.text);

/** `Status` or `Avance` over figures that are no shares, beside starts and targets. */
export const stateInFigures: Rule = ({ block, grid, has }, { cell, meaning }) => {
  if (meaning !== 'progress' || !has('target') || !has('start') || has('current')) return null;
  const most = cell.heading?.role === 'status' ? mostPercent : mostPercentReached;
  return rowsLookedAt(block).some((row) => Number(grid.value(row, cell.column)) > most) ? 'current' : null;
};

const mostPercent = 100;
/** Progress beyond its target. */
const mostPercentReached = 500;

/** `Bisher | Angestrebt | Heute`: of two values around a target the one before it is where it began. */
export const currentBeforeTarget: Rule = ({ columns, has }, { contents, meaning }, index) => {
  if (meaning !== 'current' || has('start') || !isMostly(contents, 'numbers')) return null;
  const at = (wanted: Meaning): readonly number[] =>
    columns.flatMap((column, place) => (column.meaning === wanted ? [place] : []));
  const [target = 0, otherTarget] = at('target');
  const [, last = 0, third] = at('current');
  if (otherTarget !== undefined || third !== undefined) return null;
  return index < target && target < last ? 'start' : null;
};

/** `End of Q3` beside `Target`. */
export const valueAtEnd: Rule = (table, { cell, meaning }) =>
  meaning === 'target' && cell.heading?.role === 'due' && hasStatedTarget(table) && !table.has('current')
    ? 'current'
    : null;
