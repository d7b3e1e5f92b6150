// Judges a whole set of OKRs at a day: the one place cell, sidebar and summary get their numbers from.
import type { Day, Period } from '../day.ts';
import type { Problem } from '../problem.ts';
import type { CheckIn } from './check-in.ts';
import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';
import type { Thresholds } from './thresholds.ts';

export const statuses = [
  'achieved',
  'onTrack',
  'atRisk',
  'offTrack',
  'missed',
  'stale',
  'noData',
  'tooEarly',
  'notStarted',
  'findingBaseline',
  'open',
  'problem',
] as const;

export type Status = (typeof statuses)[number];
export type Grade = 'green' | 'yellow' | 'red';

/** What there is to judge, and by which rules. */
export interface OkrSet {
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly checkIns: readonly CheckIn[];
  readonly cycle: Period | null;
  readonly asOf: Day;
  readonly thresholds: Thresholds;
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
  readonly problems: readonly Problem[];
}

export interface AssessedObjective {
  readonly objective: Objective;
  readonly keyResults: readonly AssessedKeyResult[];
  readonly score: number | null;
  readonly grade: Grade | null;
  readonly status: Status;
  readonly scored: number;
  /** The key result that holds the objective back most. */
  readonly weakest: AssessedKeyResult | null;
  readonly problems: readonly Problem[];
}

export interface Assessment {
  readonly objectives: readonly AssessedObjective[];
  /** In the order of the rows, those without a known objective included. */
  readonly keyResults: readonly AssessedKeyResult[];
}
