// KPI_OPEN_RATE: how many of those reached opened.
import type { CustomFunction } from './custom-function.ts';
import { ratio } from './ratio-cells.ts';

export const kpiOpenRate: CustomFunction = {
  name: 'KPI_OPEN_RATE',
  summary: 'The share of delivered emails that were opened.',
  details:
    'Unique opens / delivered (Mailchimp, “About open and click rates”). The trap: since September 2021 Apple Mail loads pictures by itself (Mail Privacy Protection), which counts as an open that nobody made. Compare it with your own past, not with benchmarks, and decide by clicks.',
  parameters: [
    { name: 'opens', describes: 'Unique opens.', example: 'A2' },
    { name: 'delivered', describes: 'Emails delivered: sent less bounces.', example: 'B2' },
  ],
  returns: 'A share from 0 to 1, to be formatted as a percentage.',
  badInput:
    'A blank gives a blank. Text that is no number, a negative number or nothing to count it out of gives a sentence.',
  examples: [
    { formula: '=KPI_OPEN_RATE(2100, 10000)', result: 0.21 },
    { formula: '=KPI_OPEN_RATE(12000, 10000)', result: 'out of range: 12000. Use a number from 0 to 10000.' },
  ],
  compute: (args, context) => ratio(args, context, 'part'),
};
