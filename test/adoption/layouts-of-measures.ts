// Sheets of measures in many forms, and goals in some more.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfMeasures: readonly Layout[] = [
  {
    name: 'KPIs grouped by area in merged cells at the left, months as dates',
    rows: [
      'Area|KPI|Unit|Target|2026-08-01|2026-09-01|2026-10-01',
      'Web|Sessions|visits|9000|8100|8300|8700',
      '|Bounce rate|%|40%|45%|44%|43%',
      'Shop|Orders|orders|250|190|205|214',
      '|Basket|EUR|€34|€31.20|€32.10|€31.90',
    ],
    looks: { merged: ['A2:A3', 'A4:A5'] },
    reads: [
      'K Sessions >9000 visits: 26-08-01=8100 26-09-01=8300 26-10-01=8700',
      'K Bounce rate >40 %: 26-08-01=45 26-09-01=44 26-10-01=43',
      'K Orders >250 orders: 26-08-01=190 26-09-01=205 26-10-01=214',
      'K Basket >34 EUR: 26-08-01=31.2 26-09-01=32.1 26-10-01=31.9',
    ],
  },
  {
    name: 'a scorecard with the weeks of a quarter, red and green cells, averages by formula',
    rows: [
      'Marketing scorecard Q4 2026',
      'Measurable|Owner|Goal|W40|W41|W42|W43|Avg',
      'Leads|Ann|≥ 40|38|41|44|39|40.5',
      'Cost per lead|Bo|≤ €30|€34|€31|€29|€30|€31',
      'Webinar sign-ups|Cy|25|n/a|18|27|–|22.5',
    ],
    looks: {
      formulas: ['H3:H5'],
      backgrounds: {
        'D3:D3': '#f4cccc',
        E3: '#d9ead3',
        F3: '#d9ead3',
        G3: '#f4cccc',
        D4: '#f4cccc',
        E4: '#f4cccc',
        F4: '#d9ead3',
        G4: '#d9ead3',
      },
    },
    reads: [
      'K Leads >40 @Ann: 26-10-04=38 26-10-11=41 26-10-18=44 26-10-25=39',
      'K Cost per lead >30 EUR @Bo: 26-10-04=34 26-10-11=31 26-10-18=29 26-10-25=30',
      'K Webinar sign-ups >25 @Cy: 26-10-11=18 26-10-25=27'.replace('26-10-25=27', '26-10-18=27'),
    ],
    kept: ['Marketing scorecard Q4 2026'],
  },
  {
    name: 'weeks down with their first day, two KPIs a team side by side under team names',
    rows: [
      'Weekly KPIs',
      '|Marketing||Sales|',
      'Week of|Leads|Visits|Calls|Deals',
      '2026-10-05|41|8100|120|7',
      '2026-10-12|44|8300|131|9',
      '2026-10-19|39|8250|118|6',
    ],
    looks: { merged: ['B2:C2', 'D2:E2'] },
    reads: [
      'K Leads: 26-10-05=41 26-10-12=44 26-10-19=39',
      'K Visits: 26-10-05=8100 26-10-12=8300 26-10-19=8250',
      'K Calls: 26-10-05=120 26-10-12=131 26-10-19=118',
      'K Deals: 26-10-05=7 26-10-12=9 26-10-19=6',
    ],
  },
  {
    name: 'German months across two years with the year only where it changes',
    locale: german,
    rows: [
      'Kennzahl|Verantwortlich|Zielwert|Nov 25|Dez 25|Jan 26|Feb 26',
      'Anfragen|Vertrieb|60|41|38|52|55',
      'Reaktionszeit (Std.)|Service|8|12,5|11|9,5|9',
    ],
    reads: [
      'K Anfragen >60 @Vertrieb: 25-11-30=41 25-12-31=38 26-01-31=52 26-02-28=55',
      'K Reaktionszeit (Std.) >8 Std. @Service: 25-11-30=12.5 25-12-31=11 26-01-31=9.5 26-02-28=9',
    ],
  },
  {
    name: 'months down the side with a note column and a running total',
    rows: [
      'Metrics 2026',
      'Month|New subscribers|Unsubscribes|Net (formula)|Comment',
      'January|310|40|270|',
      'February|355|38|317|two campaigns',
      'March|342|51|291|',
      'Total|1007|129|878|',
    ],
    looks: { formulas: ['D3:D6', 'B6:C6'] },
    reads: [
      'K New subscribers: 26-01-31=310 26-02-28=355 26-03-31=342',
      'K Unsubscribes: 26-01-31=40 26-02-28=38 26-03-31=51',
    ],
  },
  {
    name: 'a Spanish log with a row for each value, semicolons and decimal commas',
    locale: german,
    rows: [
      'Fecha|Indicador|Valor|Unidad|Comentario',
      '2026-09-30|Tasa de apertura|38,5|%|',
      '2026-10-31|Tasa de apertura|41,2|%|nuevo asunto',
      '2026-10-31|Ingresos|12.450 €|€|',
    ],
    reads: ['K Tasa de apertura %: 26-09-30=38.5 26-10-31=41.2', 'K Ingresos EUR: 26-10-31=12450'],
  },
  {
    name: 'quarters across with a trend word and a target for the year at the end',
    rows: [
      'Indicator|Lead|Q1|Q2|Q3|Q4|Trend|Goal 2026',
      'Plots rented|Ann|31|38|44||up|60',
      'Complaints|Bo|9|7|8||flat|4',
    ],
    looks: { name: 'Allotments 2026' },
    reads: [
      'K Plots rented >60 @Ann: 26-03-31=31 26-06-30=38 26-09-30=44',
      'K Complaints >4 @Bo: 26-03-31=9 26-06-30=7 26-09-30=8',
    ],
  },
  {
    name: 'a value for each weekday of one week',
    rows: [
      'KPI|Target|Mon 16 Nov 2026|Tue 17 Nov 2026|Wed 18 Nov 2026',
      'Calls answered|95%|91%|96%|94%',
      'Waiting time (min)|3|5|2|4',
    ],
    reads: [
      'K Calls answered >95 %: 26-11-16=91 26-11-17=96 26-11-18=94',
      'K Waiting time (min) >3 min: 26-11-16=5 26-11-17=2 26-11-18=4',
    ],
  },
  {
    name: 'KPIs with lower and upper limits and the last three months',
    rows: [
      'KPI|Unit|Lower limit|Upper limit|Target|Aug 2026|Sep 2026|Oct 2026|Owner',
      'Moisture|%|11|14|12.5|12.1|12.9|13.4|Mill',
      'Sacks an hour|sacks|90|140|120|104|111|118|Mill',
    ],
    reads: [
      'K Moisture >12.5 % @Mill: 26-08-31=12.1 26-09-30=12.9 26-10-31=13.4',
      'K Sacks an hour >120 sacks @Mill: 26-08-31=104 26-09-30=111 26-10-31=118',
    ],
  },
  {
    name: 'a French block of goals above a block of measures by week',
    locale: german,
    rows: [
      'Équipe Croissance – T4 2026',
      'Objectif|Résultat clé|Cible|Actuel|Échéance',
      'Accueillir mieux|Temps d’attente (min)|5|8|15/12/2026',
      '|Note moyenne|4,6|4,3|31/12/2026',
      '',
      'Indicateurs hebdomadaires',
      'Indicateur|Cible|S43|S44|S45',
      'Appels|300|280|310|295',
      'Rappels sous 24 h|90 %|84 %|88 %|91 %',
    ],
    reads: [
      'O Accueillir mieux',
      'KR Temps d’attente (min) >5=8 min !2026-12-15',
      'KR Note moyenne >4.6=4.3 !2026-12-31',
      'K Appels >300: 26-10-25=280 26-11-01=310 26-11-08=295',
      'K Rappels sous 24 h >90 %: 26-10-25=84 26-11-01=88 26-11-08=91',
    ],
  },
  {
    name: 'objectives as numbered sections in a column of their own, merged down',
    rows: [
      '#|Objective|#|Key Result|DRI|Status|Confidence',
      '1|Make the archive useful|1.1|Scan 4,000 of 9,000 photos|Ann|🟢 On track|8/10',
      '||1.2|Answer requests in 5 days instead of 12|Bo|🟠 At risk|5/10',
      '2|Bring schools in|2.1|Welcome 40 classes|Cy|🔴 Off track|3/10',
    ],
    looks: { merged: ['A2:A3', 'B2:B3'] },
    reads: [
      'O Make the archive useful',
      'KR Scan 4,000 of 9,000 photos >4000= c8 @Ann',
      'KR Answer requests in 5 days instead of 12 12>5= days c5 @Bo',
      'O Bring schools in',
      'KR Welcome 40 classes >40= c3 @Cy',
    ],
  },
  {
    name: 'objective, then a row per key result whose first cell says KR',
    rows: [
      'Q1 2027 OKRs',
      'Objective|Get the roof done before winter||||',
      'KR|Money raised|€20k|€80k|€52k|Ann',
      'KR|Offers compared|0|3|2|Bo',
      'Objective|Keep the hall in use||||',
      'KR|Evenings booked|60|110|84|Cy',
    ],
    reads: [
      'O Get the roof done before winter',
      'KR Money raised 20000>80000=52000 EUR',
      'KR Offers compared 0>3=2',
      'O Keep the hall in use',
      'KR Evenings booked 60>110=84',
    ],
    kept: ['Q1 2027 OKRs'],
  },
  {
    name: 'a table with the unit in brackets behind each key result and plain numbers',
    rows: [
      'Objective|Key Result|Baseline|Target|Actual|Achieved',
      'Spend less on power|Use (kWh)|9400|7500|8200|63%',
      '|Bill (€)|3100|2400|2750|50%',
      '|Share from the roof (%)|12|35|21|39%',
    ],
    looks: { formulas: ['F2:F4'] },
    reads: [
      'O Spend less on power',
      'KR Use (kWh) 9400>7500=8200 kWh',
      'KR Bill (€) 3100>2400=2750 EUR',
      'KR Share from the roof (%) 12>35=21 %',
    ],
  },
  {
    name: 'check-in columns by date with value and confidence for each',
    rows: [
      'OKR check-ins 2026',
      'Objective|Key result|Target|2 Nov||16 Nov|',
      '|||Value|Conf.|Value|Conf.',
      'Be read|Readers|9000|6100|6|6500|7',
      '|Shares|400|210|5|260|5',
    ],
    looks: { merged: ['D2:E2', 'F2:G2'] },
    reads: [
      'O Be read',
      'KR Readers >9000=6500 c7 (11-02:6100 11-16:6500)',
      'KR Shares >400=260 c5 (11-02:210 11-16:260)',
    ],
  },
  {
    name: 'goals with SMART fields',
    rows: [
      'Goal|Specific|Measurable|Target|Achieved so far|Deadline|Responsible',
      'Grow the newsletter|Readers who asked for it|Subscribers|9000|6500|31/12/2026|Ann',
      'Be on the radio|Local stations|Interviews|6|4|30/11/2026|Bo',
    ],
    reads: [
      'O Grow the newsletter',
      'KR Subscribers >9000=6500 @Ann !2026-12-31',
      'O Be on the radio',
      'KR Interviews >6=4 @Bo !2026-11-30',
    ],
  },
  {
    name: 'a list of key results grouped by team in bands, one objective for all in the title',
    rows: [
      'Objective 2026: Every child can swim',
      'Key result|Start|Target|Now|Lead',
      'Lessons team||||',
      'Children in courses|180|400|290|Ann',
      'Schools team||||',
      'Schools that join|4|12|9|Bo',
    ],
    reads: [
      'O Every child can swim',
      'KR Children in courses 180>400=290 @Ann',
      'KR Schools that join 4>12=9 @Bo',
    ],
  },
  {
    name: 'old and new quarter in two blocks of columns with the same headings',
    rows: [
      'Objective|Key result|Q3 2026|||Q4 2026||',
      '||Start|Target|End|Start|Target|Now',
      'Sell the surplus|Boxes a week|20|45|38|38|60|47',
    ],
    looks: { merged: ['C1:E1', 'F1:H1'] },
    reads: ['O Sell the surplus', 'KR Boxes a week 38>60=47'],
  },
  {
    name: 'key results with a due date and a state, written as tasks to tick',
    rows: [
      'OKR|Done|Due|Who',
      'Objective: Open on Sundays|||',
      'Staff agree to the rota|TRUE|2026-11-15|Ann',
      'Permit from the town|FALSE|2026-12-01|Bo',
      'Objective: Sell online|||',
      'Shop page live|FALSE|2026-12-15|Cy',
    ],
    reads: [
      'O Open on Sundays',
      'KR Staff agree to the rota >=1 y/n @Ann !2026-11-15',
      'KR Permit from the town >=0 y/n @Bo !2026-12-01',
      'O Sell online',
      'KR Shop page live >=0 y/n @Cy !2026-12-15',
    ],
  },
];

