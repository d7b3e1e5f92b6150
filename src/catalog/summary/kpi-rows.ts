// The KPI panel of the summary: health, latest value, a line of blocks for the course, what the history says.
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ToldKpi } from '../kpis/told-kpis.ts';
import { fedInWords, hasConcern, isUnhealthy } from '../overview/kpi-loop.ts';
import { blocksOf } from './blocks.ts';
import { following } from './live-cells.ts';
import { headingKeys, noteKeyOf, plainRow, type SummaryRow } from './summary-row.ts';
import type { SummarySubject } from './summary-subject.ts';

const mostBlocks = 10;

export function kpiRows(subject: SummarySubject, words: Messages): readonly SummaryRow[] {
  const { kpis } = subject.overview.kpis;
  if (kpis.length === 0) return [];
  const { headings, kpiHeadings, liveMark } = words.summary;
  const mark = subject.live?.rangeOf('kpis', 'health') ? liveMark : '';
  const ids = kpis.map(({ assessed }) => idKey(assessed.kpi.id));
  const isAlone = (id: string): boolean => id !== '' && ids.indexOf(idKey(id)) === ids.lastIndexOf(idKey(id));
  return [
    plainRow('blank'),
    {
      kind: 'kpisHeading',
      noteKey: headingKeys.kpis,
      cells: {
        id: headings.id,
        status: `${kpiHeadings.health}${mark}`,
        score: `${kpiHeadings.latest}${mark}`,
        change: kpiHeadings.unit,
        title: kpiHeadings.title,
        forecast: kpiHeadings.course(mostBlocks),
        why: kpiHeadings.why,
        owner: headings.owner,
        notes: headings.notes,
      },
    },
    ...kpis.map((kpi) => kpiRow(kpi, isAlone(kpi.assessed.kpi.id), subject, words)),
  ];
}

function kpiRow(told: ToldKpi, isAlone: boolean, subject: SummarySubject, words: Messages): SummaryRow {
  const { assessed, problems } = told;
  const { kpi, health, latest, points } = assessed;
  const why = [
    ...problems,
    words.kpi.healthReason(health, kpi.unit),
    words.kpi.signal(assessed),
    isUnhealthy(told) || hasConcern(told) ? fedInWords(told, subject.overview, words) : '',
  ];
  const { live } = subject;
  const [status, score] =
    live && isAlone ? [following(live, 'kpis', 'health'), following(live, 'kpis', 'latest')] : [];
  return {
    kind: 'kpi',
    noteKey: noteKeyOf('kpis', kpi.id, kpi.kpi),
    cells: {
      id: kpi.id,
      status: problems.length > 0 ? words.kpi.problemWord : words.kpi.healthWord(health),
      score: latest?.value ?? null,
      change: kpi.unit,
      title: kpi.kpi,
      forecast: blocksOf(points.slice(-mostBlocks).map(({ value }) => value)),
      why: why.filter(Boolean).join(' '),
      owner: kpi.owner,
    },
    ...(status && score
      ? { live: { status: { kind: 'follows', what: status }, score: { kind: 'follows', what: score } } }
      : {}),
  };
}
