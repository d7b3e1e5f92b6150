// Puts what people typed beside the rows where it belongs now: in Notes, and in columns of their own.
import type { WrittenValue } from '../../workbook/cell.ts';
import type { Step } from '../../workbook/plan.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { type SheetSnapshot, type Snapshot, valueAt } from '../../workbook/snapshot.ts';
import type { FoundNote, FoundSummary, Note, PlacedNotes } from './kept-notes.ts';
import type { SummaryPlaces } from './summary-columns.ts';
import type { SummaryRow } from './summary-row.ts';

interface Kept {
  readonly name: string;
  readonly sheet: SheetSnapshot | null;
  readonly old: FoundSummary | null;
  readonly places: SummaryPlaces;
  readonly rows: readonly SummaryRow[];
  /** Rows before those of notes that have lost theirs. */
  readonly madeRows: number;
  readonly placed: PlacedNotes;
  readonly snapshot: Snapshot;
}

/** A blank row and the heading stand before the notes that have lost their rows. */
const rowsBeforeVanished = 2;

export function writeKept(kept: Kept): readonly Step[] {
  const { old } = kept;
  const own = (old?.ownColumns ?? []).filter((column) => hasContent(kept, column));
  return [
    ...writeColumn(kept, 'notes', 0),
    ...own.flatMap((column) => writeColumn(kept, column, firstOwnRow(kept))),
  ];
}

/** Above the table, people's own columns stay as they are. */
function firstOwnRow({ old, rows }: Kept): number {
  const heading = rows.findIndex(({ kind }) => kind === 'goalsHeading');
  return Math.min(heading, (old?.headingRow ?? heading + 1) - 1);
}

const hasContent = ({ placed }: Kept, column: number): boolean =>
  [...placed.byRow.values(), placed.vanished].some((notes) => notes.some((note) => note.column === column));

/** The notes beside a row in a column. */
function notesAt({ madeRows, placed }: Kept, row: number, column: FoundNote['column']): readonly Note[] {
  const vanished = placed.vanished[row - madeRows - rowsBeforeVanished];
  if (vanished) return vanished.column === column ? [vanished] : [];
  return (placed.byRow.get(row) ?? []).filter((note) => note.column === column);
}

/** Notes that stay where they are are not touched, so that links and formats in them live on. */
function writeColumn(kept: Kept, place: FoundNote['column'], from: number): readonly Step[] {
  const { name, sheet, old, places, rows, snapshot } = kept;
  const isOurs = place === 'notes';
  const column = place === 'notes' ? places.notes : place;
  const lastRow = isOurs ? rows.length : Math.max(rows.length, old?.lastRow ?? 0);
  const cells = Array.from({ length: lastRow - from }, (_, index) => {
    const row = from + index;
    const notes = notesAt(kept, row, place);
    const fixed = isOurs ? rows[row]?.cells.notes : undefined;
    return { row: row + 1, notes, value: fixed ?? noteValue(notes, snapshot), fixed };
  });
  const isInPlace =
    sheet !== null &&
    old !== null &&
    cells.every(({ row, notes, fixed }) => {
      const [note, ...others] = notes;
      return others.length === 0 && valueAt(sheet, row, column) === (fixed ?? note?.value ?? '');
    });
  if (isInPlace) return [];
  return [
    {
      kind: 'write-values',
      area: { sheet: name, row: from + 1, column, rows: cells.length, columns: 1 },
      values: cells.map(({ value }) => [value]),
    },
    ...cells.flatMap(({ row, notes: [note, ...others] }): Step[] =>
      note && note.formula !== '' && others.length === 0
        ? [
            {
              kind: 'write-formulas',
              area: { sheet: name, row, column, rows: 1, columns: 1 },
              formulas: [[note.formula]],
            },
          ]
        : [],
    ),
  ];
}

function noteValue(notes: readonly Note[], { locale }: Snapshot): WrittenValue {
  const [first, ...others] = notes;
  if (!first) return null;
  if (others.length > 0) return notes.map(({ value }) => String(value)).join('\n');
  return isDate(first.value) ? { day: locale.dayOf(first.value) } : first.value;
}
