// Plans logged values: nothing is written while somebody else's are unseen, or an unusual one may be a typo.
import type { Day } from '../../../domain/day.ts';
import { assessKpi } from '../../../domain/kpi/assess.ts';
import { type Doubt, doubtAbout } from '../../../domain/kpi/doubt.ts';
import { campaignKey, type KpiPoint } from '../../../domain/kpi/kpi.ts';
import { type KpiLog, kpiLogOf } from '../../../domain/kpi/log.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Snapshot } from '../../../workbook/snapshot.ts';
import { type Overview, overviewOf } from '../../overview/overview.ts';
import { asOfSteps } from '../as-of-steps.ts';
import { signalTone } from '../charting/drawn-kpi.ts';
import type { Outcome } from '../request.ts';
import { knownRate, loggableKpis, logOf, usualLimits } from './log-desk.ts';
import { type LogEntry, readLogEntries } from './log-rows.ts';
import { seenOf } from './log-seen.ts';
import type { SavedLog, TypedLog } from './log-shapes.ts';
import { logSteps } from './log-steps.ts';

export function planLog(typed: TypedLog, snapshot: Snapshot, words: Messages): Outcome<SavedLog> {
  const missing = [words.tables.kpis.name, words.tables.kpiLog.name].find(
    (sheet) => !snapshot.sheetNames.includes(sheet),
  );
  if (missing !== undefined) return { ok: false, problem: { code: 'missing-sheet', sheet: missing } };
  const overview = overviewOf(snapshot, words);
  const kpis = loggableKpis(overview);
  const read = readLogEntries(typed, kpis, snapshot, words);
  if (!read.ok) return read;

  const log = logOf(overview);
  const pointsOf = ({ told: { assessed } }: LogEntry): readonly KpiPoint[] => {
    const rate = knownRate(assessed.kpi, kpis);
    const ids = rate ? [rate.numeratorId, rate.denominatorId] : [assessed.kpi.id];
    return ids.flatMap((id) => log.pointsOf(id));
  };
  const changed = read.entries.flatMap((entry) => {
    const points = pointsOf(entry);
    const seen = seenOf(points);
    const isSeen = entry.typed.seen === null || entry.typed.seen === seen;
    return isSeen ? [] : [{ kpiId: entry.told.assessed.kpi.id, says: meanwhile(entry, points, words), seen }];
  });
  const { log: said } = words.kpiViews;
  if (changed.length > 0)
    return { ok: true, value: { kind: 'changed', says: said.changed, entries: changed } };

  const questions = typed.campaign.trim() === '' ? questionsAbout(read.entries, pointsOf, words) : [];
  if (questions.length > 0) return { ok: true, value: { kind: 'asked', says: said.asked, questions } };
  return save(read.day, read.entries, { overview, log, snapshot, words });
}

/** What was logged between opening and saving: the row that stands last. */
function meanwhile(
  { told: { assessed } }: LogEntry,
  points: readonly KpiPoint[],
  { kpiViews }: Messages,
): string {
  const { kpi } = assessed;
  const last = points[points.length - 1];
  const name = kpi.kpi || kpi.id;
  return last
    ? kpiViews.log.loggedMeanwhile(name, last.value, kpi.unit, last.day)
    : kpiViews.log.removed(name);
}

/** Natural limits are those of the whole, so values of a campaign are not held against them. */
function questionsAbout(
  entries: readonly LogEntry[],
  pointsOf: (entry: LogEntry) => readonly KpiPoint[],
  words: Messages,
) {
  return entries.flatMap((entry) => {
    const { assessed } = entry.told;
    const { kpi, latest } = assessed;
    const doubt: Doubt | null = entry.typed.isSure
      ? null
      : doubtAbout(entry.value, { limits: usualLimits(assessed), last: latest?.value ?? null });
    if (doubt === null) return [];
    const says = words.kpiViews.log.question(kpi.kpi || kpi.id, entry.value, kpi.unit, doubt);
    return [{ kpiId: kpi.id, says, seen: seenOf(pointsOf(entry)) }];
  });
}

interface Desk {
  readonly overview: Overview;
  readonly log: KpiLog;
  readonly snapshot: Snapshot;
  readonly words: Messages;
}

function save(day: Day, entries: readonly LogEntry[], desk: Desk): Outcome<SavedLog> {
  const { overview, log, snapshot, words } = desk;
  const { kpiLog, settings } = overview.content;
  const points = entries.flatMap((entry) => entry.points);
  const written = logSteps(points, kpiLog, words);
  if (!written.ok) return written;
  const asOf = asOfSteps(settings, snapshot, words, words.kpiViews.log.asOfBehind);
  const again = kpiLog.lines === null ? againOn(day, points, log, words) : [];
  const isAfterAsOf = settings.asOf !== null && day > settings.asOf;
  const kept = [...written.kept, ...again, ...(isAfterAsOf ? asOf.kept : [])];
  const says =
    written.steps.length === 0
      ? words.kpiViews.log.nothingNew
      : words.kpiViews.log.saved(entries.length - written.kept.length, day);
  return {
    ok: true,
    value: { kind: 'saved', says, kept, news: newsOf(day, entries, desk) },
    plan: {
      steps: [...asOf.steps, ...written.steps],
      says,
      changed: written.steps.length === 0 ? [] : [says],
      kept,
      problems: [],
    },
  };
}

/** Of several values on a day the last row counts, in a long log. */
function againOn(day: Day, points: readonly KpiPoint[], log: KpiLog, { kpiViews }: Messages): string[] {
  return points.flatMap(({ kpiId, campaign }) => {
    const before = log
      .pointsOf(kpiId)
      .filter((row) => row.day === day && campaignKey(row.campaign) === campaignKey(campaign));
    const last = before[before.length - 1];
    return last ? [kpiViews.log.again(kpiId, last.value, day)] : [];
  });
}

/** What the history of each KPI says with the new values. */
function newsOf(day: Day, entries: readonly LogEntry[], { overview, words }: Desk) {
  const { kpiLog, settings } = overview.content;
  const rows = [
    ...kpiLog.rows.flatMap(({ value }) => value ?? []),
    ...entries.flatMap(({ points }) => points),
  ];
  const log = kpiLogOf(rows, kpiLog.marks);
  const rules = { asOf: Math.max(overview.asOf, day), watchBand: settings.watchBand };
  return entries.map(({ told }) => {
    const assessed = assessKpi(told.assessed.kpi, log, rules);
    return {
      kpiId: assessed.kpi.id,
      kpi: assessed.kpi.kpi || assessed.kpi.id,
      tone: assessed.signalNow && signalTone(assessed.signalNow.meaning),
      says: words.kpi.signal(assessed),
    };
  });
}
