// What a key result was measured at: by its check-ins, or by its KPI where that gives Current.
import type { Day } from '../day.ts';
import type { DatedValue } from '../series.ts';
import type { CheckIn } from './check-in.ts';
import type { History } from './check-in-history.ts';
import type { KeyResult } from './key-result.ts';

/** Whether Current is its KPI's, so that the KPI's values are its history, too. */
export const isFed = ({ fromKpi }: KeyResult): boolean =>
  fromKpi?.kind === 'linked' && fromKpi.current === 'taken';

/** The day its KPI was last measured on; null where Current is not the KPI's. */
export const measuredOn = ({ fromKpi }: KeyResult): Day | null =>
  fromKpi?.kind === 'linked' && fromKpi.current === 'taken' ? (fromKpi.latest?.day ?? null) : null;

/** The history that forecasts and rates are made from. */
export function historyBehind(keyResult: KeyResult, history: History): History {
  const { fromKpi } = keyResult;
  if (fromKpi?.kind !== 'linked' || !isFed(keyResult)) return history;
  const { series } = fromKpi;
  return { series, firstDay: series.days[0] ?? null, lastDay: history.lastDay };
}

/**
 * Its KPI's values where Current comes from the KPI, else those of its check-ins, from the start of its period on.
 *
 * @example measuredPoints(keyResult, [{ day: 20780, value: 45, … }], 20728) //=> [{ day: 20780, value: 45 }]
 */
export function measuredPoints(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  start: Day | null,
): readonly DatedValue[] {
  const from = start ?? Number.NEGATIVE_INFINITY;
  const { fromKpi } = keyResult;
  if (fromKpi?.kind === 'linked' && isFed(keyResult)) {
    const { days, values } = fromKpi.series;
    return days.flatMap((day, at) => (day < from ? [] : [{ day, value: values[at] ?? 0 }]));
  }
  return checkIns.flatMap(({ day, value }) => (value === null || day < from ? [] : [{ day, value }]));
}