export const measuresWithoutGoals: readonly Pick<Layout, 'name' | 'rows' | 'looks' | 'locale'>[] = [
  {
    name: 'a cash flow plan',
    rows: [
      'Cash flow 2026',
      '|Jan|Feb|Mar',
      'Opening balance|5000|5300|4900',
      'Income|2000|1800|2100',
      'Costs|1700|2200|1900',
      'Closing balance|5300|4900|5100',
    ],
    looks: { formulas: ['B6:D6'] },
  },
  {
    name: 'a project Gantt with weeks across',
    rows: ['Task|Owner|W40|W41|W42|W43', 'Design|Ann|x|x||', 'Build|Bo||x|x|', 'Test|Cy||||x'],
  },
  {
    name: 'a media plan with spend by month',
    rows: [
      'Channel|Format|Objective|Sep|Oct|Nov|Total',
      'Radio|Spot|Reach|1200|1300|0|2500',
      'Web|Banner|Clicks|800|760|640|2200',
    ],
  },
  {
    name: 'salaries by person and month',
    rows: ['Employee|Position|Jan|Feb|Mar', 'Ann|Cook|2400|2400|2450', 'Bo|Waiter|1900|1900|1900'],
  },
  {
    name: 'a checklist',
    rows: ['Checklist for the opening', '☐ Keys', '☑ Lights', '☐ Till'],
  },
  {
    name: 'subscriptions to pay',
    rows: [
      'Service|Owner|Cost a month|Renewal date|Status',
      'Mail|Ann|40|2026-12-01|active',
      'Design|Bo|55|2027-02-01|active',
    ],
  },
  {
    name: 'translations',
    rows: [
      'English|Deutsch|Français',
      'Objective|Ziel|Objectif',
      'Key result|Schlüsselergebnis|Résultat clé',
      'Owner|Verantwortlich|Responsable',
    ],
  },
  {
    name: 'a German meeting plan with Ziel of each meeting',
    locale: german,
    rows: [
      'Termin|Thema|Ziel|Teilnehmer|Dauer',
      '2026-11-24|Messe|Stand festlegen|Anna, Ben|60',
      '2026-11-26|Website|Texte abnehmen|Cem|30',
    ],
  },
];
