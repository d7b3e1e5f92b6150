// A law of reading: goals are the same with one row to an objective, beside each other or as lines in a cell, however worded.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMark } from '../../src/adoption/notation/outline-marks.ts';
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import type { AdoptedKeyResult, AdoptedObjective } from '../../src/adoption/understanding.ts';
import { isoFromDay } from '../../src/domain/day.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { anyCompact, type CompactPlan, drawnCompact, forms, readsOfCompact } from './any-compact.ts';
import { saysIn } from './any-sentences.ts';
import { today } from './brief.ts';

const words = messagesIn('en').adoption;
/** The same sheets each time: a failure tells of what was changed. */
const seed = 2026;

/** Owner and deadline of an objective may be told of its key results. */
function told(plan: CompactPlan, { due, initiatives, keyResults, objective, owner, team }: AdoptedObjective) {
  const [first] = keyResults;
  const day = due ?? first?.due ?? null;
  const lead = owner || (first?.owner ?? '');
  return [
    `O ${team && `[${team}] `}${objective}${lead && ` @${lead}`}${day === null ? '' : ` !${isoFromDay(day)}`}`,
    ...keyResults.map((keyResult) => toldOf(plan, keyResult)),
    ...[...initiatives, ...keyResults.flatMap((each) => each.initiatives)].map(
      ({ initiative }) => `I ${initiative}`,
    ),
  ];
}

/** A start that nobody wrote down may be taken for 0. */
function toldOf({ form, wording }: CompactPlan, { current, keyResult, start, target }: AdoptedKeyResult) {
  const begun = form !== 'groups' && saysIn[wording].start ? start : '';
  return `KR ${withoutMark(keyResult)} ${begun ?? ''}>${target ?? ''}=${current ?? ''}`;
}

describe.each(forms)('key results as %s', (form) => {
  test('are read with their figures and what is told of their objective', () => {
    fc.assert(
      fc.property(anyCompact(form), (plan) => {
        const { sheet, locale } = drawnCompact(plan);
        const { objectives } = understandSheet(sheet, { today, locale, words });
        expect(objectives.flatMap((objective) => told(plan, objective))).toEqual(readsOfCompact(plan));
      }),
      { numRuns: 200, seed },
    );
  });
});
