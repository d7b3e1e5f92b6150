// KPI_RETENTION: how many customers stayed.
import type { CellValue } from '../../workbook/cell.ts';
import { cellReader } from './cell-reader.ts';
import type { CellContext, CustomFunction } from './custom-function.ts';
import { elementwise } from './elementwise.ts';
import { ratioOfCells } from './ratio-cells.ts';

/** Customers who came in the period are none of those who stayed. */
function retentionOfCells([endCell, newCell, startCell]: readonly CellValue[], context: CellContext) {
  const reader = cellReader(context);
  const end = reader.numberBetween(endCell, 0, null);
  const won = reader.numberBetween(newCell, 0, end);
  const says = reader.says();
  if (says !== null) return says;
  if (end === null || won === null) return '';
  return ratioOfCells([end - won, startCell ?? ''], context, 'part');
}

export const kpiRetention: CustomFunction = {
  name: 'KPI_RETENTION',
  summary: 'The share of customers who were there at the start of a period and still are at its end.',
  details:
    '(Customers at the end − new ones) / customers at the start: 1 − KPI_CHURN (Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, chapter on customer profitability). The trap: leave out the new ones, or growth hides that people leave. Retained customers and retained revenue are two measures.',
  parameters: [
    { name: 'customers_at_end', describes: 'Customers on the last day of the period.', example: 'A2' },
    { name: 'new_customers', describes: 'Those of them who came in the period.', example: 'B2' },
    { name: 'customers_at_start', describes: 'Customers on the first day of the period.', example: 'C2' },
  ],
  returns: 'A share from 0 to 1, to be formatted as a percentage.',
  badInput:
    'A blank gives a blank. Text that is no number, a negative number, or more customers kept than there were gives a sentence.',
  examples: [
    { formula: '=KPI_RETENTION(420, 32, 400)', result: 0.97 },
    { formula: '=KPI_RETENTION(420, 0, 400)', result: 'out of range: 420. Use a number from 0 to 400.' },
  ],
  compute: (args, context) =>
    elementwise(args.slice(0, 3), context.words, (cells) => retentionOfCells(cells, context)),
};
