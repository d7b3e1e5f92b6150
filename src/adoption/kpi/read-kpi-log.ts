// Reads a log of KPIs: one value to a row, with date, KPI and value in columns of their own.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { type Amount, unitNamed } from '../notation/amounts.ts';
import { periodOfCell, type Span } from '../notation/periods.ts';
import { dayWithin, spanAround } from '../notation/spans-of-years.ts';
import { unitIn } from '../okr/key-result-unit.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import type { AdoptedKpi, AdoptedPoint } from '../understanding.ts';

interface LogColumns {
  readonly name: number;
  readonly date: number;
  readonly value: number;
  readonly unit: number | null;
  readonly target: number | null;
  readonly owner: number | null;
}

/** A row that tells of a KPI: its value of a day, or what it is to be though nobody has the value yet. */
interface LogRow {
  readonly row: number;
  readonly name: string;
  readonly span: Span;
  readonly value: Amount | null;
  readonly target: Amount | null;
}

export function readKpiLog(reader: BlockReader, block: Block): readonly AdoptedKpi[] {
  const columns = logColumns(reader);
  if (!columns) return [];
  const rows = readRows(reader, block, columns);
  const telling = columnTellingApart(reader, rows);
  const rowsOf = new Map<string, LogRow[]>();
  for (const row of rows) {
    const key = `${row.name}\n${reader.take(row.row, telling)}`;
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  return [...rowsOf.values()].map((own) =>
    kpiOf(reader, own, columns, reader.take(own[0]?.row ?? 0, telling)),
  );
}

function readRows(reader: BlockReader, block: Block, columns: LogColumns): readonly LogRow[] {
  /** Where the rows of a KPI go on under its name. */
  let name = '';
  /** Where the KPIs of a month go on under its name. */
  let dated = block.firstRow;
  return numbersFrom(block.firstRow, block.lastRow + 1).flatMap((row): readonly LogRow[] => {
    name = reader.grid.text(row, columns.name) || name;
    if (!goesOn(reader, row, columns)) dated = row;
    const told = name === '' ? null : readRow(reader, row, dated, name, columns);
    return told ? [told] : [];
  });
}

/** The column that tells values of one KPI and one day apart, such as `Channel`; null where there are none. */
function columnTellingApart({ columns, grid }: BlockReader, rows: readonly LogRow[]): number | null {
  const isEachOnce = (textOf: (row: number) => string): boolean =>
    new Set(rows.map(({ name, row, span }) => [name, span.to, textOf(row)].join('\n'))).size === rows.length;
  if (isEachOnce(() => '')) return null;
  const telling = columns.find(
    ({ column, meaning }) => meaning === 'unknown' && isEachOnce((row) => grid.textFromAbove(row, column)),
  );
  return telling?.column ?? null;
}

function logColumns({ columnOf }: BlockReader): LogColumns | null {
  const name = columnOf('kpi') ?? columnOf('goal');
  const date = columnOf('date') ?? columnOf('due');
  const value = columnOf('value') ?? columnOf('current');
  if (name === null || date === null || value === null) return null;
  return {
    name,
    date,
    value,
    unit: columnOf('unit'),
    target: columnOf('target'),
    owner: columnOf('owner'),
  };
}

/** Whether a row names a KPI behind a date that is not said again. */
const goesOn = ({ grid }: BlockReader, row: number, { date, name }: LogColumns): boolean =>
  date < name && grid.text(row, date) === '' && grid.text(row, name) !== '';

/** `dated`: the row that says the day. */
function readRow(
  reader: BlockReader,
  row: number,
  dated: number,
  name: string,
  columns: LogColumns,
): LogRow | null {
  const { grid, setting } = reader;
  const { date } = columns;
  const written = periodOfCell(grid.value(dated, date), grid.shown(dated, date), setting.locale);
  const span = written && spanAround(written, setting);
  if (!span) return null;
  const value = reader.amount(row, columns.value);
  const target = reader.look(row, columns.target);
  return value || target ? { row, name, span, value, target } : null;
}

/** What the latest row says counts for the target. */
function kpiOf(reader: BlockReader, rows: readonly LogRow[], columns: LogColumns, group: string): AdoptedKpi {
  const inOrder = [...rows].sort((one, other) => one.span.to - other.span.to);
  const { name = '', row: first = 0 } = rows[0] ?? {};
  const amounts = rows.flatMap(({ target, value }) => [value, target]);
  const kpi = {
    kpi: name,
    group,
    unit:
      unitNamed(reader.take(first, columns.unit)) ||
      (amounts.map((amount) => amount?.unit ?? '').find((unit) => unit !== '') ?? unitIn(name)),
    target: inOrder.reduce<number | null>((before, { target }) => target?.value ?? before, null),
    owner: reader.take(first, columns.owner),
    frequency: null,
  };
  const log = rows.flatMap(({ span, value }): readonly AdoptedPoint[] =>
    value ? [{ day: dayWithin(span, reader.setting.today), value: value.value }] : [],
  );
  const notes = rows.flatMap((told) => {
    useRepeated(reader, told, columns, kpi);
    return reader.rest(told.row);
  });
  return { ...kpi, log, notes, cell: reader.grid.nameOf(first, columns.name) };
}

/** Name, unit, target and owner are told once, however often they are written. */
function useRepeated(
  { grid }: BlockReader,
  { row, target: aim }: LogRow,
  { date, name, unit, target, owner }: LogColumns,
  kpi: Pick<AdoptedKpi, 'owner' | 'target' | 'unit'>,
): void {
  grid.use(row, name);
  grid.use(row, date);
  if (aim && target !== null && aim.value === kpi.target) grid.use(row, target);
  for (const column of [unit, owner]) {
    if (column === null) continue;
    const text = grid.text(row, column);
    if (text === kpi.owner || unitNamed(text) === kpi.unit) grid.use(row, column);
  }
}
