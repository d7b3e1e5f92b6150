// KPI_ROAS: what came back for each unit of ad spend.
import type { CustomFunction } from './custom-function.ts';
import { ratio } from './ratio-cells.ts';

export const kpiRoas: CustomFunction = {
  name: 'KPI_ROAS',
  summary: 'Return on ad spend: the revenue that came back for each unit of currency spent on ads.',
  details:
    'Revenue / ad spend (Google Ads Help, “About Target ROAS bidding”: conversion value / cost). The trap: it counts revenue, not profit. With a margin of 25 % a ROAS below 4 loses money; and platforms claim the same sale twice. Use KPI_ROI for what is left over.',
  parameters: [
    { name: 'revenue', describes: 'Revenue that is put down to the ads, in your currency.', example: 'A2' },
    { name: 'ad_spend', describes: 'What the ads cost, in the same currency.', example: 'B2' },
  ],
  returns: 'A multiple: 4 means that 4 came back for each 1 spent.',
  badInput:
    'A blank gives a blank. Text that is no number, a negative number or nothing to count it out of gives a sentence.',
  examples: [
    { formula: '=KPI_ROAS(12000, 3000)', result: 4 },
    { formula: '=KPI_ROAS("€12k", "€3k")', result: 4 },
  ],
  compute: (args, context) => ratio(args, context, 'any'),
};
