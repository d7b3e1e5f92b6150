// What needs somebody, in order of urgency, each with its reason and the cell where it is solved.
import type { AssessedKeyResult } from '../../domain/okr/assessed.ts';
import { counts } from '../../domain/okr/objective-status.ts';
import { isBehind } from '../../domain/okr/review.ts';
import type { Status } from '../../domain/okr/statuses.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ToldKpi } from '../kpis/told-kpis.ts';
import { focusOverload } from './focus-overload.ts';
import { fedInWords, hasConcern, isUnhealthy, notFelt } from './kpi-loop.ts';
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
  'outcomeNotFelt',
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
  /** Whether a review asks for a decision about it: it holds an objective back. */
  readonly isForReview?: boolean;
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
    ...capped(outcomesMissing(overview, words), words),
    ...capped(unhealthyKpis(overview, words), words),
    ...waiting('noData'),
    ...capped(problems(overview, words), words),
    ...focusOverload(overview, words),
  ];
}

function keyResultsThat(
  status: Extract<Status, Attention['kind']>,
  overview: Overview,
  words: Messages,
): readonly Attention[] {
  const holdsBack = new Set(
    overview.assessment.objectives.flatMap((objective) =>
      isBehind(objective.status) ? objective.keyResults.filter(counts) : [],
    ),
  );
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
        isForReview: !isWaiting(status) && holdsBack.has(assessed),
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

function unhealthyKpis(overview: Overview, words: Messages): readonly Attention[] {
  const { kpis, content } = overview;
  return kpis.kpis.flatMap((told: ToldKpi): Attention[] => {
    const { kpi, health } = told.assessed;
    if (!isUnhealthy(told) && !hasConcern(told)) return [];
    const reason = [
      isUnhealthy(told) ? words.kpi.healthReason(health, kpi.unit) : '',
      hasConcern(told) ? words.kpi.signal(told.assessed) : '',
      fedInWords(told, overview, words),
    ];
    return [
      {
        kind: 'unhealthyKpi',
        title: words.requests.withId(kpi.id, kpi.kpi),
        badge: isUnhealthy(told) ? words.kpi.healthWord(health) : words.requests.signalBadge,
        reason: reason.filter(Boolean).join(' '),
        cell: { sheet: words.tables.kpis.name, row: told.row, column: content.kpis.columns.get('kpi') ?? 1 },
      },
    ];
  });
}

/** Nothing is behind, and yet what it was for has not come. */
function outcomesMissing(overview: Overview, words: Messages): readonly Attention[] {
  const { assessment, content } = overview;
  return notFelt(overview).flatMap((found): Attention[] => {
    const assessed = assessment.objectives.find(({ objective }) => objective.id === found.objectiveId);
    if (!assessed) return [];
    const { id, objective } = assessed.objective;
    return [
      {
        kind: 'outcomeNotFelt',
        title: words.requests.withId(id, objective),
        badge: words.requests.outcomeBadge,
        reason: words.summary.sentence(words.okrAdvice.outcomeNotFelt(found)),
        cell: {
          sheet: words.tables.objectives.name,
          row: overview.rowOfObjective(assessed),
          column: content.objectives.columns.get('objective') ?? 1,
        },
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
