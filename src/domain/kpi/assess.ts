// Judges one KPI from its log: latest value, health against target, natural limits, signals.
import type { Day } from '../day.ts';

export type Health = 'healthy' | 'watch' | 'unhealthy';

/** Natural process limits (XmR, Wheeler): centre ± 2.66 × mean moving range. */
export interface NaturalLimits {
  readonly lower: number;
  readonly centre: number;
  readonly upper: number;
  /** True with 6 to 11 points. */
  readonly provisional: boolean;
}

export type SignalRule = 'outsideLimits' | 'nearLimit' | 'runOnOneSide';

export interface Signal {
  readonly rule: SignalRule;
  readonly day: Day;
  /** By the KPI's direction; neutral where it has none. */
  readonly meaning: 'improvement' | 'concern' | 'neutral';
}
