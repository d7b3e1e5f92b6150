// What was understood of a foreign sheet: goals and measures, what was inferred, doubted and left over.
import type { Day } from '../domain/day.ts';
import type { KeyResultType } from '../domain/okr/key-result.ts';

export type Inferred = 'type' | 'start' | 'target' | 'current' | 'unit' | 'due';

export interface AdoptedPoint {
  readonly day: Day;
  readonly value: number;
}

export interface AdoptedInitiative {
  readonly initiative: string;
  readonly owner: string;
  readonly due: Day | null;
  readonly notes: readonly string[];
}

export interface AdoptedKeyResult {
  /** As the sheet numbers it, for other rows to name it by; '' where it does not. */
  readonly id: string;
  readonly keyResult: string;
  readonly type: KeyResultType | null;
  readonly start: number | null;
  readonly target: number | null;
  /** The other end of a range. */
  readonly upper: number | null;
  readonly current: number | null;
  readonly unit: string;
  readonly weight: number | null;
  readonly owner: string;
  readonly due: Day | null;
  readonly confidence: number | null;
  readonly notes: readonly string[];
  /** Values of the past, oldest first. */
  readonly checkIns: readonly AdoptedPoint[];
  readonly initiatives: readonly AdoptedInitiative[];
  /** What no cell of its own says. */
  readonly inferred: readonly Inferred[];
  /** The cell it was read from. */
  readonly cell: string;
}

export interface AdoptedObjective {
  /** As the sheet numbers it, for other rows to name it by; '' where it does not. */
  readonly id: string;
  readonly objective: string;
  readonly team: string;
  readonly owner: string;
  readonly due: Day | null;
  readonly notes: readonly string[];
  readonly keyResults: readonly AdoptedKeyResult[];
  readonly initiatives: readonly AdoptedInitiative[];
  readonly cell: string;
}

export interface AdoptedKpi {
  readonly kpi: string;
  /** What it stands under, where another KPI has the same name; else ''. */
  readonly group: string;
  readonly unit: string;
  readonly target: number | null;
  readonly owner: string;
  readonly frequency: 'weekly' | 'monthly' | 'quarterly' | null;
  readonly notes: readonly string[];
  readonly log: readonly AdoptedPoint[];
  readonly cell: string;
}

/** Something a person had better look at. */
export interface Doubt {
  readonly cell: string;
  readonly code: 'mixed-scale' | 'unreadable-number' | 'unreadable-date' | 'no-objective';
  readonly text: string;
}

export type NotOkrReason = 'empty' | 'charts-only' | 'one-heading' | 'no-headings' | 'no-goals' | 'no-rows';

export interface KeptText {
  readonly cell: string;
  readonly text: string;
}

/** What plain numbers up to 1 stand for among percentages: shares, or per cent as they are typed. */
export type Scale = 'share' | 'asTyped';

/** A column whose numbers are typed in two scales: somebody has to say which is meant. */
export interface ScaleQuestion {
  /** The cell of its heading. */
  readonly cell: string;
  readonly heading: string;
  /** One of the numbers in question, such as 0.45, and its cell. */
  readonly example: number;
  readonly at: string;
  readonly chosen: Scale;
}

/** What reading a sheet brings up besides its goals. */
export interface Remarks {
  readonly doubts: Doubt[];
  readonly questions: ScaleQuestion[];
}

/** How a column of the sheet was understood. */
export interface RecognisedColumn {
  /** The cell of its heading. */
  readonly cell: string;
  readonly column: number;
  readonly heading: string;
  readonly meaning: string;
  readonly sample: string;
}

export interface Understanding {
  readonly sheet: string;
  readonly objectives: readonly AdoptedObjective[];
  readonly kpis: readonly AdoptedKpi[];
  readonly columns: readonly RecognisedColumn[];
  readonly doubts: readonly Doubt[];
  readonly questions: readonly ScaleQuestion[];
  readonly kept: readonly KeptText[];
  readonly notOkr: NotOkrReason | null;
}
