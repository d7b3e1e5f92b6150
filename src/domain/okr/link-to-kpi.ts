// Fills a key result from the KPI it names: Current and Start where they are empty, and the history behind them.
import type { Day, Period } from '../day.ts';
import type { DatedValue, Series } from '../series.ts';
import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';
import { objectiveFinder } from './objective-finder.ts';
import { periodOf } from './pace.ts';

/** A KPI as key results see it. */
export interface FeedingKpi {
  readonly unit: string;
  /** Up to As of, oldest first. */
  readonly values: Series;
  /** The days between two values that make a hole. */
  readonly gapDays: number;
}

/** Whether a cell of a row could not be read: what people wrote there is not to be replaced by a KPI's value. */
export type IsTyped = (field: 'current' | 'start') => boolean;

/**
 * Fills key results one by one. What is not there to be linked comes back as it is; a yes or no is no KPI's to give.
 *
 * @example keyResultLinker(set, () => null)(keyResult, () => false).fromKpi //=> { kind: 'unknown' }
 */
export function keyResultLinker(
  { objectives, cycle }: { readonly objectives: readonly Objective[]; readonly cycle: Period | null },
  kpiOf: (kpiId: string) => FeedingKpi | null,
): (keyResult: KeyResult, isTyped: IsTyped) => KeyResult {
  const objectiveOf = objectiveFinder(objectives);
  return (keyResult, isTyped) => {
    if (keyResult.kpiId === '' || keyResult.type === 'yesNo') return keyResult;
    const { start } = periodOf(keyResult.due, objectiveOf(keyResult), cycle);
    return linkedToKpi(keyResult, kpiOf(keyResult.kpiId), start, isTyped);
  };
}

/** The key result with what its KPI gives it; `start` is the day its period begins. */
function linkedToKpi(
  keyResult: KeyResult,
  kpi: FeedingKpi | null,
  start: Day | null,
  isTyped: IsTyped,
): KeyResult {
  if (kpi === null) return { ...keyResult, fromKpi: { kind: 'unknown' } };
  const isOtherUnit =
    (kpi.unit === '%') !== (keyResult.unit === '%') && keyResult.unit !== '' && kpi.unit !== '';
  if (isOtherUnit) return { ...keyResult, fromKpi: { kind: 'otherUnit', kpiUnit: kpi.unit } };
  const { values: series } = kpi;
  const latest = valueAt(series, series.days.length - 1);
  const hasCurrent = isTyped('current') || keyResult.current !== null;
  const needsStart = isChange(keyResult) && keyResult.start === null && !isTyped('start');
  const startValue = needsStart && start !== null ? valueAtStart(kpi, start) : null;
  return {
    ...keyResult,
    current: hasCurrent ? keyResult.current : (latest?.value ?? null),
    start: keyResult.start ?? startValue?.value ?? null,
    fromKpi: {
      kind: 'linked',
      current: hasCurrent ? 'typed' : latest === null ? 'none' : 'taken',
      latest,
      start: startValue,
      series,
    },
  };
}

/** Only what moves from a start to a target needs a start. */
const isChange = ({ type }: KeyResult): boolean =>
  type === null || type === 'increase' || type === 'decrease';

/** The last value up to the day; where there is none, the first one after it that is no further than a hole. */
function valueAtStart({ values: series, gapDays }: FeedingKpi, start: Day): DatedValue | null {
  let at = series.days.length - 1;
  while (at >= 0 && (series.days[at] ?? start) > start) at -= 1;
  if (at >= 0) return valueAt(series, at);
  const first = valueAt(series, 0);
  return first !== null && first.day - start < gapDays ? first : null;
}

function valueAt({ days, values }: Series, at: number): DatedValue | null {
  const [day, value] = [days[at], values[at]];
  return day === undefined || value === undefined ? null : { day, value };
}
