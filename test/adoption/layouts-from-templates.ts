// Layouts of templates that people download or export: import files of goal tools, blocks with their own lists, quadrants.
import type { Layout } from './layouts.ts';

export const layoutsFromTemplates: readonly Layout[] = [
  {
    name: 'an import file: parents by row ID in any order, owners by mail, the unit in the kind of goal',
    rows: [
      'Row ID|Parent Row IDs|Goal Title|Owner Emails|Goal Cycle|Goal Type|Departments|End Date|Starting Value|Target Value|Current Value',
      '1||Own the winter|ira@kelp.example|Quarterly|Default Progress|Brand|2026-12-31|||',
      '2||Calmer launches|sol@kelp.example|Quarterly|Default Progress|Shop|2026-12-31|||',
      '3|1|Known in the north|ira@kelp.example|Quarterly|Custom Percent|Brand|2026-12-31|11|18|13',
      '4|2|Cost per lead|sol@kelp.example|Quarterly|Euro|Shop|2026-11-30|310|220|284.5',
      '5|1|Calculator online|uma@kelp.example|Quarterly|Binary|Brand|2026-11-30|0|1|0',
    ],
    reads: [
      'O [Brand] Own the winter @ira@kelp.example !2026-12-31',
      'KR Known in the north 11>18=13 % @ira@kelp.example !2026-12-31',
      'KR Calculator online >=0 y/n @uma@kelp.example !2026-11-30',
      'O [Shop] Calmer launches @sol@kelp.example !2026-12-31',
      'KR Cost per lead 310>220=284.5 EUR @sol@kelp.example !2026-11-30',
    ],
  },
  {
    name: 'goals that name their parents by text, with owners and dates headed as those of goals',
    rows: [
      'Goal Name|Goal Owner|Goal Due Date|Parent Goal|Start|Target|Current',
      'Own the winter|Ira|2026-12-31||||',
      'Known in the north|Sol|2026-11-30|Own the winter|11|18|13',
      'Calmer launches|Uma|2026-12-31||||',
      'Late fixes|Sol|2026-12-31|Calmer launches|9|2|5',
      'Visits to the guide|Uma|2026-12-31|Own the winter|100|200|150',
    ],
    reads: [
      'O Own the winter @Ira !2026-12-31',
      'KR Known in the north 11>18=13 @Sol !2026-11-30',
      'KR Visits to the guide 100>200=150 @Uma !2026-12-31',
      'O Calmer launches @Uma !2026-12-31',
      'KR Late fixes 9>2=5 @Sol !2026-12-31',
    ],
  },
  {
    name: 'three levels by parent: a goal without numbers that others name is an objective, what names a result is work for it',
    rows: [
      'ID|Parent ID|Title|Assignee|Type|Start|Target|Current',
      '11||Own the winter|Ira||||',
      '12|11|Be found first|Sol||||',
      '13|12|Share of searches|Sol|Percentage|11|18|13',
      '14|13|Rewrite the guide|Uma||||',
      '15|12|Spend|Uma|Currency ($)|100|200|150',
    ],
    reads: [
      'O Own the winter @Ira',
      'O Be found first @Sol',
      'KR Share of searches 11>18=13 % @Sol',
      'I Rewrite the guide',
      'KR Spend 100>200=150 USD @Uma',
    ],
  },
  {
    name: 'an import file with key results across under technical headings, a goal without any, days of the past aside',
    rows: [
      'email|name|description|due_at|created_at|status|completion|key_result_1_title|key_result_1_completion|key_result_2_title|key_result_2_completion',
      'ira@kelp.example|Shops order again|we sell direct|2026-12-18|2026-10-01|ongoing||Boxes sent|0.8|Form live|1',
      'sol@kelp.example|The school fills itself||2027-01-29|2026-10-01|ongoing||Pages translated|0.6||',
      'ira@kelp.example|Photos sorted by season||2026-11-30|2026-10-12|ongoing|0.3||||',
    ],
    reads: [
      'O Shops order again @ira@kelp.example !2026-12-18',
      'KR Boxes sent 0>100=80 %',
      'KR Form live 0>100=100 %',
      'O The school fills itself @sol@kelp.example !2027-01-29',
      'KR Pages translated 0>100=60 %',
      'O Photos sorted by season @ira@kelp.example !2026-11-30',
    ],
  },
  {
    name: 'titles and descriptions of numbered key results, their shares typed as whole per cents',
    rows: [
      'Goal|KR1 title|KR1 description|KR1 progress|KR2 title|KR2 description|KR2 progress',
      'Shops order again|Boxes sent|to all shops|1|Form live|on the site|100',
      'The school fills itself|Pages translated||60|Seats sold||35',
    ],
    reads: [
      'O Shops order again',
      'KR Boxes sent 0>100=1 %',
      'KR Form live 0>100=100 %',
      'O The school fills itself',
      'KR Pages translated 0>100=60 %',
      'KR Seats sold 0>100=35 %',
    ],
  },
  {
    name: 'titles of objectives before numbered key results',
    rows: [
      'Title|Assignee|Key result 1|Key result 2',
      'Win the north|Ira|Grow leads from 10 to 20|Open 3 shops',
      'Calm the south|Sol|Cut complaints from 9 to 7|Hire 2 people',
    ],
    reads: [
      'O Win the north @Ira',
      'KR Grow leads from 10 to 20 10>20=',
      'KR Open 3 shops >3=',
      'O Calm the south @Sol',
      'KR Cut complaints from 9 to 7 9>7=',
      'KR Hire 2 people >2=',
    ],
  },
  {
    name: 'a log of KPIs by month: the month once in merged cells or not, the unit in the name, an average below',
    rows: [
      'KPI monitoring 2026',
      'Month|KPI name|Target|Actual|Variance|Comments',
      'July|Revenue (USD)|2500|2310|-190|outage',
      '|Carts left behind|68%|71%|3%|worse on phones',
      'August|Revenue (USD)|2500|2450|-50|',
      '|Carts left behind|68%|70%|2%|',
      'September|Revenue (USD)|2500|||books still open',
      '|Carts left behind|68%|69%|1%|',
      'Monthly average|Revenue (USD)|2500|2380|-120|',
    ],
    looks: { merged: ['A3:A4', 'A5:A6'] },
    reads: [
      'K Revenue (USD) >2500 USD: 26-07-31=2310 26-08-31=2450',
      'K Carts left behind >68 %: 26-07-31=71 26-08-31=70 26-09-30=69',
    ],
  },
  {
    name: 'one small table for each month directly below the other, the month in a line of its own',
    rows: [
      'KPIs of the shop',
      'Jul 2026',
      'KPI|Target|Actual',
      'Rating|4.6|4.4',
      'Returns|2%|2.4%',
      'Aug 2026',
      'KPI|Target|Actual',
      'Rating|4.6|4.5',
      'Returns|2%|2.2%',
    ],
    reads: ['K Rating >4.6: 26-07-31=4.4 26-08-31=4.5', 'K Returns >2 %: 26-07-31=2.4 26-08-31=2.2'],
  },
];
