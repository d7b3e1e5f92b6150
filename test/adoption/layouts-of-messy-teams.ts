// Sheets of teams that word and place things in their own way: plans, blocks on their side, tables that go on below.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

const lines = (...texts: readonly string[]): string => texts.join('\n');

export const layoutsOfMessyTeams: readonly Layout[] = [
  {
    name: 'key results under a phrase nobody knows, as lines of a cell beside lines of figures',
    locale: german,
    looks: { merged: ['D1:F1'] },
    rows: [
      'Team|Ziel|Daran sehen wir den Erfolg|Zahlen|||Bis',
      '|||Ausgang|Soll|Ist|',
      [
        'Küche',
        'Gäste bleiben sitzen',
        lines('• Zweites Getränk', '• Wartezeit in Minuten'),
        lines('40 %', '18'),
        lines('55 %', '10'),
        lines('47 %', '14,5'),
        '31.12.2026',
      ],
      [
        'Laden',
        'Leute kommen wieder',
        lines('• Stempelkarten', '• Reklamationen'),
        lines('1.200', '30'),
        lines('2.000', '12'),
        lines('1.650', '–'),
        '15.12.2026',
      ],
    ],
    reads: [
      'O [Küche] Gäste bleiben sitzen !2026-12-31',
      'KR Zweites Getränk 40>55=47 % !2026-12-31',
      'KR Wartezeit in Minuten 18>10=14.5',
      'O [Laden] Leute kommen wieder !2026-12-15',
      'KR Stempelkarten 1200>2000=1650 !2026-12-15',
      'KR Reklamationen 30>12=',
    ],
  },
  {
    name: 'key results under a heading in own words beside objectives that are written once',
    rows: [
      'Objective|Sign that we got there|Today|Target',
      'Win the harbour|Berths let all year|12|30',
      '|Complaints a month|9|4',
      'Keep the crew|People who left this year|5|2',
      '|Shifts filled in time|80%|95%',
    ],
    reads: [
      'O Win the harbour',
      'KR Berths let all year >30=12',
      'KR Complaints a month >4=9',
      'O Keep the crew',
      'KR People who left this year >2=5',
      'KR Shifts filled in time >95=80 %',
    ],
  },
  {
    name: 'the objective at the right end, asked for, and a start in own words',
    looks: { merged: ['F2:F3', 'F4:F5'] },
    rows: [
      'Key result|At Easter|Target|Now|Lead|Which objective does it serve?',
      'Regulars|40|90|61|Ida|People come back',
      'Price of a visit|£9|£6|£8|Ida|',
      'Schools on board|2|10|9|Ola|Schools send their classes',
      'Places left empty|31%|10%|24%|Ola|',
    ],
    reads: [
      'O People come back',
      'KR Regulars 40>90=61 @Ida',
      'KR Price of a visit 9>6=8 GBP @Ida',
      'O Schools send their classes',
      'KR Schools on board 2>10=9 @Ola',
      'KR Places left empty 31>10=24 % @Ola',
    ],
  },
  {
    name: 'a budget beside goals is no start',
    rows: [
      'Objective|Key result|Money set aside|Target|Now',
      'Be found|Visits a week|5000|400|310',
      '|Calls a week|2500|60|41',
      '|Stars|900|5|4',
    ],
    reads: ['O Be found', 'KR Visits a week >400=310', 'KR Calls a week >60=41', 'KR Stars >5=4'],
  },
  {
    name: 'a plan of teams, objectives, key results and projects that stand in by steps',
    rows: [
      'Plan|Lead|Source|Was|Goal|Oct|Nov|Weight',
      'Shop team',
      '  Campers find us|Dana',
      '    Visits from maps|Marc|export|140|200|151|168|0.6',
      '    Stores with photos|Pia||55%|95%|60%|72%|0.4',
      '      Project: new photos|Pia',
      'Dealer team',
      '  Dealers sell us first|Rosa',
      '    Dealers with the kit|Rosa|form|38|75|44|59|1',
    ],
    reads: [
      'O [Shop team] Campers find us @Dana',
      'KR Visits from maps 140>200=168 w0.6 @Marc (10-31:151 11-23:168)',
      'KR Stores with photos 55>95=72 % w0.4 @Pia (10-31:60 11-23:72)',
      'I new photos',
      'O [Dealer team] Dealers sell us first @Rosa',
      'KR Dealers with the kit 38>75=59 w1 @Rosa (10-31:44 11-23:59)',
    ],
  },
  {
    name: 'teams in bold above objectives in bold, and projects named so, at one margin',
    looks: { bold: ['A2', 'A3', 'A6', 'A7'] },
    rows: [
      'What|Who|Start|Target|Now',
      'Bakery',
      'Bread sells out|Ann',
      'Loaves a day|Bo|80|120|96',
      'Project: a second oven|Bo',
      'Coffee',
      'Cups taste alike|Cy',
      'Bad cups a week|Cy|14|5|9',
    ],
    reads: [
      'O [Bakery] Bread sells out @Ann',
      'KR Loaves a day 80>120=96 @Bo',
      'I a second oven',
      'O [Coffee] Cups taste alike @Cy',
      'KR Bad cups a week 14>5=9 @Cy',
    ],
  },
  {
    name: 'KPIs of a business year: the goal behind an average',
    locale: german,
    rows: [
      'Kennzahl|Verantw.|Jul 26|Aug 26|Sep 26|Schnitt|Ziel GJ',
      "Besuche|Reto|18'400|17'950|21'300|19'217|30'000",
      "Umsatz|Reto|CHF 84'500|CHF 79'200|CHF 96'050|CHF 86'583|CHF 130'000",
    ],
    reads: [
      'K Besuche >30000 @Reto: 26-07-31=18400 26-08-31=17950 26-09-30=21300',
      'K Umsatz >130000 CHF @Reto: 26-07-31=84500 26-08-31=79200 26-09-30=96050',
    ],
  },
];
