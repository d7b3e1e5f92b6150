// The sentences of the summary: where things stand, what needs a decision, what changed; below, how goals hang
// together and what to watch.
import type { AssessedKeyResult, AssessedObjective } from '../../domain/okr/assessed.ts';
import { gapToPace } from '../../domain/okr/gap-to-pace.ts';
import { toneOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { hasConcern } from '../overview/kpi-loop.ts';
import { toldAdvice } from '../review/told-advice.ts';
import { toldMap } from '../review/told-map.ts';
import { plainRow, type SummaryRow } from './summary-row.ts';
import type { SummarySubject } from './summary-subject.ts';

const mostNamed = 2;
const mostLines = 5;
/** So that a line with its reason fits across the page; the table has the whole title. */
const longestTitle = 75;

const said = (sentence: string): SummaryRow => plainRow('said', { status: sentence });
const headed = (heading: string, lines: readonly string[]): readonly SummaryRow[] =>
  lines.length === 0 ? [] : [plainRow('blank'), plainRow('saidHeading', { id: heading }), ...lines.map(said)];

export function openingRows(
  subject: SummarySubject,
  { today }: Snapshot,
  words: Messages,
): readonly SummaryRow[] {
  const { overview } = subject;
  const { content, asOf, standing } = overview;
  const { cycleName, cycle } = content.settings;
  const { summary } = words;
  const cycleWords = cycle ? words.requests.cycle(cycleName, cycle, asOf) : cycleName;
  const [first = '', ...others] = nextSentences(subject, words);
  const second = [...others, summary.secondLine(standing)].filter(Boolean).join(' ');
  return [
    plainRow('headline', { id: summary.whereItStands(standing) }),
    plainRow('next', { id: first }),
    plainRow('next', { id: second }),
    plainRow('subtitle', {
      id: summary.subtitle(asOf, cycleWords, today, summary.about(subject.choice), followsOf(subject)),
    }),
    plainRow('blank'),
  ];
}

const followsOf = ({ isKept, live }: SummarySubject): Parameters<Messages['summary']['subtitle']>[4] =>
  isKept ? 'kept' : live === null ? 'nothing' : 'some';

const named = (id: string, title: string, { requests, summary }: Messages): string =>
  requests.withId(id, summary.shortened(title, longestTitle));

/** Between the charts and the table: what to decide, and what is new. */
export function newsRows(subject: SummarySubject, words: Messages): readonly SummaryRow[] {
  return [
    ...headed(words.summary.decisionsHeading, decisionsOf(subject, words)),
    ...headed(words.summary.changesHeading(subject.past.day), changesOf(subject, words)),
    plainRow('blank'),
  ];
}

const urgency = ({ status }: AssessedObjective): number =>
  status === 'missed' || status === 'offTrack' ? 0 : status === 'atRisk' ? 1 : 2;

/** The objectives that need somebody, each with the key result that holds it back. */
function nextSentences({ overview }: SummarySubject, { summary, okr }: Messages): readonly string[] {
  const needy = overview.assessment.objectives
    .filter((objective) => urgency(objective) < 2)
    .sort((one, other) => urgency(one) - urgency(other) || (one.score ?? 1) - (other.score ?? 1))
    .slice(0, mostNamed);
  const told = needy.flatMap(({ objective, status, weakest }) =>
    weakest
      ? [summary.isBehind(objective.objective || objective.id, okr.statuses[status], behind(weakest))]
      : [],
  );
  return told.length > 0 ? told : [summary.whatIsNext(overview.standing)];
}

function behind(assessed: AssessedKeyResult) {
  const { keyResult } = assessed;
  const gap = gapToPace(assessed);
  return { id: keyResult.id, title: keyResult.keyResult, gap, unit: keyResult.unit };
}

function decisionsOf({ overview }: SummarySubject, words: Messages): readonly string[] {
  const { okr, summary } = words;
  const { objectives, keyResults } = overview.assessment;
  const toDecide = keyResults.filter(({ status }) => status === 'offTrack' || status === 'missed');
  const lines = [
    ...toDecide.map(({ keyResult, status, reason }) =>
      summary.decision(
        named(keyResult.id, keyResult.keyResult, words),
        okr.statuses[status],
        okr.reason(reason),
      ),
    ),
    ...objectives
      .filter(({ keyResults: own }) => own.length === 0)
      .map(({ objective }) => summary.withoutKeyResults(named(objective.id, objective.objective, words))),
  ];
  return shortList(lines, summary.andMore);
}

function shortList(lines: readonly string[], more: (count: number) => string): readonly string[] {
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines - 1), more(lines.length - mostLines + 1)];
}

