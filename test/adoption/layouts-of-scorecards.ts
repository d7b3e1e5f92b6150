// Layouts of scorecards and published templates: numbers beside names, footnotes on figures, when values were measured.

import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfScorecards: readonly Layout[] = [
  {
    name: 'numbers below KR, sentences below the same word in full, lines across that name the objectives',
    locale: german,
    rows: [
      '|OKR T4 2026',
      '|KR|Résultat clé|Responsable|Échéance|Mesure au 2 novembre|Confiance',
      '|Objectif 1 : La presse nous lit',
      '|KR1|Passer de 4 à 9 articles|Léa|2026-12-31|6|7/10',
      '|KR2|Porter la part de voix de 8 % à 15 %|Sofia|2026-12-31|9 %|5/10',
      '|Objectif 2 : Les clients parlent de nous',
      '|KR1|Obtenir 250 parrainages|Léa|2026-12-18|96|',
    ],
    looks: { merged: ['B3:G3', 'B6:G6'] },
    reads: [
      'O La presse nous lit',
      'KR Passer de 4 à 9 articles 4>9=6 c7 @Léa !2026-12-31',
      'KR Porter la part de voix de 8 % à 15 % 8>15=9 % c5 @Sofia !2026-12-31',
      'O Les clients parlent de nous',
      'KR Obtenir 250 parrainages >250=96 @Léa !2026-12-18',
    ],
  },
  {
    name: 'both levels numbered below their own word, the goals beside them',
    rows: [
      'Ziel|Beschreibung|KR|Schlüsselergebnis|Ziel|Ist',
      'Z1|Den Norden gewinnen|KR1|Läden eröffnet|12|5',
      '||KR2|Bestellungen je Monat|90|58',
      'Z2|Zitiert werden|KR1|Artikel|10|5',
    ],
    reads: [
      'O Den Norden gewinnen',
      'KR Läden eröffnet >12=5',
      'KR Bestellungen je Monat >90=58',
      'O Zitiert werden',
      'KR Artikel >10=5',
    ],
  },
  {
    name: 'plain numbers below Key result, and what they number below its title',
    rows: [
      'Objective|Objective title|Key result|Key result title|Target|Actual',
      '1|Win the north|1|Shops opened|12|5',
      '1|Win the north|2|Orders a month|90|58',
      '2|Be quoted|1|Articles|10|5',
    ],
    reads: [
      'O Win the north',
      'KR Shops opened >12=5',
      'KR Orders a month >90=58',
      'O Be quoted',
      'KR Articles >10=5',
    ],
  },
  {
    name: 'figures with signs that lead to a footnote',
    rows: [
      'Metrics|Owner|Target|Q1 ’26|Q2 ’26|Q3 ’26',
      'NPS|Ann|55|45|49|51*',
      'Cost|Bo|$18|$22 †|$21.3|$20.8¹',
      'Rate|Cy|4%|3.1%|3.4% *|3.9% [1]',
      '',
      '* only 60 answers',
    ],
    reads: [
      'K NPS >55 @Ann: 26-03-31=45 26-06-30=49 26-09-30=51',
      'K Cost >18 USD @Bo: 26-03-31=22 26-06-30=21.3 26-09-30=20.8',
      'K Rate >4 % @Cy: 26-03-31=3.1 26-06-30=3.4 26-09-30=3.9',
    ],
  },
  {
    name: 'weeks down, and comments that are counted beside remarks that are not',
    looks: { name: 'Social KPIs' },
    rows: [
      'Week of|Followers|Comments|Shares|Notes',
      'Goal|900|80|20|',
      '5 Oct 2026|812|41|9|Reel',
      '12 Oct 2026|817|57|12|',
      '19 Oct 2026|826||18|2',
      '26 Oct 2026|834|63|14|3 days off',
    ],
    reads: [
      'K Followers >900: 26-10-05=812 26-10-12=817 26-10-19=826 26-10-26=834',
      'K Comments >80: 26-10-05=41 26-10-12=57 26-10-26=63',
      'K Shares >20: 26-10-05=9 26-10-12=12 26-10-19=18 26-10-26=14',
    ],
  },
  {
    name: 'a log of measurements whose headings say what of, a target that was raised, a value not in yet',
    locale: german,
    rows: [
      'DATENEINGABE',
      '',
      'Nr.|Datum der Messung|Name der Kennzahl|Einheit|Istwert|Zielwert|Bemerkung',
      '1|05.10.2026|Besuche|Sitzungen|11480|13000|',
      '2|05.10.2026|Kosten je Lead|€|48,20|42,00|',
      '3|12.10.2026|Besuche|Sitzungen|12150|14000|Ziel erhöht',
      '4|12.10.2026|Kosten je Lead|€||42,00|Rechnung fehlt',
      '5|12.10.2026|Absprünge|%||30|',
    ],
    reads: [
      'K Besuche >14000 Sitzungen: 26-10-05=11480 26-10-12=12150',
      'K Kosten je Lead >42 EUR: 26-10-05=48.2',
      'K Absprünge >30 %:',
    ],
  },
  {
    name: 'KPIs with the period of each value in its row',
    rows: [
      'Name of metric|Period|Actual|Target|Owner',
      'Visits|Oct 2026|11480|13000|Ann',
      'Satisfaction|Q3 2026|87|90|Cy',
      'Bookings|Q4 2026|41|120|Cy',
      'Cost|Oct 2026||35|Cy',
    ],
    reads: [
      'K Visits >13000 @Ann: 26-10-31=11480',
      'K Satisfaction >90 @Cy: 26-09-30=87',
      'K Bookings >120 @Cy: 26-11-23=41',
      'K Cost >35 @Cy:',
    ],
  },
  {
    name: 'a month of KPIs named among labels above them',
    rows: [
      'KPI Monitoring',
      'Department: Marketing||Reporting Period: October 2026||Prepared By: Dana',
      '',
      'Category|KPI|Target|Actual|Variance|Status',
      'Get|Trials|250|235|-15|Below',
      'Get|Cost|$38.00|$41.50|+$3.50|Over',
      'Keep|Plans|320|||Waiting',
    ],
    reads: ['K Trials >250: 26-10-31=235', 'K Cost >38 USD: 26-10-31=41.5', 'K Plans >320:'],
  },
  {
    name: 'tables of KPIs under titles of their own, the day of all figures on top',
    rows: [
      'KPI scorecard',
      'As of 31 October 2026',
      '',
      'Brand',
      'KPI|Target|Actual',
      'Leads|250|235',
      'Reach|380|415',
      '',
      'Sales',
      'KPI|Target|Actual',
      'Leads|25|23',
      'Deals|8|4',
    ],
    reads: [
      'K Brand: Leads >250: 26-10-31=235',
      'K Reach >380: 26-10-31=415',
      'K Sales: Leads >25: 26-10-31=23',
      'K Deals >8: 26-10-31=4',
    ],
  },
  {
    name: 'a day above KPIs that is not that of their figures',
    rows: [
      'KPI scorecard',
      'Next review: 12 November 2026',
      '',
      'KPI|Target|Actual',
      'Leads|250|235',
      'Reach|380|415',
    ],
    reads: ['K Leads >250:', 'K Reach >380:'],
  },
];
