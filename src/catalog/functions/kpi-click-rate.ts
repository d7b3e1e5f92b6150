// KPI_CLICK_RATE: how many of those reached clicked.
import type { CustomFunction } from './custom-function.ts';
import { ratio } from './ratio-cells.ts';

export const kpiClickRate: CustomFunction = {
  name: 'KPI_CLICK_RATE',
  summary: 'The share of delivered emails, or of impressions, that were clicked.',
  details:
    'Unique clicks / delivered (Mailchimp, “About open and click rates”); for ads, clicks / impressions. The trap: total clicks count one eager reader five times, and clicks over opens (click-to-open) is another measure: it looks better and hides who never opened. Security scanners click as well.',
  parameters: [
    { name: 'clicks', describes: 'Unique clicks.', example: 'A2' },
    { name: 'delivered', describes: 'Emails delivered (sent less bounces), or impressions.', example: 'B2' },
  ],
  returns: 'A share from 0 on, to be formatted as a percentage.',
  badInput:
    'A blank gives a blank. Text that is no number, a negative number or nothing to count it out of gives a sentence.',
  examples: [
    { formula: '=KPI_CLICK_RATE(350, 10000)', result: 0.035 },
    {
      formula: '=KPI_CLICK_RATE("many", 10000)',
      result: 'not a number: “many”. Type digits, such as 45, 4.5 or 45%.',
    },
  ],
  compute: (args, context) => ratio(args, context, 'any'),
};
