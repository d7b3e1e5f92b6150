// Reads a block of KPIs: one to a row with its periods across.
import type { BlockReader } from '../blocks/block-reader.ts';
import { segmentsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { isPlanned, sideColumn } from '../blocks/plan-and-actual.ts';
import { isPlaceholder, unitNamed } from '../notation/amounts.ts';
import { headingOf, namesKpi } from '../notation/headings.ts';
import { withoutMark } from '../notation/outline-marks.ts';
import { periodInTitle, type Span } from '../notation/periods.ts';
import { dayWithin, spanAround } from '../notation/spans-of-years.ts';
import { unitIn } from '../okr/key-result-unit.ts';
import { isRemark, isTotal, repeatsHeadings } from '../sheet/row-kinds.ts';
import type { AdoptedKpi } from '../understanding.ts';
import { frequencyOf } from './frequency.ts';
import { spanNamedAbove } from './period-of-title.ts';

/** A block of KPIs and where it holds what. */
interface KpiTable {
  readonly reader: BlockReader;
  readonly name: number;
  readonly unit: number | null;
  readonly target: number | null;
  readonly owner: number | null;
  /** Of the values, where they stand in no column of a period. */
  readonly current: number | null;
  /** The period of those: that of their own heading, else that of the title. */
  readonly period: Span | null;
  readonly isOfHeading: boolean;
  /** Tells rows of what was planned from rows of what came of it. */
  readonly side: number | null;
  readonly frequency: AdoptedKpi['frequency'];
}

/** A row that tells of a KPI: its values, or no more than what was planned. */
type KpiRow =
  | { readonly kind: 'values'; readonly kpi: AdoptedKpi; readonly section: number | null }
  | { readonly kind: 'plan'; readonly name: string; readonly row: number; readonly value: number };

type Plan = Extract<KpiRow, { kind: 'plan' }>;
type Values = Extract<KpiRow, { kind: 'values' }>;

/**
 * The KPIs of a block, or of those of its rows that `isOwn` picks. `periodOfTitle`: that of the block, where its title
 * names one and its columns name none.
 */
export function readKpiBlock(
  reader: BlockReader,
  block: Block,
  nameColumn: number,
  periodOfTitle: Span | null,
  isOwn: (row: number) => boolean = () => true,
): readonly AdoptedKpi[] {
  const table = kpiTable(reader, block, nameColumn, periodOfTitle);
  const rows = readRows(table, rowsOfKpis(table, block).filter(isOwn));
  const planOf = new Map(rows.flatMap((row) => (row.kind === 'plan' ? [[row.name, row]] : [])));
  const measured = rows.filter((row) => row.kind === 'values');
  const names = new Set(measured.map(({ kpi }) => kpi.kpi));
  const onlyPlanned = [...planOf.values()]
    .filter(({ name }) => !names.has(name))
    .map((plan): Values => ({ kind: 'values', kpi: plannedKpi(table, plan), section: null }));
  return toldApartBySections(table, [...measured, ...onlyPlanned]).map((kpi) => ({
    ...kpi,
    target: kpi.target ?? planOf.get(kpi.kpi)?.value ?? null,
  }));
}

function kpiTable(reader: BlockReader, block: Block, name: number, periodOfTitle: Span | null): KpiTable {
  const { columnOf } = reader;
  const current = columnOf('current') ?? columnOf('value');
  const ofHeading = spanOfHeading(reader, current);
  const period = ofHeading ?? periodOfTitle;
  return {
    reader,
    name,
    unit: columnOf('unit'),
    target: columnOf('target', ({ span }) => span === null) ?? columnOf('target'),
    owner: columnOf('owner'),
    current,
    period,
    isOfHeading: ofHeading !== null,
    side: sideColumn(reader, block, name),
    frequency: hasPeriods(reader)
      ? frequencyOfColumns(reader)
      : period && frequencyOf([period.to - period.from]),
  };
}

/** The filled rows of a block, without those below a blank one that hold words and no figure. */
function rowsOfKpis(table: KpiTable, block: Block): readonly number[] {
  const { reader, name } = table;
  const holdsFigure = (row: number): boolean =>
    besidesNumber(table, row).some((column) => column !== name && reader.look(row, column) !== null);
  return segmentsOf(reader.grid, block)
    .filter((rows, index) => index === 0 || rows.length === 1 || rows.some(holdsFigure))
    .flat();
}

/** The day that the heading of the latest values names: `Actual on 20 Nov 2026`. */
function spanOfHeading({ columns, setting }: BlockReader, column: number | null): Span | null {
  const text = column === null ? '' : (columns[column]?.text ?? '');
  const written = periodInTitle(text, setting.locale.dateOrder);
  return written && spanAround(written, setting);
}

const hasPeriods = ({ columns }: BlockReader): boolean =>
  columns.some(({ meaning, span }) => meaning === 'period' && span !== null);

function frequencyOfColumns({ columns }: BlockReader): AdoptedKpi['frequency'] {
  const starts = columns
    .flatMap(({ meaning, span }) => (meaning === 'period' && span ? [span.from] : []))
    .sort((one, other) => one - other);
  const gaps = starts.slice(1).map((from, index) => from - (starts[index] ?? 0));
  return frequencyOf(gaps.length > 0 ? [Math.min(...gaps)] : []);
}

function readRows(table: KpiTable, rows: readonly number[]): readonly KpiRow[] {
  const { grid } = table.reader;
  const found: KpiRow[] = [];
  let name = '';
  let section: number | null = null;
  for (const row of rows) {
    name = grid.text(row, table.name) || (table.side === null ? '' : name);
    if (besidesNumber(table, row).length === 1 && name !== '' && !isRemark(name)) section = row;
    const told = isOfKpi(table, row, name) ? readRow(table, row, name, section) : null;
    if (told) found.push(told);
  }
  return found;
}

/** The filled columns of a row but for its number: `B | Enquiries` is a line that heads the KPIs below it. */
function besidesNumber({ reader: { columnOf, grid } }: KpiTable, row: number): readonly number[] {
  const id = columnOf('id');
  return grid.filled(row).filter((column) => column !== id);
}

/** Whether a row tells of a KPI, rather than of all of them or of none. */
function isOfKpi(table: KpiTable, row: number, name: string): boolean {
  const { grid } = table.reader;
  const filled = besidesNumber(table, row);
  if (filled.length < 2 || name === '' || isPlaceholder(name) || isTotal(grid, row, name)) return false;
  if (repeatsHeadings(grid, row)) {
    for (const column of filled) grid.use(row, column);
    return false;
  }
  return !isRemark(name) || filled.length > 2;
}

function readRow(table: KpiTable, row: number, name: string, section: number | null): KpiRow | null {
  const { grid } = table.reader;
  const side = table.side === null ? '' : grid.text(row, table.side);
  if (headingOf(side)?.role === 'computed') return null;
  const points = pointsOf(table, row);
  const last = points[points.length - 1];
  if (isPlanned(side) && !last) return null;
  grid.use(row, table.name);
  if (table.side !== null) grid.use(row, table.side);
  return isPlanned(side)
    ? { kind: 'plan', name, row, value: last?.point.value ?? 0 }
    : { kind: 'values', kpi: kpiOf(table, row, name, points), section };
}

type Points = ReturnType<BlockReader['points']>;

/**
 * The values of the periods, and the one value at the end of its period or today within it: that of a title where there are
 * no others, that of a heading of its own where it is later than they are.
 */
function pointsOf({ reader, current, isOfHeading, period, target }: KpiTable, row: number): Points {
  const points = reader.points(row, [reader.look(row, target)]);
  const last = points[points.length - 1]?.point.day;
  if (period === null || current === null) return points;
  const day = dayWithin(period, reader.setting.today);
  if (last !== undefined && (!isOfHeading || day <= last)) return points;
  const amount = reader.amount(row, current);
  return amount ? [...points, { column: current, point: { day, value: amount.value }, amount }] : points;
}

function kpiOf(table: KpiTable, row: number, name: string, points: Points): AdoptedKpi {
  const { reader, side } = table;
  const target = reader.amount(row, table.target);
  const amounts = [target, ...points.map(({ amount }) => amount)];
  const percent = amounts.some((amount) => amount?.isPercent) ? '%' : '';
  const counted = amounts.map((amount) => amount?.unit ?? '').find((unit) => unit !== '') ?? '';
  return {
    kpi: withoutMark(name),
    group: '',
    unit: unitNamed(reader.take(row, table.unit)) || percent || counted || unitIn(name),
    target: target?.value ?? null,
    owner: reader.take(row, table.owner) || (side === null ? '' : reader.take(row - 1, table.owner)),
    frequency: table.frequency,
    log: points.map(({ point }) => point),
    notes: reader.rest(row),
    cell: reader.grid.nameOf(row, table.name),
  };
}

/** A KPI that no row has values of. */
const plannedKpi = ({ reader, name, frequency }: KpiTable, plan: Plan): AdoptedKpi => ({
  kpi: plan.name,
  group: '',
  unit: unitIn(plan.name),
  target: null,
  owner: '',
  frequency,
  log: [],
  notes: [],
  cell: reader.grid.nameOf(plan.row, name),
});

/** KPIs of one name go by the sections they stand in, too. */
function toldApartBySections(
  { reader: { grid }, name }: KpiTable,
  rows: readonly Values[],
): readonly AdoptedKpi[] {
  const times = new Map<string, number>();
  const keyOf = ({ kpi }: AdoptedKpi): string => kpi.toLowerCase();
  for (const { kpi } of rows) times.set(keyOf(kpi), (times.get(keyOf(kpi)) ?? 0) + 1);
  return rows.map(({ kpi, section }) => {
    if (section === null || (times.get(keyOf(kpi)) ?? 0) < 2) return kpi;
    grid.use(section, name);
    return { ...kpi, group: grid.text(section, name) };
  });
}

/** The KPIs among the rows of a block of goals, where a column says of each row what it is. */
export function readKpisAmong(reader: BlockReader, block: Block): readonly AdoptedKpi[] {
  const { columnOf, columns, grid } = reader;
  const kind = columnOf('kind');
  const name =
    columnOf('keyResult') ??
    columnOf('objective') ??
    columns.find(
      ({ column, isName, meaning, text }) =>
        column !== kind && (isName || (meaning === 'unknown' && text !== '')),
    )?.column;
  if (kind === null || name === undefined) return [];
  const isKpi = (row: number): boolean => namesKpi(grid.text(row, kind));
  const found = readKpiBlock(reader, block, name, spanNamedAbove(grid, block, reader.setting), isKpi);
  for (let row = block.firstRow; row <= block.lastRow; row += 1) if (isKpi(row)) grid.use(row, kind);
  return found;
}
