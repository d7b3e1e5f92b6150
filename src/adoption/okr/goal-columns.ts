// Which columns of a block hold objectives and key results, by their headings or, without any, by their texts.
import type { BlockColumn } from '../blocks/block-columns.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import { rowsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { linesOfObjectives } from '../blocks/lines-of-objectives.ts';
import { numbersLevels } from '../blocks/numbers-of-levels.ts';
import { type Meaning, ofFigures } from '../notation/meaning.ts';
import { mostHave } from './most-have.ts';

export interface GoalColumns {
  /** null where objectives stand above the table or in the column of key results. */
  readonly objective: number | null;
  readonly keyResult: number | null;
  /** The heading of the key results is their objective. */
  readonly isObjectiveInHeading: boolean;
  /** KR1, KR2 … beside each other. */
  readonly numbered: readonly BlockColumn[];
}

export function goalColumns(reader: BlockReader, block: Block): GoalColumns {
  const numbered = besideEachOther(reader.columns);
  const isHeaded =
    numbered.length > 0 || headed.some((meaning) => reader.columnOf(meaning, isAlone) !== null);
  if (!isHeaded) return byTexts(reader, block);
  return { ...byHeadings(reader, block, numbered.length > 0), isObjectiveInHeading: false, numbered };
}

const headed: readonly Meaning[] = ['objective', 'goal', 'keyResult', 'kpi'];

/** Whether a column is not one of several key results beside each other. */
const isAlone = ({ meaning, number }: BlockColumn): boolean => meaning !== 'keyResult' || number === null;

/** Numbered key results; without any, what is to be reached in one period after the other. */
function besideEachOther(columns: readonly BlockColumn[]): readonly BlockColumn[] {
  const numbered = columns.filter(
    (column, index) =>
      !isAlone(column) &&
      columns.findIndex((other) => !isAlone(other) && other.number === column.number) === index,
  );
  const plans = columns.filter(({ isPlan }) => isPlan);
  const hasOthers = columns.some(({ meaning }) => meaning === 'keyResult' || meaning === 'kpi');
  return !hasOthers && plans.length >= 2 ? plans : numbered;
}

type Pair = Pick<GoalColumns, 'objective' | 'keyResult'>;

function byHeadings(reader: BlockReader, block: Block, isNumbered: boolean): Pair {
  const { columns, columnOf } = reader;
  const goal = columnOf('goal');
  const kpi = columnOf('kpi');
  const named = columnOf('keyResult', isAlone);
  const stated = statedObjective(columns, named);
  const only = stated ?? goal;
  if (named === null && only !== null && kpi === null && isBehindLines(reader, block, only))
    return { objective: null, keyResult: only };
  const hasObjective = only !== null;
  const step = hasObjective ? columns.find(({ isStep }) => isStep)?.column : null;
  if (named === null && goal !== null && kpi !== null && areMeasuresOf(reader, block, goal, kpi))
    return { objective: goal, keyResult: kpi };
  const measured = stated !== null && goal !== null ? goal : hasObjective ? kpi : null;
  const name = columnOf('kind') === null ? columnOfNames(reader, block, stated) : null;
  const ofLines = hasObjective ? null : block.isSaidToHoldGoals ? kpi : kpiBehindLines(reader, block, kpi);
  const keyResult = named ?? step ?? (isNumbered ? null : (measured ?? name ?? ofLines));
  return {
    keyResult,
    objective: stated ?? (goal === keyResult ? null : goal) ?? (keyResult === null ? kpi : null),
  };
}

/** Whether goals have several measures each, one to a row: what stands before them is the aim of more than one goal. */
function areMeasuresOf({ grid }: BlockReader, block: Block, goal: number, kpi: number): boolean {
  const measured = rowsOf(block).filter((row) => grid.text(row, kpi) !== '');
  const different = (column: number): number =>
    new Set(measured.map((row) => grid.text(row, column)).filter((text) => text !== '')).size;
  return goal < kpi && different(kpi) === measured.length && different(goal) < measured.length;
}

/** The column of measures, where lines of objectives stand in front of it. */
const kpiBehindLines = (reader: BlockReader, block: Block, kpi: number | null): number | null =>
  kpi !== null && isBehindLines(reader, block, kpi) ? kpi : null;

