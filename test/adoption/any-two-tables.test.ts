// A law of reading: goals and measures on one sheet are what they are on sheets of their own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { pick } from './any-goals.ts';
import { anyPlan, placements } from './any-layout.ts';
import { anyMeasures, type MeasuresPlan } from './any-measures.ts';
import { today } from './brief.ts';
import { drawn, readsOf } from './drawn-layout.ts';
import { drawnMeasures } from './drawn-measures.ts';
import { sheetBelowSheet } from './sheet-below-sheet.ts';
import { toldGoals } from './told-goals.ts';
import { meantMeasures, toldMeasures } from './told-measures.ts';

const words = messagesIn('en').adoption;
/** The same sheets each time: a failure tells of what was changed. */
const seed = 2026;

const anyTables = (direction: MeasuresPlan['direction']) =>
  pick(placements)
    .chain((placement) => anyPlan(placement))
    .chain((goals) =>
      fc.record({
        goals: fc.constant(goals),
        measures: anyMeasures(direction, goals.language),
        blankRows: pick([1, 2]),
        areGoalsFirst: fc.boolean(),
      }),
    );

describe.each(['across', 'down'] as const)('goals, and measures with periods %s', (direction) => {
  test('are read as if they stood alone', () => {
    fc.assert(
      fc.property(anyTables(direction), ({ areGoalsFirst, blankRows, goals, measures }) => {
        const { sheet, locale } = drawn(goals);
        const other = drawnMeasures(measures).sheet;
        const both = areGoalsFirst
          ? sheetBelowSheet(sheet, other, blankRows)
          : sheetBelowSheet(other, sheet, blankRows);
        const { kpis, objectives } = understandSheet(both, { today, locale, words });
        expect(toldGoals(objectives, goals)).toEqual(readsOf(goals));
        expect(toldMeasures(kpis, measures)).toEqual(meantMeasures(measures));
      }),
      { numRuns: 300, seed },
    );
  });
});
