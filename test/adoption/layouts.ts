// Sheets as teams really keep them, and what a careful reader takes from each.
import type { CellValue, WorkbookLocale } from '../../src/workbook/cell.ts';
import { german, type Looks } from './foreign-sheet.ts';

export interface Layout {
  readonly name: string;
  readonly rows: readonly (string | readonly CellValue[])[];
  readonly looks?: Looks;
  readonly locale?: WorkbookLocale;
  readonly reads: readonly string[];
  readonly kept?: readonly string[];
}

export const layouts: readonly Layout[] = [
  {
    name: 'marks O1 and KR1.1 in one column',
    rows: [
      'Goal|Owner|Start|Target|Now',
      'O1 Win the north|Ann',
      'KR1.1 New shops|Bo|10|40|22',
      'KR1.2 Open a depot|Bo|||',
      'O2 Keep the south|Cy',
      'KR2.1 Churn|Di|5%|3%|4%',
    ],
    reads: [
      'O Win the north @Ann',
      'KR New shops 10>40=22 @Bo',
      'KR Open a depot @Bo',
      'O Keep the south @Cy',
      'KR Churn 5>3=4 % @Di',
    ],
  },
  {
    name: 'numbers 1 and 1.1 in a column of their own',
    rows: [
      'No.|Objective / KR|Baseline|Target|Actual',
      ['1', 'Be found', '', '', ''],
      ['1.1', 'Organic visits', 1000, 2000, 1500],
      ['1.2', 'Backlinks', 10, 50, 20],
      ['2', 'Be loved', '', '', ''],
      ['2.1', 'NPS', 30, 45, 38],
    ],
    reads: [
      'O Be found',
      'KR Organic visits 1000>2000=1500',
      'KR Backlinks 10>50=20',
      'O Be loved',
      'KR NPS 30>45=38',
    ],
  },
  {
    name: 'a column says which rows are objectives',
    rows: [
      'Type|Description|Owner|Start|Target|Current',
      'Objective|Delight new users|Eve',
      'Key Result|Activation rate|Fay|20%|40%|31%',
      'Initiative|New tour|Gus',
      'Objective|Ship faster|Hal',
      'Key Result|Lead time in days|Ida|12|5|9',
    ],
    reads: [
      'O Delight new users @Eve',
      'KR Activation rate 20>40=31 % @Fay',
      'I New tour',
      'O Ship faster @Hal',
      'KR Lead time in days 12>5=9 @Ida',
    ],
  },
  {
    name: 'indentation by spaces alone',
    rows: [
      'OKR|Target|Current',
      'Earn trust',
      '    Reviews above four stars|200|120',
      '    Complaints per week|5|9',
      'Grow wisely',
      '    Net revenue retention|110%|104%',
    ],
    reads: [
      'O Earn trust',
      'KR Reviews above four stars >200=120',
      'KR Complaints per week >5=9',
      'O Grow wisely',
      'KR Net revenue retention >110=104 %',
    ],
  },
  {
    name: 'a staircase: key results one column further in, under no heading',
    rows: [
      'Objective||Owner|Target|Actual',
      'Be the first choice||Jo',
      '|Preferred by partners|Kim|60|45',
      '|Listed in guides|Lee|12|7',
      'Run a calm shop||Max',
      '|Late orders|Ned|2%|3%',
    ],
    reads: [
      'O Be the first choice @Jo',
      'KR Preferred by partners >60=45 @Kim',
      'KR Listed in guides >12=7 @Lee',
      'O Run a calm shop @Max',
      'KR Late orders >2=3 % @Ned',
    ],
  },
  {
    name: 'objective rows that are only bold',
    rows: [
      'Goals|Owner|Baseline|Target|Actual',
      'Win back trust|Ann|||',
      'Refund requests|Bo|40|10|22',
      'Answered the same day|Bo|50%|90%|71%',
      'Open a new market|Cy|||',
      'Pilot customers|Di|0|8|3',
    ],
    looks: { bold: ['A1:E1', 'A2:E2', 'A5:E5'] },
    reads: [
      'O Win back trust @Ann',
      'KR Refund requests 40>10=22 @Bo',
      'KR Answered the same day 50>90=71 % @Bo',
      'O Open a new market @Cy',
      'KR Pilot customers 0>8=3 @Di',
    ],
  },
  {
    name: 'objectives in cells merged across the table of key results',
    rows: [
      'Key result|Owner|Start|Target|Current',
      'Objective 1: Lead in quality',
      'Defects per batch|Ann|9|3|6',
      'Audit score|Bo|70|90|81',
      'Objective 2: Grow the club',
      'Members|Cy|400|650|512',
    ],
    looks: { merged: ['A2:E2', 'A5:E5'] },
    reads: [
      'O Lead in quality',
      'KR Defects per batch 9>3=6 @Ann',
      'KR Audit score 70>90=81 @Bo',
      'O Grow the club',
      'KR Members 400>650=512 @Cy',
    ],
  },
  {
    name: 'objective rows of their own with owner and due date, key results beside them',
    rows: [
      'Objective|Key Result|Owner|Due|Target|Current',
      'Sell online|||Q4 2026',
      '|Shop orders|Ann|2026-12-15|300|120',
      '|Return rate|Bo||4%|6%',
      'Sell abroad||Cy|Q1 2027',
      '|Export orders|Di||80|12',
    ],
    reads: [
      'O Sell online !2026-12-31',
      'KR Shop orders >300=120 @Ann !2026-12-15',
      'KR Return rate >4=6 % @Bo',
      'O Sell abroad @Cy !2027-03-31',
      'KR Export orders >80=12 @Di',
    ],
  },
  {
    name: 'two owners: the objective’s and the key result’s',
    rows: [
      'Objective|Objective owner|Key result|KR owner|Baseline|Target|Current|Weight',
      'Calm support|Ann|First answer (hours)|Bo|12|2|6|60%',
      '||Tickets reopened|Cy|14|5|9|40%',
    ],
    reads: [
      'O Calm support @Ann',
      'KR First answer (hours) 12>2=6 hours w60 @Bo',
      'KR Tickets reopened 14>5=9 w40 @Cy',
    ],
  },
  {
    name: 'team bands across a flat table',
    rows: [
      'Objective|Key result|Target|Actual',
      'Marketing',
      'Be seen|Reach|5000|4100',
      '|Mentions|40|22',
      'Sales',
      'Be chosen|Deals won|30|18',
    ],
    looks: { bold: ['A1:D1', 'A2', 'A5'] },
    reads: [
      'O [Marketing] Be seen',
      'KR Reach >5000=4100',
      'KR Mentions >40=22',
      'O [Sales] Be chosen',
      'KR Deals won >30=18',
    ],
  },
  {
    name: 'German outline with decimal commas as text',
    rows: [
      'Ziel / Schlüsselergebnis|Verantwortlich|Ausgangswert|Zielwert|Aktuell|Frist',
      'Z1: Wir gewinnen Stammkunden|Anna',
      'SE1.1 Wiederkaufrate|Ben|18,5 %|25 %|21,0 %|31.12.2026',
      'SE1.2 Warenkorb|Ben|45,50 €|60,00 €|51,20 €|Q4 2026',
      'Z2: Wir liefern pünktlich|Cem',
      'SE2.1 Verspätete Pakete|Dana|1.200,00|300|850|Ende November',
    ],
    looks: { name: 'OKR 2026' },
    locale: german,
    reads: [
      'O Wir gewinnen Stammkunden @Anna',
      'KR Wiederkaufrate 18.5>25=21 % @Ben !2026-12-31',
      'KR Warenkorb 45.5>60=51.2 EUR @Ben !2026-12-31',
      'O Wir liefern pünktlich @Cem',
      'KR Verspätete Pakete 1200>300=850 @Dana !2026-11-30',
    ],
  },
  {
    name: 'French, flat, with spaces for thousands',
    rows: [
      'Objectif|Résultat clé|Responsable|Valeur initiale|Cible|Valeur actuelle|Échéance|Commentaires',
      'Gagner en visibilité|Visites mensuelles|Zoé|12 000|18 000|14 500|31/12/2026|Nouvelle page en ligne',
      '|Taux d’ouverture|Luc|21,5 %|28 %|24 %|T4 2026|',
    ],
    locale: german,
    reads: [
      'O Gagner en visibilité',
      'KR Visites mensuelles 12000>18000=14500 @Zoé !2026-12-31',
      'KR Taux d’ouverture 21.5>28=24 % @Luc !2026-12-31',
    ],
  },
  {
    name: 'Spanish, with a row for each key result and yes or no',
    rows: [
      'Objetivo|Resultado clave|Responsable|Línea base|Meta|Actual|Fecha límite|Estado',
      'Fidelizar clientes|Tasa de recompra|Inés|30 %|45 %|36 %|30/11/2026|En curso',
      'Fidelizar clientes|Lanzar el club|Raúl||sí|no|31/12/2026|Retrasado',
    ],
    locale: german,
    reads: [
      'O Fidelizar clientes',
      'KR Tasa de recompra 30>45=36 % @Inés !2026-11-30',
      'KR Lanzar el club >1=0 y/n @Raúl !2026-12-31',
    ],
  },
  {
    name: 'key results in numbered groups of columns',
    rows: [
      'Objective|Owner|KR1|KR1 target|KR1 actual|KR2|KR2 target|KR2 actual',
      'Be quick|Ann|Load time|2|3|Uptime|99.9%|99.5%',
      'Be kind|Bo|Thank-you notes|50|20',
    ],
    reads: [
      'O Be quick @Ann',
      'KR Load time >2=3',
      'KR Uptime >99.9=99.5 %',
      'O Be kind @Bo',
      'KR Thank-you notes >50=20',
    ],
  },
  {
    name: 'plain lines of key results in a cell, no bullets',
    rows: [
      ['Objective', 'Owner', 'Key results'],
      ['Teach the market', 'Ann', 'Raise course sign-ups from 120 to 300\nPublish 6 guides'],
      ['Listen better', 'Bo', 'Interview 30 customers\nRaise survey response from 12% to 20%'],
    ],
    reads: [
      'O Teach the market @Ann',
      'KR Raise course sign-ups from 120 to 300 120>300=',
      'KR Publish 6 guides >6=',
      'O Listen better @Bo',
      'KR Interview 30 customers >30=',
      'KR Raise survey response from 12% to 20% 12>20= %',
    ],
  },
  {
    name: 'labelled cards, each with a small table',
    rows: [
      'Objective: Grow the community',
      'Owner: Ann',
      '',
      'Key result|Baseline|Target|Current',
      'Members|100|250|180',
      'Meet-ups|0|6|2',
      '',
      'Objective: Fund the community',
      'Owner: Bo',
      '',
      'Key result|Baseline|Target|Current',
      'Sponsors|1|5|3',
    ],
    reads: [
      'O Grow the community @Ann',
      'KR Members 100>250=180',
      'KR Meet-ups 0>6=2',
      'O Fund the community @Bo',
      'KR Sponsors 1>5=3',
    ],
  },
  {
    name: 'objectives as titles above small tables',
    rows: [
      'Marketing OKRs 2026',
      '',
      'Objective 1: Win the north',
      'Key Result|Owner|Target|Actual',
      'Stores that stock us|Ann|40|22',
      '',
      'Objective 2: Keep the south',
      'Key Result|Owner|Target|Actual',
      'Stores that leave|Bo|3|5',
    ],
    reads: [
      'O Win the north',
      'KR Stores that stock us >40=22 @Ann',
      'O Keep the south',
      'KR Stores that leave >3=5 @Bo',
    ],
    kept: ['Marketing OKRs 2026'],
  },
  {
    name: 'progress and confidence in three scales',
    rows: [
      'Objective|Key result|Progress|Confidence',
      'Ship it|Write the guide|0.7|0.8',
      '|Train the team|0.25|0.5',
    ],
    reads: ['O Ship it', 'KR Write the guide 0>100=70 % c8', 'KR Train the team 0>100=25 % c5'],
  },
  {
    name: 'progress from 0 to 100, and 1 is one per cent',
    rows: ['Objective|Key result|% complete', 'Ship it|Write the guide|70', '|Train the team|1'],
    reads: ['O Ship it', 'KR Write the guide 0>100=70 %', 'KR Train the team 0>100=1 %'],
  },
  {
    name: 'weeks across from autumn into the new year, year in the title',
    rows: [
      'Check-ins Q4 2026',
      'Objective|Key result|Target|KW 47|KW 48',
      'Be reachable|Calls answered|95%|88%|',
      '|Callbacks|20|31|27',
    ],
    reads: [
      'O Be reachable',
      'KR Calls answered >95=88 % (11-22:88)',
      'KR Callbacks >20=27 (11-22:31 11-23:27)',
    ],
  },
  {
    name: 'months across for KPIs from October to February',
    rows: [
      'KPI|Unit|Target|Oct 2025|Nov|Dec|Jan|Feb',
      'Visits|visits|900|700|720|650|800|',
      'Cost per lead|€|30|42|41|39|37|36',
    ],
    reads: [
      'K Visits >900 visits: 25-10-31=700 25-11-30=720 25-12-31=650 26-01-31=800',
      'K Cost per lead >30 EUR: 25-10-31=42 25-11-30=41 25-12-31=39 26-01-31=37 26-02-28=36',
    ],
  },
  {
    name: 'years above months, merged, and an empty first heading',
    rows: ['KPI dashboard', '||2025||2026|', 'Metric|Target|Nov|Dec|Jan|Feb', 'Sign-ups|50|31|35|40|44'],
    looks: { merged: ['C2:D2', 'E2:F2'] },
    reads: ['K Sign-ups >50: 25-11-30=31 25-12-31=35 26-01-31=40 26-02-28=44'],
  },
  {
    name: 'plan and actual under each month',
    rows: ['KPI|Owner|Aug 2026||Sep 2026|', '||Plan|Actual|Plan|Actual', 'Orders|Ann|90|84|95|97'],
    looks: { merged: ['C1:D1', 'E1:F1'] },
    reads: ['K Orders >95 @Ann: 26-08-31=84 26-09-30=97'],
  },
  {
    name: 'a log with a row for each value',
    rows: [
      'Date|KPI|Value|Unit',
      '2026-09-30|Visits|700|visits',
      '2026-10-31|Visits|760|visits',
      '2026-10-31|Bounce rate|41%|',
    ],
    reads: ['K Visits visits: 26-09-30=700 26-10-31=760', 'K Bounce rate %: 26-10-31=41'],
  },
  {
    name: 'months down, KPIs across, targets in a row',
    rows: [
      'KPI overview 2026',
      '',
      'Month|Visits|Conversion|Revenue',
      'Target|9000|3%|€50k',
      'Aug|8100|2.4%|€41k',
      'Sep|8300|2.6%|€44k',
      'Oct|8700|2.7%|€46.5k',
    ],
    reads: [
      'K Visits >9000: 26-08-31=8100 26-09-30=8300 26-10-31=8700',
      'K Conversion >3 %: 26-08-31=2.4 26-09-30=2.6 26-10-31=2.7',
      'K Revenue >50000 EUR: 26-08-31=41000 26-09-30=44000 26-10-31=46500',
    ],
  },
  {
    name: 'an outline without any headings',
    rows: [
      'Q4 2026 goals',
      '',
      'Objective 1: Make onboarding effortless',
      'KR1: Raise activation from 31% to 45%',
      'KR2: Cut set-up time from 20 to 8 minutes',
      '',
      'Objective 2: Become the known name',
      'KR1: 12 talks at trade fairs',
      'KR2: Launch the podcast',
    ],
    reads: [
      'O Make onboarding effortless',
      'KR Raise activation from 31% to 45% 31>45= %',
      'KR Cut set-up time from 20 to 8 minutes 20>8= minutes',
      'O Become the known name',
      'KR 12 talks at trade fairs >12=',
      'KR Launch the podcast',
    ],
    kept: ['Q4 2026 goals'],
  },
  {
    name: 'labels in one column, texts in the next, no headings',
    rows: [
      'Objective|Serve small shops well',
      'KR1|Shops onboarded|40|120|66',
      'KR2|Support rating|3.9|4.5|4.2',
      'Objective|Cut waste',
      'KR1|Returned boxes|300|100|220',
    ],
    reads: [
      'O Serve small shops well',
      'KR Shops onboarded 40>120=66',
      'KR Support rating 3.9>4.5=4.2',
      'O Cut waste',
      'KR Returned boxes 300>100=220',
    ],
  },
  {
    name: 'a quarter for each pair of target and actual',
    rows: [
      'Objective|Key result|Q3 2026||Q4 2026|',
      '||Target|Actual|Target|Actual',
      'Be seen|Reach|4000|4100|5000|4600',
    ],
    looks: { merged: ['C1:D1', 'E1:F1'] },
    reads: ['O Be seen', 'KR Reach >5000=4600 (09-30:4100 11-23:4600)'],
  },
  {
    name: 'totals, footnotes and repeated headings are no goals',
    rows: [
      'Objective|Key result|Target|Actual',
      'Be seen|Reach|5000|4100',
      'Objective|Key result|Target|Actual',
      'Be heard|Talks|12|7',
      'Total||5012|4107',
      '',
      '* Reach is measured monthly.',
    ],
    looks: { formulas: ['C5:D5'] },
    reads: ['O Be seen', 'KR Reach >5000=4100', 'O Be heard', 'KR Talks >12=7'],
    kept: ['Total', '* Reach is measured monthly.'],
  },
  {
    name: 'goals measured by metrics in a column of their own',
    rows: [
      'Goal|Metric|Baseline|Target|Current|Lead',
      'Grow loyalty|Repeat purchases|20%|35%|28%|Ann',
      'Grow reach|Newsletter readers|4k|9k|6.5k|Bo',
    ],
    reads: [
      'O Grow loyalty',
      'KR Repeat purchases 20>35=28 % @Ann',
      'O Grow reach',
      'KR Newsletter readers 4000>9000=6500 @Bo',
    ],
  },
  {
    name: 'initiatives in rows under their key result',
    rows: [
      'Objective|Key result|Initiative|Target|Actual',
      'Be seen|Reach|Spring campaign|5000|4100',
      '||Podcast tour||',
      '|Mentions|Press kit|40|22',
    ],
    reads: [
      'O Be seen',
      'KR Reach >5000=4100',
      'I Spring campaign',
      'I Podcast tour',
      'KR Mentions >40=22',
      'I Press kit',
    ],
  },
  {
    name: 'each objective in a column, its key results below',
    rows: [
      'Objective|Win the north|Keep the south',
      'Owner|Ann|Bo',
      'KR1|Open 4 shops|Cut churn from 6% to 4%',
      'KR2|Raise visits from 100 to 180|Reach NPS 50',
    ],
    reads: [
      'O Win the north @Ann',
      'KR Open 4 shops >4=',
      'KR Raise visits from 100 to 180 100>180=',
      'O Keep the south @Bo',
      'KR Cut churn from 6% to 4% 6>4= %',
      'KR Reach NPS 50 >50=',
    ],
  },
  {
    name: 'a history with a row for each look at a key result',
    rows: [
      'Date|Objective|Key result|Value|Target|Comment',
      '2026-10-05|Be seen|Reach|4000|5000|',
      '2026-10-12|Be seen|Reach|4200|5000|new campaign',
      '2026-10-05|Be seen|Mentions|20|40|',
      '2026-10-12|Be seen|Mentions|23|40|',
    ],
    reads: [
      'O Be seen',
      'KR Reach >5000=4200 (10-05:4000 10-12:4200)',
      'KR Mentions >40=23 (10-05:20 10-12:23)',
    ],
  },
  {
    name: 'start and target in one cell',
    rows: [
      'Objective|Key result|Baseline → Target|Current|Confidence',
      'Be quick|Load time|4.2 → 2.5|3.1|6/10',
      '|Uptime|99.1% → 99.9%|99.5%|4/5',
    ],
    reads: ['O Be quick', 'KR Load time 4.2>2.5=3.1 c6', 'KR Uptime 99.1>99.9=99.5 % c8'],
  },
  {
    name: 'boxes to tick',
    rows: ['Objective|Key result|Owner|Done?', 'Be ready|Hire a lead|Ann|TRUE', '|Sign the lease|Bo|FALSE'],
    reads: ['O Be ready', 'KR Hire a lead >=1 y/n @Ann', 'KR Sign the lease >=0 y/n @Bo'],
  },
  {
    name: 'months with short years',
    rows: ['Metric|Goal|Aug 26|Sep 26|Oct 26', 'Leads|40|31|33|38', 'Win rate|25%|19%|21%|22%'],
    reads: [
      'K Leads >40: 26-08-31=31 26-09-30=33 26-10-31=38',
      'K Win rate >25 %: 26-08-31=19 26-09-30=21 26-10-31=22',
    ],
  },
  {
    name: 'headings in people’s own words, the numbers from, to and now',
    rows: [
      'What we want|How we will know|From|To|Now|Who',
      'A calmer inbox|Mails a day|120|60|85|Ann',
      '|Answered within a day|70%|95%|81%|Bo',
    ],
    reads: ['O A calmer inbox', 'KR Mails a day 120>60=85 @Ann', 'KR Answered within a day 70>95=81 % @Bo'],
  },
  {
    name: 'numbered objectives with lettered key results',
    rows: [
      'OKRs|Target|Actual',
      '1. Lead in service||',
      'a) Answered calls|95%|91%',
      'b) Callbacks|20|31',
      '2. Lead in price||',
      'a) Cheapest in test|3|1',
    ],
    reads: [
      'O Lead in service',
      'KR Answered calls >95=91 %',
      'KR Callbacks >20=31',
      'O Lead in price',
      'KR Cheapest in test >3=1',
    ],
  },
  {
    name: 'two teams side by side',
    rows: [
      'Objective|Key result|Target|Actual||Objective|Key result|Target|Actual',
      'Be seen|Reach|5000|4100||Be chosen|Deals|30|18',
      '|Mentions|40|22|||Renewals|90%|84%',
    ],
    reads: [
      'O Be seen',
      'KR Reach >5000=4100',
      'KR Mentions >40=22',
      'O Be chosen',
      'KR Deals >30=18',
      'KR Renewals >90=84 %',
    ],
  },
  {
    name: 'days before months, as a later date in the column shows',
    rows: [
      'Objective|Key result|Target|Due',
      ['Be seen', 'Reach', 5000, '31/12/2026'],
      ['', 'Mentions', 40, '05/12/2026'],
    ],
    reads: ['O Be seen', 'KR Reach >5000= !2026-12-31', 'KR Mentions >40= !2026-12-05'],
  },
  {
    name: 'bounds, ranges of wording and units in the cell',
    rows: [
      'Objective|Key Result|Baseline|Target|Current',
      'Run smoothly|Downtime|5 h|< 2 h|3 h',
      '|Orders shipped|1.2k|2k+|1,450 (72%)',
      '|Handbook|–|live|draft',
    ],
    reads: [
      'O Run smoothly',
      'KR Downtime 5>2=3 h',
      'KR Orders shipped 1200>2000=1450',
      'KR Handbook >1= y/n',
    ],
  },
  {
    name: 'a row for the target and one for the actual values of each KPI',
    rows: [
      'KPI|Owner||Jan 2026|Feb|Mar',
      'Visits|Ann|Target|100|110|120',
      '||Actual|90|105|118',
      'Leads|Bo|Target|10|12|14',
      '||Actual|9|13|',
    ],
    reads: [
      'K Visits >120 @Ann: 26-01-31=90 26-02-28=105 26-03-31=118',
      'K Leads >14 @Bo: 26-01-31=9 26-02-28=13',
    ],
  },
  {
    name: 'units in the headings, a weight for each of the two',
    rows: [
      'objective|Weight|key result|Weight|Start (%)|target (%)|actual to date (%)',
      'Grow|60%|Activation|50%|22|30|25',
    ],
    reads: ['O Grow', 'KR Activation 22>30=25 % w50'],
  },
  {
    name: 'key results as a group of headings',
    rows: [
      'Objective|Key Results||||Status',
      '|Description|Owner|Target|Current|',
      'Be seen|Reach|Ann|5000|4100|green',
      '|Mentions|Bo|40|22|red',
    ],
    looks: { merged: ['B1:E1', 'A1:A2', 'F1:F2'] },
    reads: ['O Be seen', 'KR Reach >5000=4100 @Ann', 'KR Mentions >40=22 @Bo'],
  },
];
