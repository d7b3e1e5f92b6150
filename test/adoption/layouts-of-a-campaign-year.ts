// Layouts of teams that plan a year of campaigns: appeals, seasons, intakes, and what they note below their tables.
import { american } from './foreign-sheet.ts';
import type { Layout } from './layouts.ts';

export const layoutsOfCampaignYear: readonly Layout[] = [
  {
    name: 'weeks across by their first days, which only the later ones show to begin with the day, and a total below',
    rows: [
      'Spring appeal',
      'What we want|How we measure it|Who|w/c 02/11/26|w/c 09/11/26|w/c 16/11/26|Target|Remarks',
      'Roof before winter|Pledged so far|Jo|£900|£2,100|£4,800|£9,000|match day',
      '|Letters sent|Al|40||95|200|',
      'Neighbours join in|Helpers|Bo|3|5|6|20|',
      '',
      'Total pledged in the parish|||£900|£2,100|£4,800||',
    ],
    reads: [
      'O Roof before winter',
      'KR Pledged so far >9000=4800 GBP @Jo (11-02:900 11-09:2100 11-16:4800)',
      'KR Letters sent >200=95 @Al (11-02:40 11-16:95)',
      'O Neighbours join in',
      'KR Helpers >20=6 @Bo (11-02:3 11-09:5 11-16:6)',
    ],
    kept: ['Spring appeal', 'Total pledged in the parish', '£900', '£2,100', '£4,800'],
  },
  {
    name: 'days typed day first into a workbook with the month first, which took the early ones for other days',
    rows: [
      'KPI|2026-05-10|2026-12-10|19/10/2026|26/10/2026|Target',
      'Sign-ups|4|6|9|12|30',
      'Visits|210|240|260|255|400',
      '',
      'Objective|Key result|Target|Due',
      'Warm beds|Beds made|40|2026-05-12',
      '|Blankets|90|18/12/2026',
    ],
    looks: { formats: { 'B1:C1': 'm/d/yyyy', D6: 'm/d/yyyy' } },
    reads: [
      'O Warm beds',
      'KR Beds made >40= !2026-12-05',
      'KR Blankets >90= !2026-12-18',
      'K Sign-ups >30: 26-10-05=4 26-10-12=6 26-10-19=9 26-10-26=12',
      'K Visits >400: 26-10-05=210 26-10-12=240 26-10-19=260 26-10-26=255',
    ],
  },
  {
    name: 'days with the month first in a sheet of a workbook with the day first',
    locale: { ...american, dateOrder: 'dayFirst' },
    rows: [
      'Objective|Key result|Target|Due',
      'Open on time|Rooms painted|12|12/04/2026',
      '|Desks delivered|80|12/18/2026',
    ],
    reads: ['O Open on time', 'KR Rooms painted >12= !2026-12-04', 'KR Desks delivered >80= !2026-12-18'],
  },
  {
    name: 'a diary of data problems in words of its own below weekly KPIs',
    rows: [
      'Metric|Source|Owner|Target|2026-11-06|2026-11-13',
      'Leads',
      'Trial requests|CRM|Pia|90|71|84',
      'No-show rate|Desk|Dan|max 10%|14%|12%',
      '',
      'Oddities',
      'Seen|What it was|Mended?',
      '2026-10-21|Tag fell off the page|yes',
      '2026-11-03|Score of leads changed|asked Jo',
    ],
    reads: [
      'K Trial requests >90 @Pia: 26-11-06=71 26-11-13=84',
      'K No-show rate >10 % @Dan: 26-11-06=14 26-11-13=12',
    ],
  },
  {
    name: 'questions and who answers them below KPIs, under words that nobody knows',
    rows: [
      'KPI|Goal|Now|Who',
      'Followers|9,000|7,420|Ann',
      'Replies within a day|95%|88%|Bo',
      '',
      'Puzzle|Asked by|Settled?',
      'Do we count guests?|Ann|next week',
      'Whose budget is it?|Bo|open',
    ],
    reads: ['K Followers >9000 @Ann:', 'K Replies within a day >95 % @Bo:'],
  },
  {
    name: 'a diary in words of its own below goals',
    rows: [
      'Objective|Key result|Who|Target|Current',
      'Fill the hall|Tickets sold|Ann|900|610',
      '|Season passes|Bo|120|95',
      '',
      'Seen|What it was|Mended?',
      '2026-10-21|Shop was down|yes',
      '2026-11-03|Prices changed|not yet',
    ],
    reads: ['O Fill the hall', 'KR Tickets sold >900=610 @Ann', 'KR Season passes >120=95 @Bo'],
  },
];
