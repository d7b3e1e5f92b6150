// Gathers what the review view shows: each goal with its cause, evidence and what may be decided, and the whole set.
import type { Day } from '../../domain/day.ts';
import type { AssessedObjective } from '../../domain/okr/assessed.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Initiative } from '../../domain/okr/initiative.ts';
import { initiativeStatusOf } from '../../domain/okr/initiative-status.ts';
import { isBehind } from '../../domain/okr/review.ts';
import { type Answer, causeIn } from '../../domain/okr/review-answer.ts';
import { toneOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Review } from '../../workbook/rows/review-row.ts';
import { type Snapshot, sheetOf, valueAt } from '../../workbook/snapshot.ts';
import type { ContentRow } from '../../workbook/table-codec.ts';
import { isSetUp } from '../overview/content-of.ts';
import { type Overview, overviewOf } from '../overview/overview.ts';
import { whyKeyResult, whyObjective } from '../overview/why.ts';
import { standingIn } from '../requests/checking-in/standing-value.ts';
import { evidenceCells } from './evidence-cells.ts';
import { latestReviews } from './latest-reviews.ts';
import type { ReviewDesk } from './review-shape.ts';
import { reviewSubjects, type Subject } from './review-subjects.ts';
import { toldAdvice } from './told-advice.ts';
import { toldMap } from './told-map.ts';

/** As many as anybody decides at one sitting. */
const mostSubjects = 60;
/** Reviews are weekly: what was decided within a week is decided. */
const decidedForDays = 7;

type ToldSubject = ReviewDesk['subjects'][number];

export function openReviewDesk(snapshot: Snapshot, words: Messages): ReviewDesk {
  const overview = overviewOf(snapshot, words);
  const subjects = reviewSubjects(overview);
  const teller = tellerOf(overview, snapshot, words);
  const told = subjects.slice(0, mostSubjects).map(teller);
  const behind = overview.assessment.objectives.filter(({ status }) => isBehind(status)).length;
  const open =
    told.filter(({ isDecided }) => !isDecided).length + Math.max(0, subjects.length - mostSubjects);
  return {
    isSetUp: isSetUp(snapshot, words),
    decimalMark: snapshot.locale.decimalMark,
    headline: words.review.headline(open, subjects.length),
    secondLine: words.review.secondLine(behind, overview.assessment.objectives.length),
    subjects: told,
    more: Math.max(0, subjects.length - mostSubjects),
    advice: [...toldAdvice(overview, words)],
    map: toldMap(overview, words),
  };
}

/** What was found of a goal, as a sentence for people and for the log. */
export function findingOf(answers: readonly Answer[], { review }: Messages): string {
  const found = causeIn(answers);
  return found === null ? review.noCauseFound : review.causes[found.cause];
}

function tellerOf(
  overview: Overview,
  snapshot: Snapshot,
  words: Messages,
): (subject: Subject, at: number) => ToldSubject {
  const { review } = words;
  const cellsOf = evidenceCells(overview, words);
  const latest = latestReviews(snapshot, overview.content.settings.renamedHeadings, words);
  const initiativesOf = initiativesByKeyResult(overview);
  return (subject, at) => {
    const { answers, keyResult, objective } = subject;
    const id = keyResult?.keyResult.id ?? objective.objective.id;
    const found = causeIn(answers);
    const last = latest.get(idKey(id));
    return {
      key: `${at} ${id}`,
      objective: toldObjective(objective, overview, words),
      goal: toldGoal(subject, overview, words),
      isObjective: keyResult === null,
      finding: findingOf(answers, words),
      question: found?.question ?? null,
      evidence: [...cellsOf(found?.evidence ?? [])],
      ruledOut: answers.flatMap((answer) =>
        answer.kind === 'cause'
          ? []
          : [
              {
                question: review.questions[answer.question],
                says: review.because(answer.because),
                isKnown: answer.kind === 'no',
                evidence: [...cellsOf(answer.evidence)],
              },
            ],
      ),
      suggests: [...(found?.suggests ?? ['askForHelp' as const])],
      target: targetOf(subject, overview, snapshot, words),
      initiatives: (initiativesOf.get(idKey(id)) ?? []).map((row) => toldInitiative(row, overview, words)),
      last: last ? review.last(last.day, last.decision, last.reason) : '',
      isDecided: last !== undefined && isRecent(last, overview.asOf, snapshot.today),
    };
  };
}

const isRecent = ({ day }: Review, asOf: Day, today: Day): boolean =>
  day > Math.max(asOf, today) - decidedForDays;

function initiativesByKeyResult({
  content,
}: Overview): ReadonlyMap<string, readonly ContentRow<Initiative>[]> {
  const found = new Map<string, ContentRow<Initiative>[]>();
  for (const row of content.initiatives.rows) {
    const key = idKey(row.value.keyResultId);
    const known = found.get(key);
    if (key === '') continue;
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function toldInitiative({ row, value }: ContentRow<Initiative>, overview: Overview, words: Messages) {
  const { columns } = overview.content.initiatives;
  const status = initiativeStatusOf(value, overview.asOf, overview.content.settings.thresholds);
  return {
    id: value.id,
    title: words.requests.withId(value.id, value.initiative),
    status: words.okr.initiativeStatuses[status],
    cell: { sheet: words.tables.initiatives.name, row, column: columns.get('initiative') ?? 1 },
  };
}

function toldObjective(
  assessed: AssessedObjective,
  overview: Overview,
  words: Messages,
): ToldSubject['goal'] {
  const { objective, reason, status } = assessed;
  return {
    id: objective.id,
    title: objective.objective,
    status: words.okr.statusText(status, reason),
    tone: toneOf(status),
    why: whyObjective(assessed, overview, words),
    cell: {
      sheet: words.tables.objectives.name,
      row: overview.rowOfObjective(assessed),
      column: overview.content.objectives.columns.get('objective') ?? 1,
    },
  };
}

function toldGoal(
  { keyResult, objective }: Subject,
  overview: Overview,
  words: Messages,
): ToldSubject['goal'] {
  if (keyResult === null) return toldObjective(objective, overview, words);
  return {
    id: keyResult.keyResult.id,
    title: keyResult.keyResult.keyResult,
    status: words.okr.statusText(keyResult.status, keyResult.reason),
    tone: toneOf(keyResult.status),
    why: whyKeyResult(keyResult, overview, words),
    cell: {
      sheet: words.tables.keyResults.name,
      row: overview.rowOfKeyResult(keyResult),
      column: overview.content.keyResults.columns.get('keyResult') ?? 1,
    },
  };
}

/** Yes or no is no number to move. */
function targetOf(
  { keyResult }: Subject,
  overview: Overview,
  snapshot: Snapshot,
  words: Messages,
): ToldSubject['target'] {
  const column = overview.content.keyResults.columns.get('target');
  const sheet = sheetOf(snapshot, words.tables.keyResults.name);
  if (keyResult === null || column === undefined || !sheet) return null;
  const { target, type, unit } = keyResult.keyResult;
  if (type === 'yesNo' || type === 'findBaseline') return null;
  const row = overview.rowOfKeyResult(keyResult);
  return {
    text: target === null ? '' : words.checkIn.quantity(target, unit),
    openedWith: standingIn(valueAt(sheet, row, column)),
    unit,
    isComputed: (sheet.formulas[row - 1]?.[column - 1] ?? '') !== '',
  };
}
