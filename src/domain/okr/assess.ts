// Judges a whole set of OKRs at a day: the one place cell, sidebar and summary get their numbers from.
import { type Day, isoFromDay, type Period } from '../day.ts';
import { assessKeyResult } from './assess-key-result.ts';
import type { AssessedKeyResult, AssessedObjective, Assessment, FieldProblem } from './assessed.ts';
import type { CheckIn } from './check-in.ts';
import { historiesOf, idKey } from './check-in-history.ts';
import { gradeOf } from './grade.ts';
import type { KeyResult } from './key-result.ts';
import type { Commitment, Objective } from './objective.ts';
import { objectiveStatusOf } from './objective-status.ts';
import { periodOf, successShare } from './pace.ts';
import { rollUpOf } from './roll-up.ts';
import type { Thresholds } from './thresholds.ts';
import { weakestOf } from './weakest.ts';

export type { AssessedKeyResult, AssessedObjective, Assessment, FieldProblem } from './assessed.ts';
export type { Grade } from './grade.ts';
export { type Status, statuses } from './statuses.ts';

/** What there is to judge, and by which rules. */
export interface OkrSet {
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly checkIns: readonly CheckIn[];
  readonly cycle: Period | null;
  /** null: without a day there is no pace. */
  readonly asOf: Day | null;
  readonly thresholds: Thresholds;
  /** Cells that could not be read, by the row they are in. */
  readonly unreadable?: ReadonlyMap<Objective | KeyResult, readonly FieldProblem[]>;
}

const noProblems: readonly FieldProblem[] = [];

/** A goal without a word on it is taken as a promise. */
export const commitmentOf = (objective: Objective | null): Commitment => objective?.commitment ?? 'committed';

/** Judges every key result, then every objective from its key results. */
export function assessOkrs(set: OkrSet): Assessment {
  const objectives = new Map<string, Objective>();
  for (const objective of set.objectives) {
    const key = idKey(objective.id);
    if (key !== '' && !objectives.has(key)) objectives.set(key, objective);
  }
  const historyOf = historiesOf(set.checkIns, set.asOf);
  const partsOf = new Map<Objective, AssessedKeyResult[]>();
  const keyResults = set.keyResults.map((keyResult) => {
    const objective = objectives.get(idKey(keyResult.objectiveId)) ?? null;
    const assessed = assessKeyResult(keyResult, {
      commitment: commitmentOf(objective),
      ...periodOf(keyResult.due, objective, set.cycle),
      asOf: set.asOf,
      thresholds: set.thresholds,
      history: historyOf(keyResult.id),
      known: knownProblems(keyResult, objective, set),
    });
    if (objective) {
      const parts = partsOf.get(objective);
      if (parts) parts.push(assessed);
      else partsOf.set(objective, [assessed]);
    }
    return assessed;
  });
  return {
    objectives: set.objectives.map((objective) =>
      assessObjective(objective, partsOf.get(objective) ?? [], set, objectives.get(idKey(objective.id))),
    ),
    keyResults,
  };
}

function knownProblems(
  keyResult: KeyResult,
  objective: Objective | null,
  { unreadable }: OkrSet,
): readonly FieldProblem[] {
  const known = unreadable?.get(keyResult) ?? noProblems;
  if (objective !== null || known.some(({ field }) => field === 'objectiveId')) return known;
  const id = keyResult.objectiveId;
  return [
    ...known,
    {
      field: 'objectiveId',
      problem: id === '' ? { code: 'missing-value', what: 'objectiveId' } : { code: 'unknown-objective', id },
    },
  ];
}

function assessObjective(
  objective: Objective,
  keyResults: readonly AssessedKeyResult[],
  set: OkrSet,
  firstOfId: Objective | undefined,
): AssessedObjective {
  const commitment = commitmentOf(objective);
  const success = successShare(commitment, set.thresholds);
  const period = periodOf(null, objective, set.cycle);
  const rollUp = rollUpOf(keyResults.map(({ score, keyResult }) => ({ score, weight: keyResult.weight })));
  const fieldProblems = objectiveProblems(objective, set, firstOfId, period);
  const verdict = objectiveStatusOf({
    keyResults,
    rollUp,
    success,
    ...period,
    asOf: set.asOf,
    thresholds: set.thresholds,
  });
  const hasProblem = fieldProblems.length > 0;
  return {
    objective,
    keyResults,
    score: rollUp.score,
    grade: rollUp.score === null ? null : gradeOf(rollUp.score, commitment),
    status: hasProblem ? 'problem' : verdict.status,
    reason: hasProblem ? { kind: 'problem' } : verdict.reason,
    scored: rollUp.scored,
    counted: rollUp.of,
    weakest: weakestOf(keyResults),
    problems: fieldProblems.map(({ problem }) => problem),
    fieldProblems,
  };
}

function objectiveProblems(
  objective: Objective,
  { unreadable }: OkrSet,
  firstOfId: Objective | undefined,
  { start, due }: { readonly start: Day | null; readonly due: Day | null },
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [...(unreadable?.get(objective) ?? noProblems)];
  if (objective.id === '') {
    if (problems.every(({ field }) => field !== 'id')) {
      problems.push({ field: 'id', problem: { code: 'missing-value', what: 'id' } });
    }
  } else if (firstOfId !== objective) {
    problems.push({ field: 'id', problem: { code: 'duplicate-id', id: objective.id } });
  }
  if (start !== null && due !== null && due < start) {
    problems.push({
      field: 'due',
      problem: { code: 'due-before-start', start: isoFromDay(start), due: isoFromDay(due) },
    });
  }
  return problems;
}
