// Reads KPIs that stand side by side, with months or weeks going down the sheet.
import type { Setting } from '../blocks/block-reader.ts';
import { amongPercents, askScale } from '../blocks/mixed-scale.ts';
import { type Amount, amountIn, unitNamed } from '../notation/amounts.ts';
import { headingOf } from '../notation/headings.ts';
import { dayWithin } from '../notation/spans-of-years.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { AdoptedKpi, Remarks } from '../understanding.ts';
import { frequencyOf } from './frequency.ts';
import { holdsMeasures } from './measures-down.ts';
import { isOfTexts, namesIn, type PeriodRow, type PeriodsDown, tableUnder } from './table-down.ts';

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
