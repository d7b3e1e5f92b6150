// Fills key results, as their rows are read, from the KPIs they name.
import type { Day } from '../domain/day.ts';
import { feedingKpis } from '../domain/kpi/feeding-kpis.ts';
import type { Kpi } from '../domain/kpi/kpi.ts';
import type { KeyResult } from '../domain/okr/key-result.ts';
import { keyResultLinker } from '../domain/okr/link-to-kpi.ts';
import type { Objective } from '../domain/okr/objective.ts';
import { kpiLogIn } from './kpi-log/kpi-log-in.ts';
import type { KpiLogTable } from './kpi-log/kpi-log-table.ts';
import type { Settings } from './settings.ts';
import type { CellProblem, ContentTable } from './table-codec.ts';

export interface LinkedTables {
  readonly objectives: ContentTable<Objective>;
  readonly kpis: ContentTable<Kpi>;
  readonly kpiLog: KpiLogTable;
  readonly settings: Settings;
}

/**
 * Gives a key result the value of its KPI up to `asOf` where its own cell is empty; a cell that cannot be read is not
 * empty.
 *
 * @example keyResultsLinkedTo(tables, 20780)(keyResult, []).current //=> 53
 */
export function keyResultsLinkedTo(
  { objectives, kpis, kpiLog, settings }: LinkedTables,
  asOf: Day | null,
): (keyResult: KeyResult, problems: readonly CellProblem[]) => KeyResult {
  const link = keyResultLinker(
    { objectives: objectives.rows.map(({ value }) => value), cycle: settings.cycle },
    feedingKpis(
      kpis.rows.map(({ value }) => value),
      kpiLogIn(kpiLog),
      asOf,
    ),
  );
  return (keyResult, problems) =>
    link(keyResult, (field) => problems.some(({ columnId }) => columnId === field));
}
