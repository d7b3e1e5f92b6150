// A line of a list of goals, marked before its text or in a cell beside it: `KR1: …`, `Objective: | …`, `2. | …`.
import { headingOf } from '../notation/headings.ts';
import { type Level, levelNamed, levelOfId, markOf } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';

export interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** null for a bullet, which stands below what precedes it. */
  readonly level: Level | null;
}

/** The line that a row holds from a column on; null where nothing marks it. */
export function lineAt(grid: SheetGrid, row: number, from = 0): Line | null {
  const [first, second] = grid.filled(row).filter((column) => column >= from);
  if (first === undefined) return null;
  const text = grid.text(row, first);
  if (/^\(?\d{1,2}[.):]?$/.test(text) && second !== undefined && /\p{L}/u.test(grid.text(row, second)))
    return { row, column: second, text: grid.text(row, second), level: null };
  const label = text.replace(/\s*[:：]$/, '');
  const named = levelNamed(label) ?? levelOfId(label)?.level ?? null;
  if (named && second !== undefined && headingOf(grid.text(row, second)) !== null) return null;
  if (named && second !== undefined && typeof grid.value(row, second) === 'string') {
    return { row, column: second, text: grid.text(row, second), level: named };
  }
  const mark = markOf(text);
  return mark ? { row, column: first, text, level: mark.level } : null;
}
