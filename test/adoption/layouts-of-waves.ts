// Goals told by when they were measured and when they are to be reached: exits and commitments, waves, starts and ends.
import { american, german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfWaves: readonly Layout[] = [
  {
    name: 'how the last quarter ended, what this one promises, and the latest figure',
    rows: [
      'Objective|Key result|Weight|Q3 exit|Q4 commit|Latest|Owner',
      'Win the north|Pipeline in the north|60%|$2.1M|$3.4M|$2.5M|Ann',
      '|Cost per lead|40%|$310|$240|$290|Bo',
      'Be asked first|Guide downloads||220|700|410|Cy',
      '|Talks at fairs||0|6||Cy',
    ],
    reads: [
      'O Win the north',
      'KR Pipeline in the north 2100000>3400000=2500000 USD w60 @Ann',
      'KR Cost per lead 310>240=290 USD w40 @Bo',
      'O Be asked first',
      'KR Guide downloads 220>700=410 @Cy',
      'KR Talks at fairs 0>6= @Cy',
    ],
  },
  {
    name: 'Schluss Q3, Zusage Q4 und zuletzt gemessen',
    locale: german,
    rows: [
      'Objective|Key Result|Schluss Q3|Zusage Q4|Zuletzt|Wer',
      'Im Norden gewinnen|Anfragen|310|450|360|Eva',
      '|Reklamationen|24|10|18|Jo',
      'Zuerst gefragt werden|Anteil Direktbuchung|41 %|55 %|44 %|Eva',
    ],
    reads: [
      'O Im Norden gewinnen',
      'KR Anfragen 310>450=360 @Eva',
      'KR Reklamationen 24>10=18 @Jo',
      'O Zuerst gefragt werden',
      'KR Anteil Direktbuchung 41>55=44 % @Eva',
    ],
  },
  {
    name: 'promises numbered 1 and 1a, from the start of July to the end of December',
    rows: [
      'What we promised the dealers, H2 2026',
      '',
      'No.|Promise|Who|Start of July|End of Dec|Today|Light|Notes',
      '1|Dealers use our kit|Ann',
      '1a|Dealers with a kit|Ann|42|110|87|🟢 ok|',
      '1b|Days to the print file|Bo|12|4|6|🟡 slow|North waits',
      '',
      '2|More orders by app|Cy',
      '2a|Share of orders by app|Cy|23%|35%|26%|🔴 help|',
      '2b|App in all regions|Bo|no|yes|no|🟡 slow|',
    ],
    reads: [
      'O Dealers use our kit @Ann',
      'KR Dealers with a kit 42>110=87 @Ann',
      'KR Days to the print file 12>4=6 @Bo',
      'O More orders by app @Cy',
      'KR Share of orders by app 23>35=26 % @Cy',
      'KR App in all regions >1=0 y/n @Bo',
    ],
  },
  {
    name: 'the end of the year between where it began and now, nothing numbered',
    rows: [
      'Objective|Key result|January|End of year|Now',
      'Sell more tea|Shops that sell it|80|140|112',
      '|Returned tins|9%|4%|6%',
    ],
    reads: ['O Sell more tea', 'KR Shops that sell it 80>140=112', 'KR Returned tins 9>4=6 %'],
  },
  {
    name: 'waves of a panel before the goal, with whom was asked',
    looks: { merged: ['A2:A3', 'A4:A5'] },
    rows: [
      [
        'Ambition',
        'Measure',
        'Who we ask / count',
        'Starting point\n(Sept, wave 11)',
        'Oct\n(wave 12)',
        'Nov\n(wave 13)',
        'Goal\n(Dec, wave 14)',
        'Lead',
        'So what?',
      ],
      'Be trusted|Trust the brand|Panel, 900 members|41%|43%|39%|48%|Insight manager|Strike days',
      '|Promoter score|On-board survey|-12|-9|-14|-5|Service|',
      'Be thought of|Cards sold|Ticketing system|3450|5120|7940|12000|Sales lead|',
      '|Portal log-ins|Portal statistics|140|165||300|Sales lead|No export',
    ],
    reads: [
      'O Be trusted',
      'KR Trust the brand 41>48=39 % @Insight manager (10-31:43 11-23:39)',
      'KR Promoter score -12>-5=-14 @Service (10-31:-9 11-23:-14)',
      'O Be thought of',
      'KR Cards sold 3450>12000=7940 @Sales lead (10-31:5120 11-23:7940)',
      'KR Portal log-ins 140>300=165 @Sales lead (10-31:165)',
    ],
  },
  {
    name: 'weeks with their Mondays below them in one heading',
    rows: [
      'Weekly numbers Q4 2026',
      [
        'Metric',
        'Owner',
        'Unit',
        'wk 40\n28 Sep',
        'wk 41\n5 Oct',
        'wk 42\n12 Oct',
        'wk 43\n19 Oct',
        'Q4 goal',
        'What happened',
      ],
      'Search|',
      'Return on ads|Ann|x|4.1|4|4.3||4.5|feed broke',
      'Shop revenue|Bo|€|38k|41.2k|40500|22k|50k|',
    ],
    reads: [
      'K Return on ads >4.5 x @Ann: 26-10-04=4.1 26-10-11=4 26-10-18=4.3',
      'K Shop revenue >50000 EUR @Bo: 26-10-04=38000 26-10-11=41200 26-10-18=40500 26-10-25=22000',
    ],
  },
  {
    name: 'KW mit Tagen in Klammern',
    locale: german,
    rows: [
      'Kennzahl|Ziel|KW 45 (2.11.)|KW 46 (9.11.–15.11.)|KW 47 / 16.11.',
      'Besuche|900|810|842|866',
      'Quote|3 %|2,1 %|2,4 %|2,6 %',
    ],
    reads: [
      'K Besuche >900: 26-11-08=810 26-11-15=842 26-11-22=866',
      'K Quote >3 %: 26-11-08=2.1 26-11-15=2.4 26-11-22=2.6',
    ],
  },
  {
    name: 'Spanish rows that sum up the weights',
    locale: german,
    rows: [
      'Canal|Objetivo|Nº|Resultado clave|Partimos de|Llevamos|Meta|Peso|Responsable',
      'Bares|Ser el café de la casa|1|Bares con máquina|34|41|60|60 %|Lucía',
      '||2|Cuentas que nos dejan|6,5 %|5,8 %|4 %|40 %|Lucía',
      '|||Suma||||100 %|',
      'Tienda|Que repitan|1|Suscripciones|1120|1385|2000|70 %|Noa',
      '||2|Pedidos con cupón|38 %|35 %|20 %|30 %|Noa',
      '|||Control||||100 %|',
    ],
    reads: [
      'O [Bares] Ser el café de la casa',
      'KR Bares con máquina 34>60=41 w60 @Lucía',
      'KR Cuentas que nos dejan 6.5>4=5.8 % w40 @Lucía',
      'O [Tienda] Que repitan',
      'KR Suscripciones 1120>2000=1385 w70 @Noa',
      'KR Pedidos con cupón 38>20=35 % w30 @Noa',
    ],
  },
  {
    name: 'measures across with their units and targets, numbered weeks with the day they end on',
    locale: { ...american, dateOrder: 'dayFirst' },
    rows: [
      'Co-op: store marketing, weekly numbers',
      'Autumn 2026. All 14 stores added up.',
      '',
      'Trading week|Week ending|Footfall|New members|Share of sales|Average basket|Remarks',
      '||customers|people|%|£|',
      'Target a week||92,000|350|12.0%|£18.50|',
      '35|03/10/2026|84,120|212|9.8%|£16.92|',
      '36|10/10/2026|85,460|240|9.9%|£17.05|leaflets late',
      '37|17/10/2026|83,990|n/a|10.2%|£17.11|',
      '38|24/10/2026||||',
      'Average||84,523|226|10.0%|£17.03|',
      '',
      'Footfall is without the petrol station.',
    ],
    reads: [
      'K Footfall >92000 customers: 26-10-03=84120 26-10-10=85460 26-10-17=83990',
      'K New members >350 people: 26-10-03=212 26-10-10=240',
      'K Share of sales >12 %: 26-10-03=9.8 26-10-10=9.9 26-10-17=10.2',
      'K Average basket >18.5 GBP: 26-10-03=16.92 26-10-10=17.05 26-10-17=17.11',
    ],
  },
  {
    name: 'days of July and December and now, under commitments',
    rows: [
      'Commitment|Measure|1 July|31 Dec|Now',
      'Dealers use our kit|Dealers with a kit|42|110|87',
      '|Days to print|12|4|6',
      'Sell by app|Share of orders|10%|30%|22%',
    ],
    reads: [
      'O Dealers use our kit',
      'KR Dealers with a kit 42>110=87',
      'KR Days to print 12>4=6',
      'O Sell by app',
      'KR Share of orders 10>30=22 %',
    ],
  },
  {
    name: 'engagements français numérotés 1.a, du début juillet à fin décembre',
    locale: german,
    rows: [
      'N°|Engagement|Qui|Début juillet|Fin décembre|Aujourd’hui',
      '1|Les gérants utilisent le kit|Léa',
      '1.a|Gérants avec kit|Léa|42|110|87',
      '1.b|Jours d’attente|Luc|12|4|6',
    ],
    reads: [
      'O Les gérants utilisent le kit @Léa',
      'KR Gérants avec kit 42>110=87 @Léa',
      'KR Jours d’attente 12>4=6 @Luc',
    ],
  },
  {
    name: 'trading weeks of their own number, with the day each begins',
    rows: [
      'KPI|Owner|TW 1 (29 Sep)|TW 2 (6 Oct)|TW 3 (13 Oct)|Target',
      'Visits|Ann|810|842|866|900',
      'Rate|Bo|2%|3%|2.5%|4%',
    ],
    reads: [
      'K Visits >900 @Ann: 26-09-29=810 26-10-06=842 26-10-13=866',
      'K Rate >4 % @Bo: 26-09-29=2 26-10-06=3 26-10-13=2.5',
    ],
  },
  {
    name: 'waves with their months in brackets',
    rows: [
      'Objective|Measure|Wave 40 (Sep)|Wave 41 (Oct)|Wave 42 (Nov)|Target|Owner',
      'Be trusted|Trust|41%|43%|45%|48%|Ann',
      '|Promoter score|12|13|15|20|Bo',
    ],
    reads: [
      'O Be trusted',
      'KR Trust >48=45 % @Ann (09-30:41 10-31:43 11-23:45)',
      'KR Promoter score >20=15 @Bo (09-30:12 10-31:13 11-23:15)',
    ],
  },
];

export const wavesWithoutGoals: readonly Pick<Layout, 'name' | 'rows' | 'looks' | 'locale'>[] = [
  {
    name: 'stock of shops by the week, units below the headings, nothing to be reached',
    rows: [
      'Week|Week ending|Tins|Bags|Remarks',
      '||pcs|kg|',
      '35|2026-10-03|840|212|',
      '36|2026-10-10|854|240|late',
      '37|2026-10-17|839|198|',
    ],
  },
  {
    name: 'heads by team, in January, at the end of the year and now',
    rows: ['Team|January|End of year|Now', 'Sales|42|110|87', 'Care|12|40|26'],
  },
];
