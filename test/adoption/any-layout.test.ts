// A law of reading: goals are the same however they are laid out, under any headings, in any order, in four languages.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { anyPlan, placements } from './any-layout.ts';
import { today } from './brief.ts';
import { drawn, readsOf } from './drawn-layout.ts';
import { toldGoals } from './told-goals.ts';

const words = messagesIn('en').adoption;
/** The same sheets each time: a failure tells of what was changed. */
const seed = 2026;

describe.each(placements)('objectives %s', (placement) => {
  test('are read with all that is told of their key results', () => {
    fc.assert(
      fc.property(anyPlan(placement), (plan) => {
        const { sheet, locale } = drawn(plan);
        const { objectives } = understandSheet(sheet, { today, locale, words });
        expect(toldGoals(objectives, plan)).toEqual(readsOf(plan));
      }),
      { numRuns: 150, seed },
    );
  });
});
