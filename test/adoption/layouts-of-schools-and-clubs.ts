// Layouts of schools, clubs and the small teams beside them: school years, dated check-ins, periods of four weeks.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfSchoolsAndClubs: readonly Layout[] = [
  {
    name: 'periods of four weeks, and below their numbers the days they end on',
    rows: [
      'Ferry KPIs 2026',
      'Measure|Owner|Target|P1|P2|P3|P4|Mean|Remarks',
      'period ending|||2026-08-01|2026-08-29|2026-09-26|2026-10-24||',
      'Foot passengers|Desk|900|610|655|702||655.7|P1: strike',
      'Happy with the crossing|Desk|90%|82%|84%|tbc|88%|85%|',
    ],
    reads: [
      'K Foot passengers >900 @Desk: 26-08-01=610 26-08-29=655 26-09-26=702',
      'K Happy with the crossing >90 % @Desk: 26-08-01=82 26-08-29=84 26-10-24=88',
    ],
  },
  {
    name: 'weeks of a season, and below their numbers the days they end on, in German',
    locale: german,
    rows: [
      'Kennzahl|Ziel|Woche A|Woche B|Woche C',
      'endet am||06.11.2026|13.11.2026|20.11.2026',
      'Probetrainings|12|4|7|9',
      'Neue Mitglieder|6|1|2|5',
    ],
    reads: [
      'K Probetrainings >12: 26-11-06=4 26-11-13=7 26-11-20=9',
      'K Neue Mitglieder >6: 26-11-06=1 26-11-13=2 26-11-20=5',
    ],
  },
  {
    name: 'From and To in a group of the metric, days in one of check-ins',
    rows: [
      '|||Metric|||Check-in|||',
      'Objective|Key result|Owner|From|To|Due|2 Nov|9 Nov|16 Nov|Confidence',
      'Clubs call us first|Enquiries|Jo|14|30|31 Dec 2026|17|19|22|0.7',
      '|Guides printed|Al|3|8|31 Dec 2026|5|5|6|0.8',
    ],
    reads: [
      'O Clubs call us first',
      'KR Enquiries 14>30=22 c7 @Jo !2026-12-31 (11-02:17 11-09:19 11-16:22)',
      'KR Guides printed 3>8=6 c8 @Al !2026-12-31 (11-02:5 11-09:5 11-16:6)',
    ],
  },
  {
    name: 'goals by periods, and below their numbers the days they begin on',
    rows: [
      'Objective|Key result|Start|Target|P7|P8|P9',
      '|beginning|||2026-09-28|2026-10-26|2026-11-23',
      'More people row|Beginners on the water|10|40|14|22|',
      '|Boats in use|5|9|6|7|',
    ],
    reads: [
      'O More people row',
      'KR Beginners on the water 10>40=22 (09-28:14 10-26:22)',
      'KR Boats in use 5>9=7 (09-28:6 10-26:7)',
    ],
  },
  {
    name: 'the quarter before, the target of this one, and the quarter to date',
    rows: [
      'Plan Q4 2026',
      'Client goal|How we measure it|Q3 actual|Q4 target|QTD|Lead',
      'Fill the hall|Tickets|1.2k|2k|1.6k|Ann',
      '|Cost per ticket|£2.10|£1.60|£1.75|Bo',
      'Win members|Members|350|500|410|Ann',
    ],
    reads: [
      'O Fill the hall',
      'KR Tickets 1200>2000=1600 @Ann',
      'KR Cost per ticket 2.1>1.6=1.75 GBP @Bo',
      'O Win members',
      'KR Members 350>500=410 @Ann',
    ],
  },
  {
    name: 'the last quarter of the year before, the target of the first, and the quarter to date',
    rows: [
      'Plan 2026',
      'Objective|Key result|Actual Q4|Target Q1|Quarter to date',
      'Fill the hall|Tickets|1200|2000|1600',
      '|Guided tours|14|30|21',
    ],
    reads: ['O Fill the hall', 'KR Tickets 1200>2000=1600', 'KR Guided tours 14>30=21'],
  },
  {
    name: 'the month before, the target of this one, and the month to date',
    rows: [
      'Objective|Key result|Oct actual|Nov target|MTD',
      'Fill the hall|Tickets|1200|2000|1600',
      '|Guided tours|14|30|21',
    ],
    reads: ['O Fill the hall', 'KR Tickets 1200>2000=1600', 'KR Guided tours 14>30=21'],
  },
  {
    name: 'check-ins in Spanish, and months to goals by a word behind a dash',
    rows: [
      'OKRs 2026',
      'Objetivo|Resultado clave|Sept. – inicio|Avance 16/10|Avance 13/11|Dic. – meta',
      'Cantar más|Voces|18|20|25|30',
      '|Conciertos|0|1|3|4',
    ],
    reads: ['O Cantar más', 'KR Voces 18>30=25 (10-16:20 11-13:25)', 'KR Conciertos 0>4=3 (10-16:1 11-13:3)'],
  },
  {
    name: 'check-ins headed by a word and a day, in a school year',
    locale: german,
    rows: [
      'Collège des Tilleuls – année scolaire 2026-2027',
      'Axe|Objectif|Indicateur|Pilote|Départ (sept.)|Cible|Point 16/10|Point 13/11|Point 27/11|Pour le',
      'Accueil|Remplir la 6e|Dossiers déposés|C. Roy|38|140|45|61||31/03/2027',
      '||Part des visites suivies|C. Roy|22 %|35 %|24 %|24,5 %||31/03/2027',
    ],
    reads: [
      'O Remplir la 6e',
      'KR Dossiers déposés 38>140=61 @C. Roy !2027-03-31 (10-16:45 11-13:61)',
      'KR Part des visites suivies 22>35=24.5 % @C. Roy !2027-03-31 (10-16:24 11-13:24.5)',
    ],
  },
  {
    name: 'check-ins headed so, by day',
    rows: [
      'OKRs 2026',
      'Objective|Key result|Start|Target|Check-in 16 Oct|Check-in 30 Oct|Check-in 13 Nov',
      'Sing louder|Voices in the choir|18|30|20|22|25',
      '|Concerts booked|0|4|1|1|3',
    ],
    reads: [
      'O Sing louder',
      'KR Voices in the choir 18>30=25 (10-16:20 10-30:22 11-13:25)',
      'KR Concerts booked 0>4=3 (10-16:1 10-30:1 11-13:3)',
    ],
  },
  {
    name: 'updates by week, and remarks by week beside them',
    rows: [
      'OKRs 2026',
      'Objective|Key result|Start|Target|Update W45|Update W46|Update W47|Remarks',
      'Sing louder|Voices in the choir|18|30|20|22|25|two basses',
      '|Concerts booked|0|4|1|1|3|',
    ],
    reads: [
      'O Sing louder',
      'KR Voices in the choir 18>30=25 (11-08:20 11-15:22 11-22:25)',
      'KR Concerts booked 0>4=3 (11-08:1 11-15:1 11-22:3)',
    ],
  },
  {
    name: 'years, the target of this one and where it stands by a month of it',
    locale: german,
    rows: [
      'Bäder – Kennzahlen',
      'Kennzahl|Zuständig|Ist||||Ziel 2026|Stand Okt. 2026|Anmerkung',
      '||2022|2023|2024|2025|||',
      'Besuche',
      'Badegäste|Kasse|21200|24800|30500|28700|32000|26400|2024: heißer Sommer',
      'Weiterempfehlung|Büro|k. A.|0,46|k. A.|0,49|0,52||',
    ],
    looks: { merged: ['C2:F2', 'A4:I4'], formats: { 'C6:H6': '0%' } },
    reads: [
      'K Badegäste >32000 @Kasse: 22-12-31=21200 23-12-31=24800 24-12-31=30500 25-12-31=28700 26-10-31=26400',
      'K Weiterempfehlung >0.52 @Büro: 23-12-31=0.46 25-12-31=0.49',
    ],
  },
  {
    name: 'years, then the value of a day of this one',
    rows: [
      'KPI|2024|2025|Actual on 15 Nov 2026|Target 2026',
      'Members|410|455|498|520',
      'Fees unpaid|9%|8%|5%|4%',
    ],
    reads: [
      'K Members >520: 24-12-31=410 25-12-31=455 26-11-15=498',
      'K Fees unpaid >4 %: 24-12-31=9 25-12-31=8 26-11-15=5',
    ],
  },
  {
    name: 'months of a school year from the start to the goal, lettered aims across the table',
    rows: [
      'Town museum, aims September 2026 to June 2027',
      'Measure|Lead|Sept (start)|Oct|Nov|Dec|Jan|Feb|Mar|Apr|May|June (goal)|Notes',
      'Aim A: Families come when it rains',
      'Saturday visits|Jo|640|655|702|||||||900|rain',
      'Family cards|Desk|1210|1240|1298|||||||1600|',
      'Aim B: Teenagers stay',
      'Teens who rate us 4 or 5|Sam|58%||61%|||||||75%|',
      'Report printed|Bea|no|no|no|||||||yes|',
    ],
    looks: { merged: ['A3:M3', 'A6:M6'] },
    reads: [
      'O Families come when it rains',
      'KR Saturday visits 640>900=702 @Jo (10-31:655 11-23:702)',
      'KR Family cards 1210>1600=1298 @Desk (10-31:1240 11-23:1298)',
      'O Teenagers stay',
      'KR Teens who rate us 4 or 5 58>75=61 % @Sam (11-23:61)',
      'KR Report printed >1=0 y/n @Bea',
    ],
  },
  {
    name: 'objectives apart by blank rows, the last with amounts typed as texts and an owner that is a word of headings',
    locale: german,
    rows: [
      'Cód.|Objetivo específico|Indicador|Peso|Línea base|Meta|Último dato|Fecha del dato|Plazo|Responsable',
      '1.1|Más personas vienen|Visitas a la web|60%|18500|30000|24300|2026-10-31|T4 2026|Nuria',
      '1.2||Notas de prensa|40%|12|24|19|2026-11-16|T4 2026|Nuria',
      '',
      '3.1|Dependemos menos de una ayuda|Donaciones|50%|45.000 €|90.000 €|61.200 €|2026-11-16|T4 2026|Dirección',
      '3.2||Plan aprobado|50%|No|Sí|No|2026-11-09|2026-12-18|Dirección',
    ],
    reads: [
      'O Más personas vienen',
      'KR Visitas a la web 18500>30000=24300 w60 @Nuria !2026-12-31',
      'KR Notas de prensa 12>24=19 w40 @Nuria !2026-12-31',
      'O Dependemos menos de una ayuda',
      'KR Donaciones 45000>90000=61200 EUR w50 @Dirección !2026-12-31',
      'KR Plan aprobado >1=0 y/n w50 @Dirección !2026-12-18',
    ],
  },
  {
    name: 'how sure people were in each of three weeks: the last counts',
    rows: [
      '#|Objective / Key result|DRI|From|To|Latest|Confidence (1–10)|||In one line',
      '||||||W45|W46|W47|',
      'O1|Coaches try us first|Pia',
      '1.1|Trials a week|Jon|210|350|288|6|7|7|banner is up',
      '1.2|Trials with a team|Jon|31%|45%|38%|5|6||',
      'O2|Clubs hear it from us|Mara',
      '2.1|Council set up|Mara|no|yes|no|5|6|8|date is fixed',
    ],
    looks: { merged: ['G1:I1'] },
    reads: [
      'O Coaches try us first @Pia',
      'KR Trials a week 210>350=288 c7 @Jon',
      'KR Trials with a team 31>45=38 % c6 @Jon',
      'O Clubs hear it from us @Mara',
      'KR Council set up >1=0 y/n c8 @Mara',
    ],
  },
  {
    name: 'how sure people were out of five, by day, in German',
    locale: german,
    rows: [
      'Ziel|Schlüsselergebnis|Start|Zielwert|Aktuell|Zuversicht (1–5)||',
      '|||||06.11.|13.11.|20.11.',
      'Die Halle wird voll|Zuschauer|300|520|410|3|4|4',
      '|Dauerkarten|80|140|96|2|2|1',
    ],
    looks: { merged: ['F1:H1'] },
    reads: ['O Die Halle wird voll', 'KR Zuschauer 300>520=410 c8', 'KR Dauerkarten 80>140=96 c2'],
  },
  {
    name: 'how sure people were in each of three weeks, each headed so: the last counts',
    rows: [
      'Objective|Key result|Start|Target|Now|Confidence W45|Confidence W46|Confidence W47',
      'Sing louder|Voices|18|30|25|6|7|8',
      '|Concerts|0|4|3|5|4|',
    ],
    reads: ['O Sing louder', 'KR Voices 18>30=25 c8', 'KR Concerts 0>4=3 c4'],
  },
  {
    name: 'sentences that name their day beside the day they were edited on, one done lately',
    rows: [
      'Q4 2026',
      '|OKR|Where we are|Who|Edited|Notes to self',
      'O|Small clubs pick us',
      '🟢|Grow clubs on the app from 1,150 to 2,500 by 15 Dec|1980|Lena|2026-11-23|big jump',
      '🔴|Raise the win rate from 28% to 40%|29%|Owen|2026-11-16|',
      'O|Coaches stop writing slides',
      '✅|New prices live by 31 Oct|done 27 Oct|Owen|2026-10-27|',
      '🟡|Interview 15 coaches by 30 Nov|9|Lena|2026-11-19|',
    ],
    reads: [
      'O Small clubs pick us',
      'KR Grow clubs on the app from 1,150 to 2,500 by 15 Dec 1150>2500=1980 @Lena !2026-12-15',
      'KR Raise the win rate from 28% to 40% 28>40=29 % @Owen',
      'O Coaches stop writing slides',
      'KR New prices live by 31 Oct >=1 y/n @Owen !2026-10-31',
      'KR Interview 15 coaches by 30 Nov >15=9 @Lena !2026-11-30',
    ],
  },
  {
    name: 'KPIs that serve several aims, with their targets',
    rows: [
      'What we do it for|KPI|Target|Now',
      'More people come in|Visits|90|70',
      'People stay a while|Minutes|8|7',
      'People come back soon|Visits|80|60',
    ],
    reads: ['K Visits >90:', 'K Minutes >8:', 'K Visits >80:'],
  },
];

export const clubsWithoutGoals: readonly Pick<Layout, 'name' | 'rows' | 'looks' | 'locale'>[] = [
  {
    name: 'a log of tests, each judged by a KPI',
    rows: [
      'No.|Channel|We believe that…|A (control)|B (test)|KPI|Result A|Result B|Decision',
      'T1|Social|people want to see the court|room photo|court photo|CTR|1.12%|1.47%|B',
      'T2|Search|the price comes first|no price|from €9|CPA|€38.10|€31.75|B',
      'T3|Social|a coach sells better than a ball|ball|coach|CTR|1.50%|1.48%|A',
    ],
  },
  {
    name: 'a log of tests in German',
    locale: german,
    rows: [
      'Nr.|Hypothese|Kennzahl|Ist A|Ist B|Zuständig',
      '1|Kürzere Texte helfen beim Lesen|Öffnungsrate|31 %|34 %|Ann',
      '2|Bilder vom Training wirken stärker|Klickrate|4 %|6 %|Bo',
      '3|Freitags lesen mehr Eltern|Öffnungsrate|30 %|29 %|Ann',
    ],
  },
];
