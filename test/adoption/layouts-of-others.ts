// Sheets of other makes still: what each would be read as by somebody who takes their time.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfOthers: readonly Layout[] = [
  {
    name: 'headings of another order, with ID, theme and quarter for each row',
    rows: [
      'Theme|ID|Quarter|Objective|KR #|Key Result|Metric|Start|Target|Current|% Complete|Owner',
      'Acquire|O1|Q4 2026|More people try us|KR1|Trial starts|count|900|1400|1120|44%|Ann',
      'Acquire|O1|Q4 2026|More people try us|KR2|Cost per trial|USD|64|50|61|21%|Bo',
      'Retain|O2|Q4 2026|People stay|KR1|Renewal rate|%|81|88|84|43%|Cy',
    ],
    looks: { formulas: ['K2:K4'] },
    reads: [
      'O More people try us',
      'KR Trial starts 900>1400=1120 count @Ann !2026-12-31',
      'KR Cost per trial 64>50=61 USD @Bo !2026-12-31',
      'O People stay',
      'KR Renewal rate 81>88=84 % @Cy !2026-12-31',
    ],
  },
  {
    name: 'German: company goals above, team goals below, each with a table',
    locale: german,
    rows: [
      'OKR Q1 2027 – Stadtwerke Nord',
      '',
      'Ziel 1: Kunden verstehen ihre Rechnung',
      'Schlüsselergebnis|Basis|Ziel|Aktuell|Wer',
      'Rückfragen je 1.000 Rechnungen|38|20|31|Kundendienst',
      'Online-Rechnungen|41 %|60 %|47 %|IT',
      '',
      'Ziel 2: Wir gewinnen Ökostrom-Kunden',
      'Schlüsselergebnis|Basis|Ziel|Aktuell|Wer',
      'Neue Verträge|0|850|120|Vertrieb',
    ],
    reads: [
      'O Kunden verstehen ihre Rechnung',
      'KR Rückfragen je 1.000 Rechnungen 38>20=31 @Kundendienst',
      'KR Online-Rechnungen 41>60=47 % @IT',
      'O Wir gewinnen Ökostrom-Kunden',
      'KR Neue Verträge 0>850=120 @Vertrieb',
    ],
    kept: ['OKR Q1 2027 – Stadtwerke Nord'],
  },
  {
    name: 'two progress columns: last month and now',
    rows: [
      'Objective|Key result|Target|Oct|Nov|Comment',
      'Cut the paper|Sheets printed|4000|7200|6100|printer B is off',
      '|Forms online|12|5|8|',
    ],
    reads: [
      'O Cut the paper',
      'KR Sheets printed >4000=6100 (10-31:7200 11-23:6100)',
      'KR Forms online >12=8 (10-31:5 11-23:8)',
    ],
  },
  {
    name: 'objective with a dash in front of each key result in one cell, owner in the next',
    rows: [
      'Objective|Key Results|Owner|Due',
      'Bring people back|- Win back 120 lapsed members\n- Raise second visits from 18% to 30%|Ann|Q4 2026',
      'Make it fun|- Run 6 evenings\n- Reach a rating of 4.6|Bo|Q1 2027',
    ],
    reads: [
      'O Bring people back @Ann !2026-12-31',
      'KR Win back 120 lapsed members >120=',
      'KR Raise second visits from 18% to 30% 18>30= %',
      'O Make it fun @Bo !2027-03-31',
      'KR Run 6 evenings >6=',
      'KR Reach a rating of 4.6 >4.6=',
    ],
  },
  {
    name: 'a monthly report: plan, actual and difference per KPI in rows',
    rows: [
      'KPI report 2026',
      'KPI|Kind|Jul|Aug|Sep|Oct',
      'New members|Plan|40|40|45|45',
      'New members|Actual|36|41|44|39',
      'New members|Diff|-4|1|-1|-6',
      'Cancellations|Plan|12|12|10|10',
      'Cancellations|Actual|13|11|12|9',
      'Cancellations|Diff|1|-1|2|-1',
    ],
    looks: { formulas: ['C5:F5', 'C8:F8'] },
    reads: [
      'K New members >45: 26-07-31=36 26-08-31=41 26-09-30=44 26-10-31=39',
      'K Cancellations >10: 26-07-31=13 26-08-31=11 26-09-30=12 26-10-31=9',
    ],
  },
  {
    name: 'French two-row headings with accents, percent with a comma and a space',
    locale: german,
    rows: [
      'Objectif|Résultat clé|Valeurs|||Responsable|Confiance (sur 10)',
      '||Départ|Cible|Actuelle||',
      'Rendre le site utile|Pages vues par visite|2,1|3,5|2,8|Inès|7',
      '|Taux de rebond|58 %|45 %|51,5 %|Hugo|5',
    ],
    looks: { merged: ['C1:E1', 'A1:A2', 'B1:B2', 'F1:F2', 'G1:G2'] },
    reads: [
      'O Rendre le site utile',
      'KR Pages vues par visite 2.1>3.5=2.8 c7 @Inès',
      'KR Taux de rebond 58>45=51.5 % c5 @Hugo',
    ],
  },
  {
    name: 'key results marked with stars and sub-bullets as initiatives',
    rows: [
      'OKRs autumn 2026',
      'O: Be the place to meet',
      'KR: Raise evening guests from 40 to 90',
      '* Live music on Thursdays',
      '* New lamps outside',
      'KR: 12 private parties',
      '* Offer on the website',
      'O: Be fair to staff',
      'KR: No more than 2 double shifts a week',
    ],
    reads: [
      'O Be the place to meet',
      'KR Raise evening guests from 40 to 90 40>90=',
      'I Live music on Thursdays',
      'I New lamps outside',
      'KR 12 private parties >12=',
      'I Offer on the website',
      'O Be fair to staff',
      'KR No more than 2 double shifts a week >2=',
    ],
    kept: ['OKRs autumn 2026'],
  },
  {
    name: 'a KPI log with the measure, its value and month in words',
    rows: [
      'Month|Metric|Result|Target|Comment',
      'September 2026|Store visits|4100|4500|rainy',
      'October 2026|Store visits|4380|4500|',
      'September 2026|Basket size|€31.20|€34|',
      'October 2026|Basket size|€32.10|€34|',
    ],
    reads: [
      'K Store visits >4500: 26-09-30=4100 26-10-31=4380',
      'K Basket size >34 EUR: 26-09-30=31.2 26-10-31=32.1',
    ],
  },
  {
    name: 'scores out of ten for each of three key results across, as a retrospective',
    rows: [
      'Q3 2026 retro',
      'Objective|Key result|Start|Target|End|Score|What we learned',
      'Sell to schools|Schools that order|12|40|29|0.6|Spring is better',
      '|Repeat orders|20%|50%|35%|0.5|',
    ],
    reads: ['O Sell to schools', 'KR Schools that order 12>40=29', 'KR Repeat orders 20>50=35 %'],
  },
  {
    name: 'owners above the columns of their key results',
    rows: [
      'Objective|Target date|Key result 1|Key result 2|Key result 3',
      'Open the second shop|31 Jan 2027|Sign the lease|Hire 6 people|Reach 200 guests a day',
      'Keep the first one full|31 Mar 2027|Raise lunch guests from 60 to 90|Keep rating above 4.5|',
    ],
    reads: [
      'O Open the second shop !2027-01-31',
      'KR Sign the lease',
      'KR Hire 6 people >6=',
      'KR Reach 200 guests a day >200=',
      'O Keep the first one full !2027-03-31',
      'KR Raise lunch guests from 60 to 90 60>90=',
      'KR Keep rating above 4.5 >4.5=',
    ],
  },
  {
    name: 'traffic lights as letters, blank lines between, RAG legend on top',
    rows: [
      'R = behind, A = watch, G = fine',
      'Objective|Key Result|RAG|Measure now|Measure goal',
      'Deliver what we promise|Late parcels|R|9%|4%',
      '|Damaged parcels|G|0.8%|1%',
      '',
      'Be easy to reach|Calls missed|A|14|5',
    ],
    reads: [
      'O Deliver what we promise',
      'KR Late parcels >4=9 %',
      'KR Damaged parcels >1=0.8 %',
      'O Be easy to reach',
      'KR Calls missed >5=14',
    ],
    kept: ['R = behind, A = watch, G = fine'],
  },
  {
    name: 'Spanish outline with letters and numbers',
    locale: german,
    rows: [
      'Objetivos y resultados clave – 1.er trimestre 2027',
      'Objetivo 1. Llenar los talleres',
      'RC 1.1 Pasar de 12 a 30 alumnos por taller',
      'RC 1.2 Ocupación del 85 %',
      'Objetivo 2. Cuidar al equipo',
      'RC 2.1 Reducir las horas extra de 40 a 15',
    ],
    reads: [
      'O Llenar los talleres',
      'KR Pasar de 12 a 30 alumnos por taller 12>30=',
      'KR Ocupación del 85 % >85= %',
      'O Cuidar al equipo',
      'KR Reducir las horas extra de 40 a 15 40>15=',
    ],
    kept: ['Objetivos y resultados clave – 1.er trimestre 2027'],
  },
  {
    name: 'a table whose headings are repeated for each month with the values of that month',
    rows: [
      'September 2026',
      'KPI|Target|Actual',
      'Visitors|900|840',
      'Donations|€4k|€3.2k',
      '',
      'October 2026',
      'KPI|Target|Actual',
      'Visitors|900|910',
      'Donations|€4k|€4.4k',
    ],
    reads: [
      'K Visitors >900: 26-09-30=840 26-10-31=910',
      'K Donations >4000 EUR: 26-09-30=3200 26-10-31=4400',
    ],
  },
  {
    name: 'percent as plain numbers under a heading with the sign, and a share of a hundred',
    rows: [
      'Objective|Key result|Baseline %|Target %|Current %|Confidence 0-1',
      'Ship with care|Orders without fault|91|98|94|0.7',
      '|On the day promised|78|95|86|0.5',
    ],
    reads: [
      'O Ship with care',
      'KR Orders without fault 91>98=94 % c7',
      'KR On the day promised 78>95=86 % c5',
    ],
  },
  {
    name: 'long sentences as objectives over several columns, merged, with numbers for rows',
    rows: [
      'No|What|Measure|From|To|Now',
      '1|We become the first place that families in the valley think of for a day out',
      '1.1|Families on a Sunday|people|140|260|190',
      '1.2|Season cards|cards|60|150|88',
      '2|Our people want to come back next summer',
      '2.1|Returning staff|%|35%|60%|45%',
    ],
    looks: { merged: ['B2:F2', 'B5:F5'] },
    reads: [
      'O We become the first place that families in the valley think of for a day out',
      'KR Families on a Sunday 140>260=190 people',
      'KR Season cards 60>150=88 cards',
      'O Our people want to come back next summer',
      'KR Returning staff 35>60=45 %',
    ],
  },
  {
    name: 'quarter headings over months for key results, with a total',
    rows: [
      'Objective|Key result|Target|Q3|||Q4||',
      '|||Jul|Aug|Sep|Oct|Nov|Dec',
      'Feed more people|Meals a month|3000|2100|2250|2400|2610|2700|',
      '|Kitchen waste in kg|80|140|128|131|110|96|',
    ],
    looks: { merged: ['D1:F1', 'G1:I1'] },
    reads: [
      'O Feed more people',
      'KR Meals a month >3000=2700 (07-31:2100 08-31:2250 09-30:2400 10-31:2610 11-23:2700)',
      'KR Kitchen waste in kg >80=96 (07-31:140 08-31:128 09-30:131 10-31:110 11-23:96)',
    ],
  },
  {
    name: 'a header with the team, people as columns of initials',
    rows: [
      'Team: Growth||Cycle: Q4 2026',
      'Objective: Turn readers into members',
      'Key results|Owner|Start|Goal|Now|Due',
      'Members from the blog|AL|120|300|185|12/15/2026',
      'Newsletter to member|BK|1.2%|2%|1.5%|12/31/2026',
    ],
    reads: [
      'O [Growth] Turn readers into members !2026-12-31',
      'KR Members from the blog 120>300=185 @AL !2026-12-15',
      'KR Newsletter to member 1.2>2=1.5 % @BK !2026-12-31',
    ],
  },
  {
    name: 'cells that say the same as above with a ditto mark',
    rows: [
      'Objective|Key result|Owner|Target|Actual',
      'Keep the water clean|Samples in order|Ann|100%|97%',
      '"|Leaks found early|"|40|22',
      'Keep it cheap|Cost per litre|Bo|€0.8|€0.9',
    ],
    reads: [
      'O Keep the water clean',
      'KR Samples in order >100=97 % @Ann',
      'KR Leaks found early >40=22 @Ann',
      'O Keep it cheap',
      'KR Cost per litre >0.8=0.9 EUR @Bo',
    ],
  },
  {
    name: 'yearly goals with actuals of past years',
    rows: [
      'KPI|2023|2024|2025|Target 2026|YTD 2026',
      'Members|400|455|510|600|548',
      'Donations|€31k|€36k|€40k|€50k|€38k',
    ],
    reads: [
      'K Members >600: 23-12-31=400 24-12-31=455 25-12-31=510',
      'K Donations >50000 EUR: 23-12-31=31000 24-12-31=36000 25-12-31=40000',
    ],
  },
  {
    name: 'status, progress and comments of two reviews side by side',
    rows: [
      'Objective|Key Result|Target|Mid-quarter||End of quarter|',
      '|||Actual|Comment|Actual|Comment',
      'Grow the garden|Plots rented|60|41|slow start|55|sun helped',
      '|Volunteers|25|14||21|',
    ],
    looks: { merged: ['D1:E1', 'F1:G1'] },
    reads: ['O Grow the garden', 'KR Plots rented >60=55', 'KR Volunteers >25=21'],
  },
];

