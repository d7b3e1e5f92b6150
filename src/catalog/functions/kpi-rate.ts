// KPI_RATE: a rate over several rows, sums over sums.
import { rateOver } from '../../domain/kpi/rate.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction, FunctionArgument } from './custom-function.ts';
import { cellsOf } from './elementwise.ts';

function rateOfCells(tops: FunctionArgument, bottoms: FunctionArgument, context: CellContext) {
  const [topCells, bottomCells] = [cellsOf(tops), cellsOf(bottoms)];
  if (topCells.length !== bottomCells.length) return context.words.functions.shapesDiffer;
  const reader = cellReader(context);
  const parts = topCells.flatMap((cell, at) => {
    const numerator = reader.number(cell);
    const denominator = reader.number(bottomCells[at]);
    return numerator === null || denominator === null ? [] : [{ numerator, denominator }];
  });
  const says = reader.says();
  if (says !== null) return says;
  if (parts.length === 0) return '';
  return rateOver(parts, 1) ?? context.words.functions.outOfNothing;
}

export const kpiRate: CustomFunction = {
  name: 'KPI_RATE',
  summary:
    'A rate over several days, campaigns or rows: all that was counted over all it was counted out of.',
  details:
    'Σ numerators / Σ denominators. The mean of the rates is another number: a day with ten visitors would weigh as much as one with ten thousand. A row in which one of the two is blank is left out.',
  parameters: [
    {
      name: 'numerators',
      describes: 'What was counted in each row: conversions, clicks, spend.',
      example: 'A2:A30',
    },
    { name: 'denominators', describes: 'What it was counted out of, as many cells.', example: 'B2:B30' },
  ],
  returns: 'A share or a ratio; format it as a percentage where it is one.',
  badInput:
    'Blank rows give a blank. Text that is no number, ranges of different size or denominators that come to 0 give a sentence.',
  examples: [
    {
      formula: '=KPI_RATE(A1:A3, B1:B3)',
      cells: { A1: '5', B1: '10', A2: '20', B2: '990', A3: '', B3: '500' },
      result: 0.025,
      note: '25 / 1000; the mean of 50 % and 2 % would be 26 %. The third row is not finished',
    },
    {
      formula: '=KPI_RATE({1; 2}, {0; 0})',
      result: 'no rate out of 0: there has to be something to count it out of.',
    },
  ],
  compute: ([tops, bottoms], context) => rateOfCells(tops, bottoms, context),
};
