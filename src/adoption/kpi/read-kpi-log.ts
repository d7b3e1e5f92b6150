// Reads a log of KPIs: one value to a row, with date, KPI and value in columns of their own.
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { unitNamed } from '../notation/amounts.ts';
import { periodOfCell } from '../notation/periods.ts';
import { spanAround } from '../notation/spans-of-years.ts';
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

type GrowingKpi = AdoptedKpi & { readonly log: AdoptedPoint[]; readonly notes: string[] };

export function readKpiLog(reader: BlockReader, block: Block): readonly AdoptedKpi[] {
  const columns = logColumns(reader);
  if (!columns) return [];
  const kpis = new Map<string, GrowingKpi>();
  /** Where the rows of a KPI go on under its name. */
  let name = '';
  for (const row of numbersFrom(block.firstRow, block.lastRow + 1)) {
    name = reader.grid.text(row, columns.name) || name;
    if (name !== '') readValue(reader, row, name, columns, kpis);
  }
  return [...kpis.values()];
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

/** The value of a row, added to those of its KPI. */
function readValue(
  reader: BlockReader,
  row: number,
  name: string,
  columns: LogColumns,
  kpis: Map<string, GrowingKpi>,
): void {
  const { grid, setting } = reader;
  const written = periodOfCell(grid.value(row, columns.date), grid.shown(row, columns.date), setting.locale);
  const amount = reader.amount(row, columns.value);
  const span = written && spanAround(written, setting);
  if (!amount || !span) return;
  const target = reader.amount(row, columns.target);
  const kpi = kpis.get(name) ?? {
    kpi: name,
    group: '',
    unit: unitNamed(reader.take(row, columns.unit)) || amount.unit,
    target: target?.value ?? null,
    owner: reader.take(row, columns.owner),
    frequency: null,
    log: [],
    notes: [],
    cell: grid.nameOf(row, columns.name),
  };
  kpis.set(name, kpi);
  grid.use(row, columns.name);
  grid.use(row, columns.date);
  useRepeated(reader, row, columns, kpi);
  kpi.log.push({ day: span.to, value: amount.value });
  kpi.notes.push(...reader.rest(row));
}

/** Unit and owner are told once, however often they are written. */
function useRepeated({ grid }: BlockReader, row: number, { unit, owner }: LogColumns, kpi: AdoptedKpi): void {
  for (const column of [unit, owner]) {
    if (column === null) continue;
    const text = grid.text(row, column);
    if (text === kpi.owner || unitNamed(text) === kpi.unit) grid.use(row, column);
  }
}
