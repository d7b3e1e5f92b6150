// The rows a typed log becomes, each value beside the KPI it was typed for; or what stands in the way.
import { type Day, dayFromIso } from '../../../domain/day.ts';
import type { KpiPoint } from '../../../domain/kpi/kpi.ts';
import { type LoggedValue, loggedValue } from '../../../domain/kpi/logged-value.ts';
import { idKey } from '../../../domain/okr/check-in-history.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Snapshot } from '../../../workbook/snapshot.ts';
import type { ToldKpi } from '../../kpis/told-kpis.ts';
import { knownRate } from './log-desk.ts';
import type { TypedLog } from './log-shapes.ts';

/** One value as it was typed, and what is written for it. */
export interface LogEntry {
  readonly told: ToldKpi;
  readonly typed: TypedLog['rows'][number];
  readonly value: number;
  readonly points: readonly KpiPoint[];
}

export type ReadLogEntries =
  | { readonly ok: true; readonly day: Day; readonly entries: readonly LogEntry[] }
  | { readonly ok: false; readonly problem: Problem };

/** Rates are written with no more digits than anybody counts with. */
const digitsOfRates = 6;

const no = (problem: Problem): ReadLogEntries => ({ ok: false, problem });

export function readLogEntries(
  { day: iso, campaign, rows }: TypedLog,
  kpis: ReadonlyMap<string, ToldKpi>,
  { today, locale }: Snapshot,
  words: Messages,
): ReadLogEntries {
  const day = dayFromIso(iso);
  if (day === null) return no({ code: 'not-a-date', text: iso });
  if (day > today) return no({ code: 'day-ahead', day: iso });
  const entries: LogEntry[] = [];
  for (const typed of rows) {
    const told = kpis.get(idKey(typed.kpiId.trim()));
    if (!told) return no({ code: 'unknown-kpi', id: typed.kpiId });
    const { kpi } = told.assessed;
    const read = loggedValue(typed.value, kpi.unit, locale.decimalMark);
    if (read.kind === 'empty') continue;
    if (read.kind === 'unreadable') return no({ code: 'not-a-number', text: read.text });
    const shared = { day, campaign: campaign.trim(), note: typed.note.trim() };
    const points = valuesOf(read, told, kpis).map((value) => ({ ...value, ...shared }));
    entries.push({ told, typed, value: read.value, points });
  }
  return entries.length === 0
    ? no({ code: 'missing-value', what: words.kpiViews.log.aValue })
    : { ok: true, day, entries };
}

function valuesOf(
  read: LoggedValue,
  { assessed: { kpi } }: ToldKpi,
  kpis: ReadonlyMap<string, ToldKpi>,
): readonly Pick<KpiPoint, 'kpiId' | 'value'>[] {
  if (read.kind === 'value') return [{ kpiId: kpi.id, value: read.value }];
  const rate = knownRate(kpi, kpis);
  return rate
    ? [
        { kpiId: rate.numeratorId, value: read.numerator },
        { kpiId: rate.denominatorId, value: read.denominator },
      ]
    : [{ kpiId: kpi.id, value: Number(read.value.toPrecision(digitsOfRates)) }];
}
