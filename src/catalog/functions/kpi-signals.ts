// KPI_SIGNALS: what in a series is more than routine variation, beside each value.
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction, FunctionArgument } from './custom-function.ts';
import { cellsOf, isGrid } from './elementwise.ts';
import { type GivenSeries, readSeries, seriesParameters } from './series-cells.ts';

function signalsOfCells(
  given: GivenSeries,
  directionCell: FunctionArgument,
  context: CellContext,
): CellValue | Grid {
  const { choices, kpi } = context.words;
  const reader = cellReader(context);
  const direction = reader.choice(cellsOf(directionCell)[0], choices.kpiDirections);
  const says = reader.says();
  if (says !== null) return says;
  const series = readSeries(given, direction, context);
  if (typeof series === 'string') return series;
  const told = new Map<number, string>();
  for (const { points, signals } of series.processes) {
    for (const signal of signals) {
      // Of several values on a day the rule looks at each; the last one's cell says what it found.
      for (const point of points) if (point.day === signal.day) told.set(point.day, kpi.shortSignal(signal));
    }
  }
  const ofCell = new Map(series.points.map(({ day, at }) => [at, told.get(day) ?? '']));
  const shape = isGrid(given.values) ? given.values : [[given.values ?? '']];
  let at = -1;
  return shape.map((row) =>
    row.map(() => {
      at += 1;
      return ofCell.get(at) ?? '';
    }),
  );
}

export const kpiSignals: CustomFunction = {
  name: 'KPI_SIGNALS',
  summary: 'Beside each value of a KPI: whether something changed there, or blank for routine variation.',
  details:
    'Three rules over natural limits (Wheeler; see KPI_LIMITS), the strongest first: outside a limit, 3 of 4 values nearer a limit than the centre, 8 in a row on one side. A blank means: do not react, it varies as it always does. Even pure noise raises one of them in about a quarter of all 13-week spans.',
  parameters: [
    seriesParameters.values,
    {
      name: 'direction',
      describes:
        'Up is good, Down is good or In range: it makes a change an improvement or a concern. Left out: Change.',
      example: '"Up is good"',
      optional: true,
    },
    seriesParameters.dates,
    seriesParameters.newProcesses,
  ],
  returns:
    'A cell for each value, in the same shape: blank, or Improvement, Concern or Change with the rule.',
  badInput: 'Below 6 values all cells are blank. A cell that cannot be read gives one sentence.',
  examples: [
    {
      formula: '=KPI_SIGNALS(A1:A8, "Up is good")',
      cells: { A1: '9', A2: '11', A3: '9', A4: '11', A5: '9', A6: '11', A7: '9', A8: '30' },
      result: [[''], [''], [''], [''], [''], [''], [''], ['Improvement: outside the limits']],
      note: 'eight values: the limits are still provisional',
    },
    {
      formula: '=KPI_SIGNALS({9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 4}, "Up is good")',
      result: [['', '', '', '', '', '', '', '', '', '', '', '', 'Concern: outside the limits']],
    },
    {
      formula: '=KPI_SIGNALS({1; 2}, "Sideways")',
      result: 'not one of the choices: “Sideways”. Use Up is good, Down is good, In range.',
    },
  ],
  compute: ([values, direction, dates, newProcesses], context) =>
    signalsOfCells({ values, dates, newProcesses }, direction, context),
};
