// From the log as it was read to the log as rules look at it.
import type { Day } from '../../domain/day.ts';
import { type KpiLog, kpiLogOf } from '../../domain/kpi/log.ts';
import type { KpiLogTable } from './kpi-log-table.ts';

/**
 * All values of a log that could be read, by KPI, with its new processes.
 *
 * @example kpiLogIn(content.kpiLog).pointsOf('K1').length //=> 29
 */
export const kpiLogIn = ({ rows, marks }: KpiLogTable): KpiLog =>
  kpiLogOf(
    rows.flatMap(({ value }) => value ?? []),
    marks,
  );

/** What holds where there is no As of; 0 for an empty log. */
export const lastLoggedDay = ({ rows }: KpiLogTable): Day =>
  rows.reduce((last, { value }) => Math.max(last, value?.day ?? last), 0);