export const othersWithoutGoals: readonly Pick<Layout, 'name' | 'rows' | 'looks' | 'locale'>[] = [
  {
    name: 'a training plan with goals of lessons and progress',
    rows: [
      'Module|Goal of the lesson|Trainer|Date|Done',
      'Basics|Know the tools|Ann|2026-11-02|yes',
      'Charts|Draw a chart|Bo|2026-11-09|no',
    ],
  },
  {
    name: 'a stock list with minimum and target stock',
    rows: [
      'Article|Current stock|Minimum|Target stock|Supplier',
      'Flour|40|20|60|Mill',
      'Sugar|12|10|30|Beet',
    ],
  },
  {
    name: 'an account list with owner, target and status of contacts',
    rows: [
      'Account|Industry|Account owner|Target contact|Last call|Status',
      'Acme|Steel|Ann|Cy Day|2026-11-02|warm',
      'Birch|Wood|Bo|Di Fox|2026-11-12|cold',
    ],
  },
  {
    name: 'a sprint board',
    rows: ['Story|Points|Sprint|Assignee|Status', 'Login page|5|12|Ann|done', 'Search|8|12|Bo|in progress'],
  },
  {
    name: 'a guest list',
    rows: ['Guest|Table|Menu|Confirmed', 'Ann|1|veggie|yes', 'Bo|1|fish|no', 'Cy|2|meat|yes'],
  },
  {
    name: 'fixtures and results',
    rows: ['Date|Home|Away|Result|Goals', '2026-11-07|Reds|Blues|2-1|3', '2026-11-14|Blues|Greens|0-0|0'],
  },
  {
    name: 'spend by channel and month with a target line',
    rows: [
      'Ad spend 2026',
      'Channel|Sep|Oct|Nov|Budget',
      'Search|1200|1300|900|4000',
      'Social|800|760|640|2500',
      'Total|2000|2060|1540|6500',
    ],
    looks: { formulas: ['B5:E5'] },
  },
  {
    name: 'a German rota with hours',
    rows: ['Mitarbeiter|Soll|Ist|Differenz|Urlaub', 'Anna|160|158|-2|3', 'Ben|120|126|6|0'],
    locale: german,
  },
  {
    name: 'a price comparison',
    rows: [
      'Offer|Supplier A|Supplier B|Supplier C',
      'Setup|400|350|500',
      'Per month|90|110|80',
      'Support|yes|no|yes',
    ],
  },
  {
    name: 'a reading list',
    rows: [
      'Title|Author|Pages|Started|Finished|Rating',
      'The Farm|Lee|310|2026-09-01|2026-09-12|4',
      'The Town|Day|280|2026-10-03||',
    ],
  },
];
