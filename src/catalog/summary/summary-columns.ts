// The columns of the summary sheet, together as wide as a sheet of A4 on its side.

export const summaryColumns = [
  { id: 'id', widthPixels: 44 },
  { id: 'status', widthPixels: 100 },
  { id: 'score', widthPixels: 74 },
  { id: 'grade', widthPixels: 80 },
  { id: 'title', widthPixels: 280 },
  { id: 'why', widthPixels: 236 },
  { id: 'notes', widthPixels: 166 },
] as const;

export type SummaryColumn = (typeof summaryColumns)[number]['id'];

/**
 * The number of a column, counted from 1.
 *
 * @example columnAt('notes') //=> 7
 */
export const columnAt = (id: SummaryColumn): number =>
  summaryColumns.findIndex((column) => column.id === id) + 1;

export const columnCount = summaryColumns.length;
