// Which columns tell of a key result, and the row of one that is being read.
import type { BlockReader } from '../blocks/block-reader.ts';

/** The columns a key result is read from; null where there is none. */
export interface KeyResultColumns {
  readonly start: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly progress: number | null;
  readonly unit: number | null;
  readonly type: number | null;
  readonly weight: number | null;
  readonly confidence: number | null;
  readonly owner: number | null;
  readonly due: number | null;
}

export const noColumns: KeyResultColumns = {
  start: null,
  target: null,
  current: null,
  progress: null,
  unit: null,
  type: null,
  weight: null,
  confidence: null,
  owner: null,
  due: null,
};

/** A row of a key result and the columns that tell of it. */
export interface KeyResultRow {
  readonly reader: BlockReader;
  readonly row: number;
  readonly columns: KeyResultColumns;
  /** What the cell of the key result says. */
  readonly written: string;
  /** Over the names of key results. */
  readonly heading: string;
}
