// Every row of the summary sheet from top to bottom, as data.
import type { AssessedKeyResult, AssessedObjective } from '../../domain/okr/assessed.ts';
import type { OutcomeNotFelt } from '../../domain/okr/sufficiency.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WrittenValue } from '../../workbook/cell.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { ToldKpi } from '../kpis/told-kpis.ts';
import { countsOf } from '../overview/counts.ts';
import { fedInWords, hasConcern, isUnhealthy, notFelt } from '../overview/kpi-loop.ts';
import type { Overview } from '../overview/overview.ts';
import { whyKeyResult, whyObjective } from '../overview/why.ts';
import { noteKeyOf, plainRow, type SummaryRow } from './summary-row.ts';

/** The chart covers the cells it is drawn from; fewer rows would make it too flat to read. */
const fewestChartRows = 10;
/** More bars than this cannot be told apart. */
const mostBars = 30;
const longestBarLabel = 36;

export interface SummaryRows {
  readonly rows: readonly SummaryRow[];
  /** The rows of the chart's data, its headings first, counted from 0; null without a score. */
  readonly chart: { readonly from: number; readonly rows: number; readonly title: string } | null;
  /** The rows beside and under the chart, counted from 0. */
  readonly block: { readonly from: number; readonly rows: number };
}

export function summaryRows(overview: Overview, snapshot: Snapshot, words: Messages): SummaryRows {
  const opening = openingRows(overview, snapshot, words);
  const bars = barsOf(overview.assessment.objectives, words);
  const block = blockRows(overview, bars.bars, words);
  const rows = [
    ...opening,
    ...block,
    plainRow('blank'),
    ...goalRows(overview, words),
    ...kpiRows(overview, words),
  ];
  return {
    rows,
    chart:
      bars.bars.length === 0 ? null : { from: opening.length, rows: bars.bars.length + 1, title: bars.title },
    block: { from: opening.length, rows: block.length },
  };
}

function openingRows(
  { content, asOf, standing }: Overview,
  { today }: Snapshot,
  words: Messages,
): SummaryRow[] {
  const { cycleName, cycle } = content.settings;
  const cycleWords = cycle ? words.requests.cycle(cycleName, cycle, asOf) : cycleName;
  const next = [words.summary.whatIsNext(standing), words.summary.secondLine(standing)].filter(Boolean);
  return [
    plainRow('headline', { id: words.summary.whereItStands(standing) }),
    plainRow('next', { id: next.join(' ') }),
    plainRow('subtitle', { id: words.summary.subtitle(asOf, cycleWords, today) }),
    plainRow('blank'),
  ];
}

interface Bar {
  readonly label: string;
  readonly score: number;
}

function barsOf(objectives: readonly AssessedObjective[], { summary, requests }: Messages) {
  const scored = objectives.flatMap(({ objective, score }): Bar[] => {
    const label = summary.shortened(requests.withId(objective.id, objective.objective), longestBarLabel);
    return score === null ? [] : [{ label, score }];
  });
  if (scored.length <= mostBars) return { bars: scored, title: summary.chartTitle };
  const lowest = [...scored].sort((a, b) => a.score - b.score).slice(0, mostBars);
  return { bars: lowest, title: summary.chartTitleOfSome(lowest.length, scored.length) };
}

/** Counts on the left; on the right, under the chart, what it is drawn from. */
function blockRows(overview: Overview, bars: readonly Bar[], { summary, okr }: Messages): SummaryRow[] {
  const counts = countsOf(overview.assessment);
  const length = Math.max(counts.length + 1, bars.length + 1, fewestChartRows);
  return Array.from({ length }, (_, index) => {
    if (index === 0) {
      const { status, objectives, keyResults } = summary.countsHeadings;
      const chart =
        bars.length > 0 ? { title: summary.countsHeadings.objective, why: summary.chartScore } : {};
      return plainRow('countsHeading', { status, score: objectives, grade: keyResults, ...chart });
    }
    const [count, bar] = [counts[index - 1], bars[index - 1]];
    return plainRow('counts', {
      ...(count
        ? { status: okr.statuses[count.status], score: count.objectives, grade: count.keyResults }
        : {}),
      ...(bar ? { title: bar.label, why: bar.score } : {}),
    });
  });
}

