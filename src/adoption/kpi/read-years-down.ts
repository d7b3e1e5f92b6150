// Reads a KPI that has a table to itself, months across and a row for each year: its name stands above, or where the headings meet.
import type { BlockReader } from '../blocks/block-reader.ts';
import { rowsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { isPlanned } from '../blocks/plan-and-actual.ts';
import { yearIn } from '../blocks/year-named.ts';
import { unitNamed } from '../notation/amounts.ts';
import { headingOf } from '../notation/headings.ts';
import { spanOf } from '../notation/periods.ts';
import { dayWithin } from '../notation/spans-of-years.ts';
import type { Role } from '../notation/words-of-roles.ts';
import type { Above } from '../okr/above-block.ts';
import type { AdoptedKpi, AdoptedPoint } from '../understanding.ts';
import { frequencyOf } from './frequency.ts';

interface YearRow {
  readonly row: number;
  readonly year: number;
  readonly isPlan: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const fewestPeriods = 3;
const fewestYears = 2;

/** `above`: what stands over the table. Null where its rows are of anything but years. */
export function readYearsDown(reader: BlockReader, block: Block, above: Above): AdoptedKpi | null {
  const { grid } = reader;
  const corner = reader.columns.findIndex(({ column }) =>
    rowsOf(block).some((row) => grid.text(row, column) !== ''),
  );
  const periods = block.headings.filter(
    ({ period }) => period !== null && period.year === null && period.kind !== 'year',
  );
  const years = yearRows(reader, block, corner);
  const name = nameOf(reader, block, above, corner);
  if (periods.length < fewestPeriods || years.length < fewestYears || name === null) return null;
  const labelled = (...roles: readonly Role[]) => above.labels.find(({ role }) => roles.includes(role));
  const aim = labelled('target', 'goal');
  const [target, owner, unit] = [
    aim ? reader.look(aim.row, aim.column) : null,
    labelled('owner'),
    labelled('unit'),
  ];
  for (const label of [target && aim, owner, unit]) {
    if (!label) continue;
    grid.use(label.row, label.labelColumn);
    grid.use(label.row, label.column);
  }
  grid.use(name.row, name.column);
  const values = years.flatMap((year) => {
    grid.use(year.row, corner);
    return reader.points(year.row, [target]).flatMap(({ amount, column, point }) => {
      const period = periods.find((heading) => heading.column === column)?.period;
      const span = period ? spanOf(period, year.year) : null;
      return span ? [{ ...year, amount, span, value: point.value }] : [];
    });
  });
  const log = (isPlan: boolean): readonly AdoptedPoint[] =>
    values
      .filter((each) => each.isPlan === isPlan)
      .map(({ span, value }) => ({ day: dayWithin(span, reader.setting.today), value }))
      .sort((one, other) => one.day - other.day);
  const plans = log(true);
  return {
    kpi: grid.text(name.row, name.column),
    group: '',
    unit:
      unitNamed(unit?.text ?? '') ||
      target?.unit ||
      values.find(({ amount }) => amount.unit)?.amount.unit ||
      '',
    target: target?.value ?? plans[plans.length - 1]?.value ?? null,
    owner: owner?.text ?? '',
    frequency: frequencyOf(values.slice(0, 1).map(({ span }) => span.to - span.from)),
    log: log(false),
    notes: years.flatMap(({ row }) => reader.rest(row)),
    cell: grid.nameOf(name.row, name.column),
  };
}

/** `2025`, `FY 2025`, `Plan 2026`: the rows of values, each of a year; none where another row has values, too. */
function yearRows({ grid, look }: BlockReader, block: Block, corner: number): readonly YearRow[] {
  const rows = rowsOf(block).filter((row) => grid.filled(row).length > 1);
  const found = rows.flatMap((row): readonly YearRow[] => {
    const text = grid.text(row, corner);
    const year = /^(?:\p{L}+\.? )?20\d\d(?: \p{L}+)?$/u.test(text) ? yearIn(text) : null;
    return year === null ? [] : [{ row, year, isPlan: isPlanned(text) }];
  });
  const isTyped = (row: number): boolean =>
    block.headings.some(
      ({ column, period }) => period !== null && !grid.isFormula(row, column) && look(row, column) !== null,
    );
  const others = rows.filter((row) => !found.some((year) => year.row === row));
  return others.some(isTyped) ? [] : found;
}

const ofTime: ReadonlySet<Role> = new Set(['cycle', 'date']);

/** The heading over the years unless it says `Year`, the title, or what stands before the labels above the table. */
function nameOf({ grid }: BlockReader, block: Block, { labels, title }: Above, corner: number): Place | null {
  const own = labels.find(({ role }) => role === 'kpi');
  if (own) return own;
  const head = block.headings[corner];
  const role = headingOf(head?.text ?? '')?.role;
  if (head && /\p{L}/u.test(head.text) && role === undefined) return head;
  if (role !== undefined && !ofTime.has(role) && role !== 'kpi') return null;
  const told = labels.find(({ row, labelColumn }) => (grid.filled(row)[0] ?? labelColumn) < labelColumn);
  if (told) return { row: told.row, column: grid.filled(told.row)[0] ?? 0 };
  return title;
}
