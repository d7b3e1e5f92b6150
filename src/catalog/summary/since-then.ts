// What has become of the goals since an earlier day, and how many were on track week by week.
import type { Day } from '../../domain/day.ts';
import { asItStood, type ReportedValue } from '../../domain/okr/as-it-stood.ts';
import { assessOkrs } from '../../domain/okr/assess.ts';
import type { AssessedKeyResult, AssessedObjective, Assessment } from '../../domain/okr/assessed.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import { toneOf } from '../../domain/standing.ts';
import { okrSetOf } from '../../workbook/okr-set.ts';
import type { Overview } from '../overview/overview.ts';

const daysInWeek = 7;
const mostWeeks = 9;
/** Judging longer tables week by week would take longer than people wait. */
const mostKeyResultsForWeeks = 20_000;

export interface Week {
  readonly day: Day;
  /** Shares of the key results that had a value. */
  readonly onTrack: number;
  readonly behind: number;
}

export interface Past {
  /** null where what it rests on differs: a key result had no value then, or has none now. */
  changeOf(goal: AssessedObjective | AssessedKeyResult): number | null;
  statusThen(goal: AssessedObjective | AssessedKeyResult): AssessedKeyResult['status'] | null;
  readonly day: Day;
  readonly checkIns: number;
}

type Goal = AssessedObjective | AssessedKeyResult;
type Then = (day: Day) => ReadonlyMap<object, Goal>;

/** The workbook's goals as they were judged on an earlier day, by the goal they are today. */
export function pastOf(overview: Overview): Then {
  const { content, asOf, kpis } = overview;
  const set = okrSetOf(content, asOf);
  const logged = new Map<string, readonly ReportedValue[]>(
    kpis.kpis.map(({ assessed }) => [
      idKey(assessed.kpi.id),
      assessed.points.map(({ day, value }) => ({ day, value, confidence: null })),
    ]),
  );
  return (day) => {
    const then: Assessment = assessOkrs(
      asItStood(set, day, ({ kpiId }) => (kpiId === '' ? [] : (logged.get(idKey(kpiId)) ?? []))),
    );
    return new Map<object, Goal>([
      ...set.objectives.flatMap((objective, at) => {
        const found = then.objectives[at];
        return found ? [[objective, found] as const] : [];
      }),
      ...set.keyResults.flatMap((keyResult, at) => {
        const found = then.keyResults[at];
        return found ? [[keyResult, found] as const] : [];
      }),
    ]);
  };
}

const rowOf = (goal: Goal): object => ('keyResult' in goal ? goal.keyResult : goal.objective);

const scoredIds = (goal: Goal): string =>
  'keyResult' in goal
    ? ''
    : goal.keyResults
        .filter(({ score }) => score !== null)
        .map(({ keyResult }) => keyResult.id)
        .join();

export function sinceThen(then: Then, day: Day, overview: Overview): Past {
  const past = then(day);
  const pastOfGoal = (goal: Goal): Goal | null => past.get(rowOf(goal)) ?? null;
  return {
    day,
    changeOf(goal) {
      const before = pastOfGoal(goal);
      if (!before || before.score === null || goal.score === null) return null;
      return scoredIds(before) === scoredIds(goal) ? goal.score - before.score : null;
    },
    statusThen: (goal) => pastOfGoal(goal)?.status ?? null,
    checkIns: overview.content.checkIns.rows.filter(
      ({ value }) => value !== null && value.day > day && value.day <= overview.asOf,
    ).length,
  };
}

/** Week by week up to As of, as far back as the first check-in. */
export function weeksOf(then: Then, overview: Overview): readonly Week[] {
  const { asOf, assessment, content } = overview;
  if (assessment.keyResults.length > mostKeyResultsForWeeks) return [];
  const first = content.checkIns.rows.reduce(
    (earliest, { value }) => (value === null ? earliest : Math.min(earliest, value.day)),
    asOf,
  );
  const start = Math.max(first, overview.content.settings.cycle?.start ?? first);
  const count = Math.min(mostWeeks, Math.floor((asOf - start) / daysInWeek) + 1);
  const days = Array.from({ length: count }, (_, index) => asOf - (count - 1 - index) * daysInWeek);
  return days.flatMap((day): Week[] => {
    const goals = day === asOf ? null : then(day);
    const statuses = assessment.keyResults.flatMap((keyResult) => {
      const goal = goals ? goals.get(keyResult.keyResult) : keyResult;
      return goal && goal.score !== null ? [goal.status] : [];
    });
    if (statuses.length === 0) return [];
    const share = (test: (tone: string) => boolean): number =>
      statuses.filter((status) => test(toneOf(status))).length / statuses.length;
    return [
      {
        day,
        onTrack: share((tone) => tone === 'good'),
        behind: share((tone) => tone === 'warn' || tone === 'bad'),
      },
    ];
  });
}
