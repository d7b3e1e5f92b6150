// Finds a table with its KPIs across and its periods down the sheet, and what its labelled rows tell.
import type { Setting } from '../blocks/block-reader.ts';
import { headingOf } from '../notation/headings.ts';
import { namesWeeks, periodOfCell, type Span, type WrittenPeriod, weekAlone } from '../notation/periods.ts';
import { spansInOrder, yearOf } from '../notation/spans-of-years.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { areUnits } from '../notation/words-of-units.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';

export interface PeriodRow {
  readonly row: number;
  readonly span: Span;
}

/** A table with its KPIs across and its periods down. */
export interface PeriodsDown {
  readonly grid: SheetGrid;
  readonly heading: number;
  /** The column of the periods and labels. */
  readonly first: number;
  readonly periods: readonly PeriodRow[];
  /** The rows labelled so. */
  readonly target: number | null;
  readonly owner: number | null;
  readonly unit: number | null;
}

const fewestPeriods = 3;

export const isOfTexts = (grid: SheetGrid, row: number): boolean =>
  grid.filled(row).every((column) => typeof grid.value(row, column) === 'string');

/** A row of such a table by what stands first in it. */
interface LabelledRow {
  readonly row: number;
  readonly written: WrittenPeriod | null;
  readonly role: Role | undefined;
}

const mostLabels = 2;

/** The periods stand first in the row below the headings, or under one of the first of these: `Week | Week ending | Visits`. */
export function tableUnder(grid: SheetGrid, heading: number, setting: Setting): PeriodsDown | null {
  const first = grid.filled(heading + 1)[0];
  if (first === undefined) return null;
  const places = [first, ...grid.filled(heading).slice(0, mostLabels)];
  return places.reduce<PeriodsDown | null>(
    (found, place) => found ?? tableOfPeriodsIn(grid, heading, place, setting),
    null,
  );
}

function tableOfPeriodsIn(
  grid: SheetGrid,
  heading: number,
  first: number,
  setting: Setting,
): PeriodsDown | null {
  const rows = rowsUnder(grid, heading, first, setting);
  if (holdsTextsFirst(grid, rows)) return null;
  const periods = periodsIn(rows, setting);
  if (areOfNames(grid, periods, first, setting)) return null;
  const different = new Set(periods.map(({ span }) => span.from));
  if (different.size < fewestPeriods || different.size < periods.length) return null;
  /** The lowest counts. */
  const rowOf = (...roles: readonly Role[]): number | null => {
    const found = rows.filter(
      ({ role, written }) => written === null && role !== undefined && roles.includes(role),
    );
    return found[found.length - 1]?.row ?? null;
  };
  return {
    grid,
    heading,
    first,
    periods,
    target: rowOf('target', 'goal'),
    owner: rowOf('owner'),
    unit: rowOf('unit'),
  };
}

/** The rows down to the first empty one. */
function rowsUnder(
  grid: SheetGrid,
  heading: number,
  first: number,
  { locale }: Setting,
): readonly LabelledRow[] {
  const isOfWeeks = [heading, heading - 1].some((row) => row >= 0 && namesWeeks(grid.text(row, first)));
  const rows: LabelledRow[] = [];
  for (let row = heading + 1; row < grid.rows && grid.filled(row).length > 0; row += 1) {
    const value = grid.value(row, first);
    const written = periodOfCell(value, grid.shown(row, first), locale) ?? weekAlone(value, isOfWeeks);
    const role = row === heading + 1 && saysUnits(grid, row, first) ? 'unit' : roleOfRow(grid, row, first);
    rows.push({ row, written, role });
  }
  return rows;
}

/** What the label of a row says, which stands under the heading of the periods or before it. */
function roleOfRow(grid: SheetGrid, row: number, first: number): Role | undefined {
  const label = grid.filled(row)[0];
  return label === undefined || label > first ? undefined : headingOf(grid.text(row, label))?.role;
}

/** Whether a row without a label holds units. */
function saysUnits(grid: SheetGrid, row: number, first: number): boolean {
  const filled = grid.filled(row);
  return filled.every((column) => column > first) && areUnits(filled.map((column) => grid.text(row, column)));
}

/** Whether the rows of periods name something else each: pages, and when they were changed last. */
function areOfNames(
  grid: SheetGrid,
  periods: readonly PeriodRow[],
  first: number,
  { locale }: Setting,
): boolean {
  const isName = (text: string): boolean =>
    /\p{L}{3}/u.test(text) && periodOfCell(text, text, locale) === null;
  return numbersFrom(0, first).some((column) => {
    const names = periods.map(({ row }) => grid.text(row, column)).filter(isName);
    return names.length * 4 >= periods.length * 3 && new Set(names).size * 2 > periods.length;
  });
}

const rolesOfRows: ReadonlySet<Role> = new Set(['target', 'goal', 'owner', 'unit']);

/** Whether rows of texts stand above the first period: another table, whose headings these are. */
function holdsTextsFirst(grid: SheetGrid, rows: readonly LabelledRow[]): boolean {
  const firstPeriod = rows.findIndex(({ written }) => written !== null);
  const above = firstPeriod < 0 ? rows : rows.slice(0, firstPeriod);
  return above.some(
    ({ row, role }) =>
      !(role && rolesOfRows.has(role)) && grid.filled(row).length > 2 && isOfTexts(grid, row),
  );
}

function periodsIn(rows: readonly LabelledRow[], setting: Setting): readonly PeriodRow[] {
  const written = rows.map(({ written: period }) => period && { period, year: period.year });
  const spans = spansInOrder(written, yearOf(setting));
  return rows.flatMap(({ row }, index) => {
    const span = spans[index];
    return span ? [{ row, span }] : [];
  });
}

/** Whether a column holds what somebody typed of a KPI: under `Comments` stand remarks, or how many there were. */
function isOfKpi({ grid, heading, first, periods }: PeriodsDown, column: number): boolean {
  const role = headingOf(grid.text(heading, column))?.role;
  if (column <= first || role === 'computed') return false;
  const typed = periods.filter(({ row }) => grid.text(row, column) !== '' && !grid.isFormula(row, column));
  const isOfWords = role === 'note' || role === 'owner';
  const isFigure = ({ row }: PeriodRow): boolean => typeof grid.value(row, column) === 'number';
  return typed.length > 0 && (!isOfWords || typed.every(isFigure));
}

/** The columns of its KPIs. */
export const namesIn = (table: PeriodsDown): readonly number[] =>
  table.grid.filled(table.heading).filter((column) => isOfKpi(table, column));
