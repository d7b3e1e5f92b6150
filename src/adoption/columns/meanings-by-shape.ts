// What columns hold whose headings nobody knows: by how their texts and figures stand beside each other.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import type { Meaning } from '../notation/meaning.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { differentTexts, lookOfColumn } from './column-looks.ts';
import { besideEachOther, contributions, listed } from './goals-beside.ts';
import { withObjective, withResults } from './goals-beside-known.ts';
import { byFigures, restOfWay } from './goals-by-figures.ts';
import { isOfChoices } from './lists-of-choices.ts';
import { aimOf, measures } from './measures-by-shape.ts';
import { outcomeOf } from './outcome-of-plan.ts';
import { type HeadedColumn, known, type Shape, type Table } from './shaped-table.ts';
import { valuesBesideSentences } from './values-beside-sentences.ts';

/** The rows of a table and what is known about it. */
export interface TableRows {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Whether an objective is named above it, or a title speaks of goals. */
  readonly isSaidToHoldGoals: boolean;
}

/** What a table is taken for; null where it does not look so. */
type Read = (table: Table, locale: WorkbookLocale) => Shape | null;

/** A way of reading tables, by what their headings tell. */
interface Reading {
  readonly needs?: readonly Meaning[];
  readonly unless: readonly Meaning[];
  readonly read: Read;
}

/** The first that fits a table and says something counts. */
const readings: readonly Reading[] = [
  { unless: ['kpi', 'goal', 'objective'], read: besideEachOther },
  { needs: ['objective'], unless: [], read: contributions },
  { unless: ['kpi', 'goal'], read: listed },
  { unless: ['kpi'], read: (table) => (haveObjectivesEach(table) ? null : byFigures(table)) },
  { needs: ['keyResult'], unless: ['goal'], read: withObjective },
  { unless: ['keyResult', 'kpi'], read: withResults },
  { needs: ['kpi'], unless: [], read: aimOf },
  { needs: ['kpi'], unless: [], read: outcomeOf },
  { needs: ['kpi'], unless: [], read: restOfWay },
  { needs: ['current', 'id'], unless: ['kpi'], read: restOfWay },
  { unless: [], read: valuesBesideSentences },
  {
    unless: ['objective', 'goal', 'keyResult', 'kpi'],
    read: (table) =>
      known(table, 'start') !== null && known(table, 'target') !== null ? null : measures(table),
  },
];

const mostRowsLookedAt = 200;

const nothing: Shape = new Map();

/** What the shape of a table tells of its columns; nothing where it might as well be any other table. */
export function shapeOf(
  grid: SheetGrid,
  { firstRow, lastRow, isSaidToHoldGoals }: TableRows,
  headed: readonly HeadedColumn[],
  locale: WorkbookLocale,
): Shape {
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow && rows.length < mostRowsLookedAt; row += 1) {
    if (grid.filled(row).length > 1) rows.push(row);
  }
  const isOpen = ({ column, meaning, text }: HeadedColumn): boolean =>
    meaning === 'unknown' && (text !== '' || rows.some((row) => grid.text(row, column) !== ''));
  if (!headed.some(isOpen) || isOfChoices(headed)) return nothing;
  const looks = new Map(
    headed.map(({ column }) => [column, lookOfColumn(grid, column, rows, locale)] as const),
  );
  const table: Table = { headed, looks, rows, isSaidToHoldGoals };
  for (const read of waysToRead(headed)) {
    const shape = read(table, locale);
    if (shape) return shape;
  }
  return nothing;
}

function waysToRead(headed: readonly HeadedColumn[]): readonly Read[] {
  const has = (meaning: Meaning): boolean => headed.some((column) => column.meaning === meaning);
  if (has('kind')) return has('keyResult') ? [restOfWay] : [figuresOfKinds];
  if (has('keyResult') && has('objective')) return [restOfWay, outcomeOf];
  return readings
    .filter(({ needs = [], unless }) => needs.every(has) && !unless.some(has))
    .map(({ read }) => read);
}

/** Which rows are objectives says the column of kinds, and what is left to tell are the figures. */
const figuresOfKinds: Read = (table) =>
  new Map(
    [...(byFigures(table) ?? nothing)].filter(
      ([, { meaning }]) => meaning !== 'objective' && meaning !== 'keyResult',
    ),
  );

/** Whether each row has an objective of its own: what is measured beside it can be no key result. */
function haveObjectivesEach(table: Table): boolean {
  const column = known(table, 'objective') ?? known(table, 'goal');
  const look = column === null ? undefined : table.looks.get(column);
  return look !== undefined && differentTexts(look) * 4 >= table.rows.length * 3;
}
