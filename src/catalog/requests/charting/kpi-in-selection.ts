// The KPI of the selected row, or the one the row names.
import { idKey } from '../../../domain/okr/check-in-history.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { KpiLogTable } from '../../../workbook/kpi-log/kpi-log-table.ts';
import type { Snapshot } from '../../../workbook/snapshot.ts';
import type { ToldKpi } from '../../kpis/told-kpis.ts';
import type { Overview } from '../../overview/overview.ts';

export function kpiNamed(id: string, kpis: readonly ToldKpi[]): ToldKpi | undefined {
  return id === '' ? undefined : kpis.find(({ assessed }) => idKey(assessed.kpi.id) === idKey(id));
}

/** Rows of KPIs, of the KPI Log, and of key results that a KPI feeds. */
export function kpiInSelection(
  { kpis: { kpis }, content }: Overview,
  { selection }: Snapshot,
  words: Messages,
): ToldKpi | undefined {
  if (selection === null) return undefined;
  const { sheet, row } = selection;
  switch (sheet) {
    case words.tables.kpis.name:
      return kpis.find((kpi) => kpi.row === row);
    case words.tables.keyResults.name:
      return kpiNamed(content.keyResults.rows.find((found) => found.row === row)?.value.kpiId ?? '', kpis);
    case words.tables.kpiLog.name:
      return kpiNamed(idInLog(content.kpiLog, row, selection.column), kpis);
    default:
      return undefined;
  }
}

/** In a wide log a column, or a row, belongs to one KPI. */
function idInLog({ rows, layout, lines }: KpiLogTable, row: number, column: number): string {
  if (lines === null) return rows.find((logged) => logged.row === row)?.kpiId ?? '';
  const line = layout === 'datesDown' ? column : row;
  return [...lines.ofKpi].find(([, at]) => at === line)?.[0] ?? '';
}
