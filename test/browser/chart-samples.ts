// KPIs whose histories look as histories do, judged by the real rules: what chart pictures are made of.
import * as z from 'zod/mini';
import type { ValueOf } from '../../sidebar/server.ts';
import { openKpi } from '../../src/catalog/requests/open-kpi.ts';
import { dateOf, type Row, words, workbookOf } from '../catalog/requests/workbook-of.ts';
import { pseudoRandom } from '../domain/kpi/pseudo-random.ts';

const today = 20780;

interface Sample {
  readonly kpi: Row;
  /** One a week up to today; null leaves the week out. */
  readonly values: readonly (number | null)[];
  /** Notes by week, counted from 0. */
  readonly notes?: Readonly<Record<number, string>>;
}

/** Weeks of a process around a level; about normal, as the sum of several chances is. */
function noise(seed: number, weeks: number, level: number, spread: number): number[] {
  const next = pseudoRandom(seed);
  return Array.from({ length: weeks }, () => {
    const sum = Array.from({ length: 6 }, () => next()).reduce((one, other) => one + other, 0);
    return level + spread * (sum - 3) * 1.4;
  });
}

const whole = (values: readonly number[]): number[] => values.map((value) => Math.round(value));

const upIsGood = { direction: 'Up is good', frequency: 'Weekly' };

export const samples = {
  noise: {
    kpi: { ...upIsGood, kpi: 'Newsletter sign-ups', unit: 'sign-ups', target: 120 },
    values: whole(noise(3, 26, 110, 6)),
  },
  shift: {
    kpi: { ...upIsGood, kpi: 'Demo requests', unit: 'requests', target: 80 },
    values: whole([...noise(5, 18, 66, 3), ...noise(6, 8, 55, 2)]),
  },
  season: {
    kpi: { ...upIsGood, kpi: 'Website sessions', unit: 'sessions', target: 21000 },
    values: whole(noise(7, 52, 0, 500).map((value, week) => 20000 + 3000 * Math.sin(week / 8.3) + value)),
  },
  tooFew: {
    kpi: { ...upIsGood, kpi: 'Podcast plays', unit: 'plays', target: 400 },
    values: [310, 340, 335, 352],
  },
  provisional: {
    kpi: { ...upIsGood, kpi: 'Podcast plays', unit: 'plays', target: 400 },
    values: [310, 340, 335, 352, 341, 360, 348, 371],
  },
  gaps: {
    kpi: { kpi: 'Cost per lead', unit: 'EUR', direction: 'Down is good', frequency: 'Weekly', target: 70 },
    values: noise(11, 26, 75, 4).map((value, week) =>
      week > 8 && week < 13 ? null : Number(value.toFixed(2)),
    ),
  },
  negative: {
    kpi: { ...upIsGood, kpi: 'Net new followers', unit: '', target: 10 },
    values: whole(noise(13, 20, -4, 6)),
  },
  huge: {
    kpi: { ...upIsGood, kpi: 'Impressions', unit: 'impressions', target: 2.4e9 },
    values: whole(noise(17, 20, 2.1e9, 1.2e8)),
  },
  tiny: {
    kpi: { ...upIsGood, kpi: 'Share of clicks', unit: '', target: 0.00042 },
    values: noise(19, 20, 0.0004, 0.00002),
  },
  range: {
    kpi: {
      kpi: 'Share of paid search',
      unit: '%',
      direction: 'In range',
      frequency: 'Weekly',
      lower: 40,
      upper: 60,
    },
    values: noise(23, 26, 50, 3).map((value) => Number(value.toFixed(1))),
  },
  newProcess: {
    kpi: { ...upIsGood, kpi: 'Trial sign-ups', unit: 'sign-ups', target: 60 },
    values: whole([...noise(29, 16, 40, 3), ...noise(31, 14, 56, 3)]),
    notes: { 16: 'New process: pricing page rebuilt' },
  },
} as const satisfies Readonly<Record<string, Sample>>;

export type SampleName = keyof typeof samples;
export const sampleNames = Object.keys(samples).filter((name): name is SampleName => name in samples);

/** What the server answers when the KPI of a sample is opened. */
export function openedSample(name: SampleName): ValueOf<'openKpi'> {
  const { kpi, values, notes = {} }: Sample = samples[name];
  const log = values.flatMap((value, week): Row[] =>
    value === null
      ? []
      : [
          {
            date: dateOf(today - 7 * (values.length - 1 - week)),
            kpiId: 'K1',
            value,
            note: notes[week] ?? '',
          },
        ],
  );
  const settings = [{ setting: words.settings.asOf.name, value: dateOf(today) }];
  const snapshot = workbookOf({ today, tables: { kpis: [{ id: 'K1', ...kpi }], kpiLog: log, settings } });
  const outcome = openKpi.run({ kpiId: 'K1' }, snapshot, { words });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return { ...z.parse(openKpi.output, outcome.value), isOfSelection: true };
}
