// Turns an overview into the plan for the summary sheet: made once, then replaced where it stands.
import { isoFromDay } from '../../domain/day.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Plan, Step } from '../../workbook/plan.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { Overview } from '../overview/overview.ts';
import { dressSummary } from './dress-summary.ts';
import { type FoundNote, placeNotes, placesOf } from './kept-notes.ts';
import { ownColumnGrounds } from './own-column-grounds.ts';
import { summaryCharts } from './summary-charts.ts';
import { plainSummary, type SummaryOrder } from './summary-order.ts';
import { type Place, placeOf, summaryPlace } from './summary-place.ts';
import { plainRow, type SummaryRow } from './summary-row.ts';
import { summaryRows } from './summary-rows.ts';
import { type SummarySubject, summarySubject } from './summary-subject.ts';
import { writeKept } from './write-kept.ts';
import { writeRows } from './write-rows.ts';

const tabColor = '#1f3a5f';

export function planSummary(
  overview: Overview,
  snapshot: Snapshot,
  words: Messages,
  order: SummaryOrder = plainSummary,
): Plan {
  const place = summaryPlace(snapshot, words);
  const { old } = place;
  const subject = summarySubject(overview, order.choice, old, snapshot, words);
  const record = order.keepsRecord ? recordOf(subject, snapshot, words) : null;
  const keptNotes = place.notes.length;
  const { assessment } = subject.overview;
  return {
    steps: [
      ...(record?.steps ?? []),
      ...sheetSteps(place, subject, snapshot, words),
      { kind: 'select', area: { sheet: place.name, row: 1, column: 1, rows: 1, columns: 1 } },
    ],
    says: words.summary.done(place.name, old === null),
    changed: [
      words.summary.written(
        place.name,
        overview.asOf,
        assessment.objectives.length,
        assessment.keyResults.length,
      ),
      ...(record ? [words.summary.recorded(record.name)] : []),
    ],
    kept: [
      ...(keptNotes > 0 ? [words.summary.keptNotes(keptNotes)] : []),
      ...place.foreign.map((sheetName) => words.summary.keptSheet(sheetName)),
    ],
    problems: [],
  };
}

/** The same page as a record, on a sheet with its day; made again on that day, it replaces itself. */
function recordOf(
  subject: SummarySubject,
  snapshot: Snapshot,
  words: Messages,
): { readonly name: string; readonly steps: readonly Step[] } {
  const name = words.summary.recordSheet(isoFromDay(subject.overview.asOf));
  const place = placeOf(snapshot, words, [name, words.summary.otherRecordSheet(name)]);
  return {
    name: place.name,
    steps: sheetSteps(place, { ...subject, live: null, isKept: true }, snapshot, words),
  };
}

function sheetSteps(
  place: Place,
  subject: SummarySubject,
  snapshot: Snapshot,
  words: Messages,
): readonly Step[] {
  const hasCharts = (place.sheet?.charts ?? 0) > 0;
  const made = summaryRows({ ...subject, hasCharts }, snapshot, words);
  const placed = placeNotes(place.notes, made.rows);
  const rows = [
    ...made.rows,
    ...vanishedRows(placed.vanished, words),
    plainRow('footer', { id: subject.isKept ? words.summary.keptFooter : words.summary.footer }),
  ];
  const { sheet, name, old } = place;
  const places = placesOf(old);
  const { asOf } = subject.overview;
  const daysBefore = (old?.days ?? []).filter((day) => day < asOf).slice(0, 1);
  return [
    ...room(place, rows.length, snapshot, words),
    ...writeRows(name, rows, places, old?.lastRow ?? 0),
    ...writeKept({ name, sheet, old, places, rows, madeRows: made.rows.length, placed, snapshot }),
    {
      kind: 'write-notes',
      area: { sheet: name, row: 1, column: places.id, rows: 1, columns: 1 },
      notes: [[words.summary.madeFor([asOf, ...daysBefore].map(isoFromDay))]],
    },
    ...dressSummary(name, { ...made, rows }, places, old === null, words),
    ...ownColumnGrounds(place, rows),
    ...summaryCharts(name, made, places),
  ];
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

function vanishedRows(vanished: readonly FoundNote[], { summary }: Messages): readonly SummaryRow[] {
  if (vanished.length === 0) return [plainRow('blank')];
  return [
    plainRow('blank'),
    plainRow('section', { title: summary.notesOfVanished }),
    ...vanished.map(({ id, title }) => plainRow('keptNote', { id, title })),
    plainRow('blank'),
  ];
}
