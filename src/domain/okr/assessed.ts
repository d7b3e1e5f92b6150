// What an assessment says about each objective and key result.
import type { Day, Period } from '../day.ts';
import type { Problem } from '../problem.ts';
import type { Forecast } from './forecast.ts';
import type { Grade } from './grade.ts';
import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';
import type { Held, RateRatio, Reason } from './reason.ts';
import type { Status } from './statuses.ts';

/** A problem and the column it is in. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: Problem;
}

export interface AssessedKeyResult {
  readonly keyResult: KeyResult;
  readonly period: Period | null;
  /** Raw: below 0 and above 1 happen. */
  readonly progress: number | null;
  /** 0 to 1. */
  readonly score: number | null;
  readonly expected: number | null;
  readonly grade: Grade | null;
  readonly status: Status;
  readonly reason: Reason;
  readonly forecast: Forecast;
  /** The change needed each week, in its own unit; null where time is over or plays no part. */
  readonly neededRate: number | null;
  readonly rateRatio: RateRatio;
  /** For bounds: in how many check-ins it was held. */
  readonly held: Held | null;
  readonly lastCheckIn: Day | null;
  readonly problems: readonly Problem[];
  /** The same problems, each with its column. */
  readonly fieldProblems: readonly FieldProblem[];
}

export interface AssessedObjective {
  readonly objective: Objective;
  readonly keyResults: readonly AssessedKeyResult[];
  readonly score: number | null;
  readonly grade: Grade | null;
  readonly status: Status;
  readonly reason: Reason;
  readonly scored: number;
  /** How many key results count: those with a weight above 0. */
  readonly counted: number;
  /** The key result that holds the objective back most. */
  readonly weakest: AssessedKeyResult | null;
  readonly problems: readonly Problem[];
  readonly fieldProblems: readonly FieldProblem[];
}

export interface Assessment {
  readonly objectives: readonly AssessedObjective[];
  /** In the order of the rows, those without a known objective included. */
  readonly keyResults: readonly AssessedKeyResult[];
}
