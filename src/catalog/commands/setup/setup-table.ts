// What Set up does to one table: its sheet, columns, formula, looks, IDs and sample rows.
import type { Messages } from '../../../messages/messages.ts';
import { cellName } from '../../../workbook/placing/a1.ts';
import { columnWords } from '../../../workbook/placing/column-words.ts';
import type { FreshIds } from '../../../workbook/placing/fresh-ids.ts';
import { type TableRow, writeRows } from '../../../workbook/placing/write-rows.ts';
import type { Step } from '../../../workbook/plan.ts';
import type { Area } from '../../../workbook/snapshot.ts';
import type { TableId } from '../../../workbook/table.ts';
import { type Arrangement, numberedColumns } from './arrangement.ts';
import { dressColumns, dressSheet, type Wardrobe } from './dress-table.ts';
import { numberRows } from './number-rows.ts';
import { nothing, type Part } from './part.ts';

/** A new sheet of Google's has this many rows. */
const rowsOfNewSheet = 1000;

/** The sample's rows for a table without any; rows that are there stay as they are. */
function fittingSample({ placed }: Arrangement, sample: readonly TableRow[]): readonly TableRow[] {
  return placed && placed.lastRow > placed.headingRow ? [] : sample;
}

/** The rows a table's sheet will have: a sample brings its own, so that as many stay free as before. */
export function rowCountOf(arrangement: Arrangement, sample: readonly TableRow[]): number {
  const before = arrangement.placed?.sheet.rows ?? rowsOfNewSheet;
  return before + fittingSample(arrangement, sample).length;
}

/** Sheet, columns and headings: what has to stand before formulas can refer to it. */
export function groundwork(arrangement: Arrangement, position: number, words: Messages): Part {
  const { added, columns, insertion, isNewSheet, placed, sheet, table } = arrangement;
  const headings: TableRow = new Map(
    added.map((column) => [column.id, columnWords(table, column.id, words).heading]),
  );
  const addedColumns = new Map([...columns].filter(([columnId]) => headings.has(columnId)));
  const sheetStep: readonly Step[] = isNewSheet
    ? [{ kind: 'add-sheet', sheet, position, tabColor: table.tabColor }]
    : [];
  const insertStep: readonly Step[] = insertion ? [{ kind: 'insert-columns', sheet, ...insertion }] : [];
  const said = ((): readonly string[] => {
    if (isNewSheet) return [words.setup.sheetCreated(sheet)];
    if (!placed) return [words.setup.sheetFilled(sheet)];
    if (added.length === 0) return [];
    return [
      words.setup.columnsAdded(
        sheet,
        added.map((column) => columnWords(table, column.id, words).heading),
      ),
    ];
  })();
  const headingSteps =
    added.length === 0 ? [] : writeRows(sheet, addedColumns, arrangement.headingRow, [headings]);
  return { ...nothing, steps: [...sheetStep, ...insertStep, ...headingSteps], changed: said };
}

/** Headings that stand twice, and columns where the formula cannot see them. */
export function misplacedColumns(arrangement: Arrangement, words: Messages): Part {
  const { placed, table } = arrangement;
  if (!placed) return nothing;
  const nameOf = (column: number): string =>
    cellName({ sheet: placed.sheet.name, row: placed.headingRow, column });
  const repeated = placed.repeated.map(({ at, columnId }) =>
    words.setup.headingRepeated(nameOf(at), columnWords(table, columnId, words).heading),
  );
  const { formulaColumn } = placed;
  const beyond = [...placed.columns].flatMap(([columnId, at]) =>
    formulaColumn !== null && at > formulaColumn
      ? [words.setup.columnBeyondFormula(nameOf(at), columnWords(table, columnId, words).heading)]
      : [],
  );
  return { ...nothing, problems: [...repeated, ...beyond] };
}

/** A drop-down may name the rows of a table that is dressed later: all of them are there first. */
export function roomForSample(arrangement: Arrangement, sample: readonly TableRow[]): Part {
  const count = fittingSample(arrangement, sample).length;
  return count === 0
    ? nothing
    : { ...nothing, steps: [{ kind: 'add-rows', sheet: arrangement.sheet, count }] };
}

export function sampleRows(arrangement: Arrangement, sample: readonly TableRow[], words: Messages): Part {
  const { columns, headingRow, sheet } = arrangement;
  if (sample.length === 0) return nothing;
  const rows = fittingSample(arrangement, sample);
  if (rows.length === 0) return { ...nothing, kept: [words.setup.sampleLeftOut(sheet)] };
  return {
    ...nothing,
    steps: writeRows(sheet, columns, headingRow + 1, rows),
    changed: [words.setup.sampleFilled(sheet, rows.length)],
  };
}

export function missingIds(arrangement: Arrangement, nextId: FreshIds, words: Messages): Part {
  const { count, steps } = numberRows(arrangement, nextId);
  if (count === 0) return nothing;
  return { ...nothing, steps, changed: [words.setup.idsGiven(arrangement.sheet, count)] };
}

/** A table is dressed as a whole when Waypoint first meets it, later only what is added to it. */
export function clothes(
  arrangement: Arrangement,
  isFirstSetup: boolean,
  rows: number,
  idsOf: (table: TableId) => Area | null,
  words: Messages,
): Part {
  const wardrobe: Wardrobe = { arrangement, rows, words, idsOf };
  const all = numberedColumns(arrangement);
  if (isFirstSetup || !arrangement.placed) {
    return {
      ...nothing,
      steps: [...dressSheet(all, wardrobe), ...dressColumns(all, wardrobe)],
      changed: arrangement.placed ? [words.setup.sheetDressed(arrangement.sheet)] : [],
    };
  }
  const hasNewFormula = arrangement.placed.formulaColumn === null && !arrangement.isPastedOver;
  const added = all.filter(
    ({ column }) => arrangement.added.includes(column) || (column.filledBy === 'waypoint' && hasNewFormula),
  );
  return added.length === 0 ? nothing : { ...nothing, steps: dressColumns(added, wardrobe) };
}
