// Where everything of the burn-up chart stands, in pixels: the way so far, the pace asked for, and where it leads.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Day } from '../../src/domain/day.ts';
import { type Box, type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';

export const burnUpWidth = 268;
export const burnUpHeight = 124;

interface DatedValue {
  readonly day: Day;
  readonly value: number;
}

export interface BurnUpData {
  /** In the order of their days. */
  readonly points: readonly DatedValue[];
  /** The value being typed; null without one. */
  readonly typed: DatedValue | null;
  readonly begins: Day | null;
  readonly due: Day | null;
  /** The pace asked for: from the start to what counts as reached. */
  readonly pace: { readonly from: number; readonly to: number } | null;
  /** The goal: one level, or the bounds to stay inside; an open end is null. */
  readonly goal: { readonly lower: number | null; readonly upper: number | null } | null;
  readonly forecast: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export interface BurnUpWords {
  readonly number: (value: number) => string;
  readonly day: (day: Day) => string;
  readonly goal: (number: string) => string;
}

interface Dot extends DatedValue {
  readonly x: number;
  readonly y: number;
}

export interface BurnUp {
  readonly levels: readonly number[];
  /** Where the goal is a range. */
  readonly band: { readonly y: number; readonly height: number } | null;
  readonly plot: Box;
  readonly pace: string | null;
  readonly way: string;
  readonly fan: string | null;
  readonly course: string | null;
  /** Every value, the latest last. */
  readonly dots: readonly Dot[];
  readonly labels: readonly PlacedLabel[];
}

const page: Box = { x: 0, y: 0, width: burnUpWidth, height: burnUpHeight };
const plot: Box = { x: 6, y: 16, width: burnUpWidth - 12, height: burnUpHeight - 38 };
const bottom = plot.y + plot.height;
const right = plot.x + plot.width;
/** A forecast may stretch the chart this far beyond the rest; further on it runs out of the picture. */
const mostStretch = 0.5;

function valueRange({ points, typed, pace, goal, forecast }: BurnUpData): readonly [number, number] {
  const values = [
    ...points.map(({ value }) => value),
    ...(typed ? [typed.value] : []),
    ...(pace ? [pace.from, pace.to] : []),
    ...[goal?.lower ?? null, goal?.upper ?? null].filter((value) => value !== null),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low) * mostStretch;
  const stretched = forecast
    ? [forecast.low, forecast.high].map((value) => within(value, low - room, high + room))
    : [];
  const [least, most] = [Math.min(low, ...stretched), Math.max(high, ...stretched)];
  const margin = most > least ? (most - least) * 0.06 : Math.abs(most) * 0.1 || 1;
  return [least - margin, most + margin];
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Lays the chart out; null where there is no value to draw. */
export function layOutBurnUp(data: BurnUpData, words: BurnUpWords): BurnUp | null {
  const { begins, due, pace, goal, forecast } = data;
  const all = data.typed ? [...data.points, data.typed] : data.points;
  const [first, last] = [all[0], all[all.length - 1]];
  if (!first || !last) return null;
  const from = Math.min(begins ?? first.day, first.day);
  const to = Math.max(due ?? last.day, last.day);
  const x = to > from ? scaleLinear([from, to], [plot.x, right]) : () => plot.x + plot.width / 2;
  const y = scaleLinear([...valueRange(data)], [bottom, plot.y]).clamp(true);
  const path = line<DatedValue>(
    ({ day }) => x(day),
    ({ value }) => y(value),
  );
  const way = path([...all]) ?? '';
  const dotOf = ({ day, value }: DatedValue): Dot => ({ day, value, x: x(day), y: y(value) });
  const leads = forecast !== null && due !== null && due > last.day ? { ...forecast, day: due } : null;
  const asked =
    pace && begins !== null && due !== null
      ? along({ day: begins, value: pace.from }, { day: due, value: pace.to })
      : [];
  const bounds = [goal?.lower ?? null, goal?.upper ?? null].filter((value) => value !== null);
  const [lower, upper] = [goal?.lower ?? null, goal?.upper ?? null];
  const isRange = goal !== null && pace === null;
  return {
    plot,
    levels: bounds.map((value) => y(value)),
    band: isRange
      ? {
          y: upper === null ? plot.y : y(upper),
          height: (lower === null ? bottom : y(lower)) - (upper === null ? plot.y : y(upper)),
        }
      : null,
    pace:
      pace && begins !== null && due !== null && due > begins
        ? path([
            { day: begins, value: pace.from },
            { day: due, value: pace.to },
          ])
        : null,
    way,
    fan:
      leads &&
      `${path([last, { day: leads.day, value: leads.high }]) ?? ''}L${x(leads.day)},${y(leads.low)}Z`,
    course: leads && path([last, { day: leads.day, value: leads.value }]),
    dots: all.map(dotOf),
    labels: placeLabels(
      [
        ...dayWishes(from, to, words),
        ...bounds.map((value, index) => goalWish(`goal ${index}`, words.goal(words.number(value)), y(value))),
        nowWish(words.number(last.value), dotOf(last)),
      ],
      [...all, ...along(last, leads), ...asked].map(({ day, value }) => ({
        x: x(day) - 4,
        y: y(value) - 4,
        width: 8,
        height: 8,
      })),
      page,
    ),
  };
}

/** Points on the way from one to the other, for labels to keep away from. */
function along(from: DatedValue, to: DatedValue | null): readonly DatedValue[] {
  if (to === null) return [];
  const steps = 12;
  return Array.from({ length: steps }, (_, step) => {
    const share = (step + 1) / steps;
    return {
      day: from.day + (to.day - from.day) * share,
      value: from.value + (to.value - from.value) * share,
    };
  });
}

function goalWish(id: string, text: string, y: number): LabelWish {
  const places = [y - 4, y + 12].flatMap((baseline) => [
    { x: right, y: baseline, anchor: 'end' as const },
    { x: plot.x, y: baseline, anchor: 'start' as const },
  ]);
  return { id, text, places, isOptional: false };
}

function nowWish(text: string, { x, y }: Dot): LabelWish {
  const places = [y - 8, y + 18, y - 16, y + 26].flatMap((baseline) => [
    { x: x - 4, y: baseline, anchor: 'end' as const },
    { x, y: baseline, anchor: 'middle' as const },
    { x: x + 4, y: baseline, anchor: 'start' as const },
  ]);
  return { id: 'now', text, places, isOptional: false };
}

function dayWishes(from: Day, to: Day, words: BurnUpWords): readonly LabelWish[] {
  const y = burnUpHeight - 5;
  const first: LabelWish = {
    id: 'day first',
    text: words.day(from),
    places: [{ x: plot.x, y, anchor: 'start' }],
    isOptional: false,
  };
  const last: LabelWish = {
    id: 'day last',
    text: words.day(to),
    places: [{ x: right, y, anchor: 'end' }],
    isOptional: false,
  };
  return to > from ? [first, last] : [first];
}
