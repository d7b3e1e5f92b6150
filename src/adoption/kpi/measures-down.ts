// Whether a table with its periods down is one of measures, rather than of what is spent or counted.
import type { Setting } from '../blocks/block-reader.ts';
import { amountIn, areOneCurrency } from '../notation/amounts.ts';
import { headingOf } from '../notation/headings.ts';
import { speaksOfSpending } from '../notation/words-of-measures.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { namesIn, type PeriodsDown, tableUnder } from './table-down.ts';

/** A row of targets or owners says so, or units that nobody adds up; beside goals, whatever is not spent. */
export const holdsMeasures = (table: PeriodsDown, setting: Setting): boolean =>
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
