// Which columns of a block hold objectives and key results, and which tell something of the one or the other.

import type { BlockColumn } from '../blocks/block-columns.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { amountIn } from '../notation/amounts.ts';
import type { Meaning } from '../notation/meaning.ts';
import { levelOfId } from '../notation/outline-marks.ts';
import type { KeyResultColumns } from './key-result-columns.ts';
import { pastValueColumn } from './past-value.ts';

export interface OkrColumns {
  /** null where objectives stand above the table or in the column of key results. */
  readonly objective: number | null;
  readonly keyResult: number | null;
  /** The heading of the key results is their objective. */
  readonly isObjectiveInHeading: boolean;
  /** KR1, KR2 … beside each other. */
  readonly numbered: readonly BlockColumn[];
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
  const { columns, columnOf } = reader;
  const initiative = columnOf('initiative');
  const marked = columns.filter(({ meaning, number }) => meaning === 'keyResult' && number !== null);
  const plans = columns.filter(({ isPlan }) => isPlan);
  const hasOthers = columns.some(({ meaning }) => meaning === 'keyResult' || meaning === 'kpi');
  const numbered = marked.length === 0 && !hasOthers && plans.length >= 2 ? plans : marked;
  const goal = columnOf('goal');
  const kpi = columnOf('kpi');
  const named = columnOf('keyResult', ({ number }) => number === null);
  const objectives = columns.filter(({ meaning }) => meaning === 'objective').map(({ column }) => column);
  const before = objectives.filter((column) => named === null || column < named);
  const stated = before[before.length - 1] ?? objectives[0] ?? null;
  const measured = stated !== null && goal !== null ? goal : stated !== null || goal !== null ? kpi : null;
  const isUnheaded = [stated, goal, named, kpi].every((column) => column === null) && numbered.length === 0;
  const kind = columnOf('kind');
  const parent = columnOf('parent');
  const [firstText = null, secondText = null] = isUnheaded ? nameColumns(reader, block, kind ?? parent) : [];
  const names = columns.find(({ column, isName }) => isName && namesDiffer(reader, block, stated, column));
  const step = columns.find(({ isStep }) => isStep)?.column ?? null;
  const isPhrase =
    firstText !== null &&
    secondText === null &&
    kind === null &&
    /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(columns[firstText]?.text ?? '');
  const keyResult =
    named ??
    (stated !== null || goal !== null ? step : null) ??
    (numbered.length > 0 ? null : measured) ??
    secondText ??
    (isPhrase ? firstText : null) ??
    (numbered.length > 0 || kind !== null ? null : (names?.column ?? null));
  const objective =
    stated ??
    (goal === keyResult ? null : goal) ??
    (keyResult === null ? kpi : null) ??
    (isPhrase ? null : firstText);
  /** Filled beside each initiative, where the key result stands once for several of them. */
  const ofInitiative = (meaning: 'owner' | 'due'): number | null =>
    initiative === null || keyResult === null
      ? null
      : columnOf(
          meaning,
          ({ column, subject }) =>
            column > initiative &&
            subject === null &&
            goesOnWith(reader, block, keyResult, initiative, column),
        );
  const isShared = initiative !== null && haveRowsOfTheirOwn(reader, block, keyResult, initiative);
  const per = (meaning: 'owner' | 'due'): { objective: number | null; keyResult: number | null } => {
    const found = columns.filter(
      (column) => column.meaning === meaning && (isShared || column.column !== ofInitiative(meaning)),
    );
    const ofObjective = found.find(
      ({ column, subject }) =>
        subject === 'objective' ||
        (meaning === 'owner' &&
          objective !== null &&
          keyResult !== null &&
          column < objective &&
          isOneEach(reader, block, objective, column)) ||
        (found.length > 1 &&
          objective !== null &&
          keyResult !== null &&
          objective < column &&
          column < keyResult),
    );
    const others = found.filter((column) => column !== ofObjective);
    const own = others.find(({ subject }) => subject !== null && subject !== 'objective') ?? others[0];
    if (ofObjective) return { objective: ofObjective.column, keyResult: own?.column ?? null };
    const shared = own?.column ?? null;
    return {
      objective: isOncePerObjective(reader, block, objective, keyResult, shared) ? shared : null,
      keyResult: shared,
    };
  };
  const current = latestOf(reader, block) ?? columnOf('current') ?? columnOf('value');
  const ofGoal = (meaning: Meaning): number | null =>
    columnOf(meaning, ({ subject }) => subject !== 'objective') ?? columnOf(meaning);
  const progress = ofGoal('progress');
  const isProgressCurrent =
    current === null && progress !== null && countsUpTo(reader, block, columnOf('target'), progress);
  const owner = per('owner');
  const due = per('due');
  return {
    objective:
      objective ?? (numbered.length > 0 ? unheadedBefore(reader, block, numbered[0]?.column ?? null) : null),
    keyResult,
    isObjectiveInHeading: isPhrase,
    numbered,
    initiative,
    ofInitiative: { owner: ofInitiative('owner'), due: ofInitiative('due') },
    team: columnOf('team') ?? unheadedBefore(reader, block, objective),
    id:
      columnOf('id', ({ subject }) => subject !== 'objective') ??
      columnOf('id') ??
      (keyResult === null && kind === null ? parent : null),
    parent:
      objective !== null && keyResult !== null ? null : keyResult === null && kind === null ? null : parent,
    kind,
    ofObjective: { owner: owner.objective, due: due.objective },
    ofKeyResult: {
      start: columnOf('start') ?? pastValueColumn(reader, block, current, columnOf('target')),
      target: columnOf('target', ({ span }) => span === null) ?? columnOf('target'),
      current: current ?? (isProgressCurrent ? progress : null),
      progress: isProgressCurrent ? null : progress,
      unit: columnOf('unit'),
      type: columnOf('type'),
      weight:
        columnOf('weight', ({ column }) => keyResult === null || column > keyResult) ?? columnOf('weight'),
      confidence: ofGoal('confidence'),
      owner: owner.keyResult,
      due: due.keyResult ?? columnOf('date'),
    },
  };
}

