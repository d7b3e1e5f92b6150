// What the wizard needs to know of the workbook before people write.
import * as z from 'zod/mini';
import { isoFromDay } from '../../domain/day.ts';
import { type AssessedKpi, assessKpi } from '../../domain/kpi/assess.ts';
import { bestChange } from '../../domain/kpi/best-change.ts';
import type { Messages } from '../../messages/messages.ts';
import { kpiLogIn } from '../../workbook/kpi-log/kpi-log-in.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { languagePackOutput, languagesForPage } from '../goals/languages-for-page.ts';
import { contentOf, isSetUp } from '../overview/content-of.ts';
import { defineRequest } from './request.ts';

/** What a target is measured against where Settings name no cycle. */
const quarterDays = 92;
/** Each value is compared with every one before it: three years of weeks, or half a year of days. */
const mostPointsCompared = 180;

/** What a target for the KPI can be measured against; null where there are too few values to say. */
const evidenceOutput = z.object({
  lowest: z.nullable(z.number()),
  highest: z.nullable(z.number()),
  naturalLimits: z.nullable(z.object({ lower: z.number(), upper: z.number() })),
  bestChange: z.nullable(
    z.object({ rise: z.number(), fall: z.number(), isShare: z.boolean(), periodDays: z.number() }),
  ),
});

export const openWrite = defineRequest({
  name: 'openWrite',
  input: z.object({}),
  output: z.object({
    isSetUp: z.boolean(),
    today: z.string(),
    cycle: z.nullable(z.object({ name: z.string(), start: z.string(), due: z.string() })),
    fiscalYearStartMonth: z.number(),
    preferences: z.object({ switchedOffRules: z.array(z.string()), acceptedWords: z.array(z.string()) }),
    decimalMark: z.enum(['.', ',']),
    /** Goals are mostly written in it, such as 'de'. */
    language: z.string(),
    packs: z.array(languagePackOutput),
    objectives: z.array(
      z.object({
        id: z.string(),
        objective: z.string(),
        team: z.string(),
        owner: z.string(),
        due: z.nullable(z.string()),
        keyResultCount: z.number(),
      }),
    ),
    kpis: z.array(
      z.object({
        id: z.string(),
        kpi: z.string(),
        unit: z.string(),
        latest: z.nullable(z.number()),
        evidence: evidenceOutput,
      }),
    ),
    teams: z.array(z.string()),
    owners: z.array(z.string()),
  }),
  run: (_input, snapshot, { words }) => ({ ok: true, value: writingDesk(snapshot, words) }),
});

function writingDesk(snapshot: Snapshot, words: Messages) {
  const content = contentOf(snapshot, words);
  const { settings, objectives, keyResults, kpis, kpiLog } = content;
  const rules = { asOf: settings.asOf ?? snapshot.today, watchBand: settings.watchBand };
  const log = kpiLogIn(kpiLog);
  const counts = new Map<string, number>();
  for (const { value } of keyResults.rows) {
    counts.set(value.objectiveId, (counts.get(value.objectiveId) ?? 0) + 1);
  }
  const periodDays = settings.cycle ? settings.cycle.due - settings.cycle.start + 1 : quarterDays;
  return {
    isSetUp: isSetUp(snapshot, words),
    today: isoFromDay(snapshot.today),
    cycle: settings.cycle && {
      name: settings.cycleName,
      start: isoFromDay(settings.cycle.start),
      due: isoFromDay(settings.cycle.due),
    },
    fiscalYearStartMonth: settings.fiscalYearStartMonth,
    preferences: {
      switchedOffRules: [...settings.goalPreferences.switchedOffRules],
      acceptedWords: [...settings.goalPreferences.acceptedWords],
    },
    decimalMark: snapshot.locale.decimalMark,
    language: snapshot.locale.language ?? 'en',
    packs: languagesForPage(snapshot.locale.language ?? 'en'),
    objectives: objectives.rows
      .filter(({ value }) => value.id !== '')
      .map(({ value: { id, objective, team, owner, due } }) => ({
        id,
        objective,
        team,
        owner,
        due: due === null ? null : isoFromDay(due),
        keyResultCount: counts.get(id) ?? 0,
      })),
    kpis: kpis.rows
      .filter(({ value }) => value.id !== '')
      .map(({ value }) => assessKpi(value, log, rules))
      .map((assessed) => ({
        id: assessed.kpi.id,
        kpi: assessed.kpi.kpi,
        unit: assessed.kpi.unit,
        latest: assessed.latest?.value ?? null,
        evidence: evidenceOf(assessed, periodDays),
      })),
    teams: inOrder(objectives.rows.map(({ value }) => value.team)),
    owners: inOrder([...objectives.rows, ...keyResults.rows, ...kpis.rows].map(({ value }) => value.owner)),
  };
}

/** Limits that still move with every value are no evidence. */
function evidenceOf({ kpi, points, limits }: AssessedKpi, periodDays: number) {
  const values = points.map(({ value }) => value);
  const isKnown = limits !== null && !limits.provisional;
  return {
    lowest: values.length > 0 ? Math.min(...values) : null,
    highest: values.length > 0 ? Math.max(...values) : null,
    naturalLimits: isKnown ? { lower: limits.lower, upper: limits.upper } : null,
    bestChange: bestChange(points.slice(-mostPointsCompared), periodDays, kpi.unit === '%'),
  };
}

/** Each name once, by the alphabet. */
function inOrder(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))].sort((a, b) => a.localeCompare(b));
}
