// What the doctor finds: what is wrong, where, how bad, and the change that puts it right where one is safe.
import type { WrittenValue } from '../../workbook/cell.ts';
import type { Step } from '../../workbook/plan.ts';
import type { TableRenaming } from '../commands/setup/place-settings.ts';
import type { GoalCell } from '../overview/why.ts';

/** error: numbers are wrong or missing; warning: something counts as nothing; advice: worth a look. */
export type Severity = 'error' | 'warning' | 'advice';

/** Changes that several findings share are made once. */
export type Change =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'write-cell'; readonly cell: GoalCell; readonly value: WrittenValue }
  | { readonly kind: 'empty-cell'; readonly cell: GoalCell }
  | { readonly kind: 'keep-heading'; readonly renaming: TableRenaming }
  | { readonly kind: 'add-settings' };

export interface Fix {
  /** One sentence: what will be different. */
  readonly says: string;
  readonly change: Change;
}

export interface Finding {
  /** Stable behind its words, such as 'orphan-key-result'. */
  readonly code: string;
  readonly severity: Severity;
  readonly cell: GoalCell;
  readonly says: string;
  readonly fix: Fix | null;
}

/** One cell gets another value. */
export const writeCell = (cell: GoalCell, value: string | number): Change => ({
  kind: 'write-cell',
  cell,
  value,
});
