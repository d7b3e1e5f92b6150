import type { Day } from '../../../domain/day.ts';
import { idKey } from '../../../domain/okr/check-in-history.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { WrittenValue } from '../../../workbook/cell.ts';
import type { PlacedTable } from '../../../workbook/placing/place-table.ts';
import { columnGone, placedIn } from '../../../workbook/placing/placed-in.ts';
import { writeRows } from '../../../workbook/placing/write-rows.ts';
import { isProblem } from '../../../workbook/reading/reading.ts';
import type { Snapshot } from '../../../workbook/snapshot.ts';
import type { WorkbookContent } from '../../../workbook/workbook-content.ts';
import { contentOf } from '../../overview/content-of.ts';
import { tables } from '../../tables/tables.ts';
import { asOfSteps } from '../as-of-steps.ts';
import { type Outcome, refuse } from '../request.ts';
import { cellIn, type Found, isFormula, ownCells } from './own-cells.ts';
import { confidenceProblem, readValue } from './read-check-in.ts';
import { standingIn } from './standing-value.ts';
import type { SavedCheckIn, TypedCheckIn } from './typed-check-in.ts';

export function planCheckIn(typed: TypedCheckIn, snapshot: Snapshot, words: Messages): Outcome<SavedCheckIn> {
  const content = contentOf(snapshot, words);
  const keyResults = placedIn(snapshot, tables.keyResults, words, content.settings.renamedHeadings);
  const checkIns = placedIn(snapshot, tables.checkIns, words, content.settings.renamedHeadings);
  if (!keyResults) return refuse({ code: 'missing-sheet', sheet: words.tables.keyResults.name });
  if (!checkIns) return refuse({ code: 'missing-sheet', sheet: words.tables.checkIns.name });
  const rows = content.keyResults.rows.filter(
    ({ value }) => idKey(value.id) === idKey(typed.keyResultId.trim()),
  );
  const [only, another] = rows;
  if (!only || only.value.id === '') return refuse({ code: 'unknown-key-result', id: typed.keyResultId });
  if (another) return refuse({ code: 'duplicate-id', id: only.value.id });

  const found: Found = { keyResult: only.value, row: only.row, table: keyResults };
  const value = readValue(typed.value, only.value, snapshot.locale, words);
  const problem =
    (isProblem(value) ? value : null) ??
    confidenceProblem(typed.confidence) ??
    columnGone(tables.keyResults, keyResults, value === null ? ['id'] : ['id', 'current'], words) ??
    columnGone(tables.checkIns, checkIns, neededFor(typed, typeof value === 'number'), words);
  if (problem !== null || isProblem(value)) return refuse(problem ?? { code: 'unexpected' });

  const changed = value === null ? null : changedMeanwhile(typed, value, found, content, words);
  return changed
    ? { ok: true, value: changed }
    : save(typed, value, found, checkIns, snapshot, content, words);
}

function neededFor({ confidence, note, by }: TypedCheckIn, hasValue: boolean): readonly string[] {
  return [
    'date',
    'keyResultId',
    ...(hasValue ? ['value'] : []),
    ...(confidence === null ? [] : ['confidence']),
    ...(note.trim() === '' ? [] : ['note']),
    ...(by.trim() === '' ? [] : ['by']),
  ];
}

/** What stands in Current now, where it is not what the person saw; the same value from two people is no clash. */
function changedMeanwhile(
  { openedWith }: TypedCheckIn,
  value: number,
  found: Found,
  { checkIns }: WorkbookContent,
  words: Messages,
): SavedCheckIn | null {
  const standing = standingIn(cellIn(found, 'current'));
  const { current, id } = found.keyResult;
  if (standing === openedWith || current === value || isFormula(found, 'current')) return null;
  const source = [...checkIns.rows]
    .reverse()
    .find(
      (row) => row.value && idKey(row.value.keyResultId) === idKey(id) && row.value.value === current,
    )?.value;
  const says = words.checkIn.changed(standing, source?.by ?? '', source?.day ?? null);
  return { kind: 'changed', says, current, openedWith: standing };
}

function save(
  typed: TypedCheckIn,
  value: number | null,
  found: Found,
  checkIns: PlacedTable,
  snapshot: Snapshot,
  content: WorkbookContent,
  words: Messages,
): Outcome<SavedCheckIn> {
  const { keyResult } = found;
  const { settings } = content;
  const { today } = snapshot;
  const isYesNo = keyResult.type === 'yesNo' && value !== null;
  const written: WrittenValue = isYesNo ? words.choices.yesNo[value === 0 ? 'no' : 'yes'] : value;
  const row = new Map<string, WrittenValue>([
    ['date', { day: today }],
    ['keyResultId', keyResult.id],
    ['value', written],
    ['confidence', typed.confidence],
    ['note', typed.note.trim() || null],
    ['by', typed.by.trim() || null],
  ]);
  const isThere = isReported(typed, value, found, content, today);
  const isTickBox = isYesNo && typeof cellIn(found, 'current') === 'boolean';
  const own = ownCells(found, isTickBox ? value === 1 : written, typed.confidence, today, words);
  const asOf = asOfSteps(settings, snapshot, words, words.checkIn.asOfBehind);
  const kept = [...own.kept, ...asOf.kept];
  const says = words.checkIn.saved({
    id: keyResult.id,
    value: value === null ? '' : isYesNo ? String(written) : words.checkIn.quantity(value, keyResult.unit),
    confidence: typed.confidence,
  });
  return {
    ok: true,
    value: { kind: 'saved', says, kept },
    plan: {
      steps: [
        ...own.steps,
        ...asOf.steps,
        // The row comes last: should everything end before it, saving again completes the check-in.
        ...(isThere ? [] : writeRows(checkIns.sheet.name, checkIns.columns, checkIns.lastRow + 1, [row])),
      ],
      says,
      changed: [says],
      kept,
      problems: [],
    },
  };
}

/** Whether this very check-in has its row already: somebody saves again whom the answer did not reach. */
function isReported(
  { confidence, note, by }: TypedCheckIn,
  value: number | null,
  { keyResult }: Found,
  { checkIns }: WorkbookContent,
  today: Day,
): boolean {
  return checkIns.rows.some(
    ({ value: row }) =>
      row !== null &&
      row.day === today &&
      idKey(row.keyResultId) === idKey(keyResult.id) &&
      row.value === value &&
      row.confidence === confidence &&
      row.note === note.trim() &&
      row.by === by.trim(),
  );
}
