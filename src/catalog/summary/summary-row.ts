// One row of the summary sheet, before it has a place: what its cells say and what kind of row it is.
import type { WrittenValue } from '../../workbook/cell.ts';
import type { Following } from './live-cells.ts';
import type { SummaryColumn } from './summary-columns.ts';

export type SummaryRowKind =
  | 'headline'
  | 'next'
  | 'subtitle'
  | 'blank'
  | 'said'
  | 'saidHeading'
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

/** A cell with a formula: it shows a column of a row found by its ID, what a formula counts, or a line it draws. */
export type LiveCell =
  | { readonly kind: 'follows'; readonly what: Following }
  /** Drawn from values that stand in the formula: it follows nothing, and is a record like the text it replaces. */
  | { readonly kind: 'drawn'; readonly formula: string }
  /** `#` stands for the number of the row the formula is in. */
  | { readonly kind: 'formula'; readonly formula: string };

export interface SummaryRow {
  readonly kind: SummaryRowKind;
  /** What a note beside the row is remembered by; null where no note belongs. */
  readonly noteKey: string | null;
  /** What the cells say now. */
  readonly cells: Readonly<Partial<Record<SummaryColumn, WrittenValue>>>;
  /** The cells that hold formulas; without formulas they say what `cells` says. */
  readonly live?: Readonly<Partial<Record<SummaryColumn, LiveCell>>>;
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

/** What people's own headings are remembered by. */
export const headingKeys = { goals: 'heading of goals', kpis: 'heading of kpis' } as const;
