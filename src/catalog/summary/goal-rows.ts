// The table of the summary: each objective with its key results.
import type { AssessedKeyResult, AssessedObjective } from '../../domain/okr/assessed.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { OutcomeNotFelt } from '../../domain/okr/sufficiency.ts';
import { toneOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import { notFelt } from '../overview/kpi-loop.ts';
import { whyKeyResult, whyObjective } from '../overview/why.ts';
import { following, type LiveTable } from './live-cells.ts';
import { headingKeys, noteKeyOf, plainRow, type SummaryRow } from './summary-row.ts';
import type { SummarySubject } from './summary-subject.ts';

/** A row, and the objective it is about. */
export type GoalRow = SummaryRow & { readonly about?: AssessedObjective };

export function goalRows(subject: SummarySubject, words: Messages): readonly GoalRow[] {
  const { headings, withoutObjective } = words.summary;
  const { objectives, keyResults } = subject.overview.assessment;
  const owned = new Set(objectives.flatMap((objective) => objective.keyResults));
  const strays = keyResults.filter((keyResult) => !owned.has(keyResult));
  const unfelt = new Map(notFelt(subject.overview).map((found) => [found.objectiveId, found]));
  const repeated = repeatedIds(subject);
  const mark = subject.live?.rangeOf('objectives', 'score') ? words.summary.liveMark : '';
  return [
    {
      kind: 'goalsHeading',
      noteKey: headingKeys.goals,
      cells: {
        ...headings,
        status: `${headings.status}${mark}`,
        score: `${headings.score}${mark}`,
        change: words.summary.changeSince(subject.past.day),
      },
    },
    ...(objectives.length + keyResults.length === 0
      ? [plainRow('section', { title: words.summary.noGoals })]
      : []),
    ...objectives.flatMap((objective) => [
      objectiveRow(objective, unfelt.get(objective.objective.id), repeated, subject, words),
      ...objective.keyResults.map((keyResult) => keyResultRow(keyResult, repeated, subject, words)),
    ]),
    ...(strays.length > 0
      ? [
          {
            kind: 'section',
            noteKey: noteKeyOf('goals', '', withoutObjective),
            cells: { title: withoutObjective },
          } as const,
          ...strays.map((keyResult) => keyResultRow(keyResult, repeated, subject, words)),
        ]
      : []),
  ];
}

/** IDs that stand twice cannot be looked up. */
function repeatedIds({ overview }: SummarySubject): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const { objectives, keyResults } = overview.assessment;
  for (const id of [
    ...objectives.map(({ objective }) => objective.id),
    ...keyResults.map(({ keyResult }) => keyResult.id),
  ]) {
    if (seen.has(idKey(id))) repeated.add(idKey(id));
    seen.add(idKey(id));
  }
  return repeated;
}

function liveOf(
  table: LiveTable,
  id: string,
  repeated: ReadonlySet<string>,
  { live }: SummarySubject,
): NonNullable<SummaryRow['live']> {
  if (live === null || id === '' || repeated.has(idKey(id))) return {};
  const [status, score] = [following(live, table, 'status'), following(live, table, 'score')];
  return status && score
    ? { status: { kind: 'follows', what: status }, score: { kind: 'follows', what: score } }
    : {};
}

function objectiveRow(
  assessed: AssessedObjective,
  unfelt: OutcomeNotFelt | undefined,
  repeated: ReadonlySet<string>,
  subject: SummarySubject,
  words: Messages,
): GoalRow {
  const { objective, weakest, score, status, reason } = assessed;
  const why = whyObjective(assessed, subject.overview, words);
  const weakestId = weakest?.keyResult.id ?? '';
  const outcome = unfelt ? [words.summary.sentence(words.okrAdvice.outcomeNotFelt(unfelt))] : [];
  const weakestPart = weakestId === '' || why.includes(weakestId) ? [] : [words.summary.weakest(weakestId)];
  return {
    kind: 'objective',
    about: assessed,
    noteKey: noteKeyOf('goals', objective.id, objective.objective),
    cells: {
      id: objective.id,
      status: words.okr.statusText(status, reason),
      score,
      change: subject.past.changeOf(assessed),
      title: objective.objective,
      forecast: landings(assessed, words),
      why: [why, ...weakestPart, ...outcome].join(' '),
      owner: objective.owner || objective.team,
    },
    live: liveOf('objectives', objective.id, repeated, subject),
  };
}

/** How many of its key results reach their target at their present pace, of those that have a forecast. */
function landings({ keyResults }: AssessedObjective, { summary }: Messages): string {
  const foretold = keyResults.filter(
    ({ forecast, status }) => status === 'achieved' || forecast.kind === 'forecast',
  );
  const landing = foretold.filter(isForecastToLand).length;
  return foretold.length === 0 ? '' : summary.landings(landing, foretold.length);
}

function isForecastToLand({ forecast, keyResult, status }: AssessedKeyResult): boolean {
  if (status === 'achieved') return true;
  const { start, target } = keyResult;
  if (forecast.kind !== 'forecast' || target === null) return false;
  return (start ?? 0) <= target ? forecast.value >= target : forecast.value <= target;
}

function keyResultRow(
  assessed: AssessedKeyResult,
  repeated: ReadonlySet<string>,
  subject: SummarySubject,
  words: Messages,
): GoalRow {
  const { keyResult, score, status, reason, forecast } = assessed;
  return {
    kind: 'keyResult',
    noteKey: noteKeyOf('goals', keyResult.id, keyResult.keyResult),
    cells: {
      id: keyResult.id,
      status: words.okr.statusText(status, reason),
      score,
      change: subject.past.changeOf(assessed),
      title: keyResult.keyResult,
      forecast:
        toneOf(status) !== 'good' || forecast.kind === 'forecast'
          ? words.okr.forecast(forecast, keyResult.unit)
          : '',
      why: whyKeyResult(assessed, subject.overview, words),
      owner: keyResult.owner,
    },
    live: liveOf('keyResults', keyResult.id, repeated, subject),
  };
}
