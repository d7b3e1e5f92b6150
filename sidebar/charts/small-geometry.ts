// Where everything of a small chart stands: one of many of a kind, on a time axis that all of them share.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Day } from '../../src/domain/day.ts';
import { type ChartData, type ChartPoint, limitsNow, unbroken } from './chart-data.ts';
import type { Mark } from './line-geometry.ts';

export const smallWidth = 124;
export const smallHeight = 48;

/** The days all small charts of a page run over. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The lowest and the highest value, where charts are to be compared by height. */
export type Range = readonly [low: number, high: number];

export interface SmallChart {
  readonly runs: readonly string[];
  readonly band: { readonly y: number; readonly height: number } | null;
  readonly isProvisional: boolean;
  readonly levels: readonly number[];
  /** The signals, and the latest value. */
  readonly marks: readonly Mark[];
}

const margin = 6;

/** The span that holds the points of all charts; null without any point. */
export function spanOf(charts: readonly (readonly ChartPoint[])[]): Span | null {
  const days = charts.flatMap((points) => points.map(({ day }) => day));
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
}

/** Lays the chart out; without a range it fills its own height. */
export function smallChart(data: ChartData, { from, to }: Span, range: Range | null): SmallChart {
  const { points, levels } = data;
  const limits = limitsNow(data);
  const values = [
    ...points.map(({ value }) => value),
    ...levels.map(({ value }) => value),
    ...(limits ? [limits.lower, limits.upper] : []),
  ];
  const [low, high] = range ?? [Math.min(...values), Math.max(...values)];
  const room = high === low ? Math.abs(high) * 0.1 || 1 : 0;
  const y = scaleLinear([low - room, high + room], [smallHeight - margin, margin]).clamp(true);
  const x = to > from ? scaleLinear([from, to], [margin, smallWidth - margin]) : () => smallWidth - margin;
  const path = line<ChartPoint>(
    ({ day }) => x(day),
    ({ value }) => y(value),
  );
  const last = points.length - 1;
  return {
    runs: unbroken(points).map((run) => path([...run]) ?? ''),
    band: limits && { y: y(limits.upper), height: y(limits.lower) - y(limits.upper) },
    isProvisional: limits?.provisional ?? false,
    levels: levels.map(({ value }) => y(value)),
    marks: points.flatMap((point, index) =>
      point.signal !== null || index === last
        ? [{ x: x(point.day), y: y(point.value), point, isLatest: index === last }]
        : [],
    ),
  };
}
