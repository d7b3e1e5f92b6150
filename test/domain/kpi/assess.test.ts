// One KPI from its log: order, duplicates, campaigns, gaps and the future, then what it comes to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessKpi as assessKpiIn } from '../../../src/domain/kpi/assess.ts';
import type { Kpi, KpiPoint } from '../../../src/domain/kpi/kpi.ts';
import { kpiLogOf, type ProcessMark } from '../../../src/domain/kpi/log.ts';
import { kpiOf } from './kpi-of.ts';

const rules = { asOf: 1000, watchBand: 0.1 };
const assessKpi = (
  kpi: Kpi,
  rows: readonly KpiPoint[],
  given: typeof rules,
  marks: readonly ProcessMark[] = [],
) => assessKpiIn(kpi, kpiLogOf(rows, marks), given);
const kpi = kpiOf({ direction: 'upIsGood', target: 45, frequency: 'weekly' });
const row = (day: number, value: number, fields: Partial<KpiPoint> = {}): KpiPoint => ({
  day,
  value,
  kpiId: 'K1',
  campaign: '',
  note: '',
  ...fields,
});
const weekly = (values: readonly number[]) =>
  values.map((value, index) => row(1000 - 7 * (values.length - 1 - index), value));

describe('assessKpi', () => {
  it('reads an unsorted log, and of other KPIs nothing', () => {
    const { points, latest } = assessKpi(
      kpi,
      [row(1000, 3), row(986, 1), row(993, 2), row(999, 99, { kpiId: 'K2' })],
      rules,
    );
    expect(points.map((point) => point.value)).toEqual([1, 2, 3]);
    expect(latest).toEqual({ day: 1000, value: 3 });
  });

  it('takes the last row of a day and names those left out', () => {
    const first = row(1000, 3);
    const assessed = assessKpi(kpi, [first, row(1000, 4)], rules);
    expect(assessed.latest?.value).toBe(4);
    expect(assessed.notes).toEqual([{ code: 'several-values', day: 1000, leftOut: [first] }]);
  });

  it('takes the whole, not its campaigns', () => {
    const spring = row(1000, 10, { campaign: 'Spring' });
    const summer = row(1000, 20, { campaign: 'Summer' });
    expect(assessKpi(kpi, [row(1000, 30), spring, summer], rules).latest?.value).toBe(30);
    expect(assessKpi(kpi, [spring], rules).latest?.value).toBe(10);
    const parts = assessKpi(kpi, [spring, summer], rules);
    expect(parts.latest).toBeNull();
    expect(parts.notes).toEqual([{ code: 'only-campaigns', day: 1000, leftOut: [spring, summer] }]);
  });

  it('leaves out what lies after the day it is judged at, and says so', () => {
    const tomorrow = row(1001, 9);
    const assessed = assessKpi(kpi, [row(1000, 3), tomorrow], rules);
    expect(assessed.latest?.value).toBe(3);
    expect(assessed.notes).toEqual([{ code: 'after-as-of', asOf: 1000, leftOut: [tomorrow] }]);
  });

  it('names a hole in the log and a log that has ended', () => {
    const { notes } = assessKpi(kpi, [row(900, 1), row(907, 2), row(940, 3)], rules);
    expect(notes).toEqual([
      { code: 'gap', from: 907, to: 940 },
      { code: 'nothing-since', day: 940 },
    ]);
  });

  it('of nothing makes nothing, and a reason', () => {
    expect(assessKpi(kpi, [], rules)).toMatchObject({
      latest: null,
      limits: null,
      signals: [],
      signalNow: null,
      health: { kind: 'notJudged', because: 'no-values' },
      trend: { kind: 'tooFew', values: 0 },
    });
  });

  it('has a signal now only where a rule is met at the latest value', () => {
    const calm = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];
    expect(assessKpi(kpi, weekly([...calm, 20]), rules).signalNow?.meaning).toBe('improvement');
    const past = assessKpi(kpi, weekly([...calm, 20, 10.5]), rules);
    expect(past.signalNow).toBeNull();
    expect(past.signals).toHaveLength(1);
  });

  it.each<[number[], string]>([
    [[1, 2, 3, 4], 'tooFew'],
    [[1, 2, 3, 4, 5, 6, 7, 8], 'rising'],
    [[8, 7, 6, 5, 4, 3, 2, 1], 'falling'],
    [[5, 4, 6, 5, 4, 6, 5, 4], 'level'],
    [[5, 5, 5, 5, 5, 5, 5, 5], 'level'],
    [[900, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8], 'rising'],
  ])('trend of %j: %s', (values, kind) => {
    expect(assessKpi(kpi, weekly(values), rules).trend.kind).toBe(kind);
  });

  it('measures the trend in units a week', () => {
    expect(assessKpi(kpi, weekly([2, 4, 6, 8, 10, 12]), rules).trend).toEqual({
      kind: 'rising',
      perWeek: 2,
      values: 6,
    });
  });

  it('is the same whatever the order of the rows, as long as days differ, and changes none of them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 800, max: 1010 }), fc.integer()), {
          selector: ([day]) => day,
        }),
        fc.integer(),
        (values, turn) => {
          const log = values.map(([day, value]) => Object.freeze(row(day, value)));
          const cut = log.length === 0 ? 0 : Math.abs(turn) % log.length;
          const turned = [...log.slice(cut), ...log.slice(0, cut)].reverse();
          const { points, signals, limits } = assessKpi(kpi, turned, rules);
          expect({ points, signals, limits }).toEqual(
            (({ points, signals, limits }) => ({ points, signals, limits }))(assessKpi(kpi, log, rules)),
          );
        },
      ),
      { seed: 20261123 },
    );
  });
});

describe('several KPIs of one log', () => {
  it('get each what they would get alone', () => {
    const other = kpiOf({ id: 'K2', direction: 'downIsGood', target: 5 });
    const ofOther = [row(1000, 7, { kpiId: 'k2' })];
    const log = kpiLogOf([...weekly([1, 2, 3]), ...ofOther, row(1000, 7, { kpiId: 'K9' })], []);
    expect(assessKpiIn(kpi, log, rules)).toEqual(assessKpi(kpi, weekly([1, 2, 3]), rules));
    expect(assessKpiIn(other, log, rules)).toEqual(assessKpi(other, ofOther, rules));
  });
});
