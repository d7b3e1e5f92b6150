// KPI_LIMITS: the range in which a KPI varies while nothing changes.
import { shownLowerLimit } from '../../domain/kpi/limits.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import type { CellContext, CustomFunction } from './custom-function.ts';
import { type GivenSeries, readSeries, seriesParameters } from './series-cells.ts';

function limitsOfCells(given: GivenSeries, context: CellContext): CellValue | Grid {
  const series = readSeries(given, null, context);
  if (typeof series === 'string') return series;
  const { kpi } = context.words;
  const process = series.processes[series.processes.length - 1];
  const values = (process?.points ?? []).map(({ value }) => value);
  const limits = process?.limits ?? null;
  if (limits === null) return [['', '', '', kpi.tooFew(values.length)]];
  const note = limits.provisional ? kpi.provisional(values.length) : '';
  return [[shownLowerLimit(limits, values), limits.centre, limits.upper, note]];
}

export const kpiLimits: CustomFunction = {
  name: 'KPI_LIMITS',
  summary: 'The natural limits of a KPI: lower limit, centre and upper limit, side by side.',
  details:
    'Mean ± 2.66 × mean moving range of the first 12 values (Wheeler, Understanding Variation: the process behaviour chart, XmR). Below 6 values there are none, below 12 they are provisional. Values inside them are routine variation: do not react to a single one. A measure that was never negative has no limit below 0.',
  parameters: [seriesParameters.values, seriesParameters.dates, seriesParameters.newProcesses],
  returns:
    'Four cells side by side: lower limit, centre and upper limit in the unit of the values, and what is to be said about them.',
  badInput: 'Too few values are told in the fourth cell. A cell that cannot be read gives one sentence.',
  examples: [
    {
      formula: '=KPI_LIMITS(A1:A12)',
      cells: Object.fromEntries(
        [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11].map((value, at) => [`A${at + 1}`, String(value)]),
      ),
      result: [[4.68, 10, 15.32, '']],
    },
    {
      formula: '=KPI_LIMITS({10; 12; 10; 12; 10; 12})',
      result: [[5.68, 11, 16.32, 'Provisional: 6 values so far.']],
    },
    {
      formula: '=KPI_LIMITS({10; 12})',
      result: [['', '', '', '2 values: too few to tell change from chance, 6 are needed.']],
    },
  ],
  compute: ([values, dates, newProcesses], context) =>
    limitsOfCells({ values, dates, newProcesses }, context),
};
