// KPI_ENGAGEMENT_RATE: how many of those who saw it did something.
import type { CustomFunction } from './custom-function.ts';
import { ratio } from './ratio-cells.ts';

export const kpiEngagementRate: CustomFunction = {
  name: 'KPI_ENGAGEMENT_RATE',
  summary: 'The share of those who saw a post that did something with it.',
  details:
    'Engagements / impressions, as LinkedIn has it (LinkedIn Help, “Engagement rate”: interactions and clicks over impressions); others count over reach or followers. The trap: three denominators, three rates that cannot be compared. Name yours in the KPI and keep to it; one person may engage several times.',
  parameters: [
    {
      name: 'engagements',
      describes: 'Likes, comments, shares, clicks: whatever you count, always the same.',
      example: 'A2',
    },
    { name: 'audience', describes: 'Impressions, or reach or followers, always the same.', example: 'B2' },
  ],
  returns: 'A share from 0 on, to be formatted as a percentage.',
  badInput:
    'A blank gives a blank. Text that is no number, a negative number or nothing to count it out of gives a sentence.',
  examples: [
    { formula: '=KPI_ENGAGEMENT_RATE(84, 2400)', result: 0.035 },
    { formula: '=KPI_ENGAGEMENT_RATE("", 2400)', result: '' },
  ],
  compute: (args, context) => ratio(args, context, 'any'),
};