function changesOf(subject: SummarySubject, words: Messages): readonly string[] {
  const { okr, summary, requests } = words;
  const { overview, past, idsBefore } = subject;
  const { objectives, keyResults } = overview.assessment;
  const moves = [
    ...objectives.map((goal) => ({
      goal,
      name: named(goal.objective.id, goal.objective.objective, words),
    })),
    ...keyResults.map((goal) => ({
      goal,
      name: named(goal.keyResult.id, goal.keyResult.keyResult, words),
    })),
  ].flatMap(({ goal, name }) => {
    const before = past.statusThen(goal);
    const change = past.changeOf(goal);
    if (before === null || change === null || toneOf(before) === toneOf(goal.status)) return [];
    return [
      {
        says: summary.moved(name, okr.statuses[before], okr.statuses[goal.status], change),
        size: Math.abs(change),
      },
    ];
  });
  const now = [
    ...objectives.map(({ objective }) => objective.id),
    ...keyResults.map(({ keyResult }) => keyResult.id),
  ].filter(Boolean);
  const added = idsBefore === null ? [] : now.filter((id) => !idsBefore.includes(id));
  const gone = idsBefore === null || !subject.isEverything ? [] : idsBefore.filter((id) => !now.includes(id));
  const signals = overview.kpis.kpis.filter(
    (kpi) => hasConcern(kpi) && (kpi.assessed.signalNow?.day ?? 0) > past.day,
  );
  return shortList(
    [
      ...moves.sort((one, other) => other.size - one.size).map(({ says }) => says),
      ...(signals.length > 0
        ? [summary.newSignals(signals.map(({ assessed: { kpi } }) => requests.withId(kpi.id, kpi.kpi)))]
        : []),
      ...subject.comingsBefore,
      ...(added.length > 0 ? [summary.added(added)] : []),
      ...(gone.length > 0 ? [summary.gone(gone)] : []),
      summary.checkIns(past.checkIns),
    ],
    summary.andMore,
  );
}

export function closingRows(subject: SummarySubject, words: Messages): readonly SummaryRow[] {
  const { overview } = subject;
  const map = toldMap(overview, words);
  const isTree = map.nodes.some(({ depth }) => depth > 0);
  const tree = map.nodes.map(({ depth, title, status, score }) =>
    words.summary.node(depth, words.summary.shortened(title, longestTitle), status, score),
  );
  return [
    ...headed(words.summary.alignmentHeading, isTree ? tree : []),
    ...headed(
      words.summary.adviceHeading,
      adviceOf(subject, words).map((says) => words.summary.sentence(says)),
    ),
  ];
}

/** Of a part, what the whole has to say about its rows: a goal it serves may stand outside of it. */
function adviceOf({ isEverything, overview, whole }: SummarySubject, words: Messages): readonly string[] {
  const { objectives, keyResults } = overview.assessment;
  const rows = new Map<string, ReadonlySet<number>>([
    [words.tables.objectives.name, new Set(objectives.map(overview.rowOfObjective))],
    [words.tables.keyResults.name, new Set(keyResults.map(overview.rowOfKeyResult))],
  ]);
  return toldAdvice(whole, words)
    .filter(({ cell }) => isEverything || (cell !== null && rows.get(cell.sheet)?.has(cell.row) === true))
    .map(({ says }) => says);
}
