// What a server would answer the sidebar: a workbook of a marketing team in the middle of a quarter.

import type { ValueOf } from '../../sidebar/server.ts';
import { english } from '../../src/domain/smart/languages/english.ts';

export const busyHome: ValueOf<'openHome'> = {
  isSetUp: true,
  cycle: '2026-Q4 · day 54 of 92',
  isCycleOver: false,
  headline: '2 of 4 objectives on track',
  secondLine: 'Retention needs a decision.',
  counts: [
    { tone: 'good', label: 'on track', count: 7 },
    { tone: 'warn', label: 'at risk', count: 3 },
    { tone: 'bad', label: 'off track', count: 2 },
    { tone: 'neutral', label: 'without data', count: 2 },
  ],
  attention: [
    {
      kind: 'offTrack',
      title: 'KR11 Send each customer between 2 and 4 lifecycle emails a month',
      badge: 'Off track',
      reason: '4.6 emails, 4 at most. Webinar invitations push the number up.',
      cell: { sheet: 'Key Results', row: 12, column: 3 },
      keyResultIds: [],
      isForReview: true,
    },
    {
      kind: 'unhealthyKpi',
      title: 'Qualified demo requests',
      badge: 'Signal',
      reason: 'Below its natural limits since 2 Nov. Feeds KR5.',
      cell: { sheet: 'KPIs', row: 2, column: 1 },
      keyResultIds: [],
      isForReview: false,
    },
    {
      kind: 'atRisk',
      title: 'KR3 Grow trials brought by partners from 60 to 150 a month',
      badge: 'At risk',
      reason: '72 trials; the pace asks for 112.',
      cell: { sheet: 'Key Results', row: 4, column: 3 },
      keyResultIds: [],
      isForReview: false,
    },
    {
      kind: 'stale',
      title: '3 key results are stale',
      badge: '35 days',
      reason: 'KR9, KR4, KR12: nobody has checked in since 19 Oct.',
      cell: { sheet: 'Key Results', row: 10, column: 16 },
      keyResultIds: ['KR9', 'KR4', 'KR12'],
      isForReview: false,
    },
    {
      kind: 'focus',
      title: '7 key results on one person',
      badge: 'Focus',
      reason: 'SEO lead. Two could move to the next cycle.',
      cell: null,
      keyResultIds: [],
      isForReview: false,
    },
  ],
  due: [
    { owner: 'Lifecycle lead', count: 3 },
    { owner: 'SEO lead', count: 2 },
  ],
  valuesDue: 0,
  toReview: 2,
  choices: {
    cycles: ['2026-Q4'],
    teams: ['Brand and content', 'Lifecycle'],
    owners: ['Lifecycle lead', 'SEO lead'],
  },
};

export const calmHome: ValueOf<'openHome'> = {
  ...busyHome,
  headline: 'All 4 objectives on track',
  secondLine: 'Every key result was checked in this week.',
  counts: [{ tone: 'good', label: 'on track', count: 14 }],
  attention: [],
  due: [],
  valuesDue: 0,
  toReview: 0,
};

export const emptyHome: ValueOf<'openHome'> = {
  isSetUp: false,
  cycle: '',
  isCycleOver: false,
  headline: '',
  secondLine: '',
  counts: [],
  attention: [],
  due: [],
  valuesDue: 0,
  toReview: 0,
  choices: { cycles: [], teams: [], owners: [] },
};

export const workbook: ValueOf<'openWrite'> = {
  isSetUp: true,
  today: '2026-11-23',
  cycle: { name: '2026-Q4', start: '2026-10-01', due: '2026-12-31' },
  fiscalYearStartMonth: 1,
  preferences: { switchedOffRules: [], acceptedWords: [] },
  decimalMark: '.',
  language: 'en',
  packs: [english],
  objectives: [
    {
      id: 'O1',
      objective: 'Become the first name small studios think of for booking software',
      team: 'Brand and content',
      owner: 'Head of brand',
      due: '2026-12-31',
      keyResultCount: 4,
    },
    {
      id: 'O3',
      objective: 'New customers get real value in their first month',
      team: 'Lifecycle',
      owner: 'Lifecycle lead',
      due: '2026-12-31',
      keyResultCount: 4,
    },
  ],
  kpis: [
    {
      id: 'K1',
      kpi: 'Qualified demo requests',
      unit: 'requests',
      latest: 53,
      evidence: { lowest: 53, highest: 70, naturalLimits: null, bestChange: null },
    },
    {
      id: 'K3',
      kpi: 'Lifecycle email click rate',
      unit: '%',
      latest: 0.036,
      evidence: {
        lowest: 0.03,
        highest: 0.041,
        naturalLimits: { lower: 0.028, upper: 0.044 },
        bestChange: { rise: 0.006, fall: 0.004, isShare: false, periodDays: 92 },
      },
    },
    {
      id: 'K7',
      kpi: 'Trial sign-ups',
      unit: 'sign-ups',
      latest: 3100,
      evidence: {
        lowest: 2700,
        highest: 3200,
        naturalLimits: { lower: 2650, upper: 3350 },
        bestChange: { rise: 0.18, fall: 0.07, isShare: true, periodDays: 92 },
      },
    },
  ],
  teams: ['Brand and content', 'Lifecycle'],
  owners: ['Head of brand', 'Lifecycle lead', 'SEO lead'],
};

