// Judges a whole set of OKRs at a day: the one place cell, sidebar and summary get their numbers from.
import { type Day, isoFromDay, type Period } from '../day.ts';
import type { Problem } from '../problem.ts';
import { assessKeyResult } from './assess-key-result.ts';
import type { AssessedKeyResult, AssessedObjective, Assessment, FieldProblem } from './assessed.ts';
import type { CheckIn } from './check-in.ts';
import { type Histories, historiesOf, idKey } from './check-in-history.ts';
import { gradeOf } from './grade.ts';
import type { KeyResult } from './key-result.ts';
import type { Commitment, Objective } from './objective.ts';
import { firstById, objectiveFinder } from './objective-finder.ts';
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

/** What a key result is judged by; its set without the key results themselves. */
export interface KeyResultJudge {
  judge(keyResult: KeyResult, unreadable: readonly FieldProblem[]): AssessedKeyResult;
  /** The objective a key result belongs to; null where there is none. */
  objectiveOf(keyResult: KeyResult): Objective | null;
}

/** Judges key results one by one, for those who need no more of each than its numbers. */
export function keyResultJudge(
  set: Pick<OkrSet, 'objectives' | 'cycle' | 'asOf' | 'thresholds'>,
  past: Histories,
): KeyResultJudge {
  const objectiveOf = objectiveFinder(set.objectives);
  return {
    objectiveOf,
    judge(keyResult, unreadable) {
      const objective = objectiveOf(keyResult);
      const { start, due } = periodOf(keyResult.due, objective, set.cycle);
      return assessKeyResult(keyResult, {
        commitment: commitmentOf(objective),
        start,
        due,
        asOf: set.asOf,
        thresholds: set.thresholds,
        history: past.of(keyResult.id),
        known: objective === null ? withoutObjective(keyResult, unreadable) : unreadable,
      });
    },
  };
}

/** Judges every key result, then every objective from its key results. */
export function assessOkrs(set: OkrSet): Assessment {
  const { judge, objectiveOf } = keyResultJudge(set, historiesOf(set.checkIns, set.asOf));
  const partsOf = new Map<Objective, AssessedKeyResult[]>();
  const keyResults = set.keyResults.map((keyResult) => {
    const assessed = judge(keyResult, set.unreadable?.get(keyResult) ?? noProblems);
    const objective = objectiveOf(keyResult);
    const parts = objective ? partsOf.get(objective) : undefined;
    if (parts) parts.push(assessed);
    else if (objective) partsOf.set(objective, [assessed]);
    return assessed;
  });
  const first = firstById(set.objectives);
  return {
    objectives: set.objectives.map((objective) =>
      assessObjective(objective, partsOf.get(objective) ?? [], set, first.get(idKey(objective.id))),
    ),
    keyResults,
  };
}

function withoutObjective(
  { objectiveId }: KeyResult,
  unreadable: readonly FieldProblem[],
): readonly FieldProblem[] {
  if (unreadable.some(({ field }) => field === 'objectiveId')) return unreadable;
  const problem: Problem =
    objectiveId === ''
      ? { code: 'missing-value', what: 'objectiveId' }
      : { code: 'unknown-objective', id: objectiveId };
  return [...unreadable, { field: 'objectiveId', problem }];
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
