// A KPI: a sustained measure of performance, and the dated values logged for it.
import type { Day } from '../day.ts';

export const kpiDirections = ['upIsGood', 'downIsGood', 'inRange'] as const;
export type KpiDirection = (typeof kpiDirections)[number];

export const frequencies = ['weekly', 'monthly', 'quarterly'] as const;
export type Frequency = (typeof frequencies)[number];

/** A KPI as people fill it in; null is an empty cell. */
export interface Kpi {
  readonly id: string;
  readonly kpi: string;
  readonly unit: string;
  readonly direction: KpiDirection | null;
  readonly target: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly frequency: Frequency | null;
  readonly owner: string;
  readonly notes: string;
}

/** One row of the KPI log. */
export interface KpiPoint {
  readonly day: Day;
  readonly kpiId: string;
  readonly value: number;
  readonly campaign: string;
  readonly note: string;
}
