// A KPI with everything its charts draw, as the sidebar is sent it.
import * as z from 'zod/mini';
import { isoFromDay } from '../../../domain/day.ts';
import { type HealthVerdict, watchWidth } from '../../../domain/kpi/health.ts';
import { kpiDirections } from '../../../domain/kpi/kpi.ts';
import { type NaturalLimits, shownLowerLimit } from '../../../domain/kpi/limits.ts';
import type { Signal } from '../../../domain/kpi/signals.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { ToldKpi } from '../../kpis/told-kpis.ts';
import type { Overview } from '../../overview/overview.ts';

const number = z.nullable(z.number());
const tone = z.enum(['good', 'bad', 'neutral']);

export const drawnKpi = z.object({
  id: z.string(),
  kpi: z.string(),
  unit: z.string(),
  direction: z.nullable(z.enum(kpiDirections)),
  target: number,
  lower: number,
  upper: number,
  health: z.object({
    tone: z.enum(['good', 'warn', 'bad', 'neutral']),
    word: z.string(),
    reason: z.string(),
    /** What the value is held against; null where nothing can be. */
    aim: z.nullable(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('atLeast'), target: z.number() }),
        z.object({ kind: z.literal('atMost'), target: z.number() }),
        z.object({ kind: z.literal('between'), lower: z.number(), upper: z.number() }),
      ]),
    ),
    /** By how much it may be missed and still be Watch. */
    watchWidth: z.number(),
  }),
  points: z.array(z.object({ day: z.string(), value: z.number() })),
  /** Stretches with natural limits (XmR) of their own, the one of today last; null with fewer than six points. */
  phases: z.array(
    z.object({
      since: z.string(),
      /** What changed on that day; '' where nobody said, and for the first. */
      reason: z.string(),
      limits: z.nullable(
        z.object({ lower: z.number(), centre: z.number(), upper: z.number(), provisional: z.boolean() }),
      ),
    }),
  ),
  signals: z.array(z.object({ day: z.string(), tone })),
  /** How the signal at the latest value is meant; null without one. */
  signalNow: z.nullable(tone),
  /** What the history says, in one sentence. */
  signal: z.string(),
});

export type DrawnKpi = z.input<typeof drawnKpi>;

/** `mostPoints` keeps the latest ones only. */
export function drawn(
  { assessed }: ToldKpi,
  { content }: Overview,
  words: Messages,
  mostPoints = Number.POSITIVE_INFINITY,
): DrawnKpi {
  const { kpi, points, health, processes, signals, signalNow } = assessed;
  const { id, unit, direction, target, lower, upper } = kpi;
  const sent = points.slice(-mostPoints);
  const from = sent[0]?.day ?? 0;
  const aim = health.kind === 'judged' ? health.aim : null;
  return {
    id,
    kpi: kpi.kpi,
    unit,
    direction,
    target,
    lower,
    upper,
    health: {
      tone: healthTone(health),
      word: words.kpi.healthWord(health),
      reason: words.kpi.healthReason(health, unit),
      aim,
      watchWidth: aim ? watchWidth(aim, content.settings.watchBand) : 0,
    },
    points: sent.map(({ day, value }) => ({ day: isoFromDay(day), value })),
    phases: processes
      .filter((process, at) => at === processes.length - 1 || process.points.some(({ day }) => day >= from))
      .map(({ since, reason, limits, points: own }) => ({
        since: isoFromDay(Math.max(from, since ?? from)),
        reason,
        limits: limits && shown(limits, own),
      })),
    signals: signals.flatMap(({ day, meaning }) =>
      day < from ? [] : [{ day: isoFromDay(day), tone: signalTone(meaning) }],
    ),
    signalNow: signalNow && signalTone(signalNow.meaning),
    signal: words.kpi.signal(assessed),
  };
}

function shown(limits: NaturalLimits, points: readonly { readonly value: number }[]) {
  const { centre, upper, provisional } = limits;
  const lower = shownLowerLimit(
    limits,
    points.map(({ value }) => value),
  );
  return { lower, centre, upper, provisional };
}

function healthTone(verdict: HealthVerdict): DrawnKpi['health']['tone'] {
  if (verdict.kind === 'notJudged') return verdict.because === 'range-upside-down' ? 'bad' : 'neutral';
  switch (verdict.health) {
    case 'healthy':
      return 'good';
    case 'watch':
      return 'warn';
    case 'unhealthy':
      return 'bad';
  }
}

export function signalTone(meaning: Signal['meaning']): 'good' | 'bad' | 'neutral' {
  switch (meaning) {
    case 'improvement':
      return 'good';
    case 'concern':
      return 'bad';
    case 'neutral':
      return 'neutral';
  }
}
