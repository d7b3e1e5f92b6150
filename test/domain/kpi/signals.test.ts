// Signals: each rule by example, what they mean by direction, and how seldom noise raises one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiDirection } from '../../../src/domain/kpi/kpi.ts';
import { naturalLimits } from '../../../src/domain/kpi/limits.ts';
import { findSignals } from '../../../src/domain/kpi/signals.ts';
import { pseudoRandom } from './pseudo-random.ts';

// Centre 10, mean moving range 2: limits 4.68 and 15.32, half-way lines 7.34 and 12.66.
const baseline = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];
const limits = { lower: 4.68, centre: 10, upper: 15.32, upperRange: 6.536, baseline: 12, provisional: false };

const seriesOf = (values: readonly number[]) => values.map((value, day) => ({ day, value }));
const signalsAfter = (values: readonly number[], direction: KpiDirection | null = 'upIsGood') =>
  findSignals(seriesOf([...baseline, ...values]), limits, direction).map(({ rule, day, since }) => [
    rule,
    day - 12,
    since - 12,
  ]);

describe('findSignals', () => {
  it('uses the limits of the baseline it is shown with', () => {
    expect(naturalLimits(baseline)).toMatchObject({ centre: 10, provisional: false });
  });

  it.each<[string, number[], unknown[]]>([
    ['routine variation', [10.5, 9, 12, 8, 11], []],
    ['a value beyond the upper limit', [15.4], [['outsideLimits', 0, 0]]],
    ['a value beyond the lower limit', [4.6], [['outsideLimits', 0, 0]]],
    ['a value on the limit is inside', [15.32], []],
    ['three of four near one limit', [13, 13, 10, 13], [['nearLimit', 3, 0]]],
    ['three near opposite limits', [13, 7, 13], []],
    ['two of four near one limit', [13, 10, 10, 13], []],
    ['the value that ends the three must be near itself', [13, 13, 10, 9], []],
    [
      'eight on one side, and every further one',
      [10.5, 11, 10.5, 11, 10.5, 11, 10.5, 11],
      [
        ['runOnOneSide', 6, -1],
        ['runOnOneSide', 7, -1],
      ],
    ],
    ['a value on the centre ends a run', [9, 9, 9, 10, 9, 9, 9, 9, 9, 9, 9], []],
    ['the strongest rule is told', [13, 13, 16], [['outsideLimits', 2, 2]]],
  ])('%s', (_, values, expected) => {
    expect(signalsAfter(values)).toEqual(expected);
  });

  // Donald J. Wheeler, Making Sense of Data (2003); figures as the tests of statprocon quote them.
  it('finds the published signals: accident rates of group B against the limits of group A (Table 9.1)', () => {
    const groupA = [43, 40, 37, 33, 30, 33, 34, 35, 29, 33, 31, 39];
    const groupB = [35, 37, 33, 32, 27, 29, 31, 22, 25, 30, 24, 19];
    const ofA = naturalLimits(groupA);
    const found = ofA ? findSignals(seriesOf(groupB), ofA, 'downIsGood') : [];
    expect(found.filter(({ rule }) => rule === 'outsideLimits').map(({ day }) => day)).toEqual([
      7, 8, 10, 11,
    ]);
    expect(new Set(found.map(({ meaning }) => meaning))).toEqual(new Set(['improvement']));
  });

  it('finds the published run: high school seniors who smoke daily (Table 8.1)', () => {
    const values = [21.3, 20.2, 20.9, 21, 18.8, 19.6, 18.7, 18.6, 18.1, 18.9, 19.2, 18.2, 17.3, 19];
    const ofAll = naturalLimits(values, values.length);
    const run = (ofAll ? findSignals(seriesOf(values), ofAll, null) : []).find(
      ({ rule }) => rule === 'runOnOneSide',
    );
    expect(run).toMatchObject({ since: 6, day: 13, values: 8, side: 'below' });
  });

  it.each<[KpiDirection | null, string, string]>([
    ['upIsGood', 'improvement', 'concern'],
    ['downIsGood', 'concern', 'improvement'],
    ['inRange', 'neutral', 'neutral'],
    [null, 'neutral', 'neutral'],
  ])('with direction %s a high value is %s, a low one %s', (direction, high, low) => {
    const meanings = findSignals(seriesOf([20, 1]), limits, direction).map((signal) => signal.meaning);
    expect(meanings).toEqual([high, low]);
  });

  it('finds no signal in values that never move, even where their sum rounds', () => {
    const values = Array.from({ length: 20 }, () => 0.1);
    const still = naturalLimits(values);
    expect(still && findSignals(seriesOf(values), still, 'upIsGood')).toEqual([]);
  });

  it('mirrors: turning the values upside down turns the side of every signal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 6, maxLength: 40 }), (values) => {
        const sides = (of: readonly number[]) => {
          const own = naturalLimits(of);
          return own ? findSignals(seriesOf(of), own, null) : [];
        };
        const upsideDown = sides(values.map((value) => -value));
        expect(sides(values).map(({ day, rule, side }) => [day, rule, side])).toEqual(
          upsideDown.map(({ day, rule, side }) => [day, rule, side === 'above' ? 'below' : 'above']),
        );
      }),
      { seed: 20261123 },
    );
  });
});

describe('false alarms and detection, by simulation', () => {
  const runs = 20_000;
  const random = pseudoRandom(20261123);
  const noise = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

  /** The share of runs with a signal among the first `weeks` values after a shift of so many sigma. */
  function shareWithSignal(shift: number, weeks: number): number {
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const values = Array.from({ length: 12 + weeks }, (_, week) => noise() + (week >= 12 ? shift : 0));
      const own = naturalLimits(values);
      if (own && findSignals(seriesOf(values), own, null).some((signal) => signal.day >= 12)) {
        found += 1;
      }
    }
    return found / runs;
  }

  it('raises a signal in 26 % (± 2) of 13-week runs of pure noise', () => {
    const share = shareWithSignal(0, 13);
    expect(share).toBeGreaterThan(0.24);
    expect(share).toBeLessThan(0.28);
  });

  it('finds a shift of two sigma within six values at least 80 % of the time', () => {
    expect(shareWithSignal(2, 6)).toBeGreaterThanOrEqual(0.8);
  });
});
