// A rectangle of cells.

/** A rectangle on a sheet; rows and columns count from 1. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
