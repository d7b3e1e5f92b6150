// Whether an edit of the Key Results sheet may be a check-in: asked at every edit, so it looks at headings only.
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { CellValue, Grid } from '../../workbook/cell.ts';
import { columnWords } from '../../workbook/placing/column-words.ts';
import { mostRowsAboveHeadings, plainHeading } from '../../workbook/placing/locate-columns.ts';
import { keyResults } from '../tables/key-results.ts';

/** Headings stand in the first rows of their sheet, if anywhere. */
export const mostRowsToHeadings = mostRowsAboveHeadings + 1;

/** What people type when they have looked at a key result. */
export const checkInColumns: readonly string[] = ['current', 'confidence'];

/**
 * `tops` are the first rows of the edited columns. False where each of them has a heading of the table that is
 * neither Current nor Confidence; a column of any other heading may be one of these under a name people gave it.
 *
 * @example mayBeCheckIn([['Owner'], ['Ada']], words) //=> false
 */
export function mayBeCheckIn(tops: Grid, words: CellMessages): boolean {
  const byHeading = new Map(
    keyResults.columns.map(({ id }) => [plainHeading(columnWords(keyResults, id, words).heading), id]),
  );
  const columnOf = (cell: CellValue): string | undefined =>
    typeof cell === 'string' ? byHeading.get(plainHeading(cell)) : undefined;
  return (tops[0] ?? []).some((_, index) => {
    const found = tops.flatMap((row) => columnOf(row[index] ?? '') ?? []);
    return found.length === 0 || found.some((id) => checkInColumns.includes(id));
  });
}
