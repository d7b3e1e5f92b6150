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

/** Whether a log has a heading for the KPI or its value: then it has a row for each value. */
export function isLongLog(
  grid: Grid,
  table: Table<'kpiLog', ColumnIdOf<'kpiLog'>>,
  { words, renamedHeadings }: Pick<CodecContext, 'words' | 'renamedHeadings'>,
): boolean {
  const { columns } = locateColumns(grid, table, words, renamedHeadings);
  return columns.has('kpiId') || columns.has('value');
}

/** Wide where it is not long and headings name KPIs beside dates. */
export function readKpiLog(
  grid: Grid,
  table: Table<'kpiLog', ColumnIdOf<'kpiLog'>>,
  kpis: readonly NamedKpi[],
  context: CodecContext,
): KpiLogTable {
  const wide = isLongLog(grid, table, context) ? null : readWideLog(grid, kpis, context);
  return wide ?? readLongLog(grid, table, kpis, context);
}
