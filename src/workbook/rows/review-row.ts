// Reads a row of the Reviews table; null where the day is missing, as it then says nothing.
import type { Day } from '../../domain/day.ts';
import type { RowReader } from '../table-codec.ts';
import type { ColumnIdOf } from './table-columns.ts';

/** What was decided about a goal on a day. */
export interface Review {
  readonly day: Day;
  readonly subjectId: string;
  readonly finding: string;
  readonly decision: string;
  readonly reason: string;
  readonly by: string;
}

export const reviewRow: RowReader<ColumnIdOf<'reviews'>, Review | null> = (read) => {
  const date = read.day('date');
  const subjectId = read.text('subjectId');
  const finding = read.text('finding');
  const decision = read.text('decision');
  const reason = read.text('reason');
  const by = read.text('by');
  return (cells) => {
    const day = date(cells);
    if (day === null) return null;
    return {
      day,
      subjectId: subjectId(cells),
      finding: finding(cells),
      decision: decision(cells),
      reason: reason(cells),
      by: by(cells),
    };
  };
};
