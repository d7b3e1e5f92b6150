// A KPI: a sustained measure of performance, and the dated values logged for it.
import type { Day } from '../day.ts';

export const kpiDirections = ['upIsGood', 'downIsGood', 'inRange'] as const;
export type KpiDirection = (typeof kpiDirections)[number];

export const frequencies = ['weekly', 'monthly', 'quarterly'] as const;
export type Frequency = (typeof frequencies)[number];

/** The IDs of the KPIs whose values make a rate: what is counted, and out of how much. */
export interface RateOf {
  readonly numeratorId: string;
  readonly denominatorId: string;
}

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
  /** The KPIs it is a rate of, where it is one. */
  readonly rate?: RateOf;
}

/** One row of the KPI log. */
export interface KpiPoint {
  readonly day: Day;
  readonly kpiId: string;
  readonly value: number;
  readonly campaign: string;
  readonly note: string;
}

/** Campaigns are the same however their names are capitalised and spaced. */
export const campaignKey = (campaign: string): string => campaign.trim().replace(/\s+/g, ' ').toLowerCase();
