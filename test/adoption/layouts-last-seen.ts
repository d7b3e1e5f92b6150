// The sheets that were looked at last.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsLastSeen: readonly Layout[] = [
  {
    name: 'headings that repeat the level in each: objective level, key result level',
    rows: [
      'Department|Company Objective|Dept. Objective|Dept. Key Result|Unit of measurement|Status quo|End goal|Latest value|Point of contact|Delivery date|Rationale',
      'Marketing|Lead the valley|Be named first|Aided awareness|%|22|35|27|Ann|2026-12-31|brand study in May',
      'Marketing|Lead the valley|Be named first|Press pieces|pieces|4|20|11|Bo|2026-12-31|',
      'Sales|Lead the valley|Win the large ones|Large contracts|contracts|2|8|5|Cy|2026-11-30|two in talks',
    ],
    reads: [
      'O [Marketing] Be named first',
      'KR Aided awareness 22>35=27 % @Ann !2026-12-31',
      'KR Press pieces 4>20=11 pieces @Bo !2026-12-31',
      'O [Sales] Win the large ones',
      'KR Large contracts 2>8=5 contracts @Cy !2026-11-30',
    ],
  },
  {
    name: 'a German table with Verantwortliche/r and Fällig bis, dates without a year',
    locale: german,
    rows: [
      'OKR Q4 2026',
      'Oberziel|Kernergebnis|Verantwortliche/r|Ausgangslage|Zielwert|Stand heute|Fällig bis|Anmerkungen',
      'Lieferung wie versprochen|Pünktliche Pakete|Lager|91 %|97 %|94,5 %|15.12.|neuer Dienst',
      '|Bruch je 1.000|Lager|9|4|6|31.12.|',
    ],
    reads: [
      'O Lieferung wie versprochen',
      'KR Pünktliche Pakete 91>97=94.5 % @Lager !2026-12-15',
      'KR Bruch je 1.000 9>4=6 @Lager !2026-12-31',
    ],
  },
  {
    name: 'objectives and key results typed into one column with blank lines, numbers beside them',
    rows: [
      'What|Baseline|Target|Today',
      'Objective: People find their way',
      'Visitors who ask at the desk|120|40|85',
      'Signs in three languages|0|60|41',
      '',
      'Objective: People stay longer',
      'Minutes per visit|38|60|47',
    ],
    reads: [
      'O People find their way',
      'KR Visitors who ask at the desk 120>40=85',
      'KR Signs in three languages 0>60=41',
      'O People stay longer',
      'KR Minutes per visit 38>60=47',
    ],
  },
  {
    name: 'progress typed in three ways in one column',
    rows: [
      'Objective|Key result|Progress',
      'Finish the move|Boxes packed|80%',
      '|Lines connected|0.5',
      '|Old rooms handed back|100%',
    ],
    reads: [
      'O Finish the move',
      'KR Boxes packed 0>100=80 %',
      'KR Lines connected 0>100=50 %',
      'KR Old rooms handed back 0>100=100 %',
    ],
  },
  {
    name: 'objectives on the left over several rows, KRs without an owner, a comment thread to the right',
    rows: [
      'OBJECTIVES|KEY RESULTS|PROGRESS|COMMENTS||',
      'Make payroll calm|Errors per run from 14 to 2|60%|Ann: better|Bo: yes, since Oct|Ann: keep it',
      '|Questions answered in a day: 70% → 95%|40%|||',
      'Make joining easy|First day feedback 4.6 of 5|30%|Cy: form is new||',
    ],
    reads: [
      'O Make payroll calm',
      'KR Errors per run from 14 to 2 14>2=',
      'KR Questions answered in a day: 70% → 95% 70>95= %',
      'O Make joining easy',
      'KR First day feedback 4.6 of 5 0>100=30 %',
    ],
  },
  {
    name: 'KPIs with months across in French, plan in the row below each',
    locale: german,
    rows: [
      'Suivi 2026 – indicateurs',
      'Indicateur||Juil.|Août|Sept.|Oct.',
      'Adhésions|Réel|36|41|44|39',
      '|Objectif|40|40|45|45',
      'Résiliations|Réel|13|11|12|9',
      '|Objectif|12|12|10|10',
    ],
    reads: [
      'K Adhésions >45: 26-07-31=36 26-08-31=41 26-09-30=44 26-10-31=39',
      'K Résiliations >10: 26-07-31=13 26-08-31=11 26-09-30=12 26-10-31=9',
    ],
  },
  {
    name: 'a flat list without any objective',
    rows: [
      'Key result|Owner|Start|Target|Current|Due',
      'Trial classes booked|Ann|40|90|66|2026-12-31',
      'Members after a trial|Bo|22%|35%|28%|2026-12-31',
    ],
    looks: { name: 'Studio OKRs' },
    reads: [
      'O Studio OKRs',
      'KR Trial classes booked 40>90=66 @Ann !2026-12-31',
      'KR Members after a trial 22>35=28 % @Bo !2026-12-31',
    ],
  },
  {
    name: 'a KPI table whose values carry their change in brackets',
    rows: [
      'KPI|Target|Sep 2026|Oct 2026',
      'Visits|9,000|8,300 (+2%)|8,700 (+5%)',
      'Revenue|$50k|$46.5k (-1%)|$48k (+3%)',
    ],
    reads: [
      'K Visits >9000: 26-09-30=8300 26-10-31=8700',
      'K Revenue >50000 USD: 26-09-30=46500 26-10-31=48000',
    ],
  },
  {
    name: 'Spanish key results as columns with their goal in the text',
    locale: german,
    rows: [
      'Objetivo|Responsable|Resultado clave 1|Resultado clave 2|Fecha límite',
      'Abrir la escuela a todos|Lucía|Pasar de 120 a 200 becas|Llegar a 15 barrios|31/12/2026',
      'Cuidar las aulas|Pablo|Reducir averías de 30 a 10|Pintar 12 aulas|31/03/2027',
    ],
    reads: [
      'O Abrir la escuela a todos @Lucía !2026-12-31',
      'KR Pasar de 120 a 200 becas 120>200=',
      'KR Llegar a 15 barrios >15=',
      'O Cuidar las aulas @Pablo !2027-03-31',
      'KR Reducir averías de 30 a 10 30>10=',
      'KR Pintar 12 aulas >12=',
    ],
  },
  {
    name: 'a sheet with goals on top and a table of people below',
    rows: [
      'Objective|Key result|Target|Current|Lead',
      'Learn from guests|Interviews|30|18|AL',
      '|Changes made|10|4|BK',
      '',
      'Short|Name|Phone',
      'AL|Ann Lee|555-0101',
      'BK|Bo King|555-0102',
    ],
    reads: ['O Learn from guests', 'KR Interviews >30=18 @AL', 'KR Changes made >10=4 @BK'],
  },
];

