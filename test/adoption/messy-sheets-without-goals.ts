// Sheets that look much like goals at first sight: plans of work, lists to buy, matrices of scores.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const messyWithoutGoals: readonly Omit<Layout, 'reads'>[] = [
  {
    name: 'a shopping list with numbers in its lines and prices beside them',
    rows: [
      '#|What||Who|When',
      '1|Fair in Leeds||Ann',
      '1.1|Order 500 flyers to hand out|€120|Ann|15 Dec',
      '1.2|Print 20 posters up to 90 cm|€80|Bo|12 Dec',
      '2|Shop window||Cy',
      '2.1|Buy 40 m of light chains|€65|Cy|1 Dec',
    ],
  },
  {
    name: 'a numbered plan of work with people and days',
    rows: [
      'Launch plan',
      '#|What|Who|When',
      '1|Prepare|Ingrid',
      '1.1|Book the hall|Ingrid|2026-12-15',
      '1.2|Print 20 posters|Dario|2026-11-30',
      '2|Run|Wanda',
      '2.1|Brief 12 helpers|Wanda|2026-12-18',
      '2.2|Clean up|Ben|2026-12-20',
    ],
  },
  {
    name: 'a project plan with phases, tasks and how far each is',
    rows: [
      'Phase|Task|Who|How far|by',
      'Prepare|Book the hall|Ann|100%|2026-10-01',
      '|Print badges|Bo|40%|2026-11-20',
      'Run|Brief the crew|Cy|0%|2026-12-01',
      '|Clean up|Cy|0%|2026-12-04',
    ],
  },
  {
    name: 'a matrix of scores with weights, for choosing an agency',
    rows: [
      'Criterion|Weight|Studio A|Studio B|Asked by',
      'Understands our target group|0.2|4|3|Brand',
      'Quality of the KPI proposal|0.3|2|4|Ads',
      'Price for Q4|0.5|3|5|Buying',
    ],
  },
  {
    name: 'what was spent month by month, with shares of the whole',
    rows: [
      'Month|Planned budget|Spent|Share used',
      'Jan|9000|8200|91%',
      'Feb|9400|9100|97%',
      'Mar|9900|6000|61%',
    ],
  },
  {
    name: 'a budget with cost centres, plan and actual of two quarters',
    rows: [
      'Cost item|Supplier|Cost centre|Q3 plan|Q3 actual|Q4 plan|Q4 actual',
      'Stand|Expo|4410|€18,000|€17,650|€6,000|€1,200',
      'Search ads|Ads Ltd|4420|€24,000|€25,310|€30,000|€14,800',
      'Catalogue|Print Ltd|4430|€9,000|€9,120|€0|€0',
      '',
      'Goal from finance: stay within 5 % of plan.',
    ],
  },
  {
    name: 'a media plan whose campaigns have an aim each, with money by month',
    locale: german,
    rows: [
      'Mediaplan Q4 2026, Budget netto',
      '',
      'Kanal|Werbeformat|Zielgruppe|Kampagnenziel|Okt|Nov|Dez|Summe',
      'Suche|Textanzeigen|Heimwerker|Abverkauf|8.500 €|9.500 €|12.000 €|30.000 €',
      'Soziale Netze|Kurzvideo|Familien|Reichweite|6.000 €|6.000 €|9.000 €|21.000 €',
      'Radio|Spot|Pendler|Bekanntheit|4.200 €|4.200 €|5.600 €|14.000 €',
      'Zeitung|Beilage|Stammkunden|Abverkauf|7.000 €|0 €|7.500 €|14.500 €',
    ],
  },
];
