// Why a goal is not being met: five questions in their order; the first whose evidence shows a cause ends them.
import type { AssessedKeyResult, AssessedObjective } from './assessed.ts';
import { measuredOn } from './measured-points.ts';
import { type Answer, cause, type FoundCause, type ReviewSetting } from './review-answer.ts';
import { askInitiatives } from './review-initiatives.ts';
import { askKeyResult } from './review-key-result.ts';
import type { Status } from './statuses.ts';
import { areAllMet } from './sufficiency.ts';

/** Statuses that ask for somebody. */
export function isBehind(status: Status): boolean {
  switch (status) {
    case 'offTrack':
    case 'missed':
    case 'atRisk':
    case 'stale':
    case 'noData':
    case 'problem':
      return true;
    case 'achieved':
    case 'onTrack':
    case 'tooEarly':
    case 'notStarted':
    case 'findingBaseline':
    case 'open':
      return false;
  }
}

/** The questions in their order, up to the one that finds a cause. */
export function reviewKeyResult(assessed: AssessedKeyResult, setting: ReviewSetting): readonly Answer[] {
  const answers: Answer[] = [];
  for (const ask of [askCadence, askData, askInitiatives, askKeyResult]) {
    const answer = ask(assessed, setting);
    answers.push(answer);
    if (answer.kind === 'cause') break;
  }
  return answers;
}

/** Of an objective: met and not felt, or serving nothing that is still alive. */
export function reviewObjective(
  { objective, keyResults }: AssessedObjective,
  isUnhealthy: (kpiId: string) => boolean,
  isLive: (objectiveId: string) => boolean,
): FoundCause | null {
  const kpiIds = [...new Set(keyResults.map(({ keyResult }) => keyResult.kpiId))];
  const unhealthy = kpiIds.filter((id) => id !== '' && isUnhealthy(id));
  if (areAllMet(keyResults) && unhealthy.length > 0) {
    const evidence = unhealthy.map((id) => ({ kind: 'kpi', id }) as const);
    return cause('objective', 'outcome-not-felt', evidence, ['revise', 'drop']);
  }
  const isLost = objective.supports.length > 0 && !objective.supports.some(isLive);
  const evidence = [{ kind: 'objective', id: objective.id, field: 'supports' } as const];
  return isLost ? cause('objective', 'not-relevant', evidence, ['revise', 'drop']) : null;
}

/** Nobody has looked: nothing can be told. */
function askCadence(
  { keyResult, lastCheckIn, status, problems }: AssessedKeyResult,
  { asOf, thresholds }: ReviewSetting,
): Answer {
  const { id } = keyResult;
  const evidence = [{ kind: 'keyResult', id, field: 'lastCheckIn' } as const];
  if (status === 'problem' && problems.length > 0) {
    return cause('cadence', 'needs-mending', [{ kind: 'keyResult', id, field: 'keyResult' }], ['revise']);
  }
  if (keyResult.current === null) {
    return cause(
      'cadence',
      'no-value',
      [{ kind: 'keyResult', id, field: 'current' }],
      ['askForHelp', 'revise'],
    );
  }
  const measured = measuredOn(keyResult);
  const daysSince = measured === null ? null : Math.max(0, (asOf ?? measured) - measured);
  if (daysSince !== null && daysSince <= thresholds.staleAfterDays) {
    const ofKpi = [{ kind: 'kpi', id: keyResult.kpiId } as const];
    return {
      kind: 'no',
      question: 'cadence',
      because: { kind: 'measured', days: daysSince },
      evidence: ofKpi,
    };
  }
  if (lastCheckIn === null || (asOf !== null && asOf - lastCheckIn > thresholds.staleAfterDays)) {
    return cause('cadence', 'no-check-ins', evidence, ['askForHelp']);
  }
  const days = asOf === null ? 0 : asOf - lastCheckIn;
  return { kind: 'no', question: 'cadence', because: { kind: 'checkedIn', days }, evidence };
}

/** What moves within its natural limits has not changed, whatever the last value looks like. */
function askData({ keyResult }: AssessedKeyResult, { kpi }: ReviewSetting): Answer {
  if (kpi === null) {
    const evidence = [{ kind: 'keyResult', id: keyResult.id, field: 'kpiId' } as const];
    return { kind: 'unknown', question: 'data', because: { kind: 'noKpi' }, evidence };
  }
  const evidence = [{ kind: 'kpi', id: kpi.id } as const];
  if (kpi.isWithinNaturalLimits === null) {
    return { kind: 'unknown', question: 'data', because: { kind: 'kpiTooShort' }, evidence };
  }
  return kpi.isWithinNaturalLimits
    ? cause('data', 'noise', evidence, ['keep', 'changeInitiative'])
    : { kind: 'no', question: 'data', because: { kind: 'kpiChanged' }, evidence };
}
