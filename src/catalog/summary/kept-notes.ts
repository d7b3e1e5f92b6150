// What people typed into a summary, found again by the row it stands beside, wherever that row goes.
import { dayFromIso } from '../../domain/day.ts';
import type { Messages } from '../../messages/messages.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { type SheetSnapshot, valueAt } from '../../workbook/snapshot.ts';
import { type SummaryColumn, type SummaryPlaces, summaryColumns, usualPlaces } from './summary-columns.ts';
import { headingKeys, noteKeyOf, type SummaryRow } from './summary-row.ts';

export interface Note {
  readonly value: CellValue;
  /** '' where people typed no formula. */
  readonly formula: string;
}

/** A note as it stood on the sheet: in which column, beside which row, and what that row said. */
export interface FoundNote extends Note {
  /** Notes, wherever that column stands, or the number of a column of people's own. */
  readonly column: 'notes' | number;
  /** What it may be remembered by, the likeliest first. */
  readonly keys: readonly string[];
  readonly id: string;
  readonly title: string;
}

/** Where a summary stands on a sheet. */
export interface FoundSummary {
  readonly notes: readonly FoundNote[];
  /** null where people took columns away, so that it cannot be replaced without harm. */
  readonly places: SummaryPlaces | null;
  /** Columns that are people's own. */
  readonly ownColumns: readonly number[];
  /** The row of the table's headings, counted from 1. */
  readonly headingRow: number;
  /** The last row that Waypoint wrote. */
  readonly lastRow: number;
  /** The days it was made for, the latest first. */
  readonly days: readonly number[];
  readonly teamOrder: readonly string[];
  readonly ids: readonly string[];
  /** What it says of goals that came or went. */
  readonly comings: readonly string[];
}

/** Finds the summary on a sheet by its headings; null where there is none. */
export function findSummary(sheet: SheetSnapshot, words: Messages): FoundSummary | null {
  const { headings, footer, keptFooter } = words.summary;
  const at = sheet.values.findIndex(
    (cells) => cells.includes(headings.id) && cells.includes(headings.why) && cells.includes(headings.notes),
  );
  const cells = sheet.values[at];
  if (!cells) return null;
  const found = new Map(
    summaryColumns.flatMap(({ id }) => {
      const index = cells.findIndex((cell) => isHeading(id, cell, words));
      return index === -1 ? [] : [[id, index + 1] as const];
    }),
  );
  const columnOf = (id: SummaryColumn): number => found.get(id) ?? 0;
  const places: SummaryPlaces = {
    id: columnOf('id'),
    status: columnOf('status'),
    score: columnOf('score'),
    change: columnOf('change'),
    title: columnOf('title'),
    forecast: columnOf('forecast'),
    why: columnOf('why'),
    owner: columnOf('owner'),
    notes: columnOf('notes'),
  };
  const ours = new Set(found.values());
  const ownColumns = cells.map((_, index) => index + 1).filter((column) => !ours.has(column));
  const end = sheet.values.findIndex(
    (row, index) => index > at && [footer, keptFooter].includes(String(row[places.id - 1] ?? '')),
  );
  const lastRow = end === -1 ? sheet.values.length : end + 1;
  const rows = { from: at + 1, to: end === -1 ? lastRow : end };
  return {
    notes: notesIn(sheet, rows, places, [places.notes, ...ownColumns], words),
    places: found.size === summaryColumns.length ? places : null,
    ownColumns,
    headingRow: at + 1,
    lastRow,
    days: daysIn(sheet.topNotes?.[0]?.[0] ?? ''),
    teamOrder: teamsIn(sheet, at, places, words),
    ids: goalIds(sheet, rows, places, words),
    comings: sheet.values
      .slice(0, at)
      .map((row) => String(row[places.status - 1] ?? ''))
      .filter((text) => text.startsWith(words.summary.added([])) || text.startsWith(words.summary.gone([]))),
  };
}

/** The IDs of the goals on the page, up to the headings of the KPIs. */
function goalIds(
  { values }: SheetSnapshot,
  rows: { readonly from: number; readonly to: number },
  { id, title }: SummaryPlaces,
  { summary }: Messages,
): readonly string[] {
  const told = values
    .slice(rows.from, rows.to)
    .map((row) => ({ id: String(row[id - 1] ?? '').trim(), title: String(row[title - 1] ?? '').trim() }));
  const end = told.findIndex((row) => row.id === summary.headings.id);
  return told
    .slice(0, end === -1 ? told.length : end)
    .filter((row) => row.id !== '' && row.title !== '')
    .map((row) => row.id);
}

