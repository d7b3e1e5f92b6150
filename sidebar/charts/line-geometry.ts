// Where everything of the line chart stands, in pixels; the component only draws it.
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Day, isoFromDay } from '../../src/domain/day.ts';
import { type ChartData, type ChartPoint, type Limits, limitsNow, unbroken } from './chart-data.ts';
import { type Box, type LabelWish, type PlacedLabel, placeLabels, textWidth } from './place-labels.ts';

export const chartWidth = 268;
export const chartHeight = 184;

export interface ChartWords {
  readonly number: (value: number) => string;
  readonly day: (day: Day) => string;
  readonly signal: (tone: 'good' | 'bad' | 'neutral') => string;
  readonly naturalLimits: string;
  /** At the day of a marked change. */
  readonly newProcess: string;
}

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly point: ChartPoint;
  readonly isLatest: boolean;
}

/** The limits over their own stretch of time. */
export interface DrawnPhase {
  readonly x1: number;
  readonly x2: number;
  readonly upper: number;
  readonly centre: number;
  readonly lower: number;
  readonly isProvisional: boolean;
}

export interface ChartGeometry {
  readonly plot: Box;
  readonly marks: readonly Mark[];
  /** Dots would run together where points are many. */
  readonly hasDots: boolean;
  /** Half the width of a signal's shape: smaller where many stand close. */
  readonly signalRadius: number;
  readonly runs: readonly string[];
  readonly gaps: readonly string[];
  readonly levels: readonly { readonly id: string; readonly y: number }[];
  readonly phases: readonly DrawnPhase[];
  /** Where people marked a change. */
  readonly changes: readonly number[];
  readonly ticks: readonly number[];
  readonly labels: readonly PlacedLabel[];
}

const page: Box = { x: 0, y: 0, width: chartWidth, height: chartHeight };
const mostDots = 60;
const mostLargeSignals = 20;
const topMargin = 18;
const bottomMargin = 22;
const rightMargin = 10;
const axisGap = 6;
/** Shares of the height kept free for words at the lowest and the highest value. */
const roomBelow = 0.14;
const roomAbove = 0.06;

function valueScale({ points, phases, levels }: ChartData, top: number, bottom: number) {
  const values = [
    ...points.map(({ value }) => value),
    ...levels.map(({ value }) => value),
    ...phases.flatMap(({ limits }) => (limits ? [limits.lower, limits.upper] : [])),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const height = high - low;
  if (height === 0) {
    const room = Math.abs(high) * 0.1 || 1;
    return scaleLinear([low - room, high + room], [bottom, top]);
  }
  return scaleLinear([low - height * roomBelow, high + height * roomAbove], [bottom, top]);
}

/** The levels named on the left: the natural limits where there are some, else round numbers. */
const axisValues = (limits: Limits | null, y: ScaleLinear<number, number>): readonly number[] =>
  limits ? [limits.centre, limits.upper, limits.lower] : y.ticks(4);

/** Small boxes along the drawn line, for labels to keep away from. */
function inkOf(marks: readonly Mark[]): readonly Box[] {
  const around = (x: number, y: number): Box => ({ x: x - 3, y: y - 3, width: 6, height: 6 });
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    if (!next) return [around(mark.x, mark.y)];
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - mark.x, next.y - mark.y) / 5));
    return Array.from({ length: steps }, (_, step) => {
      const share = step / steps;
      return around(mark.x + (next.x - mark.x) * share, mark.y + (next.y - mark.y) * share);
    });
  });
}

function levelWish(id: string, label: string, y: number, plot: Box): LabelWish {
  const right = plot.x + plot.width;
  const middle = plot.x + plot.width / 2;
  const places = [y - 4, y + 12].flatMap((baseline) => [
    { x: right, y: baseline, anchor: 'end' as const },
    { x: plot.x + 2, y: baseline, anchor: 'start' as const },
    { x: middle, y: baseline, anchor: 'middle' as const },
  ]);
  return { id, text: label, places, isOptional: false };
}

function pointWish(id: string, text: string, { x, y }: Mark): LabelWish {
  const places = [y - 8, y + 17, y - 16, y + 25, y - 24, y + 34, y - 34, y + 44].flatMap((baseline) => [
    { x: x + 4, y: baseline, anchor: 'end' as const },
    { x, y: baseline, anchor: 'middle' as const },
    { x: x - 4, y: baseline, anchor: 'start' as const },
  ]);
  return { id, text, places, isOptional: true };
}

/** The latest value, and a word at the last signal of each kind. */
function pointWishes(marks: readonly Mark[], words: ChartWords): readonly LabelWish[] {
  const latest = marks[marks.length - 1];
  if (!latest) return [];
  const named = (['bad', 'good', 'neutral'] as const).flatMap((tone) => {
    const last = [...marks].reverse().find(({ point }) => point.signal === tone);
    return last && last !== latest ? [pointWish(`signal ${tone}`, words.signal(tone), last)] : [];
  });
  const value = words.number(latest.point.value);
  const { signal } = latest.point;
  const both = signal ? [pointWish('latest', `${value} ${words.signal(signal)}`, latest)] : [];
  return [...both, pointWish('latest', value, latest), ...named];
}

