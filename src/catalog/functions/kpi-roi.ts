// KPI_ROI: what is left over for each unit spent.
import type { CellValue } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';

function roiOfCells([gainCell, costCell]: readonly CellValue[], context: CellContext): number | string {
  const reader = cellReader(context);
  const gain = reader.number(gainCell);
  const cost = reader.numberBetween(costCell, 0, null);
  const says = reader.says();
  if (says !== null) return says;
  if (gain === null || cost === null) return '';
  return cost === 0 ? context.words.functions.outOfNothing : (gain - cost) / cost;
}

export const kpiRoi: CustomFunction = {
  name: 'KPI_ROI',
  summary: 'Return on investment: what is left over for each unit of currency spent, after the spend itself.',
  details:
    '(Gain − cost) / cost (Google Ads Help, “About return on investment (ROI)”). The trap: the gain is the profit it brought, not the revenue; and cost holds people, tools and fees, not the media bill alone. A campaign that pays back over a year has a poor ROI in its first month.',
  parameters: [
    {
      name: 'gain',
      describes: 'The profit it brought before its own cost, in your currency; negative for a loss.',
      example: 'A2',
    },
    { name: 'cost', describes: 'All it cost, in the same currency.', example: 'B2' },
  ],
  returns:
    'A share, to be formatted as a percentage: 0.5 is half of the cost on top of it, −1 all of it lost.',
  badInput: 'A blank gives a blank. Text that is no number, a negative cost or a cost of 0 gives a sentence.',
  examples: [
    { formula: '=KPI_ROI(4500, 3000)', result: 0.5 },
    { formula: '=KPI_ROI(2400, 3000)', result: -0.2, note: 'a fifth of the money did not come back' },
    {
      formula: '=KPI_ROI(4500, 0)',
      result: 'no rate out of 0: there has to be something to count it out of.',
    },
  ],
  compute: (args, context) =>
    elementwise(args.slice(0, 2), context.words, (cells) => roiOfCells(cells, context)),
};
