// Every expected failure, as data: the sentence for people is made at the edge, from src/messages.

/** Tables that custom functions are given whole. */
type TableWithRows =
  | 'objectives'
  | 'keyResults'
  | 'initiatives'
  | 'kpis'
  | 'kpiLog'
  | 'checkIns'
  | 'reviews'
  | 'settings';

/** Something a person can put right. Add a code here, and its sentence in src/messages/en/problems.ts. */
export type Problem =
  | { readonly code: 'not-a-number'; readonly text: string }
  | { readonly code: 'not-a-date'; readonly text: string }
  | { readonly code: 'day-ahead'; readonly day: string }
  | { readonly code: 'not-a-choice'; readonly text: string; readonly choices: readonly string[] }
  | { readonly code: 'not-yes-or-no'; readonly text: string }
  | {
      readonly code: 'out-of-range';
      readonly value: number;
      readonly least: number | null;
      readonly most: number | null;
    }
  | { readonly code: 'error-value'; readonly text: string }
  | { readonly code: 'mixed-percent'; readonly percent: string; readonly fraction: number }
  | { readonly code: 'target-equals-start'; readonly value: number }
  | {
      readonly code: 'direction-mismatch';
      readonly type: 'increase' | 'decrease';
      readonly start: number;
      readonly target: number;
    }
  | { readonly code: 'negative-weight'; readonly weight: number }
  | { readonly code: 'bounds-reversed'; readonly lower: number; readonly upper: number }
  | { readonly code: 'not-whole-steps'; readonly target: number }
  /** `what` is a column's identity, such as 'target', or what is missing in words. */
  | { readonly code: 'missing-value'; readonly what: string }
  | { readonly code: 'missing-setting'; readonly setting: 'asOf' }
  | { readonly code: 'duplicate-id'; readonly id: string }
  | { readonly code: 'not-a-table'; readonly table: TableWithRows }
  | { readonly code: 'unknown-objective'; readonly id: string }
  | { readonly code: 'unknown-key-result'; readonly id: string }
  | { readonly code: 'unknown-kpi'; readonly id: string }
  | { readonly code: 'due-before-start'; readonly start: string; readonly due: string }
  /** The cell a value should go to holds a formula. */
  | { readonly code: 'computed-cell'; readonly cell: string }
  | { readonly code: 'same-target'; readonly target: number }
  /** Without both ends of the current cycle there is nothing to close. */
  | { readonly code: 'no-cycle' }
  /** Somebody else closed it meanwhile. */
  | { readonly code: 'cycle-closed'; readonly cycle: string }
  | { readonly code: 'same-cycle'; readonly cycle: string }
  | { readonly code: 'missing-column'; readonly table: string; readonly heading: string }
  | { readonly code: 'missing-sheet'; readonly sheet: string }
  /** A sheet that cannot be turned into tables: gone, one of the tables, or there is none at all. */
  | {
      readonly code: 'cannot-adopt';
      readonly sheet: string;
      readonly why: 'noSheet' | 'ownSheet' | 'noOther' | 'nameTaken' | 'notOkr';
    }
  | { readonly code: 'unknown-request'; readonly name: string }
  | { readonly code: 'wrong-input'; readonly where: string }
  | { readonly code: 'workbook-busy' }
  /** The spreadsheet's service failed: nothing was changed, or some of it could not be taken back. */
  | { readonly code: 'interrupted'; readonly isAsBefore: boolean }
  | { readonly code: 'unexpected' };

export type ProblemCode = Problem['code'];

/** The outcome of something that can fail in an expected way. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };
