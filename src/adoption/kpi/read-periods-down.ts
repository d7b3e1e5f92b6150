// Reads KPIs that stand side by side, with months or weeks going down the sheet.
import { partsOfDay } from '../../domain/day.ts';
import type { Setting } from '../blocks/block-reader.ts';
import { amongPercents, askScale } from '../blocks/mixed-scale.ts';
import { type Amount, amountIn, unitNamed } from '../notation/amounts.ts';
import { headingOf } from '../notation/headings.ts';
import { namesWeeks, periodOfCell, type Span, spanOf, weekAlone } from '../notation/periods.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { AdoptedKpi, Remarks } from '../understanding.ts';
import { frequencyOf } from './read-kpi-block.ts';

interface PeriodRow {
  readonly row: number;
  readonly span: Span;
}

const fewestPeriods = 3;

/** `isTitled`: a title or the sheet's name speaks of KPIs; without it a row of targets must. */
export function readPeriodsDown(
  grid: SheetGrid,
  setting: Setting,
  remarks: Remarks,
  isTitled: boolean,
): readonly AdoptedKpi[] {
  for (let heading = 0; heading < grid.rows; heading += 1) {
    const filled = grid.filled(heading);
    if (filled.length < 2 || !filled.every((column) => typeof grid.value(heading, column) === 'string'))
      continue;
    const kpis = readUnder(grid, heading, setting, remarks, isTitled);
    if (kpis.length > 0) return kpis;
  }
  return [];
}

function readUnder(
  grid: SheetGrid,
  heading: number,
  setting: Setting,
  remarks: Remarks,
  isTitled: boolean,
): readonly AdoptedKpi[] {
  const { locale, today } = setting;
  const first = grid.filled(heading + 1)[0];
  if (first === undefined) return [];
  const headsWeeks = [heading, heading - 1].some((row) => row >= 0 && namesWeeks(grid.text(row, first)));
  const periods: PeriodRow[] = [];
  let targetRow: number | null = null;
  let ownerRow: number | null = null;
  let unitRow: number | null = null;
  let year = setting.yearAround ?? partsOfDay(today).year;
  for (let row = heading + 1; row < grid.rows && grid.filled(row).length > 0; row += 1) {
    const label = grid.text(row, first);
    const role = headingOf(label)?.role;
    if (role === 'target' || role === 'goal') targetRow = row;
    if (role === 'owner') ownerRow = row;
    if (role === 'unit') unitRow = row;
    const written =
      periodOfCell(grid.value(row, first), grid.shown(row, first), locale) ??
      weekAlone(grid.value(row, first), headsWeeks);
    const isRole = role === 'target' || role === 'goal' || role === 'owner' || role === 'unit';
    const isTexts = grid.filled(row).every((column) => typeof grid.value(row, column) === 'string');
    if (!written && !isRole && isTexts && periods.length === 0 && grid.filled(row).length > 2) return [];
    if (!written) continue;
    if (written.year !== null) year = written.year;
    let span = spanOf(written, year);
    const before = periods[periods.length - 1]?.span;
    if (span && before && written.year === null && span.to < before.from) {
      year += 1;
      span = spanOf(written, year);
    }
    if (span) periods.push({ row, span });
  }
  const spans = new Set(periods.map(({ span }) => span.from));
  if (spans.size < fewestPeriods || spans.size < periods.length || !(isTitled || targetRow !== null))
    return [];
  const amountAt = (row: number, column: number): Amount | null =>
    amountIn(grid.value(row, column), grid.format(row, column), grid.shown(row, column), locale);
  const kpis = grid.filled(heading).flatMap((column): readonly AdoptedKpi[] => {
    const name = grid.text(heading, column);
    const role = headingOf(name)?.role;
    if (column <= first || role === 'note' || role === 'owner' || role === 'computed') return [];
    const isComputed = periods.every(
      ({ row }) => grid.text(row, column) === '' || grid.isFormula(row, column),
    );
    if (isComputed) return [];
    const values = periods.flatMap(({ row, span }) => {
      const amount = amountAt(row, column);
      return amount ? [{ row, span, amount }] : [];
    });
    if (
      values.length * 2 < periods.filter(({ row }) => grid.text(row, column) !== '').length ||
      values.length === 0
    )
      return [];
    const target = targetRow === null ? null : amountAt(targetRow, column);
    const written = [target, ...values.map(({ amount }) => amount)];
    const inScale = ({ row, amount }: (typeof values)[number]): Amount =>
      amongPercents(amount, written, () =>
        askScale(grid, setting.scales, remarks, {
          row,
          column,
          example: amount.value,
          cell: grid.nameOf(heading, column),
          heading: name,
        }),
      );
    for (const { row } of values) grid.use(row, column);
    const told = [heading, target === null ? null : targetRow, ownerRow, unitRow];
    for (const row of told) if (row !== null) grid.use(row, column);
    const inBrackets = /\(([^()]{1,16})\)\s*$/.exec(name)?.[1] ?? '';
    return [
      {
        kpi: name,
        group: '',
        unit:
          (unitRow === null ? '' : unitNamed(grid.text(unitRow, column))) ||
          (written.find((amount) => amount?.unit)?.unit ?? '') ||
          unitNamed(inBrackets),
        target: target?.value ?? null,
        owner: ownerRow === null ? '' : grid.text(ownerRow, column),
        frequency: frequencyOf(
          periods.slice(1).map(({ span }, index) => span.from - (periods[index]?.span.from ?? 0)),
        ),
        log: values.map((told) => ({
          day: told.span.from <= today && today < told.span.to ? today : told.span.to,
          value: inScale(told).value,
        })),
        notes: [],
        cell: grid.nameOf(heading, column),
      },
    ];
  });
  if (kpis.length === 0) return [];
  for (const row of [heading, targetRow, ownerRow, unitRow, ...periods.map((period) => period.row)]) {
    const isPlainHeading = row === heading && headingOf(grid.text(heading, first)) === null;
    if (row !== null && !isPlainHeading) grid.use(row, first);
  }
  return kpis;
}
