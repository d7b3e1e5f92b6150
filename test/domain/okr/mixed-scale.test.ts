// Numbers in two scales beside each other.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outOfScale } from '../../../src/domain/okr/mixed-scale.ts';

describe('one number in another scale', () => {
  test.each<[string, (number | null)[], object[]]>([
    ['a share among percentages', [46, 60, 0.53], [{ at: 2, factor: 100 }]],
    ['a percentage among shares', [0.46, 0.6, 53], [{ at: 2, factor: 0.01 }]],
    ['blanks and zeros do not count', [null, 0, 46, 60, 0.53], [{ at: 4, factor: 100 }]],
    [
      'in a long log',
      [3.1, 3.4, 0.035, 3.6, 3.5, 0.031],
      [
        { at: 2, factor: 100 },
        { at: 5, factor: 100 },
      ],
    ],
  ])('%s', (_, values, found) => {
    expect(outOfScale(values)).toEqual(found);
  });

  test.each<[string, (number | null)[]]>([
    ['small percentages', [0.5, 2, 3]],
    ['a real fall', [46, 60, 0.05]],
    ['two against two: nobody knows which is meant', [0.7, 0.5, 70, 50]],
    ['one against one', [0.7, 70]],
    ['nothing at all', [null, null]],
  ])('%s: nothing is said', (_, values) => {
    expect(outOfScale(values)).toEqual([]);
  });
});

test('law: what is put in scale is not found again, and the others stay', () => {
  const size = fc.double({ min: 30, max: 80, noNaN: true });
  fc.assert(
    fc.property(fc.array(size, { minLength: 3, maxLength: 9 }), fc.nat(), (wholes, pick) => {
      const at = pick % wholes.length;
      const mixed = wholes.map((value, index) => (index === at ? value / 100 : value));
      expect(outOfScale(mixed)).toEqual([{ at, factor: 100 }]);
      expect(outOfScale(wholes)).toEqual([]);
    }),
    { seed: 71, numRuns: 200 },
  );
});
