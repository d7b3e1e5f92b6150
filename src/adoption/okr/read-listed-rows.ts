// Reads rows of an objective each, whose key results stand beside each other or as lines of one cell.
import type { BlockColumn } from '../blocks/block-columns.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import { isPlaceholder } from '../notation/amounts.ts';
import { headingOf } from '../notation/headings.ts';
import { itemsIn, markOf } from '../notation/outline-marks.ts';
import { repeatsHeadings } from '../sheet/row-kinds.ts';
import { addKeyResult } from './add-key-result.ts';
import { addRestOfRow } from './add-rest-of-row.ts';
import { type GrowingBlock, objectiveOf, openObjective } from './growing-block.ts';
import { type GrowingKeyResult, type GrowingObjective, replaceKeyResult } from './growing-objective.ts';
import { type KeyResultColumns, noColumns } from './key-result-columns.ts';
import { keyResultFromSentence } from './read-key-result.ts';
import { ofRowOfObjective, takeTeam, tellObjective } from './tell-objective.ts';
import { isToldBelow, withField } from './told-below.ts';

/** The key results beside each other that rows below tell more of, by their columns. */
type Beside = ReadonlyMap<number, GrowingKeyResult>;

/** Whether the rows of a block list the key results of an objective each. */
export function areListed({ columns, reader, rows }: GrowingBlock): boolean {
  if (columns.numbered.length > 0) return true;
  if (columns.keyResult === null) return false;
  const { start, target, current, progress } = columns.ofKeyResult;
  const hasNumbers = [start, target, current, progress].some((column) => column !== null);
  return isListColumn(reader, rows, columns.keyResult, !hasNumbers);
}

function isListColumn(
  { grid }: BlockReader,
  rows: readonly number[],
  column: number,
  isAnyLine: boolean,
): boolean {
  const texts = rows.map((row) => grid.text(row, column)).filter((text) => text !== '');
  const lists = texts.filter((text) => itemsIn(text, isAnyLine).length > 1).length;
  return lists > 0 && lists * 3 >= texts.length;
}

export function readListedRows(goals: GrowingBlock): void {
  const { grid } = goals.reader;
  let beside: Beside = new Map();
  for (const row of goals.rows) {
    if (grid.filled(row).length < 2 || repeatsHeadings(grid, row)) continue;
    beside = tellBelow(goals, row, beside) ?? readRowOfObjective(goals, row);
  }
}

function readRowOfObjective(goals: GrowingBlock, row: number): Beside {
  const { columns, reader } = goals;
  const { keyResult, objective: column } = columns;
  takeTeam(goals, row);
  if (column === null && readCellsOfGoals(goals, row)) return new Map();
  const text = column === null ? '' : reader.grid.text(row, column);
  const objective =
    text !== '' && column !== null ? openObjective(goals, text, row, column) : objectiveOf(goals);
  tellObjective(goals, objective, row, ofRowOfObjective(goals));
  const beside = addNumbered(goals, objective, row);
  if (keyResult !== null && reader.grid.text(row, keyResult) !== '')
    addListed(reader, objective, row, keyResult);
  addRestOfRow(goals, row, objective);
  return beside;
}

/** An objective and the key results in lines below it, in one cell. */
interface CellOfGoals {
  readonly column: BlockColumn;
  readonly objective: string;
  readonly keyResults: readonly string[];
}

function cellOfGoals(reader: BlockReader, row: number, column: BlockColumn): CellOfGoals | null {
  const [objective = '', ...keyResults] = reader.grid
    .text(row, column.column)
    .split('\n')
    .map((line) => line.trim());
  const isLed = markOf(objective) === null && keyResults.length > 0;
  return isLed && keyResults.every((line) => markOf(line) !== null)
    ? { column, objective, keyResults }
    : null;
}

