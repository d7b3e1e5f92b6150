// The day that a label names: in its own cell, `Due: 31 Dec 2026`, or in the next.
import type { Day } from '../../domain/day.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import { deadlineIn } from '../notation/deadlines.ts';
import type { Label } from '../sheet/label-rows.ts';

/** Null where a label names no day, or is of something else. */
export function dayOfLabel(
  { dueQuietly, setting }: BlockReader,
  { column, labelColumn, role, row, text }: Label,
): Day | null {
  if (role !== 'due' && role !== 'cycle') return null;
  return labelColumn === column ? deadlineIn(text, setting.locale, setting) : dueQuietly(row, column);
}
