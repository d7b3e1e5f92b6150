// A block of goals while its rows are being read: what was found so far, and what holds for the rows to come.
import type { Day } from '../../domain/day.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { sideColumn } from '../blocks/plan-and-actual.ts';
import { numberBefore, withoutMark } from '../notation/outline-marks.ts';
import { type Above, objectiveLabel } from './above-block.ts';
import { type GrowingKeyResult, type GrowingObjective, newObjective } from './growing-objective.ts';
import type { KeyResultColumns } from './key-result-columns.ts';
import { namesIn, plainId, plainName } from './named-goals.ts';
import { type OkrColumns, okrColumns } from './okr-columns.ts';
import { isHistory, rowsOfGoals } from './okr-rows.ts';
import { ownersHoldOn } from './owners-in-front.ts';
import { type SharesBeside, sharesBeside } from './share-done.ts';

/** What lines across the table, and cells that are not said again, tell of the rows below them. */
export interface Following {
  team: string;
  /** The line that named the team; it has found its place once an objective has the team. */
  teamCell: { readonly row: number; readonly column: number } | null;
  /** The last day of the period that a line across the table names. */
  due: Day | null;
  /** The day by which key results are due below a line that announces it. */
  dueOfResults: Day | null;
  /** Whoever stands in a row of their own above what is theirs. */
  owner: string;
  /** The last owner in a column that leads the objectives. */
  leadingOwner: string;
}

export interface GrowingBlock {
  readonly reader: BlockReader;
  readonly block: Block;
  readonly above: Above;
  readonly columns: OkrColumns;
  /** The columns a row's key result is read from: the day of a history is no due date. */
  readonly ofKeyResult: KeyResultColumns;
  readonly rows: readonly number[];
  /** The column of days, where key results stand once for each day they were looked at. */
  readonly dated: number | null;
  readonly beside: SharesBeside;
  /** Where rows take turns, plan and actual, the column that says which is which. */
  readonly side: number | null;
  readonly objectives: GrowingObjective[];
  readonly byText: Map<string, GrowingObjective>;
  readonly byId: Map<string, GrowingObjective>;
  /** Whether the owner of a key result holds for the rows below that name none. */
  readonly ownersHoldOn: boolean;
  /** What the next row goes on with. */
  objective: GrowingObjective | null;
  keyResult: GrowingKeyResult | null;
  readonly following: Following;
}

export function growingBlock(reader: BlockReader, block: Block, above: Above): GrowingBlock {
  const columns = okrColumns(reader, block);
  const { keyResult, ofKeyResult } = columns;
  const rows = rowsOfGoals(reader, block, columns);
  const dated = isHistory(reader, rows, columns) ? reader.columnOf('date') : null;
  return {
    reader,
    block,
    above,
    columns,
    ofKeyResult: dated !== null && ofKeyResult.due === dated ? { ...ofKeyResult, due: null } : ofKeyResult,
    rows,
    dated,
    beside: sharesBeside(reader, block, columnsOfShares(reader, columns)),
    side: keyResult === null ? null : sideColumn(reader, block, keyResult),
    ownersHoldOn: ownersHoldOn(reader.grid, rows, { ...columns, owner: ofKeyResult.owner }),
    objectives: [],
    byText: new Map(),
    byId: new Map(),
    objective: null,
    keyResult: null,
    following: { team: '', teamCell: null, due: null, dueOfResults: null, owner: '', leadingOwner: '' },
  };
}

/** The column of progress, or those of key results beside each other. */
const columnsOfShares = (reader: BlockReader, { numbered, ofKeyResult }: OkrColumns): readonly number[] =>
  numbered.length > 0
    ? reader.columns.flatMap(({ column, meaning }) => (meaning === 'progress' ? [column] : []))
    : [ofKeyResult.progress].flatMap((column) => column ?? []);

/** Goes on with the objective that a cell states: the known one of that text, or a new one. */
export function openObjective(
  goals: GrowingBlock,
  written: string,
  row: number,
  column: number,
): GrowingObjective {
  goals.reader.grid.use(row, column);
  return openNamed(goals, written, row, column);
}

/** Gives an objective the ID that rows name it by; the first of several that share one keeps it. */
export function giveId({ byId }: GrowingBlock, objective: GrowingObjective, id: string): void {
  objective.id = id;
  const key = plainId(id);
  if (id !== '' && !byId.has(key)) byId.set(key, objective);
}

/** The objective that a row names by its ID or its text; of several in one cell, the first that is known. */
export const objectiveCalled = ({ byId, byText }: GrowingBlock, written: string): GrowingObjective | null =>
  namesIn(written)
    .map((name) => byId.get(plainId(name)) ?? byText.get(plainName(name)))
    .find((found) => found !== undefined) ?? null;

function openNamed(goals: GrowingBlock, written: string, row: number, column: number): GrowingObjective {
  const { byText, following, objectives, reader } = goals;
  const text = withoutMark(written);
  const key = text.toLowerCase();
  const known = byText.get(key);
  const found = known ?? newObjective(text, reader.grid.nameOf(row, column), following.team);
  giveId(goals, found, found.id || numberBefore(written));
  if (!known) {
    byText.set(key, found);
    objectives.push(found);
  }
  goals.objective = found;
  goals.keyResult = null;
  return found;
}

/** The objective that rows go on with; where none was stated, what stands above the block. */
export function objectiveOf(goals: GrowingBlock): GrowingObjective {
  return goals.objective ?? openFromAbove(goals);
}

function openFromAbove(goals: GrowingBlock): GrowingObjective {
  const { block, reader } = goals;
  const { doubts, grid } = reader;
  const place = placeAbove(goals);
  if (place) return openObjective(goals, place.text, place.row, place.column);
  const found = openNamed(goals, grid.name, block.firstRow, 0);
  doubts.push({ cell: grid.nameOf(block.firstRow, 0), code: 'no-objective', text: found.objective });
  return found;
}

function placeAbove({ above, block, columns, reader }: GrowingBlock): Above['title'] {
  const heading = columns.keyResult === null ? undefined : reader.columns[columns.keyResult];
  if (columns.isObjectiveInHeading && heading)
    return { text: heading.text, row: block.headingRows[0] ?? 0, column: heading.column };
  return objectiveLabel(above) ?? above.title;
}
