// Tests of differences: published worked examples, then the laws they keep.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amongSeveral, rankSum, twoProportions } from '../../../src/domain/kpi/chance.ts';

describe('twoProportions', () => {
  it('gives the published result for two medicines against hives', () => {
    // OpenStax, Introductory Statistics, Example 10.8: 20 of 200 and 12 of 200 still had hives, p = 0.1404.
    const { z, p } = twoProportions({ count: 20, of: 200 }, { count: 12, of: 200 });
    expect(z).toBeCloseTo(1.474, 3);
    expect(p).toBeCloseTo(0.1404, 4);
  });

  it('finds no difference in what is the same, or has no outcome at all', () => {
    expect(twoProportions({ count: 5, of: 50 }, { count: 10, of: 100 }).p).toBeCloseTo(1, 6);
    expect(twoProportions({ count: 0, of: 50 }, { count: 0, of: 100 }).p).toBeCloseTo(1, 6);
  });
});

describe('rankSum', () => {
  it('gives the published result for the ages of diabetics', () => {
    // SciPy reference, scipy.stats.mannwhitneyu, example with method="asymptotic": p = 0.11134688653314041.
    const { p, z } = rankSum([19, 22, 16, 29, 24], [20, 11, 17, 12]);
    expect(p).toBeCloseTo(0.11134688653314041, 6);
    expect(z).toBeGreaterThan(0);
  });

  it('takes values that are all the same for no difference', () => {
    expect(rankSum([3, 3, 3, 3, 3], [3, 3, 3, 3, 3]).p).toBeCloseTo(1, 6);
  });

  it('is the same either way round, and of any values that keep their order', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const { p, z } = rankSum(one, other);
        const mirrored = rankSum(other, one);
        expect(mirrored.p).toBeCloseTo(p, 9);
        expect(mirrored.z).toBeCloseTo(-z, 9);
        const stretched = (numbers: readonly number[]) => numbers.map((value) => value ** 3 + 7);
        expect(rankSum(stretched(one), stretched(other)).p).toBeCloseTo(p, 9);
      }),
      { seed: 20261123 },
    );
  });
});

describe('amongSeveral', () => {
  it('raises each p by Holm’s steps and keeps their order', () => {
    expect(amongSeveral([0.01, 0.04, 0.03]).map((p) => Number(p.toFixed(6)))).toEqual([0.03, 0.06, 0.06]);
    expect(amongSeveral([0.6, 0.7])).toEqual([1, 1]);
    expect(amongSeveral([])).toEqual([]);
  });
});
