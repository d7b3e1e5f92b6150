// Sheets that hold no goals, however much their headings may sound like it.
import type { Layout } from './layouts.ts';

export const sheetsWithoutGoals: readonly Pick<Layout, 'name' | 'rows' | 'looks' | 'locale'>[] = [
  {
    name: 'a project plan with progress',
    rows: [
      'Task|Owner|Start|End|Progress|Status',
      'Design the stand|Ann|2026-10-01|2026-10-20|100%|done',
      'Print badges|Bo|2026-10-15|2026-11-20|60%|in progress',
      'Book hotel|Cy|2026-11-01|2026-11-10|0%|open',
    ],
  },
  {
    name: 'an attendance sheet',
    rows: ['Name|Mon|Tue|Wed|Thu|Fri|Total', 'Ann|1|1|0|1|1|4', 'Bo|1|0|1|1|1|4', 'Cy|0|0|1|1|1|3'],
  },
  {
    name: 'a content calendar',
    rows: [
      'Week|Topic|Channel|Owner|Due|Status|Goal',
      'KW 45|Winter tyres|Blog|Ann|2026-11-06|draft|Traffic',
      'KW 46|Black Friday|Newsletter|Bo|2026-11-13|planned|Sales',
      'KW 47|Interview|Podcast|Cy|2026-11-20|idea|Awareness',
    ],
  },
  {
    name: 'an invoice',
    rows: [
      'Invoice 2026-118',
      'Position|Description|Quantity|Unit price|Total',
      '1|Workshop|2|900|1800',
      '2|Travel|1|240|240',
      '|||Sum|2040',
    ],
  },
  {
    name: 'a media plan with objective and KPI as words',
    rows: [
      'Campaign|Objective|KPI|Budget|Start|End|Agency',
      'Spring|Awareness|Reach|5000|2026-03-01|2026-03-31|North',
      'Summer|Conversion|Leads|8000|2026-06-01|2026-06-30|South',
    ],
  },
  {
    name: 'definitions of measures',
    rows: [
      'KPI|Definition|Formula|Source|Owner',
      'CTR|Clicks by views|clicks / views|Ads|Ann',
      'CAC|Cost of a customer|spend / customers|CRM|Bo',
    ],
  },
  {
    name: 'spend planned and actual by month',
    rows: [
      'Marketing budget 2026',
      'Category|Owner|Jan plan|Jan actual|Feb plan|Feb actual',
      'Ads|Ann|1000|950|1200|1240',
      'Events|Bo|400|0|500|610',
    ],
  },
  {
    name: 'applicants with scores',
    rows: [
      'Candidate|Role|Score|Interviewer|Status|Notes',
      'Ann Lee|Designer|82|Bo|second round|asks for remote',
      'Cy Day|Designer|74|Bo|declined|',
    ],
  },
  {
    name: 'a risk register',
    rows: [
      'Risk|Impact|Likelihood|Owner|Mitigation|Status',
      'Supplier fails|high|2|Ann|second source|open',
      'Data loss|high|1|Bo|backups|closed',
    ],
  },
  {
    name: 'results of posts',
    rows: [
      'Post|Date|Reach|Likes|Comments|Link',
      'We are hiring|2026-11-02|1200|40|3|a.example/1',
      'Fair photos|2026-11-05|2300|88|9|a.example/2',
    ],
  },
  {
    name: 'a price list with target prices',
    rows: ['Product|Cost|Target price|Current price|Margin', 'Chair|40|99|89|55%', 'Desk|120|249|259|53%'],
  },
  {
    name: 'a class register with learning objectives',
    rows: [
      'Lesson|Learning objective|Material|Date',
      'Fractions|Add fractions with unlike denominators|Sheet 4|2026-11-09',
      'Decimals|Compare decimals|Sheet 5|2026-11-16',
    ],
  },
  {
    name: 'a survey with answers',
    rows: [
      'Timestamp|What is your main goal?|How satisfied are you?|Comments',
      '2026-11-02|More leads|4|nice tool',
      '2026-11-03|Save time|5|',
    ],
  },
  {
    name: 'a German task list',
    rows: [
      'Aufgabe|Verantwortlich|Start|Ende|Status|Bemerkung',
      'Halle buchen|Anna|2026-10-01|2026-10-08|erledigt|',
      'Flyer drucken|Ben|2026-10-05|2026-11-20|offen|Papier fehlt',
    ],
  },
  {
    name: 'a bank statement',
    rows: ['Date|Description|Amount|Balance', '2026-11-02|Rent|-900|4100', '2026-11-03|Sales|1200|5300'],
  },
  {
    name: 'sales of people by month',
    rows: [
      'Salesperson|Region|Jan|Feb|Mar|Total',
      'Ann|North|12000|13500|9900|35400',
      'Bo|South|8000|9100|9700|26800',
    ],
  },
  {
    name: 'experiments',
    rows: [
      'Experiment|Hypothesis|Metric|Variant A|Variant B|Winner',
      'Button colour|Green sells more|Click rate|2.1%|2.6%|B',
      'Headline|Short reads better|Time on page|41|39|A',
    ],
  },
  {
    name: 'a rota',
    rows: ['Shift|Mon 23 Nov|Tue 24 Nov|Wed 25 Nov', 'Early|Ann|Bo|Ann', 'Late|Cy|Cy|Di'],
  },
  {
    name: 'French expenses',
    rows: [
      'Dépenses 2026',
      'Poste|Prévu|Réalisé|Écart',
      'Publicité|12000|11400|-600',
      'Salons|8000|9250|1250',
    ],
  },
  {
    name: 'a glossary',
    rows: ['Term|Meaning', 'Objective|What we want to reach', 'Key result|How we measure it'],
  },
];
