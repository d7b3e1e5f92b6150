// Which key results wait for a check-in, the most urgent first, each with what was reported so far.
import type { Day } from '../../domain/day.ts';
import type { AssessedKeyResult } from '../../domain/okr/assessed.ts';
import type { CheckIn } from '../../domain/okr/check-in.ts';
import { isCheckInDue, isOpenToCheckIn } from '../../domain/okr/check-in-due.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Objective } from '../../domain/okr/objective.ts';
import { periodOf } from '../../domain/okr/pace.ts';
import type { Status } from '../../domain/okr/statuses.ts';
import type { Overview } from './overview.ts';

export interface OpenCheckIn {
  readonly assessed: AssessedKeyResult;
  readonly objective: Objective | null;
  readonly start: Day | null;
  readonly due: Day | null;
  /** Its check-ins in the order of their days. */
  readonly checkIns: readonly CheckIn[];
  /** Of the row or of Check-ins, whichever is later; As of plays no part. */
  readonly lastDay: Day | null;
  readonly isDue: boolean;
}

/** Where nobody ever checked in. */
const longAgo: Day = -1e6;

const urgency: Readonly<Record<Status, number>> = {
  stale: 0,
  offTrack: 1,
  missed: 1,
  atRisk: 2,
  problem: 3,
  noData: 4,
  open: 5,
  findingBaseline: 5,
  onTrack: 6,
  tooEarly: 6,
  achieved: 7,
  notStarted: 7,
};

/** Every key result that is open to a check-in and has an ID of its own; `today` is the day people check in on. */
export function openCheckIns(overview: Overview, today: Day): readonly OpenCheckIn[] {
  const { assessment, content, asOf } = overview;
  const day = Math.max(today, asOf);
  const objectiveOf = new Map(
    assessment.objectives.flatMap(({ objective, keyResults }) =>
      keyResults.map((keyResult) => [keyResult, objective] as const),
    ),
  );
  const reported = checkInsById(overview);
  const { repeated } = withoutOwnId(overview);
  return assessment.keyResults
    .filter((assessed) => assessed.keyResult.id !== '' && !repeated.has(idKey(assessed.keyResult.id)))
    .map((assessed): OpenCheckIn => {
      const { keyResult, status } = assessed;
      const objective = objectiveOf.get(assessed) ?? null;
      const period = periodOf(keyResult.due, objective, content.settings.cycle);
      const checkIns = reported.get(idKey(keyResult.id)) ?? [];
      const lastDay = later(keyResult.lastCheckIn, checkIns[checkIns.length - 1]?.day ?? null);
      const isDue = isCheckInDue({ status, lastCheckIn: lastDay, due: period.due }, day);
      return { assessed, objective, ...period, checkIns, lastDay, isDue };
    })
    .filter(({ assessed, lastDay, due }) =>
      isOpenToCheckIn({ status: assessed.status, lastCheckIn: lastDay, due }),
    )
    .sort(byUrgency);
}

function byUrgency(one: OpenCheckIn, other: OpenCheckIn): number {
  const rank = urgency[one.assessed.status] - urgency[other.assessed.status];
  return rank !== 0 ? rank : (one.lastDay ?? longAgo) - (other.lastDay ?? longAgo);
}

/** Rows that a check-in could not be told apart by: without an ID, or with that of another row. */
export function withoutOwnId({ assessment }: Overview): {
  readonly unnamed: readonly AssessedKeyResult[];
  readonly repeated: ReadonlyMap<string, AssessedKeyResult>;
} {
  const seen = new Set<string>();
  const repeated = new Map<string, AssessedKeyResult>();
  for (const assessed of assessment.keyResults) {
    const id = idKey(assessed.keyResult.id);
    if (id !== '' && seen.has(id)) repeated.set(id, assessed);
    seen.add(id);
  }
  return { unnamed: assessment.keyResults.filter(({ keyResult }) => keyResult.id === ''), repeated };
}

function checkInsById({ content }: Overview): ReadonlyMap<string, readonly CheckIn[]> {
  const found = new Map<string, CheckIn[]>();
  for (const { value } of content.checkIns.rows) {
    if (value === null) continue;
    const known = found.get(idKey(value.keyResultId));
    if (known) known.push(value);
    else found.set(idKey(value.keyResultId), [value]);
  }
  for (const checkIns of found.values()) checkIns.sort((one, other) => one.day - other.day);
  return found;
}

const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

export interface DueOfOwner {
  readonly owner: string;
  readonly count: number;
}

/** How many are due for each owner, by the alphabet; owners with none due are there, too. */
export function dueByOwner(open: readonly OpenCheckIn[], { assessment }: Overview): readonly DueOfOwner[] {
  const counts = new Map<string, number>();
  for (const { keyResult } of assessment.keyResults) counts.set(keyResult.owner, 0);
  for (const { assessed, isDue } of open) {
    const { owner } = assessed.keyResult;
    counts.set(owner, (counts.get(owner) ?? 0) + (isDue ? 1 : 0));
  }
  return [...counts]
    .map(([owner, count]) => ({ owner, count }))
    .sort((one, other) => one.owner.localeCompare(other.owner));
}
