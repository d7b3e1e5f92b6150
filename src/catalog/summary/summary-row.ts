// One row of the summary sheet, before it has a place: what its cells say and what kind of row it is.
import type { WrittenValue } from '../../workbook/cell.ts';
import type { SummaryColumn } from './summary-columns.ts';

export type SummaryRowKind =
  | 'headline'
  | 'next'
  | 'subtitle'
  | 'blank'
  | 'countsHeading'
  | 'counts'
  | 'goalsHeading'
  | 'objective'
  | 'keyResult'
  | 'section'
  | 'kpisHeading'
  | 'kpi'
  | 'keptNote'
  | 'footer';

export interface SummaryRow {
  readonly kind: SummaryRowKind;
  /** What a note beside the row is remembered by; null where no note belongs. */
  readonly noteKey: string | null;
  readonly cells: Readonly<Partial<Record<SummaryColumn, WrittenValue>>>;
}

/** A row that takes no notes. */
export const plainRow = (kind: SummaryRowKind, cells: SummaryRow['cells'] = {}): SummaryRow => ({
  kind,
  noteKey: null,
  cells,
});

/** Goals and KPIs may share an ID; rows without one are remembered by their words. */
export const noteKeyOf = (part: 'goals' | 'kpis', id: string, title: string): string =>
  `${part} ${id === '' ? `“${title}”` : id}`;