/** Whether lines of objectives stand in front of a column: what it holds are their key results, whatever its heading. */
const isBehindLines = ({ grid }: BlockReader, block: Block, column: number): boolean =>
  linesOfObjectives(grid, block).some((line) => line < column);

/** Of several columns of objectives, the last before the key results. */
function statedObjective(columns: readonly BlockColumn[], keyResult: number | null): number | null {
  const found = columns.filter(({ meaning }) => meaning === 'objective').map(({ column }) => column);
  const before = found.filter((column) => keyResult === null || column < keyResult);
  return before[before.length - 1] ?? found[0] ?? null;
}

/** A column of names, each row with its own while rows go on with one objective. */
function columnOfNames(
  { columns, grid }: BlockReader,
  block: Block,
  objective: number | null,
): number | null {
  if (objective === null) return null;
  const found = columns.find(({ column, isName }) => {
    if (!isName) return false;
    const rows = rowsOf(block).filter((row) => grid.text(row, column) !== '');
    const different = (place: number): number => new Set(rows.map((row) => grid.text(row, place))).size;
    return different(column) === rows.length && different(objective) < rows.length;
  });
  return found?.column ?? null;
}

function byTexts(reader: BlockReader, block: Block): GoalColumns {
  const kind = reader.columnOf('kind') ?? numberOfLevels(reader, block);
  const [first = null, second = null] = nameColumns(reader, block, kind ?? reader.columnOf('parent'));
  const heading = first === null ? '' : (reader.columns[first]?.text ?? '');
  const isObjectiveInHeading = second === null && kind === null && /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(heading);
  const isUnderObjective = second === null && kind === null && block.isSaidToHoldGoals;
  const holdsKeyResults = isObjectiveInHeading || isUnderObjective;
  return {
    objective: holdsKeyResults ? null : first,
    keyResult: holdsKeyResults ? first : second,
    isObjectiveInHeading,
    numbered: [],
  };
}

/** The IDs, where those tell the levels apart. */
function numberOfLevels({ columnOf, grid }: BlockReader, block: Block): number | null {
  const id = columnOf('id');
  return id !== null && numbersLevels(grid, block, id) ? id : null;
}

/** Where goals stand that no heading names: where a column tells the levels apart, in one column. */
function nameColumns(reader: BlockReader, block: Block, telling: number | null): readonly number[] {
  const { columns, grid } = reader;
  const found = textColumns(reader, block);
  if (telling !== null) {
    const named =
      found.find((column) => columns[column]?.isName) ?? textBehind(reader, block, telling) ?? found[0];
    return named === undefined ? [] : [named];
  }
  const figures = columns.find(({ meaning }) => ofFigures.has(meaning))?.column ?? columns.length;
  const rows = rowsOf(block).filter((row) => grid.filled(row).length >= 2);
  return found.filter((column, index) => index === 0 || (column < figures && mostHave(grid, rows, column)));
}

/** Texts under no heading directly behind a column. */
const textBehind = ({ columns, grid }: BlockReader, block: Block, telling: number): number | undefined =>
  columns.find(
    ({ column, meaning, text }) =>
      column === telling + 1 &&
      meaning === 'unknown' &&
      text === '' &&
      rowsOf(block).some((row) => /\p{L}/u.test(grid.text(row, column))),
  )?.column;

/** `K-4410`, `MK-311`: numbers of another system. */
const code = /^\p{Lu}{1,5}-\d[\p{Lu}\d.-]*$/u;

/** Columns of texts under headings that say nothing, or in front of all headings, where goals may stand. */
export function textColumns({ columns, grid }: BlockReader, block: Block): readonly number[] {
  const isText = (row: number, column: number): boolean => {
    const written = grid.value(row, column);
    return (
      typeof written === 'string' &&
      written.trim() !== '' &&
      !/^[^\p{L}]*\d[^\p{L}]*$/u.test(written) &&
      !code.test(written.trim())
    );
  };
  const firstHeaded = columns.findIndex(({ text }) => text !== '');
  return columns
    .filter(({ column, meaning, text }) => meaning === 'unknown' && (text !== '' || column < firstHeaded))
    .map(({ column }) => column)
    .filter((column) => rowsOf(block).some((row) => isText(row, column)));
}