/** Weekly points from 17 August on; null leaves a week out. */
export function weekly(
  values: readonly (number | null)[],
): { readonly day: string; readonly value: number }[] {
  const start = Date.UTC(2026, 7, 17);
  return values.flatMap((value, week) =>
    value === null ? [] : [{ day: new Date(start + week * 604_800_000).toISOString().slice(0, 10), value }],
  );
}

type SelectedKpi = NonNullable<ValueOf<'openKpi'>['selected']>;

/** One stretch of time with these limits. */
export const onePhase = (limits: SelectedKpi['phases'][number]['limits']): SelectedKpi['phases'] => [
  { since: '2026-08-17', reason: '', limits },
];

export const demoRequests: SelectedKpi = {
  id: 'K1',
  kpi: 'Demo requests a week',
  unit: 'requests',
  direction: 'upIsGood',
  target: 80,
  lower: null,
  upper: null,
  health: {
    tone: 'bad',
    word: 'Unhealthy',
    reason: '53 last week, 27 below the target of 80.',
    aim: { kind: 'atLeast', target: 80 },
    watchWidth: 8,
  },
  points: weekly([68, 63, 70, 65, 67, 62, 69, 66, 68, 61, 64, 54, 53, 55, 53]),
  phases: onePhase({ lower: 56.1, centre: 66.2, upper: 76.3, provisional: false }),
  signals: [
    { day: '2026-11-02', tone: 'bad' },
    { day: '2026-11-09', tone: 'bad' },
    { day: '2026-11-23', tone: 'bad' },
  ],
  signalNow: 'bad',
  signal:
    'Outside its natural limits: three of the last four weeks are below 56. Something changed around 2 November; find out what before setting a new target.',
  feeds: [
    {
      id: 'KR5',
      keyResult: 'Increase qualified demo requests from 34 to 50 a week',
      objective: 'Fill the sales calendar with studios that fit',
      tone: 'warn',
      status: 'At risk',
      cell: { sheet: 'Key Results', row: 6, column: 3 },
      burnUp: {
        type: 'increase',
        start: 34,
        target: 50,
        upper: null,
        current: 44,
        unit: 'requests',
        begins: '2026-10-01',
        due: '2026-12-31',
        lastDay: '2026-11-23',
        points: [
          { day: '2026-10-05', value: 35 },
          { day: '2026-10-19', value: 38 },
          { day: '2026-11-09', value: 41 },
          { day: '2026-11-23', value: 44 },
        ],
        successShare: 1,
        forecast: { value: 50.2, low: 47, high: 53 },
      },
    },
    {
      id: 'KR7',
      keyResult: 'Keep demo no-shows at or below 15%',
      objective: '',
      tone: 'bad',
      status: 'Off track',
      burnUp: null,
    },
  ],
};

const kpis = [
  { id: 'K1', kpi: 'Demo requests a week' },
  { id: 'K3', kpi: 'Lifecycle email click rate' },
];

export const kpiAnswer = (selected: SelectedKpi | null): ValueOf<'openKpi'> => ({
  isSetUp: true,
  asOf: '2026-11-23',
  kpis,
  isOfSelection: true,
  selected,
  problems: [],
});

export const clickRate: SelectedKpi = {
  ...demoRequests,
  id: 'K3',
  kpi: 'Lifecycle email click rate',
  unit: '%',
  target: 3.5,
  health: {
    tone: 'good',
    word: 'Healthy',
    reason: '3.6%, target 3.5% or more: met.',
    aim: { kind: 'atLeast', target: 3.5 },
    watchWidth: 0.35,
  },
  points: weekly([3.6, 3.4, 3.7, 3.5, 3.6, 3.3, 3.6, 3.7, 3.5, 3.6, 3.4, 3.5, 3.7, 3.5, 3.6]),
  phases: onePhase({ lower: 3.03, centre: 3.54, upper: 4.05, provisional: false }),
  signals: [],
  signalNow: null,
  signal: 'No signal: routine variation, do not react.',
  feeds: [],
};

export const allKpis: ValueOf<'openKpis'> = {
  isSetUp: true,
  headline: '1 of 2 KPIs needs a look',
  secondLine: 'First: Demo requests a week. 1 varies as usual: nothing to react to.',
  kpis: [demoRequests, clickRate],
  due: 2,
  hasCampaigns: true,
  problems: [],
};
