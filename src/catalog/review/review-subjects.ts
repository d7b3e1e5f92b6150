// What a review goes through: every objective that is not being met, and in it each goal with what was found.
import type { AssessedKeyResult, AssessedObjective } from '../../domain/okr/assessed.ts';
import { historiesOf, idKey } from '../../domain/okr/check-in-history.ts';
import type { Initiative } from '../../domain/okr/initiative.ts';
import { historyBehind } from '../../domain/okr/measured-points.ts';
import { counts } from '../../domain/okr/objective-status.ts';
import { isBehind, reviewKeyResult, reviewObjective } from '../../domain/okr/review.ts';
import { type Answer, causeIn, questions, type ReviewSetting } from '../../domain/okr/review-answer.ts';
import type { Status } from '../../domain/okr/statuses.ts';
import { unhealthyIds } from '../overview/kpi-loop.ts';
import type { Overview } from '../overview/overview.ts';

/** One goal to decide about. */
export interface Subject {
  readonly objective: AssessedObjective;
  /** null where it is the objective itself. */
  readonly keyResult: AssessedKeyResult | null;
  readonly answers: readonly Answer[];
}

const urgency: Readonly<Record<Status, number>> = {
  missed: 0,
  offTrack: 0,
  atRisk: 1,
  problem: 2,
  stale: 3,
  noData: 4,
  open: 5,
  findingBaseline: 5,
  onTrack: 6,
  tooEarly: 6,
  achieved: 7,
  notStarted: 7,
};

/** The most urgent objective first; in each the earliest question that found a cause. */
export function reviewSubjects(overview: Overview): readonly Subject[] {
  const settingOf = settings(overview);
  const isUnhealthy = unhealthyIds(overview);
  const ids = new Set(overview.assessment.objectives.map(({ objective }) => idKey(objective.id)));
  const isLive = (id: string): boolean => ids.has(idKey(id));
  return [...overview.assessment.objectives]
    .sort((one, other) => urgency[one.status] - urgency[other.status])
    .flatMap((objective): readonly Subject[] => {
      const own = reviewObjective(objective, isUnhealthy, isLive);
      const ofKeyResults = isBehind(objective.status)
        ? objective.keyResults
            .filter((keyResult) => isBehind(keyResult.status) && counts(keyResult))
            .map((keyResult) => ({
              objective,
              keyResult,
              answers: reviewKeyResult(keyResult, settingOf(keyResult)),
            }))
            .sort((one, other) => placeOf(one.answers) - placeOf(other.answers))
        : [];
      const isUnexplained = isBehind(objective.status) && ofKeyResults.length === 0 && own === null;
      const ofObjective = own !== null || isUnexplained;
      return [
        ...ofKeyResults,
        ...(ofObjective ? [{ objective, keyResult: null, answers: own === null ? [] : [own] }] : []),
      ];
    });
}

/** Where in the order of the questions the cause was found; last where there is none. */
function placeOf(answers: readonly Answer[]): number {
  const found = causeIn(answers);
  return found === null ? questions.length : questions.indexOf(found.question);
}

function settings({ asOf, content, kpis }: Overview): (keyResult: AssessedKeyResult) => ReviewSetting {
  const { thresholds } = content.settings;
  const past = historiesOf(
    content.checkIns.rows.flatMap(({ value }) => value ?? []),
    asOf,
  );
  const initiatives = new Map<string, Initiative[]>();
  for (const { value } of content.initiatives.rows) {
    const key = idKey(value.keyResultId);
    const known = initiatives.get(key);
    if (known) known.push(value);
    else initiatives.set(key, [value]);
  }
  const kpiById = new Map(kpis.kpis.map(({ assessed }) => [idKey(assessed.kpi.id), assessed]));
  return ({ keyResult }) => {
    const { id, kpiId } = keyResult;
    const kpi = kpiId === '' ? undefined : kpiById.get(idKey(kpiId));
    return {
      asOf,
      thresholds,
      initiatives: id === '' ? [] : (initiatives.get(idKey(id)) ?? []),
      history: historyBehind(keyResult, past.of(id)),
      kpi: kpi
        ? { id: kpi.kpi.id, isWithinNaturalLimits: kpi.limits === null ? null : kpi.signalNow === null }
        : null,
    };
  };
}
