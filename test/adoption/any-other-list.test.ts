// A law of reading: lists of everyday work hold no goals, whatever their columns and however those are ordered.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { anyList, drawnList, lists } from './any-other-list.ts';
import { today } from './brief.ts';

const words = messagesIn('en').adoption;
/** The same sheets each time: a failure tells of what was changed. */
const seed = 2026;

describe.each(Object.keys(lists))('a list of %s', (kind) => {
  test('is told to hold no goals', () => {
    fc.assert(
      fc.property(anyList(kind), (plan) => {
        const { sheet, locale } = drawnList(plan);
        expect(understandSheet(sheet, { today, locale, words }).notOkr).not.toBeNull();
      }),
      { numRuns: 60, seed },
    );
  });
});
