// A law of reading: measures are the same however they are laid out, their periods across or down.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { anyMeasures } from './any-measures.ts';
import { today } from './brief.ts';
import { drawnMeasures } from './drawn-measures.ts';
import { meantMeasures, toldMeasures } from './told-measures.ts';

const words = messagesIn('en').adoption;
/** The same sheets each time: a failure tells of what was changed. */
const seed = 2026;

describe.each(['across', 'down'] as const)('periods %s', (direction) => {
  test('are read with the values of each measure', () => {
    fc.assert(
      fc.property(anyMeasures(direction), (plan) => {
        const { sheet, locale } = drawnMeasures(plan);
        const { kpis } = understandSheet(sheet, { today, locale, words });
        expect(toldMeasures(kpis, plan)).toEqual(meantMeasures(plan));
      }),
      { numRuns: 300, seed },
    );
  });
});
