// Formulas that follow the tables: what a row of a table shows now, found by its ID, and counts of its statuses.
import type { Messages } from '../../messages/messages.ts';
import { columnLetters, sheetReference } from '../../workbook/placing/a1.ts';
import { type Snapshot, sheetOf } from '../../workbook/snapshot.ts';
import type { Overview } from '../overview/overview.ts';

export type LiveTable = 'objectives' | 'keyResults' | 'kpis';

/** The columns of the tables as ranges of a formula; null where a heading is not found. */
export interface LiveTables {
  rangeOf(table: LiveTable, columnId: string): string | null;
}

/** `kpiLog` and the like play no part: the tables compute from them already. */
export function liveTables({ content }: Overview, snapshot: Snapshot, words: Messages): LiveTables {
  return {
    rangeOf(table, columnId) {
      const { name, columns } = words.tables[table];
      const heading = new Map<string, { heading: string }>(Object.entries(columns)).get(columnId)?.heading;
      const headings = sheetOf(snapshot, name)?.values[content[table].headingRow - 1] ?? [];
      const computed = heading === undefined ? 0 : headings.indexOf(heading) + 1;
      const at = content[table].columns.get(columnId) ?? computed;
      if (at === 0) return null;
      const letters = columnLetters(at);
      return `${sheetReference(name)}!$${letters}$1:$${letters}`;
    },
  };
}

/** A value that follows nothing, as a formula among others that do. */
export function constant(value: string | number | null): string {
  if (value === null || value === '') return '';
  return typeof value === 'number' ? `=${value}` : `="${value.replace(/"/g, '""')}"`;
}

/** What a column of a table shows beside the ID in a cell. */
export interface Following {
  readonly ids: string;
  readonly column: string;
}

/** Null where the table lacks one of the two columns, so that there is nothing to follow. */
export function following(tables: LiveTables, table: LiveTable, columnId: string): Following | null {
  const ids = tables.rangeOf(table, 'id');
  const column = tables.rangeOf(table, columnId);
  return ids === null || column === null ? null : { ids, column };
}

/**
 * @example follow({ ids: 'Objectives!$A$1:$A', column: 'Objectives!$M$1:$M' }, '$A17') //=> '=IFERROR(INDEX(Objectives!$M$1:$M,MATCH($A17,Objectives!$A$1:$A,0)),"")'
 */
export const follow = ({ ids, column }: Following, idCell: string): string =>
  `=IFERROR(INDEX(${column},MATCH(${idCell},${ids},0)),"")`;

/** How many rows of a table have one of these texts in a column, of those that have `only` in another. */
export function countOf(
  column: string,
  texts: readonly string[],
  only: { readonly column: string; readonly cell: string } | null = null,
): string {
  const counts = texts.map((text) => {
    const condition = `${column},${constant(text).slice(1)}`;
    return only ? `COUNTIFS(${condition},${only.column},${only.cell})` : `COUNTIF(${condition})`;
  });
  return `=${counts.join('+')}`;
}
