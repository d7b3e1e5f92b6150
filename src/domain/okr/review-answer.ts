// What a review asks, in which order, and what it may find: a cause with its evidence, none, or nothing to tell by.
import type { Day } from '../day.ts';
import type { History } from './check-in-history.ts';
import type { Initiative } from './initiative.ts';
import type { Thresholds } from './thresholds.ts';

export const questions = ['cadence', 'data', 'initiatives', 'keyResult', 'objective'] as const;
export type Question = (typeof questions)[number];

/** What people may decide about a goal that is not being met. */
export const decisions = [
  'keep',
  'adjustTarget',
  'changeInitiative',
  'revise',
  'drop',
  'askForHelp',
] as const;
export type Decision = (typeof decisions)[number];

export type Cause =
  | 'needs-mending'
  | 'no-value'
  | 'no-check-ins'
  | 'noise'
  | 'no-initiatives'
  | 'initiatives-late'
  | 'initiatives-blocked'
  | 'wrong-lever'
  | 'not-attainable'
  | 'outcome-not-felt'
  | 'not-relevant';

/** The cells a conclusion rests on, by what they belong to. */
export type Evidence =
  | { readonly kind: 'keyResult'; readonly id: string; readonly field: KeyResultField }
  | { readonly kind: 'checkIn'; readonly keyResultId: string; readonly day: Day }
  | { readonly kind: 'initiative'; readonly id: string; readonly field: 'state' | 'due' | 'doneShare' }
  | { readonly kind: 'kpi'; readonly id: string }
  | { readonly kind: 'objective'; readonly id: string; readonly field: 'supports' };

export type KeyResultField = 'keyResult' | 'current' | 'target' | 'lastCheckIn' | 'kpiId';

/** Why a question was answered with no, or cannot be answered. */
export type NoCause =
  | { readonly kind: 'checkedIn'; readonly days: number }
  /** By the KPI that gives Current. */
  | { readonly kind: 'measured'; readonly days: number }
  | { readonly kind: 'kpiChanged' }
  | { readonly kind: 'noKpi' }
  | { readonly kind: 'kpiTooShort' }
  | { readonly kind: 'inHand'; readonly count: number; readonly done: number }
  /** The best week brought at least what each week needs now. */
  | { readonly kind: 'attainable'; readonly needed: number; readonly best: number; readonly unit: string }
  | { readonly kind: 'historyTooShort' }
  /** A level to hold, a yes or no, or no time left: there is no rate to compare with. */
  | { readonly kind: 'noRate' };

export type Answer =
  | {
      readonly kind: 'cause';
      readonly question: Question;
      readonly cause: Cause;
      readonly evidence: readonly Evidence[];
      /** What most often helps, the likeliest first. */
      readonly suggests: readonly Decision[];
    }
  | {
      readonly kind: 'no' | 'unknown';
      readonly question: Question;
      readonly because: NoCause;
      readonly evidence: readonly Evidence[];
    };

export type FoundCause = Extract<Answer, { readonly kind: 'cause' }>;

/** What is known around a key result. */
export interface ReviewSetting {
  readonly asOf: Day | null;
  readonly thresholds: Thresholds;
  readonly initiatives: readonly Initiative[];
  readonly history: History;
  /** Its KPI; null without one. Too few values leave open whether it stays within its limits. */
  readonly kpi: { readonly id: string; readonly isWithinNaturalLimits: boolean | null } | null;
}

export const cause = (
  question: Question,
  found: Cause,
  evidence: readonly Evidence[],
  suggests: readonly Decision[],
): FoundCause => ({ kind: 'cause', question, cause: found, evidence, suggests });

/** The cause that the questions ended at; null where the evidence shows none. */
export const causeIn = (answers: readonly Answer[]): FoundCause | null =>
  answers.find((answer): answer is FoundCause => answer.kind === 'cause') ?? null;
