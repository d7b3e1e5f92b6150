// What a line chart draws: dated values and the levels they are read against.
import type { Day } from '../../src/domain/day.ts';

export interface ChartPoint {
  readonly day: Day;
  readonly value: number;
  /** How a signal at this point is meant; null without one. */
  readonly signal: 'good' | 'bad' | 'neutral' | null;
}

export interface Limits {
  readonly lower: number;
  readonly centre: number;
  readonly upper: number;
  readonly provisional: boolean;
}

/** A stretch of time with limits of its own; the next one begins where people marked a change. */
export interface Phase {
  /** Its first day. */
  readonly since: Day;
  /** null with too few values. */
  readonly limits: Limits | null;
}

/** A level with a name, such as the target. */
export interface Level {
  readonly id: 'target' | 'lower' | 'upper';
  readonly value: number;
  readonly label: string;
}

export interface ChartData {
  /** In the order of their days. */
  readonly points: readonly ChartPoint[];
  /** In the order of their days; the last one is that of today. */
  readonly phases: readonly Phase[];
  readonly levels: readonly Level[];
}

/** The limits that hold today; null without any. */
export const limitsNow = ({ phases }: Pick<ChartData, 'phases'>): Limits | null =>
  phases[phases.length - 1]?.limits ?? null;

/** A break between two points this many times the usual step is a gap in the log. */
const gapFactor = 2.5;

function median(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}

/**
 * The runs of points without a gap between them.
 *
 * @example unbroken(weeklyPointsWithAMissingMonth).length //=> 2
 */
export function unbroken(points: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] {
  const steps = points.slice(1).map((point, index) => point.day - (points[index]?.day ?? point.day));
  const longest = median(steps) * gapFactor;
  const starts = [0, ...steps.flatMap((step, index) => (step > longest ? [index + 1] : []))];
  return starts.map((start, index) => points.slice(start, starts[index + 1])).filter((run) => run.length > 0);
}
