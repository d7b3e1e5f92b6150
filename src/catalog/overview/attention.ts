// What needs somebody, in order of urgency, each with its reason and the cell where it is solved.
import type { AssessedKeyResult } from '../../domain/okr/assessed.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Status } from '../../domain/okr/statuses.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ToldKpi } from '../kpis/told-kpis.ts';
import { focusOverload } from './focus-overload.ts';
import type { Overview } from './overview.ts';
import { problemsOf } from './problems-of.ts';
import { type GoalCell, whyKeyResult } from './why.ts';

export const attentionKinds = [
  'offTrack',
  'missed',
  'atRisk',
  'stale',
  'noData',
  'problem',
  'unhealthyKpi',
  'focus',
] as const;

export interface Attention {
  readonly kind: (typeof attentionKinds)[number];
  readonly title: string;
  readonly badge: string;
  readonly reason: string;
  readonly cell: GoalCell | null;
  /** The key results that a check-in would bring back. */
  readonly keyResultIds?: readonly string[];
}

/** More of one kind are told as a number. */
const mostOfAKind = 20;
/** As many rows without news are told one by one. */
const mostWaitingNamed = 3;

export function attentionOf(overview: Overview, words: Messages): readonly Attention[] {
  const named = (status: 'offTrack' | 'missed' | 'atRisk') =>
    capped(keyResultsThat(status, overview, words), words);
  const waiting = (status: 'stale' | 'noData') =>
    together(status, keyResultsThat(status, overview, words), words);
  return [
    ...named('offTrack'),
    ...named('missed'),
    ...named('atRisk'),
    ...waiting('stale'),
    ...waiting('noData'),
    ...capped(problems(overview, words), words),
    ...capped(unhealthyKpis(overview, words), words),
    ...focusOverload(overview, words),
  ];
}

function keyResultsThat(
  status: Extract<Status, Attention['kind']>,
  overview: Overview,
  words: Messages,
): readonly Attention[] {
  return overview.assessment.keyResults
    .filter((assessed) => assessed.status === status)
    .map(
      (assessed): Attention => ({
        kind: status,
        title: titleOf(assessed, words),
        badge: words.okr.statuses[status],
        reason: whyKeyResult(assessed, overview, words),
        cell: {
          sheet: words.tables.keyResults.name,
          row: overview.rowOfKeyResult(assessed),
          column: overview.content.keyResults.columns.get('keyResult') ?? 1,
        },
        ...(isWaiting(status) && assessed.keyResult.id !== ''
          ? { keyResultIds: [assessed.keyResult.id] }
          : {}),
      }),
    );
}

/** A check-in is what such a key result needs. */
const isWaiting = (status: Status): boolean => status === 'stale' || status === 'noData';

const titleOf = ({ keyResult }: AssessedKeyResult, { requests }: Messages): string =>
  requests.withId(keyResult.id, keyResult.keyResult);

/** Many rows that wait for the same thing are one task. */
function together(
  status: 'stale' | 'noData',
  items: readonly Attention[],
  { requests, okr }: Messages,
): readonly Attention[] {
  const [first] = items;
  if (!first || items.length <= mostWaitingNamed) return items;
  return [
    {
      ...first,
      title: requests.waiting[status](items.length),
      badge: okr.statuses[status],
      reason: requests.firstOf(
        items.slice(0, mostOfAKind).map(({ title }) => title.split(' · ')[0] ?? title),
        items.length,
      ),
      keyResultIds: items.flatMap(({ keyResultIds }) => keyResultIds ?? []),
    },
  ];
}

function problems(overview: Overview, words: Messages): readonly Attention[] {
  return problemsOf(overview, words).map(({ cell, place, sentence }) => ({
    kind: 'problem',
    title: place,
    badge: words.requests.problemBadge,
    reason: words.summary.sentence(sentence),
    cell,
  }));
}

function unhealthyKpis({ kpis, content, assessment }: Overview, words: Messages): readonly Attention[] {
  return kpis.kpis.flatMap(({ assessed, row }: ToldKpi): Attention[] => {
    const { kpi, health, signalNow } = assessed;
    const isUnhealthy = health.kind === 'judged' && health.health === 'unhealthy';
    const hasSignal = signalNow !== null && signalNow.meaning !== 'improvement';
    if (!isUnhealthy && !hasSignal) return [];
    const fed = assessment.keyResults.map(({ keyResult }) => keyResult);
    const ids = fed.filter(({ kpiId }) => kpiId !== '' && idKey(kpiId) === idKey(kpi.id)).map(({ id }) => id);
    const reason = [
      isUnhealthy ? words.kpi.healthReason(health, kpi.unit) : '',
      hasSignal ? words.kpi.signal(assessed) : '',
      ids.length > 0 ? words.requests.feeds(ids) : '',
    ];
    return [
      {
        kind: 'unhealthyKpi',
        title: words.requests.withId(kpi.id, kpi.kpi),
        badge: isUnhealthy ? words.kpi.healthWord(health) : words.requests.signalBadge,
        reason: reason.filter(Boolean).join(' '),
        cell: { sheet: words.tables.kpis.name, row, column: content.kpis.columns.get('kpi') ?? 1 },
      },
    ];
  });
}

/** The rest of a long list is told by its number, at the row where it goes on. */
function capped(items: readonly Attention[], { requests }: Messages): readonly Attention[] {
  const next = items[mostOfAKind];
  if (!next) return items;
  const { title, reason } = requests.andMore(items.length - mostOfAKind);
  return [...items.slice(0, mostOfAKind), { ...next, title, reason }];
}
