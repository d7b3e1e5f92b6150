// A sheet that Waypoint did not make, as one read gives it: what is in the cells and how it stands there.
import type { Grid } from './cell.ts';

/** Cells joined into one; rows and columns count from 0, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** All grids begin at A1 and are of one size. */
export interface ForeignSheet {
  readonly name: string;
  readonly values: Grid;
  /** The cells as people see them. */
  readonly shown: readonly (readonly string[])[];
  /** '' where a cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly bold: readonly (readonly boolean[])[];
  /** As #rrggbb; white where a cell has no colour. */
  readonly backgrounds: readonly (readonly string[])[];
  /** '' where a cell has no note. */
  readonly notes: readonly (readonly string[])[];
  readonly merged: readonly MergedCells[];
  readonly charts: number;
  /** Whether somebody has protected the whole sheet. */
  readonly isProtected: boolean;
}
