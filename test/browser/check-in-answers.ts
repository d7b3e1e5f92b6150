// What a server would answer the weekly check-in: five key results that are due, one of each kind.
import type { ValueOf } from '../../sidebar/server.ts';

type Desk = ValueOf<'openCheckIn'>;
type Item = Desk['items'][number];

const mondays = [
  '2026-10-05',
  '2026-10-12',
  '2026-10-19',
  '2026-10-26',
  '2026-11-02',
  '2026-11-09',
  '2026-11-16',
];
const points = (values: readonly number[]) =>
  values.map((value, index) => ({ day: mondays[index] ?? '', value }));

const organic: Item = {
  id: 'KR1',
  keyResult: 'Grow sign-ups from organic search from 420 to 700 a month',
  objective: 'Become the first name small studios think of for booking software',
  owner: 'SEO lead',
  type: 'increase',
  unit: 'sign-ups',
  start: 420,
  target: 700,
  upper: null,
  tolerance: null,
  current: 590,
  openedWith: '590',
  isComputed: false,
  commitment: 'aspirational',
  begins: '2026-10-01',
  due: '2026-12-31',
  confidence: 8,
  lastDay: '2026-11-16',
  lastNote: 'Two guides rank on page one now',
  status: 'onTrack',
  statusText: 'On track',
  why: '0.61 of the way at 58 % of the time; needs 0.7 times the current weekly rate.',
  score: 0.607,
  expected: 0.41,
  pace: 'At this pace 770 sign-ups (755 to 782) by 31 Dec 2026. Needs +20.3 sign-ups a week, 0.7 times the present rate.',
  points: points([432, 455, 470, 505, 541, 566, 590]),
  kpi: null,
  cell: { sheet: 'Key Results', row: 2, column: 3 },
};

const demos: Item = {
  ...organic,
  id: 'KR5',
  keyResult: 'Increase qualified demo requests from 34 to 50 a week',
  owner: 'Paid media lead',
  unit: 'requests',
  start: 34,
  target: 50,
  current: 44,
  openedWith: '44',
  commitment: 'committed',
  confidence: 7,
  score: 0.625,
  expected: 0.582,
  points: points([36, 35, 38, 40, 41, 43, 44]),
  kpi: { id: 'K1', kpi: 'Qualified demo requests', value: 46, day: '2026-11-22', fits: true },
  pace: '',
  cell: { sheet: 'Key Results', row: 6, column: 3 },
};

const emails: Item = {
  ...organic,
  id: 'KR11',
  keyResult: 'Send each customer between 2 and 4 lifecycle emails a month',
  owner: 'Lifecycle lead',
  type: 'between',
  unit: 'emails',
  start: null,
  target: 2,
  upper: 4,
  current: 4.6,
  openedWith: '4.6',
  status: 'offTrack',
  statusText: 'Off track',
  why: '0.6 emails outside; held in 5 of 7 check-ins.',
  score: 0,
  expected: null,
  pace: '',
  points: points([3.1, 3.4, 3.2, 3.8, 3.9, 4.3, 4.6]),
};

export const activation: Item = {
  ...organic,
  id: 'KR9',
  keyResult: 'Cut the days to a first booked class from 9 to 5',
  owner: 'Lifecycle lead',
  type: 'decrease',
  unit: 'days',
  start: 9,
  target: 5,
  current: 8.1,
  openedWith: '8.1',
  commitment: 'committed',
  lastDay: '2026-10-19',
  confidence: 4,
  status: 'stale',
  statusText: 'Stale',
  why: 'Last check-in 35 days ago, on 19 Oct 2026.',
  score: 0.225,
  expected: 0.58,
  pace: 'Needs −0.57 days a week.',
  points: points([9, 8.7, 8.1]),
};

export const templates: Item = {
  ...organic,
  id: 'KR12',
  keyResult: 'Ship 8 landing pages in the new look',
  owner: 'Lifecycle lead',
  type: 'milestone',
  unit: 'pages',
  start: null,
  target: 8,
  current: 5,
  openedWith: '5',
  commitment: 'committed',
  status: 'onTrack',
  statusText: 'On track',
  why: '0.63 of the way at 58 % of the time.',
  score: 0.625,
  expected: 0.58,
  pace: '',
  points: points([0, 1, 2, 3, 3, 4, 5]),
};

export const brandBook: Item = {
  ...organic,
  id: 'KR13',
  keyResult: 'The brand book is signed off by the founders',
  owner: 'Design lead',
  type: 'yesNo',
  unit: '',
  start: null,
  target: null,
  current: 0,
  openedWith: 'No',
  confidence: 8,
  why: 'Not done yet; confidence 8 of 10.',
  score: 0,
  expected: null,
  pace: '',
  points: [],
};

export const baseline: Item = {
  ...organic,
  id: 'KR4',
  keyResult: 'Find out how many studio owners name us without help',
  owner: 'Research lead',
  type: 'findBaseline',
  unit: '%',
  start: null,
  target: null,
  current: null,
  openedWith: '',
  lastDay: '2026-11-02',
  confidence: 7,
  status: 'findingBaseline',
  statusText: 'Finding baseline',
  why: 'No score until the baseline is known; counts neither for nor against.',
  score: null,
  expected: null,
  pace: '',
  points: [],
};

export const items = { organic, demos, emails, activation, templates, brandBook, baseline };

export const deskOf = (shown: readonly Item[], changes: Partial<Desk> = {}): Desk => ({
  isSetUp: true,
  asked: { owner: null, which: 'due', keyResultIds: null },
  today: '2026-11-23',
  asOf: '2026-11-23',
  decimalMark: '.',
  thresholds: {
    staleAfterDays: 14,
    onTrackPace: 0.9,
    atRiskPace: 0.7,
    tooEarlyShare: 0.2,
    aspirationalShare: 0.7,
    confidentAtLeast: 7,
    doubtfulAtLeast: 4,
    lowConfidence: 3,
  },
  owners: [
    { owner: 'Lifecycle lead', count: 2 },
    { owner: 'SEO lead', count: shown.length > 2 ? shown.length - 2 : 0 },
  ],
  items: [...shown],
  more: 0,
  problems: [],
  ...changes,
});

export const saved = (says: string, kept: readonly string[] = []): ValueOf<'saveCheckIn'> => ({
  kind: 'saved',
  says,
  kept: [...kept],
});

export const changed: ValueOf<'saveCheckIn'> = {
  kind: 'changed',
  says: 'Current was changed to 601 by Ben on 23 Nov 2026 while you had this open. Nothing was overwritten.',
  current: 601,
  openedWith: '601',
};