/** Reads cells that hold an objective each, a team to a row and a quarter to a column; false where they hold none. */
function readCellsOfGoals(goals: GrowingBlock, row: number): boolean {
  const { columns, reader } = goals;
  const filled = columns.numbered.filter(({ column }) => reader.grid.text(row, column) !== '');
  const cells = filled.flatMap((column) => cellOfGoals(reader, row, column) ?? []);
  if (cells.length === 0 || cells.length < filled.length) return false;
  for (const { column, keyResults, objective: text } of cells) {
    const objective = openObjective(goals, text, row, column.column);
    tellObjective(goals, objective, row, ofRowOfObjective(goals));
    objective.due ??= column.isPlan ? (column.span?.to ?? null) : null;
    for (const line of keyResults)
      objective.keyResults.push(keyResultFromSentence(reader, row, column.column, line));
    addRestOfRow(goals, row, objective);
  }
  return true;
}

function addNumbered(goals: GrowingBlock, objective: GrowingObjective, row: number): Beside {
  const { columns, reader } = goals;
  const beside = new Map<number, GrowingKeyResult>();
  for (const { column, number } of columns.numbered) {
    const written = reader.grid.text(row, column);
    if (written === '' || isPlaceholder(written)) continue;
    const own = numberedColumns(reader, number);
    if (own) addKeyResult(goals, row, column, written, own);
    else addListed(reader, objective, row, column);
    const added = objective.keyResults[objective.keyResults.length - 1];
    if (added) beside.set(column, added);
  }
  return beside;
}

/** `RC 1 | Confianza | RC 2 | Confianza`: headings that are said again behind each. */
function repeatedBehind(columns: readonly BlockColumn[], number: number | null): readonly BlockColumn[] {
  const at = columns.findIndex((column) => column.number === number && column.meaning === 'keyResult');
  const behind = columns.slice(at + 1);
  const next = behind.findIndex(({ meaning }) => meaning === 'keyResult');
  const texts = columns.map(({ text }) => text);
  return (next < 0 ? behind : behind.slice(0, next)).filter(
    ({ text }) => text !== '' && texts.indexOf(text) !== texts.lastIndexOf(text),
  );
}

/** The columns of `KR2 target`, `KR2 owner`; null where the key results' columns stand alone. */
function numberedColumns({ columns }: BlockReader, number: number | null): KeyResultColumns | null {
  const numbered = columns.filter((column) => column.number === number && column.meaning !== 'keyResult');
  const own = numbered.length > 0 ? numbered : repeatedBehind(columns, number);
  if (number === null || own.length === 0) return null;
  const at = (meaning: string): number | null =>
    own.find((column) => column.meaning === meaning)?.column ?? null;
  return {
    ...noColumns,
    start: at('start'),
    target: at('target'),
    current: at('current') ?? at('value'),
    progress: at('progress'),
    unit: at('unit'),
    owner: at('owner'),
    due: at('due'),
    confidence: at('confidence'),
  };
}

/** Each line of a cell is a key result; under the heading of a period it is due at its end, under that of a team it is theirs. */
function addListed(reader: BlockReader, objective: GrowingObjective, row: number, column: number): void {
  const items = itemsIn(reader.grid.text(row, column), true);
  reader.grid.use(row, column);
  const own = reader.columns[column];
  const until = own?.isPlan ? (own.span?.to ?? null) : null;
  const owner = own?.isOfTeam ? own.text : '';
  for (const item of items) {
    const added = keyResultFromSentence(reader, row, column, item);
    objective.keyResults.push({ ...added, owner: added.owner || owner, due: added.due ?? until });
  }
}

/** `Target | 20 | 2 | 300` below key results beside each other: those with what it tells; null for another row. */
function tellBelow(goals: GrowingBlock, row: number, beside: Beside): Beside | null {
  const { objective, reader } = goals;
  const { grid } = reader;
  const [first] = grid.filled(row);
  if (!objective || first === undefined || objective.keyResults.length === 0) return null;
  const role = headingOf(grid.text(row, first))?.role;
  const field = role === 'goal' ? 'target' : role;
  if (field === undefined || !isToldBelow(field)) return null;
  grid.use(row, first);
  return new Map(
    [...beside].map(([column, goal]) => {
      const told = withField(reader, goal, field, row, column) ?? goal;
      replaceKeyResult(objective, goal, told);
      return [column, told];
    }),
  );
}
