// Judges the sentences of a draft with what the workbook and the form already know.
import { type Day, dayFromIso, type Period } from '../../src/domain/day.ts';
import type { Goal, GoalAssessment, GoalFields, ParsedGoal } from '../../src/domain/smart/assess.ts';
import { assessGoal } from '../../src/domain/smart/assess-goal.ts';
import type { LanguagePack } from '../../src/domain/smart/languages/language-pack.ts';
import { parseGoal } from '../../src/domain/smart/parse-goal.ts';
import { writtenNumber } from '../../src/domain/written-number.ts';
import type { ValueOf } from '../server.ts';
import type { Draft, KeyResultDraft, ObjectiveDraft } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import { kpiNamedIn } from './named-kpi.ts';

/** What the wizard knows of the workbook, with the languages goals can be read in. */
export type Workbook = Omit<ValueOf<'openWrite'>, 'packs'> & { readonly packs: readonly LanguagePack[] };

const noFields: GoalFields = {
  start: null,
  target: null,
  unit: null,
  due: null,
  kpiId: null,
  parentId: null,
};

/** The objective a new key result will belong to has no ID before it is added. */
const unnamedObjective = 'new';

const dayOrNull = (iso: string | null | undefined): Day | null => (iso ? dayFromIso(iso) : null);

function periodOf(start: string | null | undefined, due: string | null | undefined): Period | null {
  const [from, to] = [dayOrNull(start), dayOrNull(due)];
  return from === null || to === null ? null : { start: from, due: to };
}

const surroundings = (workbook: Workbook) => ({
  today: dayFromIso(workbook.today) ?? 0,
  fiscalYearStartMonth: workbook.fiscalYearStartMonth,
  language: workbook.language,
  preferences: workbook.preferences,
});

export function judgeObjective(objective: ObjectiveDraft, workbook: Workbook): GoalAssessment {
  const { sentence, start, due, supports } = objective;
  return assessGoal(
    {
      ...surroundings(workbook),
      kind: 'objective',
      text: sentence,
      cycle: periodOf(start ?? workbook.cycle?.start, due ?? workbook.cycle?.due),
      fields: { ...noFields, due: dayOrNull(due), parentId: supports[0] ?? null },
    },
    workbook.packs,
  );
}

/** Judges a key result; only what somebody typed counts as a field, the rest is read from the sentence. */
export function judgeKeyResult(
  keyResult: KeyResultDraft,
  { objective, existingId, keyResults, currentIndex }: Draft,
  workbook: Workbook,
): GoalAssessment {
  const { sentence, typed } = keyResult;
  const { cycle } = workbook;
  const existing = workbook.objectives.find(({ id }) => id === existingId);
  const start = existing ? cycle?.start : (objective.start ?? cycle?.start);
  const due = existing ? (existing.due ?? cycle?.due) : (objective.due ?? cycle?.due);
  const numberOf = (text: string | undefined) =>
    text === undefined ? null : writtenNumber(text, workbook.decimalMark);
  const setting = { ...surroundings(workbook), cycle: periodOf(start, due) };
  const parsed = parseGoal(sentence, setting, workbook.packs);
  const kpiId = typed.kpiId ?? kpiNamedIn(sentence, workbook.kpis);
  const kpi = workbook.kpis.find(({ id }) => id === kpiId);
  const stated = numberOf(typed.start) ?? parsed.baseline;
  const evidence = kpi && evidenceOf(kpi, stated ?? (typed.kpiId ? kpi.latest : null), parsed);
  const goal: Goal = {
    ...setting,
    kind: 'keyResult',
    text: sentence,
    fields: {
      start: numberOf(typed.start),
      target: numberOf(typed.target),
      unit: typed.unit || null,
      due: dayOrNull(typed.due),
      kpiId: typed.kpiId || null,
      parentId: existingId ?? unnamedObjective,
    },
    ...(evidence ? { evidence } : {}),
    siblings: keyResults
      .filter((other, index) => other !== keyResult && index !== currentIndex)
      .map((other) => other.sentence),
  };
  return assessGoal(goal, workbook.packs);
}

/** What a sentence says, read as in this workbook. */
export const readIn =
  (workbook: Workbook) =>
  (sentence: string): ParsedGoal =>
    parseGoal(
      sentence,
      { ...surroundings(workbook), cycle: periodOf(workbook.cycle?.start, workbook.cycle?.due) },
      workbook.packs,
    );