/** Whether each row has a name of its own while rows go on with one objective. */
function namesDiffer({ grid }: BlockReader, block: Block, objective: number | null, column: number): boolean {
  if (objective === null) return false;
  const names = new Set<string>();
  const objectives = new Set<string>();
  let rows = 0;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (grid.text(row, column) === '') continue;
    rows += 1;
    names.add(grid.text(row, column));
    objectives.add(grid.text(row, objective));
  }
  return names.size === rows && objectives.size < rows;
}

/** Where goals stand that no heading names: where a column tells the levels apart, in one column. */
function nameColumns(reader: BlockReader, block: Block, telling: number | null): readonly number[] {
  const found = textColumns(reader, block);
  if (telling === null) {
    const figures =
      reader.columns.find(({ meaning }) => ofFigures.has(meaning))?.column ?? reader.columns.length;
    return found.filter(
      (column, index) => index === 0 || (column < figures && isMostlyFilled(reader, block, column)),
    );
  }
  const named = found.find((column) => reader.columns[column]?.isName);
  return [named ?? found[0]].flatMap((column) => column ?? []);
}

const ofFigures: ReadonlySet<Meaning> = new Set(['start', 'target', 'current', 'progress', 'period']);

/** Whether most rows have something in a column: key results do, remarks do not. */
function isMostlyFilled({ grid }: BlockReader, block: Block, column: number): boolean {
  let rows = 0;
  let filled = 0;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (grid.filled(row).length < 2) continue;
    rows += 1;
    if (grid.text(row, column) !== '') filled += 1;
  }
  return filled * 2 > rows;
}

/** Columns of texts under headings that say nothing, where goals may stand. */
export function textColumns({ columns, grid }: BlockReader, block: Block): readonly number[] {
  return columns.flatMap(({ column, meaning, text }) => {
    if (meaning !== 'unknown' || text === '') return [];
    const texts = new Set<string>();
    for (let row = block.firstRow; row <= block.lastRow && texts.size < 2; row += 1) {
      const written = grid.value(row, column);
      if (typeof written === 'string' && !/^[^\p{L}]*\d[^\p{L}]*$/u.test(written)) texts.add(written.trim());
    }
    return texts.has('') ? (texts.size > 1 ? [column] : []) : texts.size > 0 ? [column] : [];
  });
}

const longestTeam = 30;

