// KPI_LTV: what a customer brings over the time they stay.
import type { CellValue } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';

function valueOfCells([revenueCell, marginCell, churnCell]: readonly CellValue[], context: CellContext) {
  const reader = cellReader(context);
  const revenue = reader.numberBetween(revenueCell, 0, null);
  const margin = reader.share(marginCell);
  const churn = reader.share(churnCell);
  const says = reader.says();
  if (says !== null) return says;
  if (revenue === null || margin === null || churn === null) return '';
  return churn === 0 ? context.words.functions.nobodyLeaves : (revenue * margin) / churn;
}

export const kpiLtv: CustomFunction = {
  name: 'KPI_LTV',
  summary: 'Customer lifetime value: the gross profit a customer brings over the time they stay.',
  details:
    'Revenue a customer and period × gross margin / churn of the same period (David Skok, “SaaS Metrics 2.0 – Detailed Definitions”). The trap: all three must be of one period, months or years; with a low churn from a few young customers it promises decades, so cap it at three to five years in your head; and it is profit only if the margin is in it.',
  parameters: [
    { name: 'revenue', describes: 'What a customer pays in a period, on average.', example: 'A2' },
    { name: 'gross_margin', describes: 'What is left of it: 0.8 or 80%.', example: 'B2' },
    { name: 'churn', describes: 'The share that leaves in a period, as KPI_CHURN gives it.', example: 'C2' },
  ],
  returns: 'Currency for each customer, to be held against KPI_CPA.',
  badInput:
    'A blank gives a blank. A margin or churn outside 0 to 100 %, text that is no number, or a churn of 0 gives a sentence.',
  examples: [
    { formula: '=KPI_LTV(50, "80%", "4%")', result: 1000 },
    { formula: '=KPI_LTV(50, 0.8, 0.04)', result: 1000 },
    {
      formula: '=KPI_LTV(50, 0.8, 0)',
      result: 'churn is 0: nobody has left yet, so there is no telling how long they stay.',
    },
  ],
  compute: (args, context) =>
    elementwise(args.slice(0, 3), context.words, (cells) => valueOfCells(cells, context)),
};
