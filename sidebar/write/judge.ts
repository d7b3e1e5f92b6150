// Judges the sentences of a draft with what the workbook and the form already know.
import { type Day, dayFromIso, type Period } from '../../src/domain/day.ts';
import type { Fix, GoalAssessment, GoalFields } from '../../src/domain/smart/assess.ts';
import { assessGoal } from '../../src/domain/smart/assess-goal.ts';
import type { ValueOf } from '../server.ts';
import type { KeyResultDraft, ObjectiveDraft } from './draft.ts';
import { fieldText, readNumber } from './read-number.ts';

export type Workbook = ValueOf<'openWrite'>;

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
  language: document.documentElement.lang,
});

export function judgeObjective(objective: ObjectiveDraft, workbook: Workbook): GoalAssessment {
  const { sentence, start, due, supports } = objective;
  return assessGoal({
    ...surroundings(workbook),
    kind: 'objective',
    text: sentence,
    cycle: periodOf(start ?? workbook.cycle?.start, due ?? workbook.cycle?.due),
    fields: { ...noFields, due: dayOrNull(due), parentId: supports[0] ?? null },
  });
}

/** Judges a key result; only what somebody typed counts as a field, the rest is read from the sentence. */
export function judgeKeyResult(
  { sentence, typed }: KeyResultDraft,
  objectiveId: string | null,
  workbook: Workbook,
): GoalAssessment {
  const numberOf = (text: string | undefined) =>
    text === undefined ? null : readNumber(text, workbook.decimalMark);
  return assessGoal({
    ...surroundings(workbook),
    kind: 'keyResult',
    text: sentence,
    cycle: periodOf(workbook.cycle?.start, workbook.cycle?.due),
    fields: {
      start: numberOf(typed.start),
      target: numberOf(typed.target),
      unit: typed.unit || null,
      due: dayOrNull(typed.due),
      kpiId: typed.kpiId || null,
      parentId: objectiveId ?? unnamedObjective,
    },
  });
}

/** A sentence after a fix that replaces some of its words. */
export const replaced = (text: string, { span, text: better }: Extract<Fix, { kind: 'replace' }>): string =>
  text.slice(0, span.from) + better + text.slice(span.to);

/** The text a field shows after a fix that sets it. */
export const fixedField = (value: string | number, decimalMark: '.' | ','): string =>
  typeof value === 'number' ? fieldText(value, decimalMark) : value;