export const lastSeenWithoutGoals: readonly Pick<Layout, 'name' | 'rows' | 'looks' | 'locale'>[] = [
  {
    name: 'a content plan with target group and goal of each piece',
    rows: [
      'Piece|Target group|Goal|Channel|Publish on|Owner|Status',
      'Guide to boots|Hikers|Newsletter sign-ups|Blog|2026-12-02|Ann|draft',
      'Ten huts|Families|Reach|Video|2026-12-09|Bo|idea',
    ],
  },
  {
    name: 'leads with source and score',
    rows: [
      'Lead|Source|Score|Owner|Next step|Value',
      'Acme|Fair|70|Ann|call|12000',
      'Birch|Web|40|Bo|mail|8000',
    ],
  },
  {
    name: 'a cost plan with start and end of each item',
    rows: [
      'Item|Start|End|Planned cost|Actual cost',
      'Tent|2026-06-01|2026-06-03|900|950',
      'Music|2026-06-02|2026-06-02|400|400',
    ],
  },
  {
    name: 'test results by class',
    rows: ['Class|Pupils|Average|Best|Target reached', '5a|24|2.4|1.0|yes', '5b|26|2.9|1.3|no'],
  },
  {
    name: 'a mileage log',
    rows: ['Date|From|To|Km|Purpose', '2026-11-02|Lyon|Lille|690|Fair', '2026-11-05|Lille|Lyon|690|Return'],
  },
  {
    name: 'a flight list with from and to',
    rows: ['Person|From|To|Date|Price', 'Ann|Paris|Rome|2026-12-01|120', 'Bo|Berlin|Rome|2026-12-01|95'],
  },
  {
    name: 'energy meter readings',
    rows: [
      'Meter|Location|Reading Jan|Reading Feb|Reading Mar',
      'E1|Hall|10400|10912|11388',
      'E2|Yard|2210|2301|2377',
    ],
  },
  {
    name: 'a French directory',
    rows: [
      'Nom|Service|Responsable|Téléphone|Adresse',
      'Ann Lee|Ventes|Inès|555-0101|a@acme.example',
      'Bo King|Achats|Hugo|555-0102|b@acme.example',
    ],
  },
];
