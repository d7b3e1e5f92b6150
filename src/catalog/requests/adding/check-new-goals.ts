// What must be right before new goals are written: a sentence for each, dates of the calendar, IDs that exist.
import { dayFromIso, isoFromDay } from '../../../domain/day.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { NewGoals } from './new-goals.ts';

/** The IDs the workbook has. */
export interface KnownIds {
  readonly objectives: ReadonlySet<string>;
  readonly kpis: ReadonlySet<string>;
}

/** The first thing that stands in the way, or null. */
export function checkNewGoals(goals: NewGoals, known: KnownIds, words: Messages): Problem | null {
  const { objective, keyResults } = goals;
  const problems = [
    ...(objective.kind === 'new'
      ? [
          missingText(objective.fields.objective, words.requests.theObjective),
          ...period(objective.fields.start, objective.fields.due),
          ...objective.fields.supports.map((id) => unknownObjective(id, known)),
        ]
      : [
          unknownObjective(objective.id, known),
          keyResults.length === 0 ? missing(words.requests.aKeyResult) : null,
        ]),
    ...keyResults.flatMap((keyResult, index) => [
      missingText(keyResult.keyResult, words.requests.keyResultNumber(index + 1)),
      badDate(keyResult.due),
      unknownKpi(keyResult.kpiId, known),
    ]),
  ];
  return problems.find((problem) => problem !== null) ?? null;
}

const missing = (what: string): Problem => ({ code: 'missing-value', what });

const missingText = (text: string, what: string): Problem | null =>
  text.trim() === '' ? missing(what) : null;

const badDate = (text: string | null): Problem | null =>
  text !== null && dayFromIso(text) === null ? { code: 'not-a-date', text } : null;

const unknownObjective = (id: string, known: KnownIds): Problem | null =>
  known.objectives.has(id.trim()) ? null : { code: 'unknown-objective', id };

const unknownKpi = (id: string, known: KnownIds): Problem | null =>
  id.trim() === '' || known.kpis.has(id.trim()) ? null : { code: 'unknown-kpi', id };

function period(start: string | null, due: string | null): readonly (Problem | null)[] {
  const first = start === null ? null : dayFromIso(start);
  const last = due === null ? null : dayFromIso(due);
  const isTurned = first !== null && last !== null && first > last;
  return [
    badDate(start),
    badDate(due),
    isTurned ? { code: 'due-before-start', start: isoFromDay(first), due: isoFromDay(last) } : null,
  ];
}
