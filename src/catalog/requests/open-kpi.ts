// One KPI with its history, for the chart: the one in the selected row, or the one asked for.
import * as z from 'zod/mini';
import { isoFromDay } from '../../domain/day.ts';
import type { HealthVerdict } from '../../domain/kpi/health.ts';
import { kpiDirections } from '../../domain/kpi/kpi.ts';
import { shownLowerLimit } from '../../domain/kpi/limits.ts';
import type { Signal } from '../../domain/kpi/signals.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { ToldKpi } from '../kpis/told-kpis.ts';
import { type Overview, overviewOf } from '../overview/overview.ts';
import { defineRequest } from './request.ts';

const selectedKpi = z.object({
  id: z.string(),
  kpi: z.string(),
  unit: z.string(),
  direction: z.nullable(z.enum(kpiDirections)),
  target: z.nullable(z.number()),
  lower: z.nullable(z.number()),
  upper: z.nullable(z.number()),
  health: z.object({
    tone: z.enum(['good', 'warn', 'bad', 'neutral']),
    word: z.string(),
    reason: z.string(),
  }),
  points: z.array(z.object({ day: z.string(), value: z.number() })),
  /** Natural limits (XmR); null with fewer than six points. */
  limits: z.nullable(
    z.object({ lower: z.number(), centre: z.number(), upper: z.number(), provisional: z.boolean() }),
  ),
  signals: z.array(z.object({ day: z.string(), tone: z.enum(['good', 'bad', 'neutral']) })),
  /** What the history says, in one sentence. */
  signal: z.string(),
  feeds: z.array(
    z.object({
      id: z.string(),
      keyResult: z.string(),
      status: z.string(),
      /** The row of the key result, to jump to. */
      cell: z.optional(z.object({ sheet: z.string(), row: z.number(), column: z.number() })),
    }),
  ),
});

const kpiOutput = z.object({
  isSetUp: z.boolean(),
  kpis: z.array(z.object({ id: z.string(), kpi: z.string() })),
  selected: z.nullable(selectedKpi),
  problems: z.array(z.string()),
});

export const openKpi = defineRequest({
  name: 'openKpi',
  /** null: the KPI of the selected row (KPIs, KPI Log, or the KPI ID of a key result), else the first. */
  input: z.object({ kpiId: z.nullable(z.string()) }),
  output: kpiOutput,
  run: ({ kpiId }, snapshot, { words }) => ({ ok: true, value: desk(kpiId, snapshot, words) }),
});

function desk(asked: string | null, snapshot: Snapshot, words: Messages): z.input<typeof kpiOutput> {
  const overview = overviewOf(snapshot, words);
  const { kpis } = overview.kpis;
  const shown =
    asked === null ? (kpiInSelection(overview, snapshot, words) ?? kpis[0]) : kpiNamed(asked, kpis);
  return {
    isSetUp: snapshot.sheetNames.includes(words.tables.kpis.name),
    kpis: kpis.map(({ assessed: { kpi } }) => ({ id: kpi.id, kpi: kpi.kpi })),
    selected: shown ? drawn(shown, overview, words) : null,
    problems: shown
      ? [...shown.problems, ...shown.notes]
      : asked === null
        ? []
        : [words.problems({ code: 'unknown-kpi', id: asked })],
  };
}

function kpiNamed(id: string, kpis: readonly ToldKpi[]): ToldKpi | undefined {
  return id === '' ? undefined : kpis.find(({ assessed }) => idKey(assessed.kpi.id) === idKey(id));
}

/** The KPI of the selected row, or the one the row names. */
function kpiInSelection(
  { kpis: { kpis }, content }: Overview,
  { selection, sheets }: Snapshot,
  words: Messages,
): ToldKpi | undefined {
  if (selection === null) return undefined;
  const { sheet, row } = selection;
  switch (sheet) {
    case words.tables.kpis.name:
      return kpis.find((kpi) => kpi.row === row);
    case words.tables.keyResults.name:
      return kpiNamed(content.keyResults.rows.find((found) => found.row === row)?.value.kpiId ?? '', kpis);
    case words.tables.kpiLog.name: {
      const cells = sheets.find(({ name }) => name === sheet)?.values[row - 1] ?? [];
      const column = content.kpiLog.columns.get('kpiId');
      return column === undefined ? undefined : kpiNamed(String(cells[column - 1] ?? '').trim(), kpis);
    }
    default:
      return undefined;
  }
}

function drawn({ assessed }: ToldKpi, overview: Overview, words: Messages): z.input<typeof selectedKpi> {
  const { kpi, points, health, limits, signals } = assessed;
  const { id, unit, direction, target, lower, upper } = kpi;
  const column = overview.content.keyResults.columns.get('keyResult') ?? 1;
  const fed = overview.assessment.keyResults.filter(
    ({ keyResult }) => id !== '' && idKey(keyResult.kpiId) === idKey(id),
  );
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
    },
    points: points.map(({ day, value }) => ({ day: isoFromDay(day), value })),
    limits: limits && {
      lower: shownLowerLimit(
        limits,
        points.map(({ value }) => value),
      ),
      centre: limits.centre,
      upper: limits.upper,
      provisional: limits.provisional,
    },
    signals: signals.map(({ day, meaning }) => ({ day: isoFromDay(day), tone: signalTone(meaning) })),
    signal: words.kpi.signal(assessed),
    feeds: fed.map((keyResult) => ({
      id: keyResult.keyResult.id,
      keyResult: keyResult.keyResult.keyResult,
      status: words.okr.statusText(keyResult.status, keyResult.reason),
      cell: { sheet: words.tables.keyResults.name, row: overview.rowOfKeyResult(keyResult), column },
    })),
  };
}

function healthTone(verdict: HealthVerdict): 'good' | 'warn' | 'bad' | 'neutral' {
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

function signalTone(meaning: Signal['meaning']): 'good' | 'bad' | 'neutral' {
  switch (meaning) {
    case 'improvement':
      return 'good';
    case 'concern':
      return 'bad';
    case 'neutral':
      return 'neutral';
  }
}
