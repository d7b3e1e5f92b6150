// The heading and the help note of a column.
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { Table } from '../table.ts';

export interface ColumnWords {
  readonly heading: string;
  readonly help: string;
}

export function columnWords(table: Table, columnId: string, words: CellMessages): ColumnWords {
  const columns: Readonly<Record<string, ColumnWords>> = words.tables[table.id].columns;
  const found = columns[columnId];
  if (!found) throw new Error(`The column ${table.id}.${columnId} has no words.`);
  return found;
}
