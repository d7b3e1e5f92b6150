// The values of one KPI in time: one a day, oldest first, with a word on every row that was not taken.
import type { Day } from '../day.ts';
import type { DatedValue } from '../series.ts';
import { campaignKey, type Frequency, type KpiPoint } from './kpi.ts';

/** One value of a series. */
export type SeriesPoint = DatedValue;

/** What was found on the way; rows it speaks of are the points that were handed in. */
export type SeriesNote =
  | { readonly code: 'several-values'; readonly day: Day; readonly leftOut: readonly KpiPoint[] }
  | { readonly code: 'only-campaigns'; readonly day: Day; readonly leftOut: readonly KpiPoint[] }
  | { readonly code: 'after-as-of'; readonly asOf: Day; readonly leftOut: readonly KpiPoint[] }
  | { readonly code: 'gap'; readonly from: Day; readonly to: Day }
  | { readonly code: 'nothing-since'; readonly day: Day }
  /** Several values a period: signals count values, not periods. */
  | { readonly code: 'more-often'; readonly days: number; readonly frequency: Frequency }
  /** A rate whose denominator was 0. */
  | { readonly code: 'rate-of-nothing'; readonly day: Day };

export interface Series {
  readonly points: readonly SeriesPoint[];
  readonly notes: readonly SeriesNote[];
}

/** The days between two values that make a hole worth a word. */
export const gapDays = { weekly: 14, monthly: 62, quarterly: 184 } satisfies Record<Frequency, number>;
/** With fewer values nothing is said about how often they come. */
const fewestToJudge = 4;
/** Fewer days from value to value, on the whole, are not this frequency. */
const fewestDays = { weekly: 4, monthly: 15, quarterly: 46 } satisfies Record<Frequency, number>;

/**
 * One value a day, oldest first, up to `asOf`. Of several values on a day the last row counts; rows that
 * name a campaign are parts of a whole and count only where they are alone on their day.
 *
 * @example seriesOf([{ day: 8, kpiId: 'K1', value: 5, campaign: '', note: '' }], 'weekly', 9)
 * //=> { points: [{ day: 8, value: 5 }], notes: [] }
 */
export function seriesOf(rows: readonly KpiPoint[], frequency: Frequency | null, asOf: Day): Series {
  const future = rows.filter((row) => row.day > asOf);
  const days = [...byDay(rows.filter((row) => row.day <= asOf))].sort(([a], [b]) => a - b);
  const points: SeriesPoint[] = [];
  const notes: SeriesNote[] = [];
  for (const [day, ofDay] of days) {
    const whole = ofDay.filter((row) => row.campaign === '');
    const campaigns = new Set(ofDay.map((row) => campaignKey(row.campaign)));
    const candidates = whole.length > 0 ? whole : ofDay;
    const taken = candidates[candidates.length - 1];
    if (whole.length === 0 && campaigns.size > 1) {
      notes.push({ code: 'only-campaigns', day, leftOut: ofDay });
    } else if (taken) {
      points.push({ day, value: taken.value });
      if (candidates.length > 1) {
        notes.push({ code: 'several-values', day, leftOut: candidates.slice(0, -1) });
      }
    }
  }
  if (future.length > 0) {
    notes.push({ code: 'after-as-of', asOf, leftOut: future });
  }
  return withGaps({ points, notes }, frequency, asOf);
}

/** A series with a word on its holes, and on values that come more often than the KPI says. */
export function withGaps({ points, notes }: Series, frequency: Frequency | null, asOf: Day): Series {
  return {
    points,
    notes: [...notes, ...gaps(points, frequency, asOf), ...tooOften(points, frequency)],
  };
}

function tooOften(points: readonly SeriesPoint[], frequency: Frequency | null): SeriesNote[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!frequency || !first || !last || points.length < fewestToJudge) return [];
  const days = (last.day - first.day) / (points.length - 1);
  return days < fewestDays[frequency] ? [{ code: 'more-often', days, frequency }] : [];
}

function byDay(rows: readonly KpiPoint[]): Map<Day, KpiPoint[]> {
  const days = new Map<Day, KpiPoint[]>();
  for (const row of rows) {
    const ofDay = days.get(row.day);
    if (ofDay) {
      ofDay.push(row);
    } else {
      days.set(row.day, [row]);
    }
  }
  return days;
}

function gaps(points: readonly SeriesPoint[], frequency: Frequency | null, asOf: Day): SeriesNote[] {
  const last = points[points.length - 1];
  if (!frequency || !last) {
    return [];
  }
  const notes: SeriesNote[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before && point.day - before.day >= gapDays[frequency]) {
      notes.push({ code: 'gap', from: before.day, to: point.day });
    }
  });
  if (asOf - last.day >= gapDays[frequency]) {
    notes.push({ code: 'nothing-since', day: last.day });
  }
  return notes;
}
