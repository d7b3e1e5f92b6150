// Natural limits: worked numbers, then the laws they keep.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalLimits, shownLowerLimit } from '../../../src/domain/kpi/limits.ts';

// Flow rates of ten batches, NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 (individuals chart).
const flowRates = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe('naturalLimits', () => {
  it('gives the published limits of the NIST individuals chart', () => {
    const limits = naturalLimits(flowRates);
    expect(limits?.centre).toBeCloseTo(50.81, 6);
    expect(limits?.upper).toBeCloseTo(55.8041, 2);
    expect(limits?.lower).toBeCloseTo(45.8159, 2);
    expect(limits?.upperRange).toBeCloseTo(3.268 * 1.8778, 2);
    expect(limits).toMatchObject({ baseline: 10, provisional: true });
  });

  // Donald J. Wheeler, Making Sense of Data (2003); figures as the tests of statprocon quote them.
  it.each<[string, number[], number, [lower: number, centre: number, upper: number], digits: number]>([
    [
      'Data Set to Use When Verifying Software, p. 382',
      [5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200],
      16,
      [3188.72, 4135.5, 5082.28],
      2,
    ],
    [
      'Table 9.1, accident rates of group A',
      [43, 40, 37, 33, 30, 33, 34, 35, 29, 33, 31, 39],
      12,
      [25.6, 34.75, 43.9],
      1,
    ],
    [
      'Table 9.1, accident rates of group B',
      [35, 37, 33, 32, 27, 29, 31, 22, 25, 30, 24, 19],
      12,
      [18, 28.7, 39.3],
      1,
    ],
    [
      'Figure 9.9, peak flow rates',
      [120, 140, 100, 150, 260, 150, 100, 120, 300, 300, 275, 300, 140, 170, 150, 150, 190, 180],
      18,
      // The book rounds the mean range on the way: 43.7 and 322.5.
      [43.8, 183.1, 322.3],
      1,
    ],
  ])('gives the published limits of %s', (_, values, baseline, [lower, centre, upper], digits) => {
    const limits = naturalLimits(values, baseline);
    const rounded = [limits?.lower, limits?.centre, limits?.upper].map((line) =>
      Number(line?.toFixed(digits)),
    );
    expect(rounded).toEqual([lower, centre, upper].map((line) => Number(line.toFixed(digits))));
  });

  it.each([
    [5, null, null],
    [6, 6, true],
    [11, 11, true],
    [12, 12, false],
    [30, 12, false],
  ])('of %i values takes a baseline of %s, provisional: %s', (count, baseline, provisional) => {
    const limits = naturalLimits(Array.from({ length: count }, (_, index) => index % 3));
    expect(limits?.baseline ?? null).toBe(baseline);
    expect(limits?.provisional ?? null).toBe(provisional);
  });

  it('keeps the limits of the first twelve values whatever follows', () => {
    const first = [31, 34, 30, 33, 32, 35, 31, 33, 30, 34, 32, 33];
    const { baseline: _, ...limits } = naturalLimits(first) ?? { baseline: 0 };
    expect(naturalLimits([...first, 99, 120, 7])).toMatchObject(limits);
  });

  it('moves and scales with the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 20 }),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 50 }),
        (values, shift, factor) => {
          const plain = naturalLimits(values);
          const moved = naturalLimits(values.map((value) => value * factor + shift));
          for (const line of ['lower', 'centre', 'upper'] as const) {
            expect(moved?.[line]).toBeCloseTo((plain?.[line] ?? 0) * factor + shift, 6);
          }
        },
      ),
      { seed: 20261123 },
    );
  });
});

describe('shownLowerLimit', () => {
  it.each([
    ['counts never below 0 end at 0', [0, 5, 0, 6, 1, 5], 0],
    ['a measure that has been negative keeps its limit', [-1, 5, 0, 6, 1, 5], -11.165],
  ])('%s', (_, values, expected) => {
    const limits = naturalLimits(values);
    expect(limits && shownLowerLimit(limits, values)).toBeCloseTo(expected, 2);
  });
});
