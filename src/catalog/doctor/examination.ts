// The workbook as the checks look at it: read once, judged once, each table where it stands.
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Messages } from '../../messages/messages.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { columnWords } from '../../workbook/placing/column-words.ts';
import { type FreshIds, freshIds } from '../../workbook/placing/fresh-ids.ts';
import { type Snapshot, sheetOf, valueAt } from '../../workbook/snapshot.ts';
import type { TableId } from '../../workbook/table.ts';
import type { Arrangement } from '../commands/setup/arrangement.ts';
import type { TableReferences } from '../commands/setup/computed-formula.ts';
import { referencesAfterSetup, tablesAfterSetup } from '../commands/setup.ts';
import { everyCell } from '../overview/every-cell.ts';
import { type Overview, overviewOf } from '../overview/overview.ts';
import type { GoalCell } from '../overview/why.ts';
import { tables } from '../tables/tables.ts';

export interface Examination {
  readonly snapshot: Snapshot;
  readonly overview: Overview;
  readonly words: Messages;
  /** Where each table stands, those missing included. */
  readonly arrangements: ReadonlyMap<TableId, Arrangement>;
  /** How formulas refer to each of them. */
  readonly references: TableReferences;
  readonly nextId: FreshIds;
  /** A cell of a table's row; the row's first where its column is gone. */
  cellOf(table: TableId, row: number, columnId: string): GoalCell;
  valueIn(cell: GoalCell): CellValue;
  isFormula(cell: GoalCell): boolean;
  headingOf(table: TableId, columnId: string): string;
}

export function examine(snapshot: Snapshot, words: Messages): Examination {
  const arrangements = tablesAfterSetup(snapshot, words);
  const sheetNamed = (name: string) => sheetOf(snapshot, name);
  return {
    snapshot,
    overview: overviewOf(snapshot, words),
    words,
    arrangements,
    references: referencesAfterSetup(snapshot, words),
    nextId: freshIds(everyCell(snapshot)),
    cellOf: (table, row, columnId) => ({
      sheet: words.tables[table].name,
      row,
      column: arrangements.get(table)?.placed?.columns.get(columnId) ?? 1,
    }),
    valueIn({ sheet, row, column }) {
      const found = sheetNamed(sheet);
      return found ? valueAt(found, row, column) : '';
    },
    isFormula: ({ sheet, row, column }) => (sheetNamed(sheet)?.formulas[row - 1]?.[column - 1] ?? '') !== '',
    headingOf: (table, columnId) => columnWords(tables[table], columnId, words).heading,
  };
}

/** IDs as people mistype them: case, spaces, hyphens and leading zeros make no difference. */
export const looseId = (id: string): string =>
  idKey(id)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(\p{L}+)0+(?=\d)/u, '$1');