function dayWishes(marks: readonly Mark[], words: ChartWords, plot: Box): readonly LabelWish[] {
  const first = marks[0];
  const last = marks[marks.length - 1];
  if (!first || !last) return [];
  const y = chartHeight - 5;
  const middle = marks[Math.floor(marks.length / 2)];
  const wish = (id: string, { x, point }: Mark, isOptional: boolean): LabelWish => ({
    id,
    text: words.day(point.day),
    places: [
      { x, y, anchor: 'middle' },
      { x: plot.x, y, anchor: 'start' },
      { x: plot.x + plot.width + rightMargin, y, anchor: 'end' },
    ],
    isOptional,
  });
  if (first === last) return [wish('day only', first, false)];
  const ends: readonly LabelWish[] = [
    { ...wish('day last', last, false), places: [{ x: last.x + rightMargin, y, anchor: 'end' }] },
    { ...wish('day first', first, false), places: [{ x: first.x, y, anchor: 'start' }] },
  ];
  if (!middle || marks.length < 5) return ends;
  return [...ends, { ...wish('day middle', middle, true), places: [{ x: middle.x, y, anchor: 'middle' }] }];
}

function changeWish(id: string, text: string, x: number, plot: Box): LabelWish {
  const rows = [plot.y + 9, plot.y + plot.height - 3, plot.y + plot.height / 2];
  const places = rows.flatMap((y) => [
    { x: x + 3, y, anchor: 'start' as const },
    { x: x - 3, y, anchor: 'end' as const },
  ]);
  return { id, text, places, isOptional: true };
}

/** Half way between the last value before a day and the first one from it on. */
function borderOf(since: Day, points: readonly ChartPoint[], x: (day: Day) => number): number {
  const index = points.findIndex(({ day }) => day >= since);
  const [before, after] = [points[index - 1], points[index]];
  return before && after ? (x(before.day) + x(after.day)) / 2 : x(after?.day ?? since);
}

/** Limits begin and end at the borders of their phase. */
function drawnPhases(
  { phases, points }: ChartData,
  x: (day: Day) => number,
  y: (value: number) => number,
  plot: Box,
): readonly DrawnPhase[] {
  return phases.flatMap(({ since, limits }, index) => {
    const next = phases[index + 1];
    return limits === null
      ? []
      : [
          {
            x1: index === 0 ? plot.x : borderOf(since, points, x),
            x2: next ? borderOf(next.since, points, x) : plot.x + plot.width,
            upper: y(limits.upper),
            centre: y(limits.centre),
            lower: y(limits.lower),
            isProvisional: limits.provisional,
          },
        ];
  });
}

/** Lays the chart out; needs at least one point. */
export function layOut(data: ChartData, words: ChartWords): ChartGeometry {
  const { points, levels } = data;
  const limits = limitsNow(data);
  const top = topMargin;
  const bottom = chartHeight - bottomMargin;
  const y = valueScale(data, top, bottom);
  const axis = axisValues(limits, y);
  const axisWidth = Math.max(...axis.map((value) => textWidth(words.number(value)))) + axisGap;
  const plot: Box = {
    x: axisWidth,
    y: top,
    width: chartWidth - axisWidth - rightMargin,
    height: bottom - top,
  };

  const firstDay = points[0]?.day ?? 0;
  const lastDay = points[points.length - 1]?.day ?? firstDay;
  const x =
    lastDay > firstDay
      ? scaleLinear([firstDay, lastDay], [plot.x + 4, plot.x + plot.width])
      : () => plot.x + plot.width / 2;
  const marks = points.map((point, index) => ({
    x: x(point.day),
    y: y(point.value),
    point,
    isLatest: index === points.length - 1,
  }));

  const path = line<ChartPoint>(
    (point) => x(point.day),
    (point) => y(point.value),
  );
  const runs = unbroken(points);
  const gaps = runs.slice(1).flatMap((run, index) => {
    const before = runs[index]?.slice(-1)[0];
    const after = run[0];
    return before && after ? [path([before, after]) ?? ''] : [];
  });

  const changes = data.phases.slice(1).map(({ since }) => borderOf(since, points, x));
  const labels = placeLabels(
    [
      ...levels.map(({ id, value, label }) => levelWish(id, label, y(value), plot)),
      ...axis.map((value) => ({
        id: `axis ${value}`,
        text: words.number(value),
        places: [{ x: plot.x - axisGap, y: y(value) + 4, anchor: 'end' as const }],
        isOptional: true,
      })),
      ...dayWishes(marks, words, plot),
      ...pointWishes(marks, words),
      ...changes.map((at, index) => changeWish(`change ${index}`, words.newProcess, at, plot)),
      ...(limits
        ? [
            {
              ...levelWish('limits', words.naturalLimits, y(limits.upper), plot),
              isOptional: true,
            },
          ]
        : []),
    ],
    inkOf(marks),
    page,
  );

  return {
    plot,
    marks,
    hasDots: points.length <= mostDots,
    signalRadius: points.length <= mostLargeSignals ? 4 : 3,
    runs: runs.map((run) => path([...run]) ?? ''),
    gaps,
    levels: levels.map(({ id, value }) => ({ id, y: y(value) })),
    phases: drawnPhases(data, x, y, plot),
    changes,
    ticks: limits ? [] : axis.map((value) => y(value)),
    labels,
  };
}

/** ISO text of a mark's day, for keys. */
export const markKey = ({ point }: Mark): string => isoFromDay(point.day);