function goalRows(overview: Overview, words: Messages): SummaryRow[] {
  const { headings, withoutObjective } = words.summary;
  const { objectives, keyResults } = overview.assessment;
  const owned = new Set(objectives.flatMap((objective) => objective.keyResults));
  const strays = keyResults.filter((keyResult) => !owned.has(keyResult));
  const unfelt = new Map(notFelt(overview).map((found) => [found.objectiveId, found]));
  return [
    plainRow('goalsHeading', headings),
    ...objectives.flatMap((objective) => [
      objectiveRow(objective, unfelt.get(objective.objective.id), overview, words),
      ...objective.keyResults.map((keyResult) => keyResultRow(keyResult, overview, words)),
    ]),
    ...(strays.length > 0
      ? [
          {
            kind: 'section',
            noteKey: noteKeyOf('goals', '', withoutObjective),
            cells: { title: withoutObjective },
          } as const,
          ...strays.map((keyResult) => keyResultRow(keyResult, overview, words)),
        ]
      : []),
  ];
}

function objectiveRow(
  assessed: AssessedObjective,
  unfelt: OutcomeNotFelt | undefined,
  overview: Overview,
  words: Messages,
): SummaryRow {
  const { objective, weakest, score, grade, status, reason } = assessed;
  const why = whyObjective(assessed, overview, words);
  const weakestId = weakest?.keyResult.id ?? '';
  const outcome = unfelt ? [words.summary.sentence(words.okrAdvice.outcomeNotFelt(unfelt))] : [];
  const weakestPart = weakestId === '' || why.includes(weakestId) ? [] : [words.summary.weakest(weakestId)];
  return {
    kind: 'objective',
    noteKey: noteKeyOf('goals', objective.id, objective.objective),
    cells: {
      id: objective.id,
      status: words.okr.statusText(status, reason),
      score,
      grade: grade && words.okr.grades[grade],
      title: objective.objective,
      why: [why, ...weakestPart, ...outcome].join(' '),
    },
  };
}

function keyResultRow(assessed: AssessedKeyResult, overview: Overview, words: Messages): SummaryRow {
  const { keyResult, score, grade, status, reason } = assessed;
  return {
    kind: 'keyResult',
    noteKey: noteKeyOf('goals', keyResult.id, keyResult.keyResult),
    cells: {
      id: keyResult.id,
      status: words.okr.statusText(status, reason),
      score,
      grade: grade && words.okr.grades[grade],
      title: keyResult.keyResult,
      why: whyKeyResult(assessed, overview, words),
    },
  };
}

function kpiRows(overview: Overview, words: Messages): SummaryRow[] {
  const { kpis } = overview.kpis;
  if (kpis.length === 0) return [];
  const { headings, kpiHeadings } = words.summary;
  return [
    plainRow('blank'),
    plainRow('kpisHeading', {
      id: headings.id,
      status: kpiHeadings.health,
      score: kpiHeadings.latest,
      grade: kpiHeadings.unit,
      title: kpiHeadings.title,
      why: kpiHeadings.why,
      notes: headings.notes,
    }),
    ...kpis.map((kpi) => kpiRow(kpi, overview, words)),
  ];
}

function kpiRow(told: ToldKpi, overview: Overview, words: Messages): SummaryRow {
  const { assessed, problems } = told;
  const { kpi, health, latest } = assessed;
  const why: WrittenValue = [
    ...problems,
    words.kpi.healthReason(health, kpi.unit),
    words.kpi.signal(assessed),
    isUnhealthy(told) || hasConcern(told) ? fedInWords(told, overview, words) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return {
    kind: 'kpi',
    noteKey: noteKeyOf('kpis', kpi.id, kpi.kpi),
    cells: {
      id: kpi.id,
      status: problems.length > 0 ? words.kpi.problemWord : words.kpi.healthWord(health),
      score: latest?.value ?? null,
      grade: kpi.unit,
      title: kpi.kpi,
      why,
    },
  };
}
