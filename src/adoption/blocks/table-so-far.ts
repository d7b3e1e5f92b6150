// A table of columns, each with what it is taken to hold so far, for rules that look at columns beside each other.
import type { Day } from '../../domain/day.ts';
import type { Meaning } from '../notation/meaning.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type Contents, rowsLookedAt } from './column-contents.ts';
import type { Block } from './find-blocks.ts';
import type { HeadingCell } from './heading-cells.ts';
import { linesOfObjectives } from './lines-of-objectives.ts';
import { hasDepths } from './numbers-of-levels.ts';

/** A column and what it is taken to hold so far. */
export interface ColumnSoFar {
  readonly cell: HeadingCell;
  readonly contents: Contents;
  readonly meaning: Meaning;
}

export interface Table {
  readonly grid: SheetGrid;
  readonly block: Block;
  readonly columns: readonly ColumnSoFar[];
  /** The one the block speaks of. */
  readonly year: number;
  readonly today: Day;
  has(meaning: Meaning): boolean;
}

/** The meaning of the column at an index among the others; null where it says nothing of it. */
export type Rule = (table: Table, column: ColumnSoFar, index: number) => Meaning | null;

/** What the cells of a column say, without the empty ones. */
export const textsIn = ({ grid, block }: Table, column: number): readonly string[] =>
  rowsLookedAt(block)
    .map((row) => grid.text(row, column))
    .filter((text) => text !== '');

const mostRowsOfLines = 200;

/** Whether there are objectives or key results: in columns, as lines above measures, or numbered 1 and 1.1. */
export function holdsGoals({ block, columns, grid, has }: Table): boolean {
  if (has('objective') || has('goal') || has('keyResult')) return true;
  const extent = {
    firstRow: block.firstRow,
    lastRow: Math.min(block.lastRow, block.firstRow + mostRowsOfLines),
  };
  const id = columns.find(({ meaning }) => meaning === 'id')?.cell.column;
  if (id !== undefined && hasDepths(grid, extent, id)) return true;
  return has('kpi') && linesOfObjectives(grid, extent).length > 0;
}

/** Whether a heading says which column holds the targets. */
export const hasStatedTarget = ({ columns }: Table): boolean =>
  columns.some(({ cell, meaning }) => cell.heading?.role === 'target' && meaning === 'target');

/** Whether a column holds values that were measured, at some time or another. */
export const isMeasured = ({ contents, meaning }: ColumnSoFar): boolean =>
  (meaning === 'current' || meaning === 'value' || meaning === 'period') && contents.numbers > contents.texts;
