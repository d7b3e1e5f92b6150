// A key result: the number (or yes/no) that proves an objective inside a period.
import type { Day } from '../day.ts';
import type { FromKpi } from './from-kpi.ts';

export const keyResultTypes = [
  'increase',
  'decrease',
  'atLeast',
  'atMost',
  'between',
  'milestone',
  'yesNo',
  'findBaseline',
] as const;

/** How a key result is measured. */
export type KeyResultType = (typeof keyResultTypes)[number];

/** A key result as people fill it in; null is an empty cell. Yes/No values are 1 and 0. */
export interface KeyResult {
  readonly id: string;
  readonly objectiveId: string;
  readonly keyResult: string;
  readonly type: KeyResultType | null;
  readonly start: number | null;
  readonly target: number | null;
  readonly upper: number | null;
  readonly tolerance: number | null;
  readonly current: number | null;
  readonly unit: string;
  readonly weight: number | null;
  readonly owner: string;
  readonly due: Day | null;
  readonly kpiId: string;
  readonly confidence: number | null;
  readonly lastCheckIn: Day | null;
  readonly notes: string;
  /** What it takes from the KPI it names; absent where it names none, or KPIs play no part. */
  readonly fromKpi?: FromKpi;
}
