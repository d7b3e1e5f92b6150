// Reads KPIs that stand side by side, with months or weeks going down the sheet.
import type { Setting } from '../blocks/block-reader.ts';
import { amongPercents, askScale } from '../blocks/mixed-scale.ts';
import { type Amount, amountIn, areOneCurrency, unitNamed } from '../notation/amounts.ts';
import { headingOf } from '../notation/headings.ts';
import { namesWeeks, periodOfCell, type Span, type WrittenPeriod, weekAlone } from '../notation/periods.ts';
import { dayWithin, spansInOrder, yearOf } from '../notation/spans-of-years.ts';
import { speaksOfSpending } from '../notation/words-of-measures.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { areUnits } from '../notation/words-of-units.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { AdoptedKpi, Remarks } from '../understanding.ts';
import { frequencyOf } from './frequency.ts';

interface PeriodRow {
  readonly row: number;
  readonly span: Span;
}

/** A table with its KPIs across and its periods down. */
interface PeriodsDown {
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

/** `isTitled`: a title or the sheet's name speaks of KPIs; without it the table itself must. */
export function readPeriodsDown(
  grid: SheetGrid,
  setting: Setting,
  remarks: Remarks,
  isTitled: boolean,
): readonly AdoptedKpi[] {
  for (let heading = 0; heading < grid.rows; heading += 1) {
    if (grid.filled(heading).length < 2 || !isOfTexts(grid, heading)) continue;
    const table = tableUnder(grid, heading, setting);
    if (!table || !(isTitled || holdsMeasures(table, setting))) continue;
    const kpis = readTable(table, setting, remarks);
    if (kpis.length > 0) return kpis;
  }
  return [];
}

/** A row of targets or owners says so, or units that nobody adds up; beside goals, whatever is not spent. */
const holdsMeasures = (table: PeriodsDown, setting: Setting): boolean =>
  isLookedAfter(table) ||
  differInUnits(table, setting) ||
  (setting.isBesideGoals === true && holdsOtherThanMoney(table, setting));

/** Whether somebody wrote down what is to be reached, or who answers for it. */
const isLookedAfter = ({ owner, target }: PeriodsDown): boolean => target !== null || owner !== null;

const fewestMeasures = 2;

/** Whether shares stand beside figures of another kind, all under words that no table has for anything but measures. */
function differInUnits(table: PeriodsDown, setting: Setting): boolean {
  const { grid, heading } = table;
  const names = namesIn(table);
  const units = unitsIn(table, names, setting);
  return (
    names.length >= fewestMeasures &&
    names.every((column) => headingOf(grid.text(heading, column)) === null) &&
    !names.some((column) => speaksOfSpending(grid.text(heading, column))) &&
    !units.includes(undefined) &&
    units.includes('%') &&
    new Set(units).size > 1
  );
}

/** Whether the first column is of figures, not all of them are of one currency, and no heading speaks of what is spent. */
function holdsOtherThanMoney(table: PeriodsDown, setting: Setting): boolean {
  const { grid, heading } = table;
  const names = namesIn(table);
  const [first, ...others] = unitsIn(table, names, setting);
  return (
    first !== undefined &&
    !areOneCurrency([first, ...others.filter((unit) => unit !== undefined)]) &&
    !names.some((column) => speaksOfSpending(grid.text(heading, column)))
  );
}

const namesIn = (table: PeriodsDown): readonly number[] =>
  table.grid.filled(table.heading).filter((column) => isOfKpi(table, column));

/** The unit of each column: that of its first figure. */
const unitsIn = (
  { grid, periods }: PeriodsDown,
  names: readonly number[],
  { locale }: Setting,
): readonly (string | undefined)[] =>
  names.map((column) =>
    periods
      .map(
        ({ row }) =>
          amountIn(grid.value(row, column), grid.format(row, column), grid.shown(row, column), locale)?.unit,
      )
      .find((unit) => unit !== undefined),
  );

const isOfTexts = (grid: SheetGrid, row: number): boolean =>
  grid.filled(row).every((column) => typeof grid.value(row, column) === 'string');

/**
 * The last row of a table beside goals with its periods down under a row of headings; null where there is none. `isTitled`: the
 * line above it speaks of KPIs.
 */
export function lastRowOfPeriods(
  grid: SheetGrid,
  heading: number,
  setting: Setting,
  isTitled: boolean,
): number | null {
  const table = tableUnder(grid, heading, setting);
  if (!table || !(isTitled || holdsMeasures(table, { ...setting, isBesideGoals: true }))) return null;
  return Math.max(table.target ?? 0, ...table.periods.map(({ row }) => row));
}

/** A row of such a table by what stands first in it. */
interface LabelledRow {
  readonly row: number;
  readonly written: WrittenPeriod | null;
  readonly role: Role | undefined;
}

const mostLabels = 2;

/** The periods stand first in the row below the headings, or under one of the first of these: `Week | Week ending | Visits`. */
function tableUnder(grid: SheetGrid, heading: number, setting: Setting): PeriodsDown | null {
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

function readTable(table: PeriodsDown, setting: Setting, remarks: Remarks): readonly AdoptedKpi[] {
  const { grid, heading, first, periods, target, owner, unit } = table;
  const kpis = namesIn(table).flatMap((column) => readColumn(table, column, setting, remarks) ?? []);
  if (kpis.length === 0) return [];
  const labels = grid.filled(heading).filter((column) => column <= first);
  for (const column of labels)
    if (labels.length > 1 || headingOf(grid.text(heading, column)) !== null) grid.use(heading, column);
  for (const row of [target, owner, unit, ...periods.map((period) => period.row)])
    if (row !== null) for (const column of [...labels, first]) grid.use(row, column);
  return kpis;
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

interface Value extends PeriodRow {
  readonly amount: Amount;
}

/** Null where most of a column is no numbers. */
function readColumn(
  table: PeriodsDown,
  column: number,
  setting: Setting,
  remarks: Remarks,
): AdoptedKpi | null {
  const { grid, heading, periods, owner } = table;
  const amountAt = (row: number): Amount | null =>
    amountIn(grid.value(row, column), grid.format(row, column), grid.shown(row, column), setting.locale);
  const values = periods.flatMap((period): readonly Value[] => {
    const amount = amountAt(period.row);
    return amount ? [{ ...period, amount }] : [];
  });
  const filled = periods.filter(({ row }) => grid.text(row, column) !== '').length;
  if (values.length === 0 || values.length * 2 < filled) return null;
  const target = table.target === null ? null : amountAt(table.target);
  const amounts = [target, ...values.map(({ amount }) => amount)];
  const used = [heading, target && table.target, owner, table.unit, ...values.map(({ row }) => row)];
  for (const row of used) if (row !== null) grid.use(row, column);
  return {
    kpi: grid.text(heading, column),
    group: '',
    unit: unitOf(table, column, amounts),
    target: target?.value ?? null,
    owner: owner === null ? '' : grid.text(owner, column),
    frequency: frequencyOf(
      periods.slice(1).map(({ span }, index) => span.from - (periods[index]?.span.from ?? 0)),
    ),
    log: values.map((value) => ({
      day: dayWithin(value.span, setting.today),
      value: inScale(table, column, value, amounts, setting, remarks),
    })),
    notes: [],
    cell: grid.nameOf(heading, column),
  };
}

/** In a row of its own, beside a number, or in brackets after the name. */
function unitOf(
  { grid, heading, unit }: PeriodsDown,
  column: number,
  amounts: readonly (Amount | null)[],
): string {
  const inBrackets = /\(([^()]{1,16})\)\s*$/.exec(grid.text(heading, column))?.[1] ?? '';
  return (
    (unit === null ? '' : unitNamed(grid.text(unit, column))) ||
    (amounts.find((amount) => amount?.unit)?.unit ?? '') ||
    unitNamed(inBrackets)
  );
}

/** A number in the scale of the per cents above and below it. */
function inScale(
  { grid, heading }: PeriodsDown,
  column: number,
  { row, amount }: Value,
  others: readonly (Amount | null)[],
  { scales }: Setting,
  remarks: Remarks,
): number {
  const cell = grid.nameOf(heading, column);
  const question = { row, column, example: amount.value, cell, heading: grid.text(heading, column) };
  return amongPercents(amount, others, () => askScale(grid, scales, remarks, question)).value;
}
