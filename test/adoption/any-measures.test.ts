// A law of reading: measures are the same however they are laid out, their periods across or down.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandSheet } from '../../src/adoption/understand-sheet.ts';
import { isoFromDay } from '../../src/domain/day.ts';
import { messagesIn } from '../../src/messages/messages.ts';
import { anyMeasures, type MeasuresPlan, periodsOf, valuesOf } from './any-measures.ts';
import { today } from './brief.ts';
import { drawnMeasures } from './drawn-measures.ts';

const words = messagesIn('en').adoption;
/** The same sheets each time: a failure tells of what was changed. */
const seed = 2026;

/** A measure, who answers for it, what is aimed at, and its value in each period. */
interface Told {
  readonly name: string;
  readonly owner: string;
  readonly target: number | null;
  readonly values: readonly (number | null)[];
}

/** What is planned for periods is no target of its own. */
const hasTarget = ({ plan, target }: MeasuresPlan): boolean => target !== 'none' && plan === 'none';

function told(plan: MeasuresPlan): readonly Told[] {
  const { sheet, locale } = drawnMeasures(plan);
  return understandSheet(sheet, { today, locale, words }).kpis.map(({ kpi, log, owner, target }) => ({
    name: kpi,
    owner,
    target: hasTarget(plan) ? target : null,
    values: periodsOf(plan).map(({ from, to }) => {
      const within = log.filter(({ day }) => from <= isoFromDay(day) && isoFromDay(day) <= to);
      return within[0]?.value ?? null;
    }),
  }));
}

const meant = (plan: MeasuresPlan): readonly Told[] =>
  plan.measures.map((measure) => ({
    name: measure.name,
    owner: plan.hasOwner ? measure.owner : '',
    target: hasTarget(plan) ? measure.target : null,
    values: valuesOf(plan, measure),
  }));

describe.each(['across', 'down'] as const)('periods %s', (direction) => {
  test('are read with the values of each measure', () => {
    fc.assert(
      fc.property(anyMeasures(direction), (plan) => {
        expect(told(plan)).toEqual(meant(plan));
      }),
      { numRuns: 300, seed },
    );
  });
});
