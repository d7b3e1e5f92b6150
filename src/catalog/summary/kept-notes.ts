// The notes people typed into a summary, found again by the row they stand beside, wherever that row goes.
import type { Messages } from '../../messages/messages.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { columnCount, summaryColumns } from './summary-columns.ts';
import { noteKeyOf, type SummaryRow } from './summary-row.ts';

export interface Note {
  readonly value: CellValue;
  /** '' where people typed no formula. */
  readonly formula: string;
}

/** A note as it stood on the sheet: beside which row, and what that row said. */
export interface FoundNote extends Note {
  /** What it may be remembered by, the likeliest first. */
  readonly keys: readonly string[];
  readonly id: string;
  readonly title: string;
}

/** Where a summary stands on a sheet. */
export interface FoundSummary {
  readonly notes: readonly FoundNote[];
  /** False where people changed its columns, so that it cannot be replaced without harm. */
  readonly isAsWritten: boolean;
  /** The last row that Waypoint wrote. */
  readonly lastRow: number;
}

/** Finds the summary on a sheet by its headings; null where there is none. */
export function findSummary(sheet: SheetSnapshot, words: Messages): FoundSummary | null {
  const { headings } = words.summary;
  const wanted: string[] = summaryColumns.map(({ id }) => headings[id]);
  const headingRow = sheet.values.findIndex(
    (cells) => cells.includes(headings.id) && cells.includes(headings.why) && cells.includes(headings.notes),
  );
  const cells = sheet.values[headingRow];
  if (!cells) return null;
  const columns = {
    id: cells.indexOf(headings.id),
    title: cells.indexOf(headings.title),
    notes: cells.indexOf(headings.notes),
  };
  const footer = sheet.values.findIndex(
    (row, index) => index > headingRow && row[columns.id] === words.summary.footer,
  );
  const end = footer === -1 ? sheet.values.length : footer + 1;
  return {
    notes: notesIn(sheet, headingRow, footer === -1 ? end : footer, columns, words),
    isAsWritten: wanted.every((heading, index) => cells[index] === heading) && cells.length >= columnCount,
    lastRow: end,
  };
}

function notesIn(
  sheet: SheetSnapshot,
  headingRow: number,
  end: number,
  columns: { readonly id: number; readonly title: number; readonly notes: number },
  { summary }: Messages,
): FoundNote[] {
  const notes: FoundNote[] = [];
  let part: 'goals' | 'kpis' | 'vanished' = 'goals';
  sheet.values.slice(headingRow + 1, end).forEach((cells, index) => {
    const id = String(cells[columns.id] ?? '').trim();
    const title = String(cells[columns.title] ?? '');
    const value = cells[columns.notes] ?? '';
    if (id === summary.headings.id && title === summary.kpiHeadings.title) part = 'kpis';
    if (title === summary.notesOfVanished) part = 'vanished';
    if (value === '' || value === summary.headings.notes) return;
    const parts = part === 'vanished' ? (['goals', 'kpis'] as const) : [part];
    notes.push({
      keys: parts.map((candidate) => noteKeyOf(candidate, id, title)),
      id,
      title,
      value,
      formula: sheet.formulas[headingRow + 1 + index]?.[columns.notes] ?? '',
    });
  });
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
    const row = candidates?.find((candidate) => !byRow.has(candidate)) ?? candidates?.[candidates.length - 1];
    if (row === undefined) vanished.push(note);
    else byRow.set(row, [...(byRow.get(row) ?? []), note]);
  }
  return { byRow, vanished };
}
