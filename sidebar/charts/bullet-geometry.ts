// Where everything of the bullet chart stands: the latest value as a bar, over what is healthy, watched and not.
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { HealthAim } from '../../src/domain/kpi/health.ts';
import { type Box, type LabelWish, type PlacedLabel, placeLabels } from './place-labels.ts';

export const bulletWidth = 268;
export const bulletHeight = 58;

export interface BulletData {
  readonly value: number;
  /** null where there is nothing to hold the value against. */
  readonly aim: HealthAim | null;
  /** By how much the aim may be missed and still be watched. */
  readonly watchWidth: number;
}

export interface BulletWords {
  /** Such as "44 on 22 Nov". */
  readonly value: string;
  /** Such as "target 45 or more". */
  readonly aim: string;
}

export type Zone = 'healthy' | 'watch' | 'unhealthy';

export interface Bullet {
  readonly zones: readonly { readonly zone: Zone; readonly x: number; readonly width: number }[];
  readonly bar: { readonly x: number; readonly width: number };
  /** Where the value ends. */
  readonly end: number;
  readonly aims: readonly number[];
  readonly labels: readonly PlacedLabel[];
}

/** The strip of the zones, and the bar inside it. */
export const strip = { y: 17, height: 22, barY: 24, barHeight: 8 };

const page: Box = { x: 0, y: 0, width: bulletWidth, height: bulletHeight };

/** Where one zone ends and the next begins, from the lowest value up. */
function edgesOf({ aim, watchWidth }: BulletData): readonly { readonly zone: Zone; readonly upTo: number }[] {
  const rest = Number.POSITIVE_INFINITY;
  switch (aim?.kind) {
    case 'atLeast':
      return [
        { zone: 'unhealthy', upTo: aim.target - watchWidth },
        { zone: 'watch', upTo: aim.target },
        { zone: 'healthy', upTo: rest },
      ];
    case 'atMost':
      return [
        { zone: 'healthy', upTo: aim.target },
        { zone: 'watch', upTo: aim.target + watchWidth },
        { zone: 'unhealthy', upTo: rest },
      ];
    case 'between':
      return [
        { zone: 'unhealthy', upTo: aim.lower - watchWidth },
        { zone: 'watch', upTo: aim.lower },
        { zone: 'healthy', upTo: aim.upper },
        { zone: 'watch', upTo: aim.upper + watchWidth },
        { zone: 'unhealthy', upTo: rest },
      ];
    case undefined:
      return [{ zone: 'healthy', upTo: rest }];
  }
}

const aimsOf = ({ aim }: BulletData): readonly number[] =>
  aim === null ? [] : aim.kind === 'between' ? [aim.lower, aim.upper] : [aim.target];

/** From zero, as a bar's length is its value, to a little beyond the highest. */
function scaleOf(data: BulletData): ScaleLinear<number, number> {
  const edges = edgesOf(data).flatMap(({ upTo }) => (Number.isFinite(upTo) ? [upTo] : []));
  const values = [0, data.value, ...aimsOf(data), ...edges.filter((edge) => edge >= 0 || data.value < 0)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || 1) * 0.1;
  return scaleLinear([low < 0 ? low - room : 0, high > 0 ? high + room : 0], [0, bulletWidth]).clamp(true);
}

const centred = (id: string, text: string, x: number, y: number): LabelWish => ({
  id,
  text,
  places: [
    { x, y, anchor: 'middle' },
    { x: bulletWidth, y, anchor: 'end' },
    { x: 0, y, anchor: 'start' },
  ],
  isOptional: false,
});

/** Lays the chart out. */
export function bullet(data: BulletData, words: BulletWords): Bullet {
  const x = scaleOf(data);
  const [zero, end] = [x(0), x(data.value)];
  const edges = edgesOf(data);
  const zones = edges.map(({ zone, upTo }, index) => {
    const from = x(edges[index - 1]?.upTo ?? Number.NEGATIVE_INFINITY);
    return { zone, x: from, width: x(upTo) - from };
  });
  const aims = aimsOf(data).map((aim) => x(aim));
  const middle = aims.length === 0 ? 0 : aims.reduce((sum, at) => sum + at, 0) / aims.length;
  return {
    zones: zones.filter(({ width }) => width > 0),
    bar: { x: Math.min(zero, end), width: Math.abs(end - zero) },
    end,
    aims,
    labels: placeLabels(
      [
        ...(words.aim === '' ? [] : [centred('aim', words.aim, middle, 11)]),
        centred('latest', words.value, end, bulletHeight - 5),
      ],
      [],
      page,
    ),
  };
}
