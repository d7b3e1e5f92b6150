// Which rows of a sheet read like the headings of a table, and which stand with them.
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { amountInText } from '../notation/amounts.ts';
import { fromToIn } from '../notation/goal-numbers.ts';
import { fitsHeading, headingOf } from '../notation/headings.ts';
import { isPeriodAlone, periodOfCell } from '../notation/periods.ts';
import { isYearAlone } from '../notation/seasons.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { isRowOfPairs, labelsIn, namesFunction } from '../sheet/label-rows.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { goesOnInBrackets, labelsDates, periodAmong, reachesRight } from './heading-cells.ts';

/** What the cells of a row are, as headings. */
interface Look {
  readonly roles: number;
  readonly periods: number;
  /** Those of the periods that are days. */
  readonly days: number;
  readonly others: number;
  /** Whether one of the roles is that of goals or KPIs. */
  readonly hasGoals: boolean;
}

const longestHeading = 80;
const longestGroupAlone = 30;
const fewestDatesBelow = 3;
const rolesOfGoals: ReadonlySet<Role> = new Set(['objective', 'goal', 'keyResult', 'kpi']);

/** Headings are texts, years and dates, and no figures such as `7,5 %`. */
function mayHead(value: CellValue, shown: string, locale: WorkbookLocale): boolean {
  if (typeof value !== 'string') return periodOfCell(value, shown, locale) !== null;
  if (!fitsHeading(value, longestHeading) || answers.test(value.trim())) return false;
  return !isFigure(value, locale) && fromToIn(value, locale) === null;
}

/** But for `No`, which numbers rows. */
const answers = /^(?:yes|ja|nein|oui|non|s[ií])$/i;

/** `2026 intake` and `2025/26` are no figures. */
const withShortUnit = /^(?!20\d\d(?!\d))[^\p{L}]*\d[^\p{L}]*\p{L}{0,3}\.?\s?\p{Sc}?$/u;

const isFigure = (text: string, locale: WorkbookLocale): boolean =>
  withShortUnit.test(text) &&
  amountInText(text, locale) !== null &&
  (periodOfCell(text, text, locale) ?? periodAmong(text, locale)) === null &&
  headingOf(text) === null;

/** The filled cells of a row but for one at its end, behind an empty cell, that is longer than any heading. */
function withoutRemark(grid: SheetGrid, row: number): readonly number[] {
  const filled = grid.filled(row);
  const last = filled[filled.length - 1] ?? 0;
  const isRemark = grid.text(row, last - 1) === '' && !fitsHeading(grid.text(row, last), longestHeading);
  return isRemark && filled.length > 2 ? filled.slice(0, -1) : filled;
}

/** Null where a cell of the row can be no heading. */
function lookAt(
  grid: SheetGrid,
  row: number,
  locale: WorkbookLocale,
  filled: readonly number[] = withoutRemark(grid, row),
): Look | null {
  if (!filled.every((column) => mayHead(grid.value(row, column), grid.shown(row, column), locale)))
    return null;
  const found = filled.map((column, index) => kindOfHeading(grid.value(row, column), index === 0, locale));
  const count = (kind: HeadingKind): number => found.filter((each) => each === kind).length;
  const goals = count('goal');
  const days = count('day');
  return {
    roles: goals + count('role'),
    periods: count('period') + days,
    days,
    others: count('other'),
    hasGoals: goals > 0,
  };
}

type HeadingKind = 'goal' | 'role' | 'period' | 'day' | 'other';

function kindOfHeading(value: CellValue, isFirst: boolean, locale: WorkbookLocale): HeadingKind {
  if (typeof value !== 'string') return 'period';
  const text = value.trim();
  const role = headingOf(text)?.role;
  if (role === 'id') return isFirst ? 'role' : 'other';
  if (role) return rolesOfGoals.has(role) ? 'goal' : 'role';
  const period = periodOfCell(value, text, locale);
  if (period?.kind === 'day') return 'day';
  return period || periodAmong(text, locale) ? 'period' : 'other';
}

/** `Unit | %`: a label and what it says, rather than two headings. */
const saysUnit = (grid: SheetGrid, row: number): boolean =>
  grid.filled(row).length === 2 && headingOf(grid.text(row, grid.filled(row)[0] ?? 0))?.role === 'unit';

const fewestDaysAcross = 3;

/** Few days may be when a goal is due, and 4/10 how sure somebody is of it. */
const withoutDays = (look: Look): Look => ({
  ...look,
  periods: look.periods - look.days,
  others: look.others + look.days,
});

