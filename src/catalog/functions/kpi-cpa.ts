// KPI_CPA: what one new customer or lead costs.
import type { CustomFunction } from './custom-function.ts';
import { ratio } from './ratio-cells.ts';

export const kpiCpa: CustomFunction = {
  name: 'KPI_CPA',
  summary: 'Cost per acquisition: what one new customer, order or lead costs.',
  details:
    'Spend / acquisitions (Google Ads Help, “Average cost per action (CPA): Definition”). The trap: media spend alone flatters; say whether fees, tools and people are in it, and count only customers who are new. A CPA below the value of a customer (KPI_LTV) is what it is about, not the lowest CPA.',
  parameters: [
    { name: 'spend', describes: 'What was spent, in your currency.', example: 'A2' },
    { name: 'acquisitions', describes: 'How many customers, orders or leads it brought.', example: 'B2' },
  ],
  returns: 'Currency for each acquisition.',
  badInput:
    'A blank gives a blank. Text that is no number, a negative number or nothing to count it out of gives a sentence.',
  examples: [
    { formula: '=KPI_CPA(4500, 60)', result: 75 },
    {
      formula: '=KPI_CPA(4500, 0)',
      result: 'no rate out of 0: there has to be something to count it out of.',
    },
    { formula: '=KPI_CPA(-1, 60)', result: 'out of range: -1. Use 0 or more.' },
  ],
  compute: (args, context) => ratio(args, context, 'any'),
};
