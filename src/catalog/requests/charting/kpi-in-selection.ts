// The KPI of the selected row, or the one the row names.
import { idKey } from '../../../domain/okr/check-in-history.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Snapshot } from '../../../workbook/snapshot.ts';
import type { ToldKpi } from '../../kpis/told-kpis.ts';
import type { Overview } from '../../overview/overview.ts';

export function kpiNamed(id: string, kpis: readonly ToldKpi[]): ToldKpi | undefined {
  return id === '' ? undefined : kpis.find(({ assessed }) => idKey(assessed.kpi.id) === idKey(id));
}

/** Rows of KPIs, of the KPI Log, and of key results that a KPI feeds. */
export function kpiInSelection(
  { kpis: { kpis }, content }: Overview,
  { selection, sheets }: Snapshot,
  words: Messages,
): ToldKpi | undefined {
  if (selection === null) return undefined;
  const { sheet, row } = selection;
  switch (sheet) {
    case words.tables.kpis.name:
      return kpis.find((kpi) => kpi.row === row);
    case words.tables.keyResults.name:
      return kpiNamed(content.keyResults.rows.find((found) => found.row === row)?.value.kpiId ?? '', kpis);
    case words.tables.kpiLog.name: {
      const cells = sheets.find(({ name }) => name === sheet)?.values[row - 1] ?? [];
      const column = content.kpiLog.columns.get('kpiId');
      return column === undefined ? undefined : kpiNamed(String(cells[column - 1] ?? '').trim(), kpis);
    }
    default:
      return undefined;
  }
}
