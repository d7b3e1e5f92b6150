// Turns an overview into the plan for the summary sheet: made once, then replaced where it stands.
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import type { Plan, Step } from '../../workbook/plan.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { type SheetSnapshot, type Snapshot, sheetOf, valueAt } from '../../workbook/snapshot.ts';
import type { Overview } from '../overview/overview.ts';
import { dressSummary } from './dress-summary.ts';
import { type FoundNote, type FoundSummary, findSummary, type Note, placeNotes } from './kept-notes.ts';
import { columnAt, columnCount, summaryColumns } from './summary-columns.ts';
import { plainRow, type SummaryRow } from './summary-row.ts';
import { type SummaryRows, summaryRows } from './summary-rows.ts';

const tabColor = '#1f3a5f';
const rowHeightPixels = 21;

export function planSummary(overview: Overview, snapshot: Snapshot, words: Messages): Plan {
  const place = placeOf(snapshot, words);
  const made = summaryRows(overview, snapshot, words);
  const placed = placeNotes(place.notes, made.rows);
  const rows = [
    ...made.rows,
    ...vanishedRows(placed.vanished, words),
    plainRow('footer', { id: words.summary.footer }),
  ];
  const notes = notesByRow(rows.length, made.rows.length, placed);
  const { sheet, name, old } = place;
  const keptNotes = place.notes.length;
  const { assessment } = overview;
  return {
    steps: [
      ...room(place, rows.length, snapshot, words),
      ...write(name, rows, old?.lastRow ?? 0),
      ...writeNotes(name, rows, notes, sheet, old, snapshot),
      ...dressSummary(name, { ...made, rows }, words),
      ...chart(name, made),
      { kind: 'select', area: { sheet: name, row: 1, column: 1, rows: 1, columns: 1 } },
    ],
    says: words.summary.done(name, old === null),
    changed: [
      words.summary.written(name, overview.asOf, assessment.objectives.length, assessment.keyResults.length),
    ],
    kept: [
      ...(keptNotes > 0 ? [words.summary.keptNotes(keptNotes)] : []),
      ...place.foreign.map((sheetName) => words.summary.keptSheet(sheetName)),
    ],
    problems: [],
  };
}

/** Where the summary goes: over the one that is there, else on a sheet of its own. */
interface Place {
  readonly name: string;
  readonly sheet: SheetSnapshot | null;
  /** The summary that is replaced; null on a new or empty sheet. */
  readonly old: FoundSummary | null;
  readonly notes: readonly FoundNote[];
  /** Sheets that hold something else. */
  readonly foreign: readonly string[];
}

function placeOf(snapshot: Snapshot, words: Messages): Place {
  const foreign: string[] = [];
  let notes: readonly FoundNote[] = [];
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? words.summary.sheet : words.summary.otherSheet(number);
    if (!snapshot.sheetNames.includes(name)) return { name, sheet: null, old: null, notes, foreign };
    const sheet = sheetOf(snapshot, name);
    const old = sheet && findSummary(sheet, words);
    if (old) notes = [...notes, ...old.notes];
    if (sheet && old?.isAsWritten) return { name, sheet, old, notes, foreign };
    if (sheet?.values.every((cells) => cells.every((cell) => cell === ''))) {
      return { name, sheet, old: null, notes, foreign };
    }
    foreign.push(name);
  }
}

/** A sheet to write on, and rows enough above what people wrote under the summary. */
function room(place: Place, rows: number, snapshot: Snapshot, words: Messages): readonly Step[] {
  const { name, sheet, old } = place;
  if (sheet === null) {
    const position = Math.max(0, snapshot.sheetNames.indexOf(words.tables.objectives.name));
    return [
      { kind: 'add-sheet', sheet: name, position, tabColor },
      { kind: 'add-rows', sheet: name, count: rows },
    ];
  }
  const missing = old === null ? 0 : rows - old.lastRow;
  const isBelowEmpty =
    old === null || sheet.values.slice(old.lastRow).every((cells) => cells.every((cell) => cell === ''));
  return missing > 0 && !isBelowEmpty
    ? [{ kind: 'insert-rows', sheet: name, after: old?.lastRow ?? 1, count: missing }]
    : [];
}

