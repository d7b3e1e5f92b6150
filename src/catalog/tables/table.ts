// What a table is: its columns, who fills them and what they accept; headings and help are in src/messages.

/** What a column holds. Choices are identities; their words are in src/messages. */
export type ColumnContent =
  | { readonly kind: 'id'; readonly prefix: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'longText' }
  | { readonly kind: 'reference'; readonly table: TableId; readonly column: string; readonly many: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'number'; readonly least: number | null; readonly most: number | null }
  /** A number of a key result or KPI: people may also write 45%, €45k, yes. */
  | { readonly kind: 'measure' }
  | { readonly kind: 'share' }
  | { readonly kind: 'date' }
  | { readonly kind: 'checkbox' };

export interface Column {
  /** Stable behind its words. */
  readonly id: string;
  readonly content: ColumnContent;
  readonly filledBy: 'person' | 'waypoint';
  readonly widthPixels: number;
}

export type TableId =
  | 'objectives'
  | 'keyResults'
  | 'initiatives'
  | 'kpis'
  | 'kpiLog'
  | 'checkIns'
  | 'reviews'
  | 'settings';

export interface Table {
  readonly id: TableId;
  readonly tabColor: string;
  readonly columns: readonly Column[];
  /** The function whose one spill fills the computed columns, and the tables it is given after its own. */
  readonly computedBy: { readonly functionName: string; readonly inputs: readonly TableId[] } | null;
}
