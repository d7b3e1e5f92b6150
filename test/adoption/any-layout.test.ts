// A law of reading: goals are the same however they are laid out, under any headings, in any order, in four languages.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import type { AdoptedKeyResult } from '../../src/adoption/understanding.ts';
import { isoFromDay } from '../../src/domain/day.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { anyPlan, type Plan, placements } from './any-layout.ts';
import { today } from './brief.ts';
import { drawn, readsOf } from './drawn-layout.ts';

const words = messagesIn('en').adoption;
/** The same sheets each time: a failure tells of what was changed. */
const seed = 2026;

function told(plan: Plan): readonly string[] {
  const { sheet, locale } = drawn(plan);
  const { objectives } = understandSheet(sheet, { today, locale, words });
  return objectives.flatMap(({ keyResults, objective }) => [
    `O ${objective}`,
    ...keyResults.map((keyResult) => toldOf(keyResult, plan)),
  ]);
}

function toldOf(
  { confidence, current, due, keyResult, owner, start, target }: AdoptedKeyResult,
  plan: Plan,
): string {
  const begun = plan.areSentences || plan.fields.includes('start') ? (start ?? '') : '';
  const figures = `${begun}>${target ?? ''}=${current ?? ''}`;
  const sure = confidence === null ? '' : ` c${confidence}`;
  return `KR ${keyResult} ${figures}${sure}${owner && ` @${owner}`}${due === null ? '' : ` !${isoFromDay(due)}`}`;
}

describe.each(placements)('objectives %s', (placement) => {
  test('are read with all that is told of their key results', () => {
    fc.assert(
      fc.property(anyPlan(placement), (plan) => {
        expect(told(plan)).toEqual(readsOf(plan));
      }),
      { numRuns: 150, seed },
    );
  });
});
