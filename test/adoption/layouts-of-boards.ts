// Boards and scorecards, as tools export them and teams paste them.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';
export const layoutsOfBoards: readonly Layout[] = [
  {
    name: 'an export with a name, an objective and days in words',
    rows: [
      'Name|Objective|Status|Owner|Progress|Start Value|Target Value|Current Value|Deadline|Created',
      'Newsletter subscribers|Grow our own audience|In progress|Ann|50%|2000|4000|3000|December 31, 2026|Oct 1, 2026',
      'Podcast downloads|Grow our own audience|At risk|Bo|20%|500|1500|700|December 31, 2026|Oct 1, 2026',
      'Demo requests|Turn attention into demand|In progress|Cy|60%|40|90|70|December 31, 2026|Oct 1, 2026',
    ],
    looks: { formulas: ['E2:E4'] },
    reads: [
      'O Grow our own audience',
      'KR Newsletter subscribers 2000>4000=3000 @Ann !2026-12-31',
      'KR Podcast downloads 500>1500=700 @Bo !2026-12-31',
      'O Turn attention into demand',
      'KR Demo requests 40>90=70 @Cy !2026-12-31',
    ],
  },
  {
    name: 'German goals with measures, a band for each team',
    locale: german,
    rows: [
      'Ziele 2026',
      'Ziel|Messgröße|Startwert|Zielwert|Istwert|Termin',
      'Team Einkauf',
      'Günstiger einkaufen|Kosten je Stück|12,50 €|10,90 €|11,40 €|31.12.2026',
      'Team Lager',
      'Schneller packen|Pakete je Stunde|38|55|47|30.11.2026',
    ],
    reads: [
      'O [Team Einkauf] Günstiger einkaufen',
      'KR Kosten je Stück 12.5>10.9=11.4 EUR !2026-12-31',
      'O [Team Lager] Schneller packen',
      'KR Pakete je Stunde 38>55=47 !2026-11-30',
    ],
  },
  {
    name: 'a target and an actual column for each month in single headings',
    rows: [
      'Metric|Owner|Jan Target|Jan Actual|Feb Target|Feb Actual|Mar Target|Mar Actual',
      'MQLs|Ann|100|92|110|108|120|131',
      'CAC|Bo|$90|$96|$88|$91|$86|$84',
    ],
    looks: { name: 'KPIs 2026' },
    reads: [
      'K MQLs >120 @Ann: 26-01-31=92 26-02-28=108 26-03-31=131',
      'K CAC >86 USD @Bo: 26-01-31=96 26-02-28=91 26-03-31=84',
    ],
  },
  {
    name: 'weights, a target and an actual of the quarter, scores by formula',
    rows: [
      'Objective|Key Result|Owner|Weight|Q4 Target|Q4 Actual|Score|Comments',
      'Expand into Austria|Sign 12 resellers|Ann|40%|12|9|0.75|two pending',
      '|Reach €300k revenue|Bo|60%|€300k|€210k|0.7|',
    ],
    looks: { formulas: ['G2:G3'] },
    reads: [
      'O Expand into Austria',
      'KR Sign 12 resellers >12=9 w40 @Ann',
      'KR Reach €300k revenue >300000=210000 EUR w60 @Bo',
    ],
  },
  {
    name: 'signs before marks in words',
    rows: [
      'OKR Board',
      '🎯 Objective: Make the shop feel fast',
      '→ KR: Page load 3.2s → 1.5s (now 2.1s)',
      '→ KR: Checkout errors from 4% to 1%',
      '🎯 Objective: Make support human',
      '→ KR: First reply under 2 hours',
    ],
    reads: [
      'O Make the shop feel fast',
      'KR Page load 3.2s → 1.5s (now 2.1s) 3.2>1.5=2.1 s',
      'KR Checkout errors from 4% to 1% 4>1= %',
      'O Make support human',
      'KR First reply under 2 hours >2= hours',
    ],
    kept: ['OKR Board'],
  },
  {
    name: 'French headings with a column of units called Mesure',
    locale: german,
    rows: [
      'Objectif|Résultat clé|Mesure|Valeur de départ|Valeur cible|Valeur actuelle|Responsable|Date butoir|Commentaire',
      'Gagner la confiance des PME|Avis vérifiés|nombre|120|300|215|Claire|31/12/2026|',
      'Gagner la confiance des PME|Taux de réponse|%|62 %|85 %|74 %|Karim|15/12/2026|outil changé',
    ],
    reads: [
      'O Gagner la confiance des PME',
      'KR Avis vérifiés 120>300=215 nombre @Claire !2026-12-31',
      'KR Taux de réponse 62>85=74 % @Karim !2026-12-15',
    ],
  },
  {
    name: 'a letter for the status between weeks',
    rows: [
      'Weekly scorecard 2026',
      'KPI|Goal|KW 45|RAG|KW 46|RAG|KW 47|RAG',
      'Calls|60|55|A|61|G|58|A',
      'No-shows|5%|8%|R|6%|A|5%|G',
    ],
    reads: [
      'K Calls >60: 26-11-08=55 26-11-15=61 26-11-22=58',
      'K No-shows >5 %: 26-11-08=8 26-11-15=6 26-11-22=5',
    ],
  },
  {
    name: 'objectives with a share of their own by formula',
    rows: [
      'Goal / Key Result|Owner|Target|Actual|% done',
      'O1: Fill the hall|Ann||| 58%',
      'KR1: Season tickets|Bo|400|260|65%',
      'KR2: Average seats sold|Cy|85%|71%|51%',
    ],
    looks: { formulas: ['E2:E4'] },
    reads: ['O Fill the hall @Ann', 'KR Season tickets >400=260 @Bo', 'KR Average seats sold >85=71 % @Cy'],
  },
];
export const boardsWithoutGoals: readonly Pick<Layout, 'name' | 'rows' | 'looks' | 'locale'>[] = [
  { name: 'a plan of shifts', rows: ['Name|Role|Mon|Tue|Wed|Hours', 'Ann|Cook|8|8|0|16', 'Bo|Bar|0|6|6|12'] },
  {
    name: 'equipment with its owners',
    rows: [
      'Item|Owner|Value|Purchase date|Status',
      'Laptop|Ann|1200|2026-01-05|ok',
      'Camera|Bo|900|2026-03-01|repair',
    ],
  },
  {
    name: 'figures of newsletters',
    rows: [
      'Issue|Sent on|Recipients|Open rate|Click rate',
      '#41|2026-11-02|6300|41%|6%',
      '#42|2026-11-09|6350|39%|5%',
    ],
  },
  {
    name: 'a comparison of offers with weights',
    rows: ['Requirement|Weight|Supplier A|Supplier B|Comment', 'Price|40%|8|6|', 'Support|60%|5|9|24/7'],
  },
];
