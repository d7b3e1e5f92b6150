// What was decided last about each goal, from the Reviews table.
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Messages } from '../../messages/messages.ts';
import type { RenamedHeadings } from '../../workbook/placing/locate-columns.ts';
import { type Review, reviewRow } from '../../workbook/rows/review-row.ts';
import { type Snapshot, sheetOf } from '../../workbook/snapshot.ts';
import { decodeTable } from '../../workbook/table-codec.ts';
import { tables } from '../tables/tables.ts';

export interface ReviewInRow extends Review {
  /** The row of the sheet. */
  readonly row: number;
}

/** By the key of the goal's ID; of two on one day the lower row is the later. */
export function latestReviews(
  snapshot: Snapshot,
  renamedHeadings: RenamedHeadings,
  words: Messages,
): ReadonlyMap<string, ReviewInRow> {
  const sheet = sheetOf(snapshot, words.tables.reviews.name);
  const latest = new Map<string, ReviewInRow>();
  if (!sheet) return latest;
  const context = { locale: snapshot.locale, words, renamedHeadings };
  for (const { row, value } of decodeTable(sheet.values, tables.reviews, context, reviewRow).rows) {
    if (value === null || value.subjectId === '') continue;
    const known = latest.get(idKey(value.subjectId));
    if (!known || value.day >= known.day) latest.set(idKey(value.subjectId), { ...value, row });
  }
  return latest;
}
