// The columns of the summary sheet, together as wide as a sheet of A4 on its side.

export const summaryColumns = [
  { id: 'id', widthPixels: 44 },
  { id: 'status', widthPixels: 112 },
  { id: 'score', widthPixels: 80 },
  { id: 'grade', widthPixels: 84 },
  { id: 'title', widthPixels: 260 },
  { id: 'why', widthPixels: 256 },
  { id: 'notes', widthPixels: 144 },
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
