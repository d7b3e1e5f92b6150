// Sheets of many trades: hotels, a utility, an estate agency, insurance, a museum, a food bank.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfTrades: readonly Layout[] = [
  {
    name: 'key results, targets and actuals numbered beside each other',
    rows: [
      'Objective|Accountable|Due|Key result 1|Target 1|Actual 1|Key result 2|Target 2|Actual 2|Remarks',
      'Hoteliers find us|Growth|28 Feb 2027|Organic visits|30,000|21,400|Guide downloads|1.2k|860|',
      'Partners bring revenue|Partner manager|31 Mar 2027|Revenue from partners|$250,000|$96,500|Launch the portal|yes|no|waits for legal',
    ],
    reads: [
      'O Hoteliers find us @Growth !2027-02-28',
      'KR Organic visits >30000=21400',
      'KR Guide downloads >1200=860',
      'O Partners bring revenue @Partner manager !2027-03-31',
      'KR Revenue from partners >250000=96500 USD',
      'KR Launch the portal >1=0 y/n',
    ],
  },
  {
    name: 'numbered goals and dashed sentences under everyday words',
    rows: [
      'Goals for the autumn, Tallow Street Museum',
      '',
      'What|Who|Until|Now|Mood',
      '1. Families come back within a year|Membership|2026-12-31||',
      '- Grow family memberships from 2,100 to 2,800|Membership|2026-12-15|2,350|🙂',
      '- Raise the share of second visits from 18% to 26%|Research|2026-12-31|21%|😐',
      '',
      '2. Ticket sales move online|Ticketing|2026-12-31||',
      '- Lift the online share from 44% to 65%|Ticketing|2026-12-31|52%|🙂',
      '- Switch off the fax form|Ticketing|2026-11-30||waiting for IT',
    ],
    reads: [
      'O Families come back within a year @Membership !2026-12-31',
      'KR Grow family memberships from 2,100 to 2,800 2100>2800=2350 @Membership !2026-12-15',
      'KR Raise the share of second visits from 18% to 26% 18>26=21 % @Research !2026-12-31',
      'O Ticket sales move online @Ticketing !2026-12-31',
      'KR Lift the online share from 44% to 65% 44>65=52 % @Ticketing !2026-12-31',
      'KR Switch off the fax form @Ticketing !2026-11-30',
    ],
  },
  {
    name: 'from, to and now below a group that is called a measure, teams as bands',
    looks: { merged: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'A3:F3', 'A6:F6'] },
    rows: [
      'Objective|Key result|Measure|||Owner',
      '||From|To|Now|',
      'Brand team',
      'Families recommend us|Aided recall|31%|40%|34%|Brand lead',
      '|Reviews|1150|2000|1480|Reputation',
      'Performance team',
      'Quotes close more|Cost per quote|38|29|34.5|Paid search',
    ],
    reads: [
      'O [Brand team] Families recommend us',
      'KR Aided recall 31>40=34 % @Brand lead',
      'KR Reviews 1150>2000=1480 @Reputation',
      'O [Performance team] Quotes close more',
      'KR Cost per quote 38>29=34.5 @Paid search',
    ],
  },
  {
    name: 'numbers of cost centres between the goals and their figures',
    locale: german,
    rows: [
      'Nr.|Ziele und Ergebnisse|Kostenstelle|Verantwortung|von|auf|aktuell|bis',
      '1|Haushalte wechseln zu uns||Vertrieb||||Q4 2026',
      '1.1|Verträge|K-4410|Privatkunden|8400|10500|9350|Q4 2026',
      '1.2|Kosten je Vertrag|K-4410|Online|62|45|54|Q4 2026',
      '2|Solar wird einfach||Energie||||Q1 2027',
      '2.1|Termine|K-4520|Zentrum|35|90|68|31.12.2026',
    ],
    reads: [
      'O Haushalte wechseln zu uns @Vertrieb !2026-12-31',
      'KR Verträge 8400>10500=9350 @Privatkunden !2026-12-31',
      'KR Kosten je Vertrag 62>45=54 @Online !2026-12-31',
      'O Solar wird einfach @Energie !2027-03-31',
      'KR Termine 35>90=68 @Zentrum !2026-12-31',
    ],
  },
  {
    name: 'what the figures count, in their number format',
    looks: { formats: { 'C2:E2': '#,##0 "hl"', 'C3:E3': '0 "pubs"' } },
    rows: [
      'Objective|Key result|From|To|Now',
      'Pubs pour us|Draught lager|1850|2600|2140',
      '|Pubs with two taps|62|110|81',
    ],
    reads: ['O Pubs pour us', 'KR Draught lager 1850>2600=2140 hl', 'KR Pubs with two taps 62>110=81 pubs'],
  },
  {
    name: 'a key result to a column, the objective above the first of its own',
    locale: german,
    rows: [
      'Inmobiliaria|OKR del 4.º trimestre de 2026',
      '',
      'Objetivo|Que los propietarios llamen|||Menos visitas y más firmas|',
      'Resultado clave|Captaciones|Valoraciones|Nota media|Visitas por firma|Honorarios',
      'Responsable|Captación|Digital|Atención|Equipo|Obra nueva',
      'Valor inicial|18|140|4,2|11,5|210.000 €',
      'Meta|35|1200|4,7|8|450.000 €',
      'Valor actual|24|655|4,4|10,2|312.500 €',
      'Confianza|7/10|6/10|8/10|5/10|6/10',
    ],
    reads: [
      'O Que los propietarios llamen',
      'KR Captaciones 18>35=24 c7 @Captación',
      'KR Valoraciones 140>1200=655 c6 @Digital',
      'KR Nota media 4.2>4.7=4.4 c8 @Atención',
      'O Menos visitas y más firmas',
      'KR Visitas por firma 11.5>8=10.2 c5 @Equipo',
      'KR Honorarios 210000>450000=312500 EUR c6 @Obra nueva',
    ],
  },
  {
    name: 'KPIs with how each is measured, in sections',
    rows: [
      'Fundraising scorecard, 2026',
      '',
      'KPI|How we measure it|Lead|2026 target|Q1|Q2|Q3|Q4|Trend',
      'Fundraising',
      'Monthly donors|Active gifts on the last day|Renée|2500|1980|2065|2210||▲',
      'Online donations|Before fees|Renée|$180,000|$92,500|$101,300|$118,750||▲',
      'Awareness',
      'Opening rate|All lists|Devon|40%|36.2%|37.1%|38.4%||▲',
    ],
    reads: [
      'K Monthly donors >2500 @Renée: 26-03-31=1980 26-06-30=2065 26-09-30=2210',
      'K Online donations >180000 USD @Renée: 26-03-31=92500 26-06-30=101300 26-09-30=118750',
      'K Opening rate >40 % @Devon: 26-03-31=36.2 26-06-30=37.1 26-09-30=38.4',
    ],
  },
];

