// Column widths in few calls: what is painted is what was asked for, whatever the widths.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paintWidths } from '../../src/apps-script/paint-widths.ts';

const painted = (widths: readonly number[]): number[] => {
  const columns = widths.map(() => 0);
  for (const { count, from, width } of paintWidths(widths)) columns.fill(width, from, from + count);
  return columns;
};

test.each<[string, readonly number[], number]>([
  ['nothing', [], 0],
  ['one width', [90, 90, 90], 1],
  ['one among others', [90, 90, 320, 90], 2],
  ['one after the other', [60, 90, 320], 3],
  ['widths within widths', [90, 60, 70, 60, 90, 320, 90], 4],
])('%s', (_, widths, calls) => {
  expect([painted(widths), paintWidths(widths).length]).toEqual([[...widths], calls]);
});

test('never more calls than runs of equal widths', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(60, 90, 110, 320), { maxLength: 24 }), (widths) => {
      const runs = widths.filter((width, index) => width !== widths[index - 1]).length;
      expect(painted(widths)).toEqual(widths);
      expect(paintWidths(widths).length).toBeLessThanOrEqual(runs);
    }),
    { seed: 77, numRuns: 300 },
  );
});
