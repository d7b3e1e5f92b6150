// What was understood of measures drawn at random, beside what was meant by them.
import type { AdoptedKpi } from '../../src/adoption/understanding.ts';
import { isoFromDay } from '../../src/domain/day.ts';
import { type MeasuresPlan, periodsOf, valuesOf } from './any-measures.ts';

/** A measure, who answers for it, what is aimed at, and its value in each period. */
interface Told {
  readonly name: string;
  readonly owner: string;
  readonly target: number | null;
  readonly values: readonly (number | null)[];
}

/** What is planned for periods is no target of its own. */
const hasTarget = ({ plan, target }: MeasuresPlan): boolean => target !== 'none' && plan === 'none';

export const toldMeasures = (kpis: readonly AdoptedKpi[], plan: MeasuresPlan): readonly Told[] =>
  kpis.map(({ kpi, log, owner, target }) => ({
    name: kpi,
    owner,
    target: hasTarget(plan) ? target : null,
    values: periodsOf(plan).map(({ from, to }) => {
      const within = log.filter(({ day }) => from <= isoFromDay(day) && isoFromDay(day) <= to);
      return within[0]?.value ?? null;
    }),
  }));

export const meantMeasures = (plan: MeasuresPlan): readonly Told[] =>
  plan.measures.map((measure) => ({
    name: measure.name,
    owner: plan.hasOwner ? measure.owner : '',
    target: hasTarget(plan) ? measure.target : null,
    values: valuesOf(plan, measure),
  }));
