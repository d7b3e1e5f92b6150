// KPI_LIMITS: the range in which a KPI varies while nothing changes.
import { baselineLength, fewestForLimits, naturalLimits, shownLowerLimit } from '../../domain/kpi/limits.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction, FunctionArgument } from './custom-function.ts';
import { cellsOf } from './elementwise.ts';
import { type GivenSeries, readSeries, seriesParameters } from './series-cells.ts';

function limitsOfCells(
  given: GivenSeries,
  baselineCell: FunctionArgument,
  context: CellContext,
): CellValue | Grid {
  const reader = cellReader(context);
  const baseline = reader.numberBetween(cellsOf(baselineCell)[0], fewestForLimits, null) ?? baselineLength;
  const series = reader.says() ?? readSeries(given, null, context);
  if (typeof series === 'string') return series;
  const { kpi } = context.words;
  const process = series.processes[series.processes.length - 1];
  const values = (process?.points ?? []).map(({ value }) => value);
  const limits = naturalLimits(values, Math.trunc(baseline));
  if (limits === null) return [['', '', '', kpi.tooFew(values.length)]];
  const note = limits.provisional ? kpi.provisional(values.length) : '';
  return [[shownLowerLimit(limits, values), limits.centre, limits.upper, note]];
}

export const kpiLimits: CustomFunction = {
  name: 'KPI_LIMITS',
  summary: 'The natural limits of a KPI: lower limit, centre and upper limit, side by side.',
  details:
    'Mean ± 2.66 × mean moving range of the first 12 values (Wheeler, Understanding Variation: the process behaviour chart, XmR). Below 6 values there are none, below 12 they are provisional. Values inside them are routine variation: do not react to a single one. A measure that was never negative has no limit below 0.',
  parameters: [
    seriesParameters.values,
    seriesParameters.dates,
    seriesParameters.newProcesses,
    {
      name: 'baseline',
      describes: 'How many of the first values the limits are taken from, 6 or more. Left out: 12.',
      example: '12',
      optional: true,
    },
  ],
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
      formula:
        '=KPI_LIMITS({5045; 4350; 4350; 3975; 4290; 4430; 4485; 4285; 3980; 3925; 3645; 3760; 3300; 3685; 3463; 5200}, , , 16)',
      result: [[3188.717333333, 4135.5, 5082.282666667, '']],
      note: 'Wheeler, Making Sense of Data, “Data Set to Use When Verifying Software”: 3188.72, 4135.5, 5082.28',
    },
    {
      formula: '=KPI_LIMITS({10; 12})',
      result: [['', '', '', '2 values: too few to tell change from chance, 6 are needed.']],
    },
  ],
  compute: ([values, dates, newProcesses, baseline], context) =>
    limitsOfCells({ values, dates, newProcesses }, baseline, context),
};
