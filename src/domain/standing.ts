// Where a set of OKRs stands, counted: what the headline of the sidebar and of the summary sheet is made from.
import type { AssessedKpi } from './kpi/assess.ts';
import type { Assessment } from './okr/assessed.ts';
import type { Status } from './okr/statuses.ts';

export interface Standing {
  readonly objectives: number;
  readonly objectivesOnTrack: number;
  /** Objectives on which nothing can be said yet. */
  readonly objectivesTooEarly: number;
  /** The sentences of objectives that are off track or missed. */
  readonly needDecision: readonly string[];
  readonly needAttention: readonly string[];
  readonly keyResults: number;
  readonly keyResultsOnTrack: number;
  /** The IDs of key results that are off track or missed. */
  readonly keyResultsOffTrack: readonly string[];
  /** Key results without a recent value. */
  readonly keyResultsWaiting: number;
  /** Key results with something to be mended. */
  readonly keyResultsWithProblem: number;
  readonly kpisWithConcern: number;
}

export type Tone = 'good' | 'warn' | 'bad' | 'neutral';

export function toneOf(status: Status): Tone {
  switch (status) {
    case 'achieved':
    case 'onTrack':
      return 'good';
    case 'atRisk':
      return 'warn';
    case 'offTrack':
    case 'missed':
    case 'problem':
      return 'bad';
    case 'stale':
    case 'noData':
    case 'tooEarly':
    case 'notStarted':
    case 'findingBaseline':
    case 'open':
      return 'neutral';
  }
}

const isTooEarly = (status: Status): boolean =>
  status === 'tooEarly' || status === 'notStarted' || status === 'findingBaseline';

export function standingOf(assessment: Assessment, kpis: readonly AssessedKpi[]): Standing {
  const { objectives, keyResults } = assessment;
  const objectivesThat = (test: (status: Status) => boolean) =>
    objectives.filter(({ status }) => test(status));
  const keyResultsThat = (test: (status: Status) => boolean) =>
    keyResults.filter(({ status }) => test(status)).length;
  const sentences = (test: (status: Status) => boolean) =>
    objectivesThat(test).map(({ objective }) => objective.objective || objective.id);
  return {
    objectives: objectives.length,
    objectivesOnTrack: objectivesThat((status) => toneOf(status) === 'good').length,
    objectivesTooEarly: objectivesThat(isTooEarly).length,
    needDecision: sentences((status) => status === 'offTrack' || status === 'missed'),
    needAttention: sentences((status) => status === 'atRisk'),
    keyResults: keyResults.length,
    keyResultsOnTrack: keyResultsThat((status) => toneOf(status) === 'good'),
    keyResultsOffTrack: keyResults
      .filter(({ status }) => status === 'offTrack' || status === 'missed')
      .map(({ keyResult }) => keyResult.id || keyResult.keyResult),
    keyResultsWaiting: keyResultsThat((status) => status === 'stale' || status === 'noData'),
    keyResultsWithProblem: keyResultsThat((status) => status === 'problem'),
    kpisWithConcern: kpis.filter(({ signalNow }) => signalNow?.meaning === 'concern').length,
  };
}
