// The whole tables that a table function is given, read; what is not a table is told in a sentence.
import type { Problem } from '../../domain/problem.ts';
import type { CellMessages } from '../../messages/cell-messages.ts';
import type { Grid } from '../../workbook/cell.ts';
import { columnWords } from '../../workbook/placing/column-words.ts';
import { errorIn } from '../../workbook/reading/reading.ts';
import { defaultSettings, readSettings, type Settings } from '../../workbook/settings.ts';
import type { TableId } from '../../workbook/table.ts';
import type { CodecContext, TableFrame } from '../../workbook/table-codec.ts';
import { tables } from '../tables/tables.ts';
import type { CellContext, FunctionArgument } from './custom-function.ts';
import { isGrid } from './elementwise.ts';

/** The grids a function was given, by table. */
export interface GivenTables {
  readonly grids: ReadonlyMap<TableId, Grid>;
  readonly settings: Settings;
  readonly context: CellContext & CodecContext;
  /** What was given that is no table. */
  readonly says: readonly string[];
}

/** Takes the tables a function was given in the order of `ids`, and reads the settings. */
export function givenTables(
  args: readonly FunctionArgument[],
  ids: readonly TableId[],
  context: CellContext,
): GivenTables {
  const { locale, words } = context;
  const grids = new Map<TableId, Grid>();
  const says: string[] = [];
  ids.forEach((id, index) => {
    const argument = args[index];
    if (isGrid(argument)) grids.set(id, argument);
    else if (argument !== undefined && argument !== '')
      says.push(words.problems(notATable(id, argument, words)));
  });
  const grid = grids.get('settings');
  const settings = grid ? readSettings(grid, tables.settings, locale, words) : defaultSettings;
  return { grids, settings, context: { ...context, renamedHeadings: settings.renamedHeadings }, says };
}

/** An error in place of a table, most often #REF!, is a sheet that was deleted. */
export function notATable(id: TableId, argument: FunctionArgument, words: CellMessages): Problem {
  const isError = typeof argument === 'string' && errorIn(argument) !== null;
  return isError
    ? { code: 'missing-sheet', sheet: words.tables[id].name }
    : { code: 'not-a-table', table: id };
}

/** Of the columns without which a table cannot be judged as it should. */
export function missingColumns(
  id: TableId,
  { columns }: TableFrame,
  needed: readonly string[],
  words: CellMessages,
): readonly string[] {
  return needed
    .filter((columnId) => !columns.has(columnId))
    .map((columnId) => {
      const { heading } = columnWords(tables[id], columnId, words);
      return words.problems({ code: 'missing-column', table: words.tables[id].name, heading });
    });
}
