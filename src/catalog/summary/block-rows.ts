// The block with the charts: counts by status and by team on the left, under the charts what they are drawn from.
import type { AssessedObjective } from '../../domain/okr/assessed.ts';
import { type Status, statuses } from '../../domain/okr/statuses.ts';
import { toneOf } from '../../domain/standing.ts';
import type { Messages } from '../../messages/messages.ts';
import { countsOf } from '../overview/counts.ts';
import { countOf } from './live-cells.ts';
import { type LiveCell, plainRow, type SummaryRow } from './summary-row.ts';
import type { SummarySubject } from './summary-subject.ts';

/** The charts cover the cells they are drawn from; fewer rows would make them too flat to read. */
const fewestRows = 11;
/** More bars than this cannot be told apart. */
const mostBars = 30;
const longestBarLabel = 19;

interface Block {
  readonly rows: readonly SummaryRow[];
  readonly bars: number;
  readonly barsTitle: string;
  readonly weeks: number;
}

type Cells = SummaryRow['cells'];

interface Part {
  readonly kind: 'countsHeading' | 'counts';
  readonly cells: Cells;
  readonly live: NonNullable<SummaryRow['live']>;
}

const part = (kind: Part['kind'], cells: Cells, live: Part['live'] = {}): Part => ({ kind, cells, live });
const counted = (formula: string | null): LiveCell | null =>
  formula === null ? null : { kind: 'formula', formula };

export function blockRows(
  subject: SummarySubject,
  words: Messages,
  at: { rowOfObjective(objective: AssessedObjective, blockLength: number): number },
): Block {
  const left = leftParts(subject, words);
  const { bars, title } = barsOf(subject, words);
  const weeks = subject.weeks.map(({ day, onTrack, behind }) => ({
    why: words.summary.weekLabel(day),
    owner: onTrack,
    notes: behind,
  }));
  const needsRoom = bars.length > 0 || weeks.length > 1 || subject.hasCharts;
  const length = needsRoom
    ? Math.max(left.length, bars.length + 1, weeks.length + 1, fewestRows)
    : Math.max(left.length, 1);
  const rows = Array.from({ length }, (_, index): SummaryRow => {
    const own = left[index] ?? part('counts', {});
    const bar = bars[index - 1];
    const week = weeks[index - 1];
    const { score, on, behind, week: weekHeading } = words.summary.chartHeadings;
    const heading =
      index > 0
        ? {}
        : {
            ...(bars.length > 0 ? { title: words.summary.countsHeadings.objective, forecast: score } : {}),
            ...(weeks.length > 1 ? { why: weekHeading, owner: on, notes: behind } : {}),
          };
    const barCells = bar ? { title: bar.label, forecast: bar.assessed.score } : {};
    const weekCells = week && weeks.length > 1 ? week : {};
    const isLive = bar && subject.live !== null;
    return {
      ...plainRow(own.kind, { ...own.cells, ...heading, ...barCells, ...weekCells }),
      live: {
        ...own.live,
        ...(isLive
          ? {
              forecast: {
                kind: 'formula',
                formula: `={score}${at.rowOfObjective(bar.assessed, length)}`,
              } as const,
            }
          : {}),
      },
    };
  });
  return { rows, bars: bars.length, barsTitle: title, weeks: weeks.length };
}

/** Without goals there is nothing to count. */
function leftParts(subject: SummarySubject, words: Messages): readonly Part[] {
  const { objectives, keyResults } = subject.overview.assessment;
  return objectives.length + keyResults.length === 0
    ? []
    : [...statusParts(subject, words), part('counts', {}), ...teamParts(subject, words)];
}

function statusParts({ overview, live, isEverything }: SummarySubject, { summary, okr }: Messages): Part[] {
  const { status, objectives, keyResults } = summary.countsHeadings;
  const follows = isEverything ? live : null;
  const column = (table: 'objectives' | 'keyResults') => follows?.rangeOf(table, 'status') ?? null;
  const [ofObjectives, ofKeyResults] = [column('objectives'), column('keyResults')];
  const mark = ofObjectives && ofKeyResults ? summary.liveMark : '';
  return [
    part('countsHeading', { status: `${status}${mark}`, score: objectives, change: keyResults }),
    ...countsOf(overview.assessment).map((count) => {
      const texts = [okr.statuses[count.status]];
      const score = counted(ofObjectives && countOf(ofObjectives, texts));
      const change = counted(ofKeyResults && countOf(ofKeyResults, texts));
      return part(
        'counts',
        { status: okr.statuses[count.status], score: count.objectives, change: count.keyResults },
        { ...(score ? { score } : {}), ...(change ? { change } : {}) },
      );
    }),
  ];
}

const goodStatuses: readonly Status[] = statuses.filter((status) => toneOf(status) === 'good');

function teamParts(subject: SummarySubject, { summary, okr }: Messages): Part[] {
  const { overview, live, isEverything, teamOrder } = subject;
  const byTeam = new Map<string, AssessedObjective[]>(teamOrder.map((team) => [team, []]));
  for (const assessed of overview.assessment.objectives) {
    const team = assessed.objective.team.trim() || summary.noTeam;
    byTeam.set(team, [...(byTeam.get(team) ?? []), assessed]);
  }
  const teams = [...byTeam].filter(([, members]) => members.length > 0);
  if (teams.length === 0) return [];
  const follows = isEverything ? live : null;
  const [teamColumn, statusColumn] = [
    follows?.rangeOf('objectives', 'team') ?? null,
    follows?.rangeOf('objectives', 'status') ?? null,
  ];
  const { team, objectives, onTrack } = summary.teamHeadings;
  const mark = teamColumn && statusColumn ? summary.liveMark : '';
  return [
    part('countsHeading', { status: `${team}${mark}`, score: objectives, change: onTrack }),
    ...teams.map(([name, members]) => {
      const isCounted = teamColumn && statusColumn && name !== summary.noTeam;
      const only = { column: teamColumn ?? '', cell: '{status}#' };
      const live: Part['live'] = isCounted
        ? {
            score: { kind: 'formula', formula: `=COUNTIF(${teamColumn},{status}#)` },
            change: {
              kind: 'formula',
              formula: countOf(
                statusColumn,
                goodStatuses.map((status) => okr.statuses[status]),
                only,
              ),
            },
          }
        : {};
      const good = members.filter(({ status }) => toneOf(status) === 'good').length;
      return part('counts', { status: name, score: members.length, change: good }, live);
    }),
  ];
}

function barsOf({ overview }: SummarySubject, { summary, requests }: Messages) {
  const scored = overview.assessment.objectives
    .filter(({ score }) => score !== null)
    .map((assessed) => ({
      assessed,
      label: summary.shortened(
        requests.withId(assessed.objective.id, assessed.objective.objective),
        longestBarLabel,
      ),
    }));
  if (scored.length <= mostBars) return { bars: scored, title: summary.chartTitle };
  const lowest = [...scored]
    .sort((one, other) => (one.assessed.score ?? 0) - (other.assessed.score ?? 0))
    .slice(0, mostBars);
  return { bars: lowest, title: summary.chartTitleOfSome(lowest.length, scored.length) };
}
