// Reads the KPI log in whatever layout it is kept.
import type { Grid } from '../cell.ts';
import { locateColumns } from '../placing/locate-columns.ts';
import type { ColumnIdOf } from '../rows/table-columns.ts';
import type { Table } from '../table.ts';
import type { CodecContext } from '../table-codec.ts';
import type { KpiLogTable } from './kpi-log-table.ts';
import { readLongLog } from './long-log.ts';
import type { NamedKpi } from './named-kpi.ts';
import { readWideLog } from './wide-log.ts';

/** Long where it has a heading for the KPI or its value; else wide, where headings name KPIs beside dates. */
export function readKpiLog(
  grid: Grid,
  table: Table<'kpiLog', ColumnIdOf<'kpiLog'>>,
  kpis: readonly NamedKpi[],
  context: CodecContext,
): KpiLogTable {
  const { columns } = locateColumns(grid, table, context.words, context.renamedHeadings);
  const isLong = columns.has('kpiId') || columns.has('value');
  const wide = isLong ? null : readWideLog(grid, kpis, context);
  return wide ?? readLongLog(grid, table, kpis, context);
}
