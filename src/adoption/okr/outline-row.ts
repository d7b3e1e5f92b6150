// A row of an outline of goals, with all that may tell its level.
import type { Level } from '../notation/outline-marks.ts';

export interface OutlineRow {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What stands in a column of IDs or kinds. */
  readonly id: string;
  readonly kind: string;
  /** The goal above it, as a column of parents names it. */
  readonly parent: string;
  /** Whether the row has a number of its own, such as a target. */
  readonly hasNumbers: boolean;
  /** Whether it stands before the column of key results: a line across the table. */
  readonly isAcross: boolean;
}

/** By the number of the row. */
export type Levels = ReadonlyMap<number, Level>;
