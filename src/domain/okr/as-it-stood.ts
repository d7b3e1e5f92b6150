// A set of OKRs as it stood on an earlier day, as far as check-ins and logged values tell.
import type { Day } from '../day.ts';
import type { FieldProblem, OkrSet } from './assess.ts';
import { idKey } from './check-in-history.ts';
import type { KeyResult } from './key-result.ts';
import type { Objective } from './objective.ts';

/** A value of a key result on a day, from wherever it was reported. */
export interface ReportedValue {
  readonly day: Day;
  readonly value: number | null;
  readonly confidence: number | null;
}

/**
 * The set at the end of `day`: every key result with the last value that was reported until then, null where none was.
 * Targets, weights and dates are those of today, as nothing keeps their past. `logged` are values from elsewhere, such
 * as the log of a KPI. Rows keep their order.
 *
 * @example assessOkrs(asItStood(set, asOf - 7, () => [])).objectives[0].score
 */
export function asItStood(
  set: OkrSet,
  day: Day,
  logged: (keyResult: KeyResult) => readonly ReportedValue[],
): OkrSet {
  const checkIns = set.checkIns.filter((checkIn) => checkIn.day <= day);
  const lastOf = new Map<string, ReportedValue>();
  for (const checkIn of checkIns) {
    const key = idKey(checkIn.keyResultId);
    const before = lastOf.get(key);
    if (!before || before.day <= checkIn.day) {
      lastOf.set(key, {
        day: checkIn.day,
        value: checkIn.value ?? before?.value ?? null,
        confidence: checkIn.confidence ?? before?.confidence ?? null,
      });
    }
  }
  const unreadable = new Map<Objective | KeyResult, readonly FieldProblem[]>(set.unreadable);
  const keyResults = set.keyResults.map((keyResult): KeyResult => {
    const reported = lastOf.get(idKey(keyResult.id)) ?? lastLogged(logged(keyResult), day);
    const then: KeyResult = {
      ...keyResult,
      current: reported?.value ?? null,
      confidence: reported?.confidence ?? null,
      lastCheckIn: reported?.day ?? null,
    };
    const problems = set.unreadable?.get(keyResult);
    if (problems) unreadable.set(then, problems);
    return then;
  });
  return { ...set, keyResults, checkIns, asOf: day, unreadable };
}

function lastLogged(values: readonly ReportedValue[], day: Day): ReportedValue | null {
  return values.reduce<ReportedValue | null>(
    (last, value) => (value.day <= day && (last === null || value.day >= last.day) ? value : last),
    null,
  );
}
