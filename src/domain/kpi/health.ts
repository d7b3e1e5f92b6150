// A KPI's health: its latest value against its target, or against the range it should keep to.
import type { Kpi } from './kpi.ts';

/** What a KPI's cells say about where it should be. */
export type HealthGoal = Pick<Kpi, 'direction' | 'target' | 'lower' | 'upper'>;

export type Health = 'healthy' | 'watch' | 'unhealthy';

/** What the value is held against. */
export type HealthAim =
  | { readonly kind: 'atLeast'; readonly target: number }
  | { readonly kind: 'atMost'; readonly target: number }
  | { readonly kind: 'between'; readonly lower: number; readonly upper: number };

/** The verdict with what it rests on, or what is missing for one. */
export type HealthVerdict =
  | {
      readonly kind: 'judged';
      readonly health: Health;
      readonly aim: HealthAim;
      readonly value: number;
      /** How far the value is on the wrong side; 0 when it is healthy. */
      readonly missedBy: number;
    }
  | {
      readonly kind: 'notJudged';
      readonly because: 'no-values' | 'no-direction' | 'no-target' | 'no-range' | 'range-upside-down';
    };

/**
 * The health of a value; `watchBand` is the share of the target (or of the range's width) by which it may
 * be missed and still be Watch.
 *
 * @example healthOf({ ...kpi, direction: 'upIsGood', target: 45 }, 44, 0.1)
 * //=> { kind: 'judged', health: 'watch', aim: { kind: 'atLeast', target: 45 }, value: 44, missedBy: 1 }
 */
export function healthOf(kpi: HealthGoal, value: number | null, watchBand: number): HealthVerdict {
  const aim = aimOf(kpi);
  if (typeof aim === 'string') {
    return { kind: 'notJudged', because: aim };
  }
  if (value === null) {
    return { kind: 'notJudged', because: 'no-values' };
  }
  const missedBy = missedByOf(aim, value);
  const band = watchWidth(aim, watchBand);
  // Decimals such as 0.7 − 0.63 are off in the last digits.
  const rounding = 1e-9 * band;
  const health = missedBy === 0 ? 'healthy' : missedBy <= band + rounding ? 'watch' : 'unhealthy';
  return { kind: 'judged', health, aim, value, missedBy };
}

function aimOf(kpi: HealthGoal): HealthAim | Extract<HealthVerdict, { kind: 'notJudged' }>['because'] {
  switch (kpi.direction) {
    case null:
      return 'no-direction';
    case 'upIsGood':
      return kpi.target === null ? 'no-target' : { kind: 'atLeast', target: kpi.target };
    case 'downIsGood':
      return kpi.target === null ? 'no-target' : { kind: 'atMost', target: kpi.target };
    case 'inRange':
      if (kpi.lower === null || kpi.upper === null) {
        return 'no-range';
      }
      return kpi.lower > kpi.upper
        ? 'range-upside-down'
        : { kind: 'between', lower: kpi.lower, upper: kpi.upper };
  }
}

function missedByOf(aim: HealthAim, value: number): number {
  switch (aim.kind) {
    case 'atLeast':
      return Math.max(0, aim.target - value);
    case 'atMost':
      return Math.max(0, value - aim.target);
    case 'between':
      return Math.max(0, aim.lower - value, value - aim.upper);
  }
}

/**
 * By how much an aim may be missed and still be Watch, in its own unit.
 *
 * @example watchWidth({ kind: 'atLeast', target: 45 }, 0.1) //=> 4.5
 */
export function watchWidth(aim: HealthAim, watchBand: number): number {
  return watchBand * (aim.kind === 'between' ? aim.upper - aim.lower : Math.abs(aim.target));
}