function isHeading(id: SummaryColumn, cell: CellValue, { summary }: Messages): boolean {
  const text = String(cell);
  if (id === 'change') return text.startsWith(summary.changeHeadingStart);
  return text === summary.headings[id] || text === `${summary.headings[id]}${summary.liveMark}`;
}

/** Such as “Made for 2026-11-23; before: 2026-11-16”. */
const daysIn = (note: string): readonly number[] =>
  (note.match(/\d{4}-\d{2}-\d{2}/g) ?? []).flatMap((iso) => dayFromIso(iso) ?? []);

/** The teams as they are listed, in the order people gave them. */
function teamsIn(
  sheet: SheetSnapshot,
  before: number,
  { status }: SummaryPlaces,
  { summary }: Messages,
): readonly string[] {
  const texts = sheet.values.slice(0, before).map((row) => String(row[status - 1] ?? ''));
  const { team } = summary.teamHeadings;
  const heading = texts.findIndex((text) => text === team || text === `${team}${summary.liveMark}`);
  if (heading === -1) return [];
  const below = texts.slice(heading + 1);
  const end = below.indexOf('');
  return end === -1 ? below : below.slice(0, end);
}

function notesIn(
  sheet: SheetSnapshot,
  { from, to }: { readonly from: number; readonly to: number },
  places: SummaryPlaces,
  columns: readonly number[],
  { summary }: Messages,
): FoundNote[] {
  const notes: FoundNote[] = [];
  let part: 'goals' | 'kpis' | 'vanished' = 'goals';
  for (let row = from; row <= to; row += 1) {
    const id = String(valueAt(sheet, row, places.id)).trim();
    const title = String(valueAt(sheet, row, places.title));
    const isKpiHeading = id === summary.headings.id && title === summary.kpiHeadings.title;
    if (isKpiHeading) part = 'kpis';
    if (title === summary.notesOfVanished) part = 'vanished';
    const isHeadingRow = row === from || isKpiHeading;
    for (const column of columns) {
      const value = valueAt(sheet, row, column);
      if (value === '' || (isHeadingRow && column === places.notes)) continue;
      const parts = part === 'vanished' ? (['goals', 'kpis'] as const) : [part];
      notes.push({
        column: column === places.notes ? 'notes' : column,
        keys: isHeadingRow
          ? [row === from ? headingKeys.goals : headingKeys.kpis]
          : parts.map((candidate) => noteKeyOf(candidate, id, title)),
        id: isHeadingRow ? '' : id,
        title: isHeadingRow ? '' : title,
        value,
        formula: sheet.formulas[row - 1]?.[column - 1] ?? '',
      });
    }
  }
  return notes;
}

/** Notes by the number of the row they now stand beside, and those whose row is gone. */
export interface PlacedNotes {
  readonly byRow: ReadonlyMap<number, readonly FoundNote[]>;
  readonly vanished: readonly FoundNote[];
}

/** Of rows with the same key, the first takes the first note; the last takes whatever is left. */
export function placeNotes(notes: readonly FoundNote[], rows: readonly SummaryRow[]): PlacedNotes {
  const rowsByKey = new Map<string, number[]>();
  rows.forEach(({ noteKey }, row) => {
    if (noteKey !== null) rowsByKey.set(noteKey, [...(rowsByKey.get(noteKey) ?? []), row]);
  });
  const byRow = new Map<number, FoundNote[]>();
  const vanished: FoundNote[] = [];
  for (const note of notes) {
    const candidates = note.keys.map((key) => rowsByKey.get(key)).find((found) => found !== undefined);
    const isTaken = (row: number): boolean =>
      byRow.get(row)?.some(({ column }) => column === note.column) === true;
    const row = candidates?.find((candidate) => !isTaken(candidate)) ?? candidates?.[candidates.length - 1];
    if (row === undefined) vanished.push(note);
    else byRow.set(row, [...(byRow.get(row) ?? []), note]);
  }
  return { byRow, vanished };
}

export const placesOf = (found: FoundSummary | null): SummaryPlaces => found?.places ?? usualPlaces;
