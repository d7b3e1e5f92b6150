// KPI_CONVERSION_RATE: of those who came, how many did what they came for.
import type { CustomFunction } from './custom-function.ts';
import { ratio } from './ratio-cells.ts';

export const kpiConversionRate: CustomFunction = {
  name: 'KPI_CONVERSION_RATE',
  summary: 'The share of visitors, clicks or leads that did what you hoped for.',
  details:
    'Conversions / visitors (Google Ads Help, “Conversion rate: Definition”). The trap: the two must count the same people over the same time. Sessions instead of users, or conversions that come in weeks after the click, make a rate that says nothing. For several days or campaigns add both up first (KPI_RATE); the mean of daily rates is another number.',
  parameters: [
    { name: 'conversions', describes: 'How many did it: sign-ups, orders, qualified leads.', example: 'A2' },
    {
      name: 'visitors',
      describes: 'How many could have: visitors, clicks or leads of the same time.',
      example: 'B2',
    },
  ],
  returns:
    'A share from 0 on, to be formatted as a percentage; above 1 where one visitor converts several times.',
  badInput:
    'A blank gives a blank. Text that is no number, a negative number or nothing to count it out of gives a sentence.',
  examples: [
    { formula: '=KPI_CONVERSION_RATE(30, 1000)', result: 0.03 },
    {
      formula: '=KPI_CONVERSION_RATE(A1:A2, B1:B2)',
      cells: { A1: '10', B1: '200', A2: '6', B2: '300' },
      result: [[0.05], [0.02]],
    },
    {
      formula: '=KPI_CONVERSION_RATE(3, 0)',
      result: 'no rate out of 0: there has to be something to count it out of.',
    },
  ],
  compute: (args, context) => ratio(args, context, 'any'),
};
