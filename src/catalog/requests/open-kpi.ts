// One KPI with its history, for its charts: the one in the selected row, or the one asked for.
import * as z from 'zod/mini';
import { isoFromDay } from '../../domain/day.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { overviewOf } from '../overview/overview.ts';
import { drawn, drawnKpi } from './charting/drawn-kpi.ts';
import { fedKeyResult, fedKeyResults } from './charting/fed-key-results.ts';
import { kpiInSelection, kpiNamed } from './charting/kpi-in-selection.ts';
import { defineRequest } from './request.ts';

const kpiOutput = z.object({
  isSetUp: z.boolean(),
  /** The day everything is judged at. */
  asOf: z.string(),
  kpis: z.array(z.object({ id: z.string(), kpi: z.string() })),
  /** Whether the selected row led to it. */
  isOfSelection: z.boolean(),
  selected: z.nullable(z.extend(drawnKpi, { feeds: z.array(fedKeyResult) })),
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
  const ofSelection = asked === null ? kpiInSelection(overview, snapshot, words) : undefined;
  const shown = asked === null ? (ofSelection ?? kpis[0]) : kpiNamed(asked, kpis);
  return {
    isSetUp: snapshot.sheetNames.includes(words.tables.kpis.name),
    asOf: isoFromDay(overview.asOf),
    kpis: kpis.map(({ assessed: { kpi } }) => ({ id: kpi.id, kpi: kpi.kpi })),
    isOfSelection: ofSelection !== undefined,
    selected: shown
      ? {
          ...drawn(shown, overview, words),
          feeds: fedKeyResults(shown, overview, snapshot.today, words),
        }
      : null,
    problems: shown
      ? [...shown.problems, ...shown.notes]
      : asked === null
        ? []
        : [words.problems({ code: 'unknown-kpi', id: asked })],
  };
}
