// Campaigns of one KPI: what works, what needs improving, what is chance, and what cannot be told.
import { describe, expect, it } from 'vitest';
import { goalOfCampaign } from '../../../src/domain/kpi/campaign-goal.ts';
import { compareCampaigns } from '../../../src/domain/kpi/campaigns.ts';
import type { KpiPoint } from '../../../src/domain/kpi/kpi.ts';
import { kpiLogOf } from '../../../src/domain/kpi/log.ts';
import { initiative, keyResult, objective } from '../okr/goals.ts';
import { kpiOf } from './kpi-of.ts';
import { pseudoRandom } from './pseudo-random.ts';

const rules = { asOf: 1000, watchBand: 0.1 };
const leads = kpiOf({ id: 'K1', direction: 'upIsGood', frequency: 'weekly' });

const weekly = (campaign: string, values: readonly number[], kpiId = 'K1'): KpiPoint[] =>
  values.map((value, at) => ({ day: 1000 - 7 * (values.length - 1 - at), kpiId, value, campaign, note: '' }));

const compare = (
  points: readonly KpiPoint[],
  kpi = leads,
  spendKpi: typeof leads | null = null,
  addsUp = true,
) => compareCampaigns(kpi, kpiLogOf(points, []), { spendKpi, addsUp }, rules);

const search = [20, 22, 21, 23, 20, 22, 24, 21];
const social = [9, 11, 10, 8, 9, 12, 10, 9];

describe('compareCampaigns', () => {
  it('tells what works from what needs improving, by the direction', () => {
    const points = [...weekly('Search', search), ...weekly('Social', social)];
    expect(compare(points).map(({ campaign, verdict }) => [campaign, verdict])).toEqual([
      ['Search', 'works'],
      ['Social', 'needsImproving'],
    ]);
    const down = compare(points, kpiOf({ direction: 'downIsGood' }));
    expect(down.map(({ verdict }) => verdict)).toEqual(['needsImproving', 'works']);
    expect(compare(points, kpiOf({})).map(({ verdict }) => verdict)).toEqual(['differs', 'differs']);
  });

  it('calls a difference chance where ranks allow it', () => {
    const [one] = compare([...weekly('A', [20, 25, 18, 22, 21]), ...weekly('B', [19, 24, 20, 23, 17])]);
    expect(one).toMatchObject({ verdict: 'withinChance', comparison: { test: 'rankSum', isChance: true } });
  });

  it('says when there is too little data, or nothing to compare with', () => {
    const [few] = compare([...weekly('A', [20, 21, 22, 20]), ...weekly('B', social)]);
    expect(few?.comparison).toEqual({ kind: 'tooLittle', of: 'values', has: 4, needs: 5 });
    expect(few?.verdict).toBe('tooLittle');
    expect(compare(weekly('A', search))[0]?.comparison).toEqual({ kind: 'alone' });
    expect(compare(weekly('', search))).toEqual([]);
  });

  it('takes one campaign for the same however it is written, and leaves out what lies ahead', () => {
    const later = { day: 1007, kpiId: 'K1', value: 99, campaign: 'Search', note: '' };
    const found = compare([...weekly('Search', search), { ...later, day: 944, campaign: ' search ' }, later]);
    expect(found.map(({ campaign, points }) => [campaign, points.length])).toEqual([['Search', 9]]);
  });

  it('shares what adds up: of the whole where it is logged, else of the sum', () => {
    const parts = [...weekly('Search', [30, 30]), ...weekly('Social', [10, 10])];
    expect(compare(parts).map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(compare([...parts, ...weekly('', [50, 50])]).map(({ share }) => share)).toEqual([0.6, 0.2]);
  });

  it.each([
    ['percentages', kpiOf({ unit: '%' }), []],
    ['values that come to more than their whole', leads, weekly('', [20, 20])],
    ['values below 0', leads, weekly('Social', [-1], 'K1')],
  ])('shares out no %s', (_, kpi, more) => {
    const points = [...weekly('Search', [30, 30]), ...weekly('Social', [10, 10]), ...more];
    expect(compare(points, kpi).every(({ share }) => share === null)).toBe(true);
  });

  it('gives the cost of one, or what came back for each unit spent', () => {
    const spend = kpiOf({ id: 'K9', kpi: 'Ad spend', unit: 'EUR' });
    const points = [...weekly('Search', [10, 30]), ...weekly('Search', [100, 300], 'K9')];
    expect(compare(points, leads, spend)[0]?.spend).toEqual({ total: 400, kind: 'cost', perUnit: 10 });
    const revenue = kpiOf({ id: 'K1', unit: 'eur' });
    expect(compare(points, revenue, spend)[0]?.spend).toEqual({ total: 400, kind: 'return', perUnit: 0.1 });
    const rate = kpiOf({ id: 'K1', unit: '%' });
    expect(compare(points, rate, spend)[0]?.spend?.perUnit).toBeNull();
    const [each] = compare(points, revenue, spend, false);
    expect([each?.spend?.perUnit, each?.share]).toEqual([null, null]);
  });

  it('compares rates by their cases: sums over sums, and the two-proportion test', () => {
    const rate = kpiOf({
      id: 'K3',
      unit: '%',
      direction: 'upIsGood',
      rate: { numeratorId: 'K1', denominatorId: 'K2' },
    });
    const counted = (campaign: string, clicks: readonly number[], sent: readonly number[]) => [
      ...weekly(campaign, clicks, 'K1'),
      ...weekly(campaign, sent, 'K2'),
    ];
    const [spring, autumn] = compare(
      [...counted('Spring', [10, 50], [100, 1000]), ...counted('Autumn', [20, 60], [100, 500])],
      rate,
    );
    expect(spring?.level).toBeCloseTo((100 * 60) / 1100, 9);
    expect(spring?.points.map(({ value }) => value)).toEqual([10, 5]);
    expect(spring).toMatchObject({ verdict: 'needsImproving', comparison: { test: 'twoProportions' } });
    expect(autumn?.verdict).toBe('works');
    const [small] = compare([...counted('Spring', [1, 0], [20, 20]), ...counted('Autumn', [2], [20])], rate);
    expect(small?.comparison).toMatchObject({ kind: 'tooLittle', of: 'cases', needs: 5 });
  });

  it('serves the objective of the initiative that has its name', () => {
    const autumn = initiative({ initiative: 'Autumn campaign', keyResultId: 'kr1' });
    const goals = {
      initiatives: [autumn],
      keyResults: [keyResult({ objectiveId: 'o1' })],
      objectives: [objective()],
    };
    expect(goalOfCampaign(' autumn  Campaign', goals)?.objective?.id).toBe('O1');
    expect(goalOfCampaign('i1', goals)?.keyResult?.id).toBe('KR1');
    expect(goalOfCampaign('Spring', goals)).toBeNull();
    expect(goalOfCampaign('', { ...goals, initiatives: [initiative({ initiative: '' })] })).toBeNull();
  });

  it('of campaigns that are all alike calls any different in no more than one set of twenty', () => {
    const random = pseudoRandom(20261123);
    const sets = 400;
    let alarms = 0;
    for (let set = 0; set < sets; set += 1) {
      const points = ['A', 'B', 'C', 'D', 'E'].flatMap((name) =>
        weekly(
          name,
          Array.from({ length: 10 }, () => 20 + 5 * random()),
        ),
      );
      if (compare(points).some(({ verdict }) => verdict !== 'withinChance')) alarms += 1;
    }
    expect(alarms / sets).toBeLessThanOrEqual(0.05 + 0.02);
  });
});
