// The identities of the columns of each table: those that have words.
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { Table, TableId } from '../table.ts';

export type ColumnIdOf<Id extends TableId> = Extract<keyof CellMessages['tables'][Id]['columns'], string>;

/** Every table with its columns. */
export type TablesWithColumns = { readonly [Id in TableId]: Table<Id, ColumnIdOf<Id>> };
