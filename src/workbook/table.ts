// What a table is: its columns, who fills them and what they accept; headings and help are in src/messages.

export const tableIds = [
  'objectives',
  'keyResults',
  'initiatives',
  'kpis',
  'kpiLog',
  'checkIns',
  'reviews',
  'settings',
] as const;

export type TableId = (typeof tableIds)[number];

/** A set of choices whose words are in `words.choices`. */
export type ChoiceSet =
  | 'keyResultTypes'
  | 'levels'
  | 'commitments'
  | 'initiativeStates'
  | 'kpiDirections'
  | 'frequencies';

/** What a column holds. */
export type ColumnContent =
  | { readonly kind: 'id'; readonly prefix: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'longText' }
  /** IDs of another table; `many` are separated by commas. */
  | { readonly kind: 'reference'; readonly table: TableId; readonly many: boolean }
  | { readonly kind: 'choice'; readonly set: ChoiceSet }
  | { readonly kind: 'number'; readonly least: number | null; readonly most: number | null }
  /** A number of a key result or KPI in its own unit; people may also write 45%, €45k, yes. */
  | { readonly kind: 'measure' }
  /** 0 to 1, shown as a percentage. */
  | { readonly kind: 'share' }
  | { readonly kind: 'date' }
  /** A status word, coloured. */
  | { readonly kind: 'status' };

export interface Column<Id extends string = string> {
  /** Stable behind its words. */
  readonly id: Id;
  readonly content: ColumnContent;
  readonly filledBy: 'person' | 'waypoint';
  readonly widthPixels: number;
  /** People add it where they need it; it is neither set up nor missed. */
  readonly isOptional?: true;
}

export interface ComputedBy {
  readonly functionName: string;
  /** The tables it is given after its own. */
  readonly inputs: readonly TableId[];
  /** Given after those where they are all there; it does without. */
  readonly furtherInputs?: readonly TableId[];
}

export interface Table<Id extends TableId = TableId, ColumnId extends string = string> {
  readonly id: Id;
  readonly tabColor: string;
  /** In the order they are set up: what people fill in, then what Waypoint computes. */
  readonly columns: readonly Column<ColumnId>[];
  /** The column that names a row: it and what stands before it stay in sight beside the computed columns. */
  readonly titleColumn?: ColumnId;
  /** The function whose one spill fills the computed columns. */
  readonly computedBy: ComputedBy | null;
}

/** Declares a table; the types of its columns' identities follow. */
export function defineTable<const Id extends TableId, const ColumnId extends string>(
  table: Table<Id, ColumnId>,
): Table<Id, ColumnId> {
  return table;
}
