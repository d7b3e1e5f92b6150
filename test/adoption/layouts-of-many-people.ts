// Sheets as many different people keep them: a city office, a tourist board, an insurer, a charity.
import { german } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfManyPeople: readonly Layout[] = [
  {
    name: 'units under a heading nobody knows, years above months, a section line and a sum',
    looks: { merged: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'A4:G4'], formulas: ['D7:G7'] },
    rows: [
      'Centre figures',
      'Indicator|We count|Target|2025||2026|',
      '|||Nov|Dec|Jan|Feb',
      'Footfall||||||',
      'Market square|people|300000|301950|412300|224100|218700',
      'Old bridge|people|105000|–|–|88400|n/a',
      'Total|||301950|412300|312500|218700',
      'Vouchers sold|£|18k|24900|61200|6100|7400',
    ],
    reads: [
      'K Market square >300000 people: 25-11-30=301950 25-12-31=412300 26-01-31=224100 26-02-28=218700',
      'K Old bridge >105000 people: 26-01-31=88400',
      'K Vouchers sold >18000 GBP: 25-11-30=24900 25-12-31=61200 26-01-31=6100 26-02-28=7400',
    ],
  },
  {
    name: 'Spanish quarters written as their months, the last one still empty',
    locale: german,
    looks: { merged: ['A2:H2', 'A5:H5'], formulas: ['H3:H6'], formats: { 'C4:G4': '#,##0.00 "€"' } },
    rows: [
      'Resultado clave|Responsable|Partida|Meta|ene-mar|abr-jun|jul-sep|oct-dic|Avance',
      'Objetivo 1. Alargar la temporada',
      'Hoteles abiertos|Calidad|41|60|43|47|52||0.5',
      'Gasto por visitante|Estudios|74|90|71.5|78|83.2||0.6',
      'Objetivo 2. Que se venga por la mesa',
      'Reportajes|Prensa|9|30|5|12|||0.1',
    ],
    reads: [
      'O Alargar la temporada',
      'KR Hoteles abiertos 41>60=52 @Calidad (03-31:43 06-30:47 09-30:52)',
      'KR Gasto por visitante 74>90=83.2 @Estudios (03-31:71.5 06-30:78 09-30:83.2)',
      'O Que se venga por la mesa',
      'KR Reportajes 9>30=12 @Prensa (03-31:5 06-30:12)',
    ],
  },
  {
    name: 'French situations at days, the first of them in the year before',
    locale: german,
    rows: [
      'Objectifs 2026',
      '',
      'Objectif|Indicateur|Pilote|Situation au 31/12/2025|Situation au 30/06/2026|Situation au 31/10/2026|Cible au 31/12/2026',
      'Être connus des jeunes|Adhérents de moins de 35 ans|Conquête|12 400|12 950|13 380|14 500',
      '|Notoriété|Marque|11,5 %|12,0 %||16 %',
      'Mieux répondre|Délai de réponse|Relation|38|30,5|26|12',
    ],
    reads: [
      'O Être connus des jeunes',
      'KR Adhérents de moins de 35 ans 12400>14500=13380 @Conquête (06-30:12950 10-31:13380)',
      'KR Notoriété 11.5>16=12 % @Marque (06-30:12)',
      'O Mieux répondre',
      'KR Délai de réponse 38>12=26 @Relation (06-30:30.5 10-31:26)',
    ],
  },
  {
    name: 'so far of so much, and remarks alone beside the first column below',
    rows: [
      'Goal|What we count|Lead|So far|Until|News',
      'Givers carry more|Direct debits|Donor care|412 of 600|2027-03-31|',
      'Givers carry more|Regular gifts|Donor care|£38.4k of £60k|2027-03-31|two left',
      'Young people join|School groups|Education|9 of 12|2026-11-30|',
      '',
      '|Gift Aid is not in here',
      '|Only change your own lines! (Moira)',
    ],
    reads: [
      'O Givers carry more',
      'KR Direct debits >600=412 @Donor care !2027-03-31',
      'KR Regular gifts >60000=38400 GBP @Donor care !2027-03-31',
      'O Young people join',
      'KR School groups >12=9 @Education !2026-11-30',
    ],
    kept: ['Gift Aid is not in here', 'Only change your own lines! (Moira)'],
  },
];
