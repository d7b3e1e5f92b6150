// Sheets as the team next door keeps what others have: sprints across, teams by quarter, cards, two lines to a goal.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfNeighbours: readonly Layout[] = [
  {
    name: 'what was promised and where it stands today, in two rows to an objective',
    rows: [
      'Objective|Lead|By||Result 1|Result 2|Remarks',
      'Small hotels find us|ann@t.example|Q1 2027|promise|Raise visits from 8,200 to 14,000|Publish 20 guides|',
      '|||today|9,900|6|photos missing',
      'Guests book directly|bo@t.example|Q4 2026|promise|Lift direct bookings from 22% to 30%|Launch the button|',
      '|||today|25%|not yet|',
    ],
    reads: [
      'O Small hotels find us @ann@t.example !2027-03-31',
      'KR Raise visits from 8,200 to 14,000 8200>14000=9900',
      'KR Publish 20 guides >20=6',
      'O Guests book directly @bo@t.example !2026-12-31',
      'KR Lift direct bookings from 22% to 30% 22>30=25 %',
      'KR Launch the button >=0 y/n',
    ],
  },
  {
    name: 'sprints with their days in the second line of the heading',
    rows: [
      'sprint numbers 2026',
      '',
      'Objective|Key result|Owner|Start|Sprint 20\n21 Sep – 2 Oct|Sprint 21\n5 – 16 Oct|Sprint 22\n19 – 30 Oct|Target|Mood',
      'Teachers try us|Licences|Ann|18|19|22|27|40|good',
      '|Invitations|Bo|27%|27%||33%|45%|slow',
      'Heads hear of us|Visits|Cy|4|5|7|10|20|good',
    ],
    reads: [
      'O Teachers try us',
      'KR Licences 18>40=27 @Ann (10-02:19 10-16:22 10-30:27)',
      'KR Invitations 27>45=33 % @Bo (10-02:27 10-30:33)',
      'O Heads hear of us',
      'KR Visits 4>20=10 @Cy (10-02:5 10-16:7 10-30:10)',
    ],
  },
  {
    name: 'a team to a row and a quarter to a column, goals and their results in one cell',
    rows: [
      'Goals for the next two quarters',
      '',
      'Team|Lead|Q4 2026|Q1 2027|Open points',
      'Practices|Ann|Vets hear about us\n• Sign-ups 60 → 150 (now 92)\n• Weekly log-ins 31% → 50% (now 38%)|New practices start alone\n• Calls per practice 24 → 10|Who writes?',
      'Owners|Bo|Owners remember the check\n• Opens 44% → 60% (now 47%)||after the budget',
    ],
    reads: [
      'O [Practices] Vets hear about us @Ann !2026-12-31',
      'KR Sign-ups 60 → 150 (now 92) 60>150=92',
      'KR Weekly log-ins 31% → 50% (now 38%) 31>50=38 %',
      'O [Practices] New practices start alone @Ann !2027-03-31',
      'KR Calls per practice 24 → 10 24>10=',
    ],
  },
  {
    name: 'cards with what is done for each under a label',
    locale: german,
    rows: [
      'Objetivo:|Los restaurantes nos compran|Responsable:|Ana|Fecha límite:|2026-12-31',
      'Resultado clave|Quién|Partida|Meta|Hoy|Nota',
      'Restaurantes que piden|Bea|140|220|171|',
      'Pedidos con incidencia|Cruz|6 %|3 %|4,5 %|falta Valencia',
      'Iniciativas:|Cata de invierno',
      '|Muestrario',
      '',
      'Objetivo:|La marca se reconoce|Responsable:|Eva|Fecha límite:|2026-12-15',
      'Resultado clave|Quién|Partida|Meta|Hoy|Nota',
      'Tiendas con expositor|Bea|35|90|52|',
      'Iniciativas:|Expositor de cartón',
    ],
    reads: [
      'O Los restaurantes nos compran @Ana !2026-12-31',
      'KR Restaurantes que piden 140>220=171 @Bea',
      'KR Pedidos con incidencia 6>3=4.5 % @Cruz',
      'OI Cata de invierno',
      'OI Muestrario',
      'O La marca se reconoce @Eva !2026-12-15',
      'KR Tiendas con expositor 35>90=52 @Bea',
      'OI Expositor de cartón',
    ],
  },
];
