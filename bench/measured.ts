// What the benchmarks run, bundled as it is shipped: the table functions and the loop they are held against.
import { kpiTable } from '../src/catalog/functions/kpi-table.ts';
import { okrKeyResults } from '../src/catalog/functions/okr-key-results.ts';
import { goalReader } from '../src/catalog/goals/goal-reader.ts';
import { english as words } from '../src/messages/en/english.ts';
import type { WorkbookLocale } from '../src/workbook/cell.ts';
import type { KpiWorkload } from './kpi-workload.ts';
import type { Workload } from './workload.ts';

export { bareLoop, columnsOf } from './bare-loop.ts';
export { kpiWorkload, linkedToKpis } from './kpi-workload.ts';
export { workload } from './workload.ts';

const locale: WorkbookLocale = {
  decimalMark: '.',
  dateOrder: 'dayFirst',
  dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
};

const reader = goalReader(words.smart);
const goals = () => reader;

const context = { locale, words, goals };

/** `linked` are the KPIs that key results may take their values from. */
export const keyResultTable = (
  { keyResults, objectives, checkIns, settings }: Workload,
  linked?: KpiWorkload,
): unknown =>
  okrKeyResults.compute([keyResults, objectives, checkIns, settings, linked?.kpis, linked?.kpiLog], context);

export const kpiTableOf = ({ kpis, kpiLog, settings }: KpiWorkload): unknown =>
  kpiTable.compute([kpis, kpiLog, settings], context);
