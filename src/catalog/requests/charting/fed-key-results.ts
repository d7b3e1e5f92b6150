// The key results a KPI feeds, each with what its burn-up chart draws.
import * as z from 'zod/mini';
import { type Day, isoFromDay } from '../../../domain/day.ts';
import type { SeriesPoint } from '../../../domain/kpi/series.ts';
import { commitmentOf } from '../../../domain/okr/assess.ts';
import type { AssessedKeyResult } from '../../../domain/okr/assessed.ts';
import { idKey } from '../../../domain/okr/check-in-history.ts';
import { keyResultTypes } from '../../../domain/okr/key-result.ts';
import { measuredPoints } from '../../../domain/okr/measured-points.ts';
import { successShare } from '../../../domain/okr/pace.ts';
import { toneOf } from '../../../domain/standing.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { ToldKpi } from '../../kpis/told-kpis.ts';
import { type OpenCheckIn, openCheckIns } from '../../overview/due-check-ins.ts';
import type { Overview } from '../../overview/overview.ts';

const number = z.nullable(z.number());
const isoDay = z.nullable(z.string());

const burnUp = z.object({
  type: z.nullable(z.enum(keyResultTypes)),
  start: number,
  target: number,
  upper: number,
  current: number,
  unit: z.string(),
  begins: isoDay,
  due: isoDay,
  lastDay: isoDay,
  points: z.array(z.object({ day: z.string(), value: z.number() })),
  successShare: z.number(),
  forecast: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() })),
});

export const fedKeyResult = z.object({
  id: z.string(),
  keyResult: z.string(),
  objective: z.string(),
  tone: z.enum(['good', 'warn', 'bad', 'neutral']),
  status: z.string(),
  /** The row of the key result, to jump to. */
  cell: z.optional(z.object({ sheet: z.string(), row: z.number(), column: z.number() })),
  /** null where it is over. */
  burnUp: z.nullable(burnUp),
});

export type FedKeyResult = z.input<typeof fedKeyResult>;

const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoFromDay(day));

export function fedKeyResults(
  { assessed: { kpi, points } }: ToldKpi,
  overview: Overview,
  today: Day,
  words: Messages,
): FedKeyResult[] {
  if (kpi.id === '') return [];
  const fed = overview.assessment.keyResults.filter(
    ({ keyResult }) => keyResult.kpiId !== '' && idKey(keyResult.kpiId) === idKey(kpi.id),
  );
  if (fed.length === 0) return [];
  const open = new Map(openCheckIns(overview, today).map((found) => [found.assessed, found]));
  const column = overview.content.keyResults.columns.get('keyResult') ?? 1;
  return fed.map((assessed) => {
    const { keyResult, status, reason } = assessed;
    const found = open.get(assessed);
    return {
      id: keyResult.id,
      keyResult: keyResult.keyResult,
      objective: found?.objective?.objective ?? '',
      tone: toneOf(status),
      status: words.okr.statusText(status, reason),
      cell: { sheet: words.tables.keyResults.name, row: overview.rowOfKeyResult(assessed), column },
      burnUp: found ? burnUpOf(assessed, found, points, overview) : null,
    };
  });
}

/** What it was measured at; where that is too little for a line, the KPI's own values of the time. */
function pointsOf(
  { assessed, checkIns, start }: OpenCheckIn,
  ofKpi: readonly SeriesPoint[],
): readonly SeriesPoint[] {
  const measured = measuredPoints(assessed.keyResult, checkIns, start);
  const since = start ?? Number.NEGATIVE_INFINITY;
  return measured.length > 1 ? measured : ofKpi.filter(({ day }) => day >= since);
}

function burnUpOf(
  { keyResult, forecast }: AssessedKeyResult,
  found: OpenCheckIn,
  ofKpi: readonly SeriesPoint[],
  { content }: Overview,
): FedKeyResult['burnUp'] {
  const { type, start, target, upper, current, unit } = keyResult;
  return {
    type,
    start,
    target,
    upper,
    current,
    unit,
    begins: isoOrNull(found.start),
    due: isoOrNull(found.due),
    lastDay: isoOrNull(found.lastDay),
    points: pointsOf(found, ofKpi).map(({ day, value }) => ({ day: isoFromDay(day), value })),
    successShare: successShare(commitmentOf(found.objective), content.settings.thresholds),
    forecast:
      forecast.kind === 'forecast' ? { value: forecast.value, low: forecast.low, high: forecast.high } : null,
  };
}