/** Whether a row reads like the headings of a table. */
export function isHeading(grid: SheetGrid, row: number, locale: WorkbookLocale): boolean {
  const look = lookAt(grid, row, locale);
  const isLabel = isRowOfPairs(grid, row) || namesFunction(grid, row) || saysUnit(grid, row);
  if (!look || isLabel) return false;
  const { days, hasGoals } = look;
  const { roles, periods, others } = days < fewestDaysAcross ? withoutDays(look) : look;
  const known = roles + periods;
  if (known < 2) return false;
  if (roles === 0) return periods >= 3 && others <= 3;
  if (roles >= 2 && known >= others) return true;
  return known >= 3 && (hasGoals || known * 2 >= others);
}

/** Whether a row names parts of the headings above it: months below quarters, Target and Actual below a month. */
export function isSubHeading(grid: SheetGrid, row: number, above: number, locale: WorkbookLocale): boolean {
  const filled = grid.filled(row).filter((column) => !goesOnInBrackets(grid, row, above, column));
  const look = lookAt(grid, row, locale, filled);
  if (filled.length === 0 || !look) return false;
  const { roles, periods, others } = look;
  if (roles + periods < 1 || others > roles + periods) return false;
  if (datesBelow(grid, row, above, periods)) return true;
  const areDates = periods >= 2 && roles + others === 0 && filled.length < grid.filled(above).length;
  if (areDates && filled.every((column) => grid.text(above, column) !== '')) return true;
  const isGrouped = (column: number): boolean =>
    reachesRight(grid, above, column) !== null || isGroupHead(grid, above, column);
  const standsBeside = others === 0 && filled.some(isGrouped);
  return filled.every(
    (column) =>
      grid.text(above, column) === '' ||
      isGrouped(column) ||
      (standsBeside && namesTime(grid.text(above, column))),
  );
}

/** `Season 25/26`, `Q3`: it may stand over one column alone, beside others that stand over several. */
const namesTime = (text: string): boolean => isYearAlone(text) || isPeriodAlone(text);

/** Whether a row only says when the periods headed above it end: `Period ending | 2 May | 30 May` below `KPI | P1 | P2`. */
function datesBelow(grid: SheetGrid, row: number, above: number, periods: number): boolean {
  const [label = 0, ...dates] = grid.filled(row);
  return (
    periods === dates.length &&
    dates.length >= fewestDatesBelow &&
    labelsDates(grid, row, above, label) &&
    dates.every((column) => grid.text(above, column) !== '')
  );
}

/** A heading whose right neighbour is empty stands over several columns. */
const isGroupHead = (grid: SheetGrid, row: number, column: number): boolean =>
  grid.text(row, column) !== '' && grid.text(row, column + 1) === '' && grid.text(row + 1, column + 1) !== '';

const rolesOfFigures: ReadonlySet<Role> = new Set([
  'start',
  'target',
  'goal',
  'current',
  'value',
  'progress',
]);

/** Whether the last cell of a row stands above headings of figures, or of nothing known. */
function headsFigures(grid: SheetGrid, row: number, below: number): boolean {
  const filled = grid.filled(row);
  const role = headingOf(grid.text(below, filled[filled.length - 1] ?? 0))?.role;
  return role === undefined || rolesOfFigures.has(role);
}

/** Whether a row above the headings groups their columns, rather than being a title. */
export function isGroupRow(grid: SheetGrid, row: number, below: number, locale: WorkbookLocale): boolean {
  if (row < 0) return false;
  const filled = grid.filled(row);
  const [column, ...others] = filled;
  if (column === undefined || labelsIn(grid, row).length > 0) return false;
  if (filled.length === 2 && /[:：]$/.test(grid.text(row, column))) return false;
  const look = lookAt(grid, row, locale);
  const groups = filled.filter((at) => !headsAlone(grid, row, at));
  if (!look || groups.length >= grid.filled(below).length) return false;
  const first = grid.filled(below)[0] ?? 0;
  if (others.length === 0) return column > first && grid.text(row, column).length <= longestGroupAlone;
  if (look.periods >= filled.length - 1) return look.periods > 1 || headsFigures(grid, row, below);
  return filled.every(
    (at) =>
      at === first ||
      reachesRight(grid, row, at) !== null ||
      grid.text(row, at + 1) === '' ||
      headsAlone(grid, row, at),
  );
}

/** Whether a heading reaches down over the row below, and over no other column. */
function headsAlone(grid: SheetGrid, row: number, column: number): boolean {
  const merged = grid.mergedAt(row, column);
  return merged !== null && merged.bottom > row && merged.right === merged.left;
}
