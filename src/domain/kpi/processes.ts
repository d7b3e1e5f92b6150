// The stretches of a series between the days on which a new process began, each with natural limits of its own.
import type { Day } from '../day.ts';
import type { KpiDirection } from './kpi.ts';
import { type NaturalLimits, naturalLimits } from './limits.ts';
import type { ProcessMark } from './log.ts';
import type { SeriesPoint } from './series.ts';
import { findSignals, type Signal } from './signals.ts';

export interface Process {
  /** The day it began; null for the one before the first mark. */
  readonly since: Day | null;
  /** What changed then; '' where nobody said. */
  readonly reason: string;
  readonly points: readonly SeriesPoint[];
  /** null with fewer than six values. */
  readonly limits: NaturalLimits | null;
  readonly signals: readonly Signal[];
}

/**
 * A series cut where a new process began, oldest first; one stretch without a mark. The last stretch is the present
 * one and may have no value yet.
 *
 * @example processesOf(points, [{ day: 20700, kpiId: 'K1', reason: '' }], 'upIsGood').length //=> 2
 */
export function processesOf(
  points: readonly SeriesPoint[],
  marks: readonly ProcessMark[],
  direction: KpiDirection | null,
): readonly Process[] {
  const begun = [...marks]
    .sort((one, other) => one.day - other.day)
    // Of two marks on a day, one says why.
    .filter((mark, at, all) => all[at + 1]?.day !== mark.day || mark.reason !== '')
    .filter((mark, at, all) => all[at - 1]?.day !== mark.day);
  const starts = [{ day: null, reason: '' }, ...begun];
  return starts
    .map(({ day, reason }, at): Process => {
      const from = day ?? Number.NEGATIVE_INFINITY;
      const until = starts[at + 1]?.day ?? Number.POSITIVE_INFINITY;
      const own = points.filter((point) => point.day >= from && point.day < until);
      const limits = naturalLimits(own.map(({ value }) => value));
      const signals = limits ? findSignals(own, limits, direction) : [];
      return { since: day, reason, points: own, limits, signals };
    })
    .filter((process, at, all) => process.points.length > 0 || at === all.length - 1);
}
