// Writes a decision to Reviews; an adjusted target changes its cell, and the row says from what to what.
import { idKey } from '../../domain/okr/check-in-history.ts';
import { isProblem as isMeasureProblem, measureOf } from '../../domain/okr/measure.ts';
import { typedValue } from '../../domain/okr/typed-value.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import { cellName } from '../../workbook/placing/a1.ts';
import { columnWords } from '../../workbook/placing/column-words.ts';
import type { PlacedTable } from '../../workbook/placing/place-table.ts';
import { columnGone, placedIn } from '../../workbook/placing/placed-in.ts';
import { writeRows } from '../../workbook/placing/write-rows.ts';
import type { Plan, Step } from '../../workbook/plan.ts';
import { type Snapshot, valueAt } from '../../workbook/snapshot.ts';
import { type Overview, overviewOf } from '../overview/overview.ts';
import { standingIn } from '../requests/checking-in/standing-value.ts';
import { type Outcome, refuse } from '../requests/request.ts';
import { tables } from '../tables/tables.ts';
import { findingOf } from './review-desk.ts';
import type { MadeDecision, SavedDecision } from './review-shape.ts';
import { reviewSubjects } from './review-subjects.ts';

/** What an adjusted target changes. */
interface Adjustment {
  readonly steps: readonly Step[];
  readonly from: string;
  readonly to: string;
}

export function planDecision(
  made: MadeDecision,
  snapshot: Snapshot,
  words: Messages,
): Outcome<SavedDecision> {
  const overview = overviewOf(snapshot, words);
  const { renamedHeadings } = overview.content.settings;
  const reviews = placedIn(snapshot, tables.reviews, words, renamedHeadings);
  if (!reviews) return refuse({ code: 'missing-sheet', sheet: words.tables.reviews.name });
  const id = knownId(made.subjectId, overview);
  const problem =
    (id === null ? unknown(made.subjectId) : null) ??
    columnGone(tables.reviews, reviews, ['date', 'subjectId', 'finding', 'decision'], words) ??
    (needsReason(made) ? { code: 'missing-value', what: words.review.theReason } : null);
  if (id === null || problem !== null) return refuse(problem ?? { code: 'unexpected' });
  if (made.decision !== 'adjustTarget') return save(made, id, null, { snapshot, overview, reviews, words });
  const adjustment = adjust(made, id, { snapshot, overview, reviews, words });
  if (!adjustment.ok) return adjustment;
  return 'openedWith' in adjustment.value
    ? { ok: true, value: adjustment.value }
    : save(made, id, adjustment.value, { snapshot, overview, reviews, words });
}

interface Desk {
  readonly snapshot: Snapshot;
  readonly overview: Overview;
  readonly reviews: PlacedTable;
  readonly words: Messages;
}

/** To go on as before needs no reason; whatever changes the plan does. */
const needsReason = ({ decision, reason }: MadeDecision): boolean =>
  decision !== 'keep' && reason.trim() === '';

const unknown = (id: string): Problem =>
  /^kr/i.test(id.trim()) ? { code: 'unknown-key-result', id } : { code: 'unknown-objective', id };

/** The ID as its row has it. */
function knownId(id: string, { assessment }: Overview): string | null {
  const ids = [
    ...assessment.objectives.map(({ objective }) => objective.id),
    ...assessment.keyResults.map(({ keyResult }) => keyResult.id),
  ];
  return ids.find((known) => known !== '' && idKey(known) === idKey(id.trim())) ?? null;
}

