// The whole tables that a table function is given, read; what is not a table is told in a sentence.
import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Grid } from '../../workbook/cell.ts';
import { columnWords } from '../../workbook/placing/column-words.ts';
import { errorIn } from '../../workbook/reading/reading.ts';
import type { TableId } from '../../workbook/table.ts';
import type { ContentTable } from '../../workbook/table-codec.ts';
import { readWorkbookContent, type WorkbookContent } from '../../workbook/workbook-content.ts';
import { tables } from '../tables/tables.ts';
import type { CellContext, FunctionArgument } from './custom-function.ts';
import { isGrid } from './elementwise.ts';

export interface GivenTables {
  readonly content: WorkbookContent;
  /** About tables as a whole: what was given instead of one, and columns that are not there. */
  readonly says: readonly string[];
}

/** The columns without which a table cannot be judged as it should. */
export type NeededColumns = Readonly<Partial<Record<TableId, readonly string[]>>>;

/** Reads the tables a function was given in the order of `ids`; tables that were left out are empty. */
export function readGivenTables(
  args: readonly FunctionArgument[],
  ids: readonly TableId[],
  needed: NeededColumns,
  { locale, words }: CellContext,
): GivenTables {
  const grids = new Map<TableId, Grid>();
  const says: string[] = [];
  ids.forEach((id, index) => {
    const argument = args[index];
    if (isGrid(argument)) grids.set(id, argument);
    else if (argument !== undefined && argument !== '')
      says.push(words.problems(notATable(id, argument, words)));
  });
  const content = readWorkbookContent((id) => grids.get(id) ?? null, tables, locale, words);
  for (const id of ids) {
    if (id !== 'settings' && id !== 'reviews' && grids.has(id)) {
      says.push(...missingColumns(id, content[id], needed[id] ?? [], words));
    }
  }
  return { content, says };
}

/** An error in place of a table, most often #REF!, is a sheet that was deleted. */
export function notATable(id: TableId, argument: FunctionArgument, words: Messages): Problem {
  const isError = typeof argument === 'string' && errorIn(argument) !== null;
  return isError
    ? { code: 'missing-sheet', sheet: words.tables[id].name }
    : { code: 'not-a-table', table: id };
}

function missingColumns(
  id: TableId,
  { columns }: ContentTable<unknown>,
  needed: readonly string[],
  words: Messages,
): readonly string[] {
  return needed
    .filter((columnId) => !columns.has(columnId))
    .map((columnId) => {
      const { heading } = columnWords(tables[id], columnId, words);
      return words.problems({ code: 'missing-column', table: words.tables[id].name, heading });
    });
}