/** A column of short texts before the objectives that no heading names: whose objectives they are. */
function unheadedBefore(
  { columns, grid }: BlockReader,
  block: Block,
  objective: number | null,
): number | null {
  const found = columns.find(({ column, meaning, text }) => {
    if (objective === null || column >= objective || meaning !== 'unknown' || text !== '') return false;
    let texts = 0;
    for (let row = block.firstRow; row <= block.lastRow; row += 1) {
      const own = grid.text(row, column);
      if (own === '') continue;
      const isName = /^\p{L}[^:]*$/u.test(own) && own.length <= longestTeam && levelOfId(own) === null;
      if (!isName || grid.text(row, objective) === '') return false;
      texts += 1;
    }
    return texts > 0;
  });
  return found?.column ?? null;
}

/** Whether a column is filled in the rows that go on with initiatives of one key result. */
function goesOnWith(
  { grid }: BlockReader,
  block: Block,
  keyResult: number,
  initiative: number,
  column: number,
): boolean {
  let goingOn = 0;
  let filled = 0;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (grid.text(row, keyResult) !== '' || grid.text(row, initiative) === '') continue;
    goingOn += 1;
    if (grid.text(row, column) !== '') filled += 1;
  }
  return goingOn > 0 && filled * 2 > goingOn;
}

/** Whether no objective has two different texts in a column. */
function isOneEach({ grid }: BlockReader, block: Block, objective: number, column: number): boolean {
  const told = new Map<string, string>();
  let goal = '';
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    goal = grid.text(row, objective) || goal;
    const own = grid.text(row, column);
    if (own === '' || grid.filled(row).length < 2) continue;
    if ((told.get(goal) ?? own) !== own) return false;
    told.set(goal, own);
  }
  return true;
}

/** Whether initiatives stand in rows of their own, so that owner and date are of whatever a row holds. */
function haveRowsOfTheirOwn(
  { grid }: BlockReader,
  block: Block,
  keyResult: number | null,
  initiative: number,
): boolean {
  for (let row = block.firstRow; keyResult !== null && row <= block.lastRow; row += 1)
    if (grid.text(row, keyResult) !== '' && grid.text(row, initiative) !== '') return false;
  return keyResult !== null;
}

/** Of several actual values under groups of their own that name no period, the last that is filled. */
function latestOf({ columns, grid }: BlockReader, block: Block): number | null {
  const found = columns.filter(({ meaning, span }) => meaning === 'current' && span === null);
  if (found.length < 2) return null;
  const filled = found.filter(({ column }) => {
    for (let row = block.firstRow; row <= block.lastRow; row += 1)
      if (grid.text(row, column) !== '') return true;
    return false;
  });
  return filled[filled.length - 1]?.column ?? null;
}

/** Whether `Progress` beside a target counts towards it rather than being a share: 22 of 60, 6,500 of 9,000. */
function countsUpTo(
  { grid, setting }: BlockReader,
  block: Block,
  target: number | null,
  progress: number,
): boolean {
  if (target === null) return false;
  const at = (row: number, column: number) =>
    amountIn(grid.value(row, column), grid.format(row, column), grid.shown(row, column), setting.locale);
  let isAboveOne = false;
  let counted = 0;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const done = at(row, progress);
    const wanted = at(row, target);
    if (!done || !wanted) continue;
    if (grid.isFormula(row, progress) || (done.isPercent && !wanted.isPercent)) return false;
    if (done.value > wanted.value * 2) return false;
    counted += 1;
    isAboveOne ||= done.value > 1 && !done.isPercent;
  }
  return counted > 0 && isAboveOne;
}

/** Whether a column is filled, or merged, where an objective begins, and nowhere else. */
function isOncePerObjective(
  { grid }: BlockReader,
  block: Block,
  objective: number | null,
  keyResult: number | null,
  column: number | null,
): boolean {
  if (objective === null || column === null) return false;
  let continued = 0;
  let withValue = 0;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (grid.text(row, objective) !== '' || (keyResult !== null && grid.text(row, keyResult) === ''))
      continue;
    continued += 1;
    if (grid.text(row, column) !== '') withValue += 1;
  }
  if (withValue > 0) return false;
  return continued > 0 || (keyResult !== null && objective < column && column < keyResult);
}