function adjust(
  made: MadeDecision,
  id: string,
  { snapshot, overview, words }: Desk,
): Outcome<Adjustment | Extract<SavedDecision, { kind: 'changed' }>> {
  const { content } = overview;
  const rows = content.keyResults.rows.filter(({ value }) => idKey(value.id) === idKey(id));
  const [only, another] = rows;
  if (!only) return refuse({ code: 'unknown-key-result', id });
  if (another) return refuse({ code: 'duplicate-id', id });
  const placed = placedIn(snapshot, tables.keyResults, words, content.settings.renamedHeadings);
  const gone = placed && columnGone(tables.keyResults, placed, ['target'], words);
  const column = placed?.columns.get('target');
  if (!placed || column === undefined || gone) {
    return refuse(gone ?? { code: 'missing-sheet', sheet: words.tables.keyResults.name });
  }
  const area = { sheet: placed.sheet.name, row: only.row, column, rows: 1, columns: 1 };
  const standing = standingIn(valueAt(placed.sheet, only.row, column));
  if ((placed.sheet.formulas[only.row - 1]?.[column - 1] ?? '') !== '') {
    return refuse({ code: 'computed-cell', cell: cellName(area) });
  }
  if (made.target.trim() === '') return refuse({ code: 'missing-value', what: words.review.theTarget });
  const target = typedValue(made.target, only.value, snapshot.locale.decimalMark);
  if (target === null) return refuse({ code: 'not-a-number', text: made.target.trim() });
  const hasChanged = made.openedWith !== null && standing !== made.openedWith;
  if (hasChanged && only.value.target !== target) {
    const says = words.review.changed(standing);
    return { ok: true, value: { kind: 'changed', says, openedWith: standing } };
  }
  const measure = measureOf({ ...only.value, target });
  if (isMeasureProblem(measure)) return refuse(measure);
  if (target === only.value.target) return refuse({ code: 'same-target', target });
  const told = (value: number | null) =>
    value === null ? words.review.emptyTarget : words.checkIn.quantity(value, only.value.unit);
  return {
    ok: true,
    value: {
      steps: [{ kind: 'write-values', area, values: [[target]] }],
      from: told(only.value.target),
      to: told(target),
    },
  };
}

function save(
  made: MadeDecision,
  id: string,
  adjustment: Adjustment | null,
  { snapshot, overview, reviews, words }: Desk,
): Outcome<SavedDecision> {
  const { review } = words;
  const reason = made.reason.trim();
  const decision = adjustment
    ? review.adjusted(adjustment.from, adjustment.to)
    : review.decisions[made.decision];
  const hasReason = reviews.columns.has('reason');
  const row = new Map<string, WrittenValue>([
    ['date', { day: snapshot.today }],
    ['subjectId', id],
    ['finding', finding(id, overview, words)],
    ['decision', hasReason ? decision : review.withReason(decision, reason)],
    ['reason', reason || null],
    ['by', made.by.trim() || null],
  ]);
  const says = adjustment
    ? review.targetSaved(id, adjustment.from, adjustment.to)
    : review.saved(id, decision);
  const { heading } = columnWords(tables.reviews, 'reason', words);
  const kept = hasReason || reason === '' ? [] : [review.noColumn(heading)];
  const plan: Plan = {
    // The log first: should the rest fail, it still says what the target was.
    steps: [
      ...writeRows(reviews.sheet.name, reviews.columns, reviews.lastRow + 1, [row]),
      ...(adjustment?.steps ?? []),
    ],
    says,
    changed: [says],
    kept,
    problems: [],
  };
  return { ok: true, value: { kind: 'saved', says, kept: [...kept] }, plan };
}

/** What the review finds of the goal now; where it is not behind, how it stands. */
function finding(id: string, overview: Overview, words: Messages): string {
  const subject = reviewSubjects(overview).find(
    ({ keyResult, objective }) => idKey(keyResult?.keyResult.id ?? objective.objective.id) === idKey(id),
  );
  if (subject) return findingOf(subject.answers, words);
  const { objectives, keyResults } = overview.assessment;
  const assessed =
    keyResults.find(({ keyResult }) => idKey(keyResult.id) === idKey(id)) ??
    objectives.find(({ objective }) => idKey(objective.id) === idKey(id));
  return assessed ? words.okr.why(assessed.status, assessed.reason) : '';
}
