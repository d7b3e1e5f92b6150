// KPIs with their log for the benchmarks: a hundred weekly measures, a hundred values each.
import type { Grid } from '../src/workbook/cell.ts';
import type { Workload } from './workload.ts';

export interface KpiWorkload {
  readonly kpis: Grid;
  readonly kpiLog: Grid;
  readonly settings: Grid;
}

const kpiCount = 100;
const weeks = 100;
const weekInMilliseconds = 7 * 86_400_000;
const lastWeek = Date.UTC(2026, 11, 20);
const directions = ['Up is good', 'Down is good', 'Up is good', 'In range'] as const;

/** The log week by week, as people write it; one value in twenty stands out, as does the second half of every tenth KPI. */
export function kpiWorkload({ settings }: Workload): KpiWorkload {
  const ids = Array.from({ length: kpiCount }, (_, at) => `K${at + 1}`);
  const kpis = ids.map((id, at) => [
    id,
    `Measure ${at + 1}`,
    at % 3 === 0 ? '%' : '',
    directions[at % directions.length] ?? '',
    100,
    80,
    120,
    'Weekly',
    '',
    '',
  ]);
  const kpiLog = Array.from({ length: weeks }, (_, week) =>
    ids.map((id, at) => {
      const wave = ((week * 7 + at * 13) % 11) - 5;
      const shift = at % 10 === 0 && week > weeks / 2 ? 15 : 0;
      const outlier = (week * 31 + at) % 20 === 0 ? 12 : 0;
      const day = new Date(lastWeek - (weeks - 1 - week) * weekInMilliseconds);
      return [day, id, 100 + wave + shift + outlier, '', ''];
    }),
  ).flat();
  return {
    kpis: [
      ['ID', 'KPI', 'Unit', 'Direction', 'Target', 'Lower', 'Upper', 'Frequency', 'Owner', 'Notes'],
      ...kpis,
    ],
    kpiLog: [['Date', 'KPI ID', 'Value', 'Campaign', 'Note'], ...kpiLog],
    settings,
  };
}

/** The same key results, every other one fed by a KPI: its Current is empty and its KPI ID filled. */
export function linkedToKpis({ keyResults, ...rest }: Workload): Workload {
  const [headings = [], ...rows] = keyResults;
  const [current, kpiId] = [headings.indexOf('Current'), headings.indexOf('KPI ID')];
  return {
    ...rest,
    keyResults: [
      headings,
      ...rows.map((row, at) =>
        at % 2 === 0
          ? row
          : row.map((cell, column) =>
              column === current ? '' : column === kpiId ? `K${(at % kpiCount) + 1}` : cell,
            ),
      ),
    ],
  };
}
