// The columns of the summary sheet, together as wide as a sheet of A4 on its side.

export const summaryColumns = [
  { id: 'id', widthPixels: 48 },
  { id: 'status', widthPixels: 128 },
  { id: 'score', widthPixels: 74 },
  { id: 'change', widthPixels: 90 },
  { id: 'title', widthPixels: 214 },
  { id: 'forecast', widthPixels: 118 },
  { id: 'why', widthPixels: 232 },
  { id: 'owner', widthPixels: 88 },
  { id: 'notes', widthPixels: 96 },
] as const;

export type SummaryColumn = (typeof summaryColumns)[number]['id'];

/** Where each column stands on the sheet, counted from 1; people may have put some of their own between. */
export type SummaryPlaces = Readonly<Record<SummaryColumn, number>>;

export const usualPlaces: SummaryPlaces = {
  id: 1,
  status: 2,
  score: 3,
  change: 4,
  title: 5,
  forecast: 6,
  why: 7,
  owner: 8,
  notes: 9,
};

/** Neighbouring columns of a sheet that are written at once. */
export interface ColumnRun {
  readonly from: number;
  readonly ids: readonly SummaryColumn[];
}

/** The columns in as few runs as they stand in, from the left. */
export function runsOfColumns(
  places: SummaryPlaces,
  isWanted: (id: SummaryColumn) => boolean = () => true,
): readonly ColumnRun[] {
  const runs: { from: number; ids: SummaryColumn[] }[] = [];
  const inOrder = summaryColumns
    .map(({ id }) => id)
    .filter(isWanted)
    .sort((one, other) => places[one] - places[other]);
  for (const id of inOrder) {
    const last = runs[runs.length - 1];
    if (last && last.from + last.ids.length === places[id]) last.ids.push(id);
    else runs.push({ from: places[id], ids: [id] });
  }
  return runs;
}
