// Layouts of scorecards and published templates: numbers beside names, footnotes on figures.

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
];