export const tradesWithoutGoals: readonly Omit<Layout, 'reads'>[] = [
  {
    name: 'a media plan with a goal and a KPI to each line, and money by week',
    rows: [
      'Channel|Placement|Goal|Format|KPI|Booked by|W45|W46|W47|W48',
      'Instagram|Feed|Awareness|Video|CPM|Agency|€1,200|€1,200|€1,500|€1,500',
      'Pinterest|Pins|Traffic|Image|CPC|Agency|€600|€600|€600|€800',
      'Podcast|Spot|Awareness|Audio|Reach|Brand team||€2,400||€2,400',
    ],
  },
  {
    name: 'a content calendar in which SEO is a goal',
    rows: [
      'Content calendar Q4 2026',
      'Week|Date|Channel|Topic|Goal|Format|KPI we look at|Owner|Status|Comments',
      'W40|2026-10-01|Blog|How to choose a desk|SEO|Article|Organic clicks|Tess|Published|1,850 words',
      'W41|2026-10-08|LinkedIn|Meet the team|Employer brand|Carousel|Comments|Omar|Published|',
      'W43|2026-10-25|Blog|Ergonomics myths|SEO|Article|Organic clicks|Tess|In review|legal has 2 remarks',
    ],
  },
  {
    name: 'bookings with an aim of one word each, below labels of the campaign',
    locale: german,
    rows: [
      'Annonceur :|Biscuiterie du Lac',
      'Objectif de campagne :|Notoriété et recrutement',
      '',
      'Support|Format|Objectif|Début|Fin|Quantité|Remise %|Statut',
      'Radio|Spot|Notoriété|2026-08-31|2026-09-20|90|15%|confirmé',
      'Abribus|2 m²|Couverture|2026-09-02|2026-09-15|240|30%|confirmé',
      'Web|Bannière|Trafic|2026-09-01|2026-09-30|12|10%|option',
    ],
  },
  {
    name: 'a glossary in which key results are a term among others',
    rows: [
      'Term|Short|Definition|Example|Do not confuse with|Owner',
      'Bounce rate|BR|Visits with one page|40 of 100 leave|Exit rate|Ravi',
      'Call to action|CTA|Asks the reader to act|Book a demo|Slogan|Tess',
      'Lead magnet|LM|Content for an address|Checklist|Give-away|Tess',
      'Key performance indicator|KPI|Tells how well it runs|Net sales|Metric, goal|Rana',
      'Key result|KR|How we know we are there|From x to y|Task|Petra',
      'Objective|O|What we want this quarter|–|Slogan|Petra',
      'Owned media|OM|Channels of our own|Website|Earned media|Omar',
    ],
  },
  {
    name: 'a checklist of tasks with their progress, below an aim',
    locale: german,
    rows: [
      'Checkliste Messe',
      'Ziel: Stand steht am 11.01. um 18 Uhr',
      '',
      'Nr.|Aufgabe|Verantwortlich|Beginn|Fällig am|Status|Fortschritt|Bemerkung',
      'Vor der Messe',
      '1|Standfläche buchen|Kern|2026-05-04|2026-06-30|erledigt|100%|36 m²',
      '2|Exponate festlegen|Vertrieb|2026-09-01|2026-10-30|in Arbeit|75%|Modell 8 offen',
      'Während der Messe',
      '3|Kontaktbögen sammeln|Lorenz|2027-01-11|2027-01-16|offen|0%|',
    ],
  },
];
