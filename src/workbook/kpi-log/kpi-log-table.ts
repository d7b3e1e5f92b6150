// The KPI log as it was read from its sheet, however it is laid out.
import type { Day } from '../../domain/day.ts';
import type { KpiPoint } from '../../domain/kpi/kpi.ts';
import type { ProcessMark } from '../../domain/kpi/log.ts';
import type { ContentRow, TableFrame } from '../table-codec.ts';

/** Long: a row for each value. Wide: a column for each KPI and dates down, or a row for each KPI and dates across. */
export type LogLayout = 'long' | 'datesDown' | 'datesAcross';

/** One value of the log, or a row or cell that could not be read. */
export interface LoggedValue extends ContentRow<KpiPoint | null> {
  /** The column its value stands in. */
  readonly column: number;
  /** As written; in a wide log the ID of the KPI its heading names. */
  readonly kpiId: string;
}

export interface KpiLogTable extends TableFrame {
  readonly layout: LogLayout;
  readonly rows: readonly LoggedValue[];
  readonly marks: readonly ProcessMark[];
  readonly strangers: readonly Stranger[];
  /** Where values of a wide log belong; null for a long one. */
  readonly lines: WideLines | null;
}

/** A line of numbers in a wide log whose heading names no KPI. */
export interface Stranger {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Lines are columns for KPIs and rows for days where dates go down; the other way round where they go across. */
export interface WideLines {
  /** By the key of the KPI's ID. */
  readonly ofKpi: ReadonlyMap<string, number>;
  readonly ofDay: ReadonlyMap<Day, number>;
  /** The line that holds the headings of the KPIs, and the line that holds the dates. */
  readonly headings: number;
  readonly dates: number;
  /** The first line after all that is filled, where a new day belongs. */
  readonly nextDay: number;
}
