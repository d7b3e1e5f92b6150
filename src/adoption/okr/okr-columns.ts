// Which columns of a block hold objectives and key results, and which tell something of the one or the other.
import type { BlockReader } from '../blocks/block-reader.ts';
import { rowsOf } from '../blocks/block-rows.ts';
import type { Block } from '../blocks/find-blocks.ts';
import type { Meaning } from '../notation/meaning.ts';
import { levelOfId } from '../notation/outline-marks.ts';
import { columnPerLevel, type PerLevel } from './column-per-level.ts';
import { type GoalColumns, goalColumns } from './goal-columns.ts';
import type { KeyResultColumns } from './key-result-columns.ts';
import { progressColumns } from './progress-columns.ts';

export interface OkrColumns extends GoalColumns {
  readonly initiative: number | null;
  readonly ofInitiative: { readonly owner: number | null; readonly due: number | null };
  readonly team: number | null;
  readonly id: number | null;
  /** Names the objective of a key result, in tables that hold the one or the other. */
  readonly parent: number | null;
  readonly kind: number | null;
  readonly ofObjective: { readonly owner: number | null; readonly due: number | null };
  readonly ofKeyResult: KeyResultColumns;
}

export function okrColumns(reader: BlockReader, block: Block): OkrColumns {
  const { columnOf } = reader;
  const kind = columnOf('kind');
  const parent = columnOf('parent');
  const goals = goalColumns(reader, block);
  const { keyResult, numbered, objective } = goals;
  const texts: PerLevel = { objective, keyResult, initiative: columnOf('initiative') };
  const owner = columnPerLevel(reader, block, texts, 'owner');
  const due = columnPerLevel(reader, block, texts, 'due');
  const hasBothLevels = objective !== null && keyResult !== null;
  const id = columnOfGoal(reader, 'id');
  const namesParents = kind !== null || namesOthers(reader, block, parent, [id, keyResult ?? objective]);
  const isOwnId = keyResult === null && !namesParents;
  return {
    ...goals,
    objective: objective ?? unheadedBefore(reader, block, numbered[0]?.column ?? null),
    initiative: texts.initiative,
    ofInitiative: { owner: owner.initiative, due: due.initiative },
    team: columnOf('team') ?? unheadedBefore(reader, block, objective),
    id: id ?? (isOwnId ? parent : null),
    parent: isOwnId || hasBothLevels ? null : parent,
    kind,
    ofObjective: { owner: owner.objective, due: due.objective },
    ofKeyResult: {
      ...progressColumns(reader, block, columnOfGoal(reader, 'progress')),
      unit: columnOf('unit'),
      type: columnOf('type'),
      weight:
        columnOf('weight', ({ column }) => keyResult === null || column > keyResult) ?? columnOf('weight'),
      confidence: columnOfGoal(reader, 'confidence'),
      owner: owner.keyResult,
      due: due.keyResult ?? columnOf('date'),
    },
  };
}

/** The column of a meaning that is not said to be of objectives, if there is such a one. */
const columnOfGoal = ({ columnOf }: BlockReader, meaning: Meaning): number | null =>
  columnOf(meaning, ({ subject }) => subject !== 'objective') ?? columnOf(meaning);

/** Whether a column holds what stands in one of `own` in other rows: the goals above, rather than IDs of their own. */
function namesOthers(
  { grid }: BlockReader,
  block: Block,
  column: number | null,
  own: readonly (number | null)[],
): boolean {
  if (column === null) return false;
  const rows = rowsOf(block);
  const rowOf = new Map(
    own.flatMap((at) => (at === null ? [] : rows.map((row) => [grid.text(row, at), row] as const))),
  );
  const filled = rows.filter((row) => grid.text(row, column) !== '');
  const naming = filled.filter((row) => (rowOf.get(grid.text(row, column)) ?? row) !== row);
  return naming.length > 0 && naming.length * 2 >= filled.length;
}

const longestTeam = 30;

/** A column of short texts before the objectives that no heading names: whose objectives they are. */
function unheadedBefore(
  { columns, grid }: BlockReader,
  block: Block,
  objective: number | null,
): number | null {
  if (objective === null) return null;
  const isName = (text: string): boolean =>
    /^\p{L}[^:]*$/u.test(text) && text.length <= longestTeam && levelOfId(text) === null;
  const found = columns.find(({ column, meaning, text }) => {
    if (column >= objective || meaning !== 'unknown' || text !== '') return false;
    const rows = rowsOf(block).filter((row) => grid.text(row, column) !== '');
    return (
      rows.length > 0 &&
      rows.every((row) => isName(grid.text(row, column)) && grid.text(row, objective) !== '')
    );
  });
  return found?.column ?? null;
}
