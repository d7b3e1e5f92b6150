// Judges one goal by the five letters: what the text says, which letters it meets, what to mend and how.
import type { Day, Period } from '../day.ts';

export type Letter = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';
export type Verdict = 'met' | 'notMet' | 'notJudged';
export type GoalKind = 'objective' | 'keyResult';

/** Half-open positions in the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a sentence says; null where it says nothing. Numbers are in `unit`. */
export interface ParsedGoal {
  readonly direction: 'increase' | 'decrease' | 'maintain' | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly change: number | null;
  readonly unit: string | null;
  /** The side of the target that counts as kept; "between" keeps `target` to `upper`. */
  readonly bound: 'atMost' | 'atLeast' | 'between' | null;
  readonly upper: number | null;
  readonly deadline: Day | null;
  readonly metric: string | null;
}

/** What the form already knows; fields win over text. */
export interface GoalFields {
  readonly start: number | null;
  readonly target: number | null;
  readonly unit: string | null;
  readonly due: Day | null;
  readonly kpiId: string | null;
  /** A key result's objective, or an objective's parent; left out where nobody can know, so that it is not judged. */
  readonly parentId?: string | null;
}

/** What is known of the KPI behind a goal; without it, whether a goal is achievable is not judged. */
export interface GoalEvidence {
  /** The KPI's values, oldest first. */
  readonly history: readonly number[];
  /** What the KPI does by itself; null where there are too few values to say. */
  readonly naturalLimits: { readonly lower: number; readonly upper: number } | null;
  /** The largest rise and fall over a period so far; left out where the history is too short. */
  readonly bestChange?: {
    readonly rise: number;
    readonly fall: number;
    /** Shares of the value they started from; otherwise in its unit. */
    readonly isShare: boolean;
    readonly periodDays: number;
  };
}

/** A workbook's own way with the rules. */
export interface GoalPreferences {
  readonly switchedOffRules: readonly string[];
  /** Words this team knows the meaning of; no rule calls them vague. */
  readonly acceptedWords: readonly string[];
}

export interface Goal {
  readonly kind: GoalKind;
  readonly text: string;
  readonly today: Day;
  readonly cycle: Period | null;
  readonly fields: GoalFields | null;
  /** 1 for January. */
  readonly fiscalYearStartMonth: number;
  readonly language: string;
  readonly evidence?: GoalEvidence;
  /** The sentences of the objective's other key results; left out where nobody can know. */
  readonly siblings?: readonly string[];
  readonly preferences?: GoalPreferences;
}

/** One click that mends a finding. */
export type Fix =
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string }
  | {
      readonly kind: 'setField';
      readonly field: keyof GoalFields;
      readonly value: string | number;
      /** The words that say otherwise, such as "by Q1 2027"; left out where the text says nothing of it. */
      readonly inText?: Span;
    };

/** `data` holds what the sentence of the finding needs; the sentence is in src/messages. */
export interface Finding {
  readonly rule: string;
  readonly letter: Letter;
  readonly severity: 'error' | 'warning' | 'suggestion';
  readonly span: Span | null;
  readonly data: Readonly<Record<string, string | number>>;
  readonly fixes: readonly Fix[];
}

export interface LetterVerdict {
  readonly verdict: Verdict;
  /** The words it rests on. */
  readonly span: Span | null;
}

export interface GoalAssessment {
  readonly parsed: ParsedGoal;
  readonly letters: Readonly<Record<Letter, LetterVerdict>>;
  /** false: an output or activity; null: not judged. */
  readonly isOutcome: boolean | null;
  readonly findings: readonly Finding[];
}
