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
