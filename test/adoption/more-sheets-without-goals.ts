// More sheets that hold no goals: lists and plans of every day.
import type { Layout } from './layouts.ts';

export const moreSheetsWithoutGoals: readonly Pick<Layout, 'name' | 'rows' | 'looks' | 'locale'>[] = [
  {
    name: 'an event budget with target and actual attendance in a note',
    rows: [
      'Item|Supplier|Estimated cost|Actual cost|Difference',
      'Venue|Hall One|4000|4200|200',
      'Catering|Green Fork|2500|2300|-200',
    ],
  },
  {
    name: 'a sales pipeline',
    rows: [
      'Deal|Company|Stage|Value|Probability|Close date|Owner',
      'Chairs|Acme|Offer|12000|60%|2026-12-15|Ann',
      'Desks|Birch|Talk|8000|20%|2027-01-31|Bo',
    ],
  },
  {
    name: 'a list of keywords',
    rows: [
      'Keyword|Volume|Difficulty|Current rank|Target page',
      'oak desk|1900|34|12|/desk',
      'oak chair|1300|28|9|/chair',
    ],
  },
  {
    name: 'a bug list',
    rows: [
      'ID|Title|Priority|Assignee|Status|Due',
      '12|Login fails|high|Ann|open|2026-11-30',
      '13|Typo|low|Bo|done|2026-11-20',
    ],
  },
  {
    name: 'grades of pupils',
    rows: ['Name|Maths|English|Art|Average', 'Ann|81|77|90|82.7', 'Bo|64|70|88|74'],
  },
  {
    name: 'an order form',
    rows: ['Product|Quantity|Unit|Price|Total', 'Paper|10|box|24|240', 'Toner|2|pcs|89|178'],
  },
  {
    name: 'a French schedule of publications',
    rows: [
      'Date|Sujet|Canal|Responsable|Statut|Objectif',
      '2026-11-24|Portrait d’équipe|LinkedIn|Inès|à faire|Notoriété',
      '2026-11-26|Offre d’hiver|E-mail|Hugo|en cours|Ventes',
    ],
  },
  {
    name: 'a Spanish budget',
    rows: [
      'Presupuesto 2026',
      'Partida|Previsto|Real|Diferencia',
      'Anuncios|12000|11400|-600',
      'Ferias|8000|9250|1250',
    ],
  },
  {
    name: 'feedback on a course',
    rows: [
      'Participant|Rating|What did you learn?|What is your goal now?',
      'Ann|5|To listen|Use it weekly',
      'Bo|4|To ask|Try with my team',
    ],
  },
  {
    name: 'minutes with actions',
    rows: [
      'Minutes 12 November 2026',
      'Topic|Decision|Action|Who|By when',
      'Fair|We go|Book the stand|Ann|2026-11-30',
      'Site|Later|Ask for offers|Bo|2026-12-05',
    ],
  },
  {
    name: 'weather by month',
    rows: ['City|Jan|Feb|Mar|Apr', 'Lyon|3|5|9|12', 'Lille|4|4|7|10'],
  },
  {
    name: 'a vacation planner',
    rows: ['Name|Entitlement|Taken|Left|Jan|Feb|Mar', 'Ann|28|12|16|2|0|5', 'Bo|30|20|10|0|5|5'],
  },
];
