// Every expected failure, as data: the sentence for people is made at the edge, from src/messages.

/** Something a person can put right. Add a code here, and its sentence in src/messages/en/problems.ts. */
export type Problem =
  | { readonly code: 'not-a-number'; readonly text: string }
  | { readonly code: 'not-a-date'; readonly text: string }
  | { readonly code: 'not-a-choice'; readonly text: string; readonly choices: readonly string[] }
  | { readonly code: 'error-value'; readonly text: string }
  | { readonly code: 'target-equals-start'; readonly value: number }
  | {
      readonly code: 'direction-mismatch';
      readonly type: 'increase' | 'decrease';
      readonly start: number;
      readonly target: number;
    }
  | { readonly code: 'negative-weight'; readonly weight: number }
  | { readonly code: 'missing-value'; readonly what: string }
  | { readonly code: 'unknown-objective'; readonly id: string }
  | { readonly code: 'missing-column'; readonly table: string; readonly heading: string }
  | { readonly code: 'missing-sheet'; readonly sheet: string };

export type ProblemCode = Problem['code'];

/** The outcome of something that can fail in an expected way. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };
