// The heading and the help note of a column.
import type { Messages } from '../../messages/messages.ts';
import type { Table } from '../table.ts';

export interface ColumnWords {
  readonly heading: string;
  readonly help: string;
}

export function columnWords(table: Table, columnId: string, words: Messages): ColumnWords {
  const columns: Readonly<Record<string, ColumnWords>> = words.tables[table.id].columns;
  const found = columns[columnId];
  if (!found) throw new Error(`The column ${table.id}.${columnId} has no words.`);
  return found;
}