/** Everything but the notes; rows that are no longer needed are emptied. */
function write(sheet: string, rows: readonly SummaryRow[], oldLastRow: number): readonly Step[] {
  const columns = summaryColumns.filter(({ id }) => id !== 'notes');
  const rest = oldLastRow - rows.length;
  return [
    {
      kind: 'write-values',
      area: { sheet, row: 1, column: 1, rows: rows.length, columns: columns.length },
      values: rows.map(({ cells }) => columns.map(({ id }) => cells[id] ?? null)),
    },
    ...(rest > 0
      ? [
          {
            kind: 'clear-values',
            area: { sheet, row: rows.length + 1, column: 1, rows: rest, columns: columnCount },
          } as const,
        ]
      : []),
  ];
}

function vanishedRows(vanished: readonly FoundNote[], { summary }: Messages): readonly SummaryRow[] {
  if (vanished.length === 0) return [plainRow('blank')];
  return [
    plainRow('blank'),
    plainRow('section', { title: summary.notesOfVanished }),
    ...vanished.map(({ id, title }) => plainRow('keptNote', { id, title })),
    plainRow('blank'),
  ];
}

/** The notes beside each row, from the top. */
function notesByRow(
  rowCount: number,
  madeRows: number,
  { byRow, vanished }: ReturnType<typeof placeNotes>,
): readonly (readonly Note[])[] {
  const firstVanished = madeRows + 2;
  return Array.from({ length: rowCount }, (_, index) => {
    const kept = vanished[index - firstVanished];
    return kept ? [kept] : (byRow.get(index) ?? []);
  });
}

/** Notes that stay where they are are not touched, so that links and formats in them live on. */
function writeNotes(
  name: string,
  rows: readonly SummaryRow[],
  notes: readonly (readonly Note[])[],
  sheet: SheetSnapshot | null,
  old: FoundSummary | null,
  snapshot: Snapshot,
): readonly Step[] {
  const column = columnAt('notes');
  const values = rows.map((row, index) => row.cells.notes ?? noteValue(notes[index] ?? [], snapshot));
  const isInPlace =
    sheet !== null &&
    old !== null &&
    rows.every((row, index) => {
      const there = valueAt(sheet, index + 1, column);
      const [note, ...others] = notes[index] ?? [];
      return others.length === 0 && there === (row.cells.notes ?? note?.value ?? '');
    });
  if (isInPlace) return [];
  return [
    {
      kind: 'write-values',
      area: { sheet: name, row: 1, column, rows: rows.length, columns: 1 },
      values: values.map((value) => [value]),
    },
    ...notes.flatMap(([note, ...others], index): Step[] =>
      note && note.formula !== '' && others.length === 0
        ? [
            {
              kind: 'write-formulas',
              area: { sheet: name, row: index + 1, column, rows: 1, columns: 1 },
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

/** It covers the cells it is drawn from. */
function chart(sheet: string, { chart: data, block }: SummaryRows): readonly Step[] {
  if (data === null) return [];
  const covered = summaryColumns.slice(columnAt('title') - 1);
  return [
    {
      kind: 'replace-chart',
      sheet,
      chart: {
        title: data.title,
        kind: 'bar',
        data: [{ sheet, row: data.from + 1, column: columnAt('title'), rows: data.rows, columns: 2 }],
        anchor: { row: block.from + 1, column: columnAt('title') },
        widthPixels: covered.reduce((sum, { widthPixels }) => sum + widthPixels, 0),
        heightPixels: block.rows * rowHeightPixels,
        colours: ['#1a73e8'],
      },
    },
  ];
}
