// The KPI panel of the summary: health, latest value, a line for the course, what the history says.
import { sparkline } from '../../domain/kpi/sparkline.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ToldKpi } from '../kpis/told-kpis.ts';
import { fedInWords, hasConcern, isUnhealthy } from '../overview/kpi-loop.ts';
import { following } from './live-cells.ts';
import { sparklineFormula } from './sparkline-formula.ts';
import { headingKeys, noteKeyOf, plainRow, type SummaryRow } from './summary-row.ts';
import type { SummarySubject } from './summary-subject.ts';

/** What is easily told apart in a cell; of weekly values more than a quarter. */
const mostValues = 20;

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
        forecast: kpiHeadings.course(mostValues),
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
    points.length > 0 ? words.kpi.signal(assessed) : '',
    isUnhealthy(told) || hasConcern(told) ? fedInWords(told, subject.overview, words) : '',
  ];
  const { live } = subject;
  const [status, score] =
    live && isAlone ? [following(live, 'kpis', 'health'), following(live, 'kpis', 'latest')] : [];
  const recent = points.slice(-mostValues);
  const line = sparklineFormula(recent);
  return {
    kind: 'kpi',
    noteKey: noteKeyOf('kpis', kpi.id, kpi.kpi),
    cells: {
      id: kpi.id,
      status: problems.length > 0 ? words.kpi.problemWord : words.kpi.healthWord(health),
      score: latest?.value ?? null,
      change: kpi.unit,
      title: kpi.kpi,
      forecast:
        line === '' ? words.summary.noCourse(recent.length) : sparkline(recent.map(({ value }) => value)),
      why: why.filter(Boolean).join(' '),
      owner: kpi.owner,
    },
    live: {
      ...(status && score
        ? { status: { kind: 'follows', what: status }, score: { kind: 'follows', what: score } }
        : {}),
      ...(line === '' ? {} : { forecast: { kind: 'drawn', formula: line } }),
    },
  };
}
