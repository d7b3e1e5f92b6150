// How a table looks and what its cells accept: notes, formats, drop-downs, colours, widths.
import type { Messages } from '../../../messages/messages.ts';
import { columnWords } from '../../../workbook/placing/column-words.ts';
import type { Step } from '../../../workbook/plan.ts';
import type { Area } from '../../../workbook/snapshot.ts';
import type { Column, TableId } from '../../../workbook/table.ts';
import type { Arrangement } from './arrangement.ts';
import { colourRules } from './colour-rules.ts';
import { numberFormatOf, validationOf } from './column-rules.ts';
import { headingLook } from './looks.ts';

export interface NumberedColumn {
  readonly column: Column;
  readonly at: number;
}

/** What dressing needs to know besides the columns. */
export interface Wardrobe {
  readonly arrangement: Arrangement;
  /** The rows of the sheet, heading included. */
  readonly rows: number;
  readonly words: Messages;
  /** The cells that hold the IDs of another table; null where that table could not be set up. */
  idsOf(table: TableId): Area | null;
}

/** Neighbours that are dressed alike are dressed in one step. */
function runsAlike<Key>(
  columns: readonly NumberedColumn[],
  keyOf: (column: Column) => Key | null,
): readonly { readonly key: Key; readonly from: number; readonly count: number }[] {
  const runs: { key: Key; from: number; count: number }[] = [];
  for (const { column, at } of [...columns].sort((one, other) => one.at - other.at)) {
    const key = keyOf(column);
    if (key === null) continue;
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === at && JSON.stringify(last.key) === JSON.stringify(key)) {
      last.count += 1;
    } else {
      runs.push({ key, from: at, count: 1 });
    }
  }
  return runs;
}

/** Settings dress each row by its own kind of value. */
const isPlain = (wardrobe: Wardrobe): boolean => wardrobe.arrangement.table.id !== 'settings';

function headingSteps(columns: readonly NumberedColumn[], wardrobe: Wardrobe): readonly Step[] {
  const { arrangement, words } = wardrobe;
  const { sheet, placed, table } = arrangement;
  const heading = (from: number, count: number): Area => ({
    sheet,
    row: arrangement.headingRow,
    column: from,
    rows: 1,
    columns: count,
  });
  const noteOf = ({ column, at }: NumberedColumn): string => {
    const hasStayed = at <= (arrangement.insertion?.after ?? at);
    const own = hasStayed ? placed?.sheet.topNotes?.[arrangement.headingRow - 1]?.[at - 1] : '';
    return own || columnWords(table, column.id, words).help;
  };
  const looks = runsAlike(columns, (column) => headingLook(column.filledBy));
  return [
    ...looks.map(({ key, from, count }): Step => ({ kind: 'style', area: heading(from, count), style: key })),
    ...runsAlike(columns, () => true).map(
      ({ from, count }): Step => ({
        kind: 'write-notes',
        area: heading(from, count),
        notes: [columns.filter(({ at }) => at >= from && at < from + count).map(noteOf)],
      }),
    ),
  ];
}

function bodySteps(columns: readonly NumberedColumn[], wardrobe: Wardrobe): readonly Step[] {
  const { arrangement, rows, words } = wardrobe;
  const { sheet } = arrangement;
  const body = (from: number, count: number): Area => ({
    sheet,
    row: arrangement.headingRow + 1,
    column: from,
    rows: rows - arrangement.headingRow,
    columns: count,
  });
  const formats = runsAlike(columns, (column) => (isPlain(wardrobe) ? numberFormatOf(column) : null));
  const wrapped = runsAlike(columns, (column) => (column.content.kind === 'longText' ? true : null));
  const rules = runsAlike(columns, (column) =>
    isPlain(wardrobe) ? validationOf(arrangement.table, column, wardrobe) : null,
  );
  return [
    ...runsAlike(columns, () => true).map(
      ({ from, count }): Step => ({
        kind: 'style',
        area: body(from, count),
        style: { verticalAlign: 'top' },
      }),
    ),
    ...formats.map(
      ({ key, from, count }): Step => ({ kind: 'number-format', area: body(from, count), format: key }),
    ),
    ...wrapped.map(
      ({ from, count }): Step => ({ kind: 'style', area: body(from, count), style: { wrap: true } }),
    ),
    ...rules.map(({ key, from, count }): Step => ({ kind: 'validate', area: body(from, count), rule: key })),
    ...colourSteps(
      colourRules(arrangement.table.id, columns, (at) => body(at, 1), words),
      sheet,
    ),
  ];
}

function colourSteps(rules: ReturnType<typeof colourRules>, sheet: string): readonly Step[] {
  return rules.length === 0 ? [] : [{ kind: 'colour-rules', sheet, rules, keepOthers: true }];
}

function widthSteps(columns: readonly NumberedColumn[], sheet: string): readonly Step[] {
  return runsAlike(columns, () => true).map(({ from, count }) => ({
    kind: 'column-widths',
    sheet,
    from,
    widths: columns
      .filter(({ at }) => at >= from && at < from + count)
      .map(({ column }) => column.widthPixels),
  }));
}

/** The steps that dress these columns; the sheet as a whole is dressed by `dressSheet`. */
export function dressColumns(columns: readonly NumberedColumn[], wardrobe: Wardrobe): readonly Step[] {
  const inOrder = [...columns].sort((one, other) => one.at - other.at);
  return [
    ...headingSteps(inOrder, wardrobe),
    ...bodySteps(inOrder, wardrobe),
    ...widthSteps(inOrder, wardrobe.arrangement.sheet),
  ];
}

/** The columns up to the one that names a row. */
function titleSteps(columns: readonly NumberedColumn[], { arrangement }: Wardrobe): readonly Step[] {
  const title = columns.find(({ column }) => column.id === arrangement.table.titleColumn);
  return title ? [{ kind: 'freeze-columns', sheet: arrangement.sheet, columns: title.at }] : [];
}

/** Banding over the table; its heading row and what names a row stay in sight. */
export function dressSheet(columns: readonly NumberedColumn[], wardrobe: Wardrobe): readonly Step[] {
  const { headingRow, sheet } = wardrobe.arrangement;
  const lastColumn = Math.max(...columns.map(({ at }) => at));
  return [
    {
      kind: 'banding',
      area: { sheet, row: headingRow, column: 1, rows: wardrobe.rows - headingRow + 1, columns: lastColumn },
    },
    { kind: 'freeze-rows', sheet, rows: headingRow },
    ...titleSteps(columns, wardrobe),
  ];
}
