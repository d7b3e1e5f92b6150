// KPI_CHURN: how many customers left.
import type { CustomFunction } from './custom-function.ts';
import { ratio } from './ratio-cells.ts';

export const kpiChurn: CustomFunction = {
  name: 'KPI_CHURN',
  summary: 'The share of customers who were there at the start of a period and left in it.',
  details:
    'Lost / customers at the start (Farris, Bendle, Pfeifer and Reibstein, Marketing Metrics, chapter on customer profitability: retention is its other side). The trap: customers won in the period belong in neither number, and twelve months of 5 % are not 60 % a year but 46 %, as each month loses from those who are left.',
  parameters: [
    { name: 'lost', describes: 'Customers of the start who left in the period.', example: 'A2' },
    { name: 'customers_at_start', describes: 'Customers on the first day of the period.', example: 'B2' },
  ],
  returns: 'A share from 0 to 1, to be formatted as a percentage.',
  badInput:
    'A blank gives a blank. Text that is no number, a negative number or nothing to count it out of gives a sentence.',
  examples: [
    { formula: '=KPI_CHURN(12, 400)', result: 0.03 },
    { formula: '=KPI_CHURN(12, 10)', result: 'out of range: 12. Use a number from 0 to 10.' },
  ],
  compute: (args, context) => ratio(args, context, 'part'),
};
