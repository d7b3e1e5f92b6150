// Reads a block of objectives and key results: side by side, one below the other, or several to a cell.
import { isPlaceholder } from './amounts.ts';
import type { BlockReader } from './block-reader.ts';
import type { Block } from './find-blocks.ts';
import { type GrowingObjective, newObjective } from './growing-objective.ts';
import type { Label } from './label-rows.ts';
import { type OkrColumns, okrColumns } from './okr-columns.ts';
import { itemsIn, type Level, withoutMark } from './outline-marks.ts';
import {
  type GrowingKeyResult,
  type KeyResultColumns,
  keyResultFromSentence,
  noColumns,
  readKeyResult,
} from './read-key-result.ts';
import { isRemark, isTotal, repeatsHeadings, standsAlone } from './row-kinds.ts';
import { levelsOf, type OutlineRow } from './row-levels.ts';

/** What stands above a block. */
export interface Above {
  readonly labels: readonly Label[];
  /** The title closest to the headings; null without one. */
  readonly title: { readonly text: string; readonly row: number; readonly column: number } | null;
}

export function readOkrBlock(reader: BlockReader, block: Block, above: Above): readonly GrowingObjective[] {
  const { grid } = reader;
  const columns = okrColumns(reader, block);
  const objectives: GrowingObjective[] = [];
  const byText = new Map<string, GrowingObjective>();
  let objective: GrowingObjective | null = null;
  let keyResult: GrowingKeyResult | null = null;
  let team = '';

  const rows: number[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1)
    if (grid.filled(row).length > 0) rows.push(row);
  const dated = isHistory(reader, rows, columns) ? reader.columnOf('date') : null;
  const ofKeyResult: KeyResultColumns =
    dated !== null && columns.ofKeyResult.due === dated
      ? { ...columns.ofKeyResult, due: null }
      : columns.ofKeyResult;
  const isProgressInHundreds = hasValuesAboveOne(reader, block, columns.ofKeyResult.progress);

  function open(written: string, row: number, column: number): GrowingObjective {
    const text = withoutMark(written);
    const key = text.toLowerCase();
    const known = byText.get(key);
    const found = known ?? newObjective(text, grid.nameOf(row, column), team);
    grid.use(row, column);
    if (!known) {
      byText.set(key, found);
      objectives.push(found);
    }
    keyResult = null;
    return found;
  }

  function openFromAbove(): GrowingObjective {
    const label = above.labels.find(({ role }) => role === 'objective' || role === 'goal');
    const place = label ?? above.title;
    if (!place) {
      const found = open(grid.name, block.firstRow, 0);
      reader.doubts.push({
        cell: grid.nameOf(block.firstRow, 0),
        code: 'no-objective',
        text: found.objective,
      });
      return found;
    }
    return open(place.text, place.row, place.column);
  }

  function tellOf(target: GrowingObjective, row: number): void {
    const { due, owner } = columns.ofObjective;
    target.owner ||= reader.take(row, owner);
    target.due ??= reader.due(row, due);
    target.team ||= team;
  }

  function takeTeam(row: number): void {
    if (columns.team === null) return;
    team = reader.take(row, columns.team) || team;
  }

  function addKeyResult(
    row: number,
    column: number,
    written: string,
    of: KeyResultColumns,
  ): GrowingKeyResult {
    objective ??= openFromAbove();
    const added = readKeyResult(reader, row, column, written, of, isProgressInHundreds);
    const told = dated === null ? null : reader.day(row, dated);
    const before =
      told === null ? undefined : objective.keyResults.find((known) => known.keyResult === added.keyResult);
    const point = told !== null && added.current !== null ? [{ day: told, value: added.current }] : [];
    const points = [...(before?.checkIns ?? []), ...added.checkIns, ...point].sort(
      (one, other) => one.day - other.day,
    );
    const latest = points[points.length - 1]?.value ?? added.current;
    keyResult = before
      ? { ...before, current: latest, checkIns: points }
      : { ...added, current: latest, checkIns: points };
    if (before) objective.keyResults[objective.keyResults.indexOf(before)] = keyResult;
    else objective.keyResults.push(keyResult);
    return keyResult;
  }

  function addInitiatives(row: number, into: GrowingObjective | GrowingKeyResult | null): void {
    if (columns.initiative === null || !into) return;
    const text = grid.text(row, columns.initiative);
    if (text === '' || isPlaceholder(text)) return;
    grid.use(row, columns.initiative);
    for (const item of itemsIn(text, true)) {
      into.initiatives.push({ initiative: withoutMark(item), owner: '', due: null, notes: [] });
    }
  }

  /** The lines of a cell beside each other: the third target belongs to the third key result. */
  function addListed(row: number, column: number): void {
    const items = itemsIn(grid.text(row, column), true);
    objective ??= openFromAbove();
    grid.use(row, column);
    for (const item of items) objective.keyResults.push(keyResultFromSentence(reader, row, column, item));
  }

  function readRowOfObjective(row: number): void {
    takeTeam(row);
    const text = columns.objective === null ? '' : grid.text(row, columns.objective);
    if (text !== '' && columns.objective !== null) objective = open(text, row, columns.objective);
    else objective ??= openFromAbove();
    const { owner, due } = columns.ofKeyResult;
    objective.owner ||= reader.take(row, columns.ofObjective.owner ?? owner);
    objective.due ??= reader.due(row, columns.ofObjective.due ?? due);
    objective.team ||= team;
    for (const { column, number } of columns.numbered) {
      const written = grid.text(row, column);
      if (written === '' || isPlaceholder(written)) continue;
      const own = numberedColumns(reader, number);
      if (own) addKeyResult(row, column, written, own);
      else addListed(row, column);
    }
    if (columns.keyResult !== null && grid.text(row, columns.keyResult) !== '')
      addListed(row, columns.keyResult);
    addInitiatives(row, objective);
    objective.notes.push(...reader.rest(row));
  }

  function readFlatRow(row: number, index: number, objectiveColumn: number, keyResultColumn: number): void {
    const filled = grid.filled(row);
    const own = grid.text(row, keyResultColumn);
    const written = grid.text(row, objectiveColumn);
    if (own !== '' && !isPlaceholder(own)) {
      if (filled.length === 1 && (standsAlone(grid, row) || isRemark(own))) return;
      takeTeam(row);
      const stated = grid.textFromAbove(row, objectiveColumn);
      const isNew = written !== '' && !isPlaceholder(written);
      if (isNew) objective = open(written, row, objectiveColumn);
      else if (stated === '') objective ??= openFromAbove();
      objective ??= openFromAbove();
      tellOf(objective, row);
      const added = addKeyResult(row, keyResultColumn, itemsIn(own).join(' '), ofKeyResult);
      addInitiatives(row, added);
      added.notes.push(...reader.rest(row));
      return;
    }
    if (written !== '') {
      const next = rows[index + 1];
      const leads =
        next !== undefined &&
        grid.text(next, keyResultColumn) !== '' &&
        grid.text(next, objectiveColumn) === '';
      if (filled.length === 1 && (!leads || isRemark(written))) {
        sectionAt(row, index);
        return;
      }
      takeTeam(row);
      objective = open(written, row, objectiveColumn);
      objective.owner ||= reader.take(row, columns.ofObjective.owner ?? columns.ofKeyResult.owner);
      objective.due ??= reader.due(row, columns.ofObjective.due ?? columns.ofKeyResult.due);
      objective.team ||= team;
      addInitiatives(row, objective);
      objective.notes.push(...reader.rest(row));
      return;
    }
    if (columns.initiative !== null && grid.text(row, columns.initiative) !== '') {
      addInitiatives(row, keyResult ?? objective);
      keyResult?.notes.push(...reader.rest(row));
      return;
    }
    if (filled.length !== 1 || grid.filled(row - 1).length > 1) {
      if (filled.length > 1 || !rows.includes(row - 1)) return;
      if ((filled[0] ?? 0) > keyResultColumn) keyResult?.notes.push(...reader.rest(row));
      else sectionAt(row, index);
      return;
    }
    sectionAt(row, index);
  }

  /** A line across a table names the team whose rows follow. */
  function sectionAt(row: number, index: number): void {
    const column = grid.filled(row)[0] ?? 0;
    const text = grid.text(row, column);
    const next = rows[index + 1];
    if (columns.team !== null && column !== columns.team) return;
    if (next === undefined || grid.filled(next).length < 2 || isRemark(text)) return;
    grid.use(row, column);
    team = text;
  }

  function readOutline(column: number): void {
    const outline = outlineRows(reader, rows, column, columns);
    const levels = levelsOf(grid, outline);
    outline.forEach(({ row, column: at, text, hasNumbers }) => {
      const level: Level | null = levels
        ? (levels.get(row) ?? null)
        : columns.keyResult !== null
          ? 'keyResult'
          : null;
      if (level === 'initiative') {
        grid.use(row, at);
        const owner = reader.take(row, columns.ofKeyResult.owner);
        const due = reader.due(row, columns.ofKeyResult.due);
        (keyResult ?? objective)?.initiatives.push({
          initiative: withoutMark(text),
          owner,
          due,
          notes: reader.rest(row),
        });
        return;
      }
      takeTeam(row);
      if (columns.id !== null && level !== 'keyResult') grid.use(row, columns.id);
      if (columns.kind !== null) grid.use(row, columns.kind);
      if (level === 'keyResult') {
        const added = addKeyResult(row, at, text, ofKeyResult);
        addInitiatives(row, added);
        added.notes.push(...reader.rest(row));
        return;
      }
      if (level === null && levels) return;
      objective = open(text, row, at);
      if (level === null && hasNumbers) {
        addKeyResult(row, at, text, ofKeyResult).notes.push(...reader.rest(row));
        return;
      }
      objective.owner ||= reader.take(row, columns.ofObjective.owner ?? columns.ofKeyResult.owner);
      objective.due ??= reader.due(row, columns.ofObjective.due ?? columns.ofKeyResult.due);
      objective.team ||= team;
      addInitiatives(row, objective);
      objective.notes.push(...reader.rest(row));
    });
  }

  const isListed =
    columns.keyResult !== null && isListColumn(reader, rows, columns.keyResult, !hasNumbers(columns));
  if (columns.numbered.length > 0 || isListed) {
    for (const row of rows) {
      if (grid.filled(row).length > 1 && !repeatsHeadings(grid, row)) readRowOfObjective(row);
    }
  } else if (columns.objective !== null && columns.keyResult !== null) {
    for (const [index, row] of rows.entries()) {
      const name = grid.text(row, grid.filled(row)[0] ?? 0);
      if (isTotal(grid, row, name)) useAll(reader, row);
      else if (repeatsHeadings(grid, row)) useAll(reader, row);
      else readFlatRow(row, index, columns.objective, columns.keyResult);
    }
  } else {
    const column = columns.keyResult ?? columns.objective;
    if (column !== null) readOutline(column);
  }
  applyLabels(reader, above, objectives);
  return objectives;
}

/** Owner, team and due date that stand as labels above a block hold for its objectives. */
function applyLabels(reader: BlockReader, above: Above, objectives: readonly GrowingObjective[]): void {
  for (const { role, text, row, labelColumn, column } of above.labels) {
    reader.grid.use(row, labelColumn);
    reader.grid.use(row, column);
    for (const objective of objectives) {
      if (role === 'owner') objective.owner ||= text;
      if (role === 'team') objective.team ||= text;
      if (role === 'due' || role === 'cycle') objective.due ??= reader.due(row, column);
    }
  }
}

/** Whether key results stand in several rows, once for each day they were looked at. */
function isHistory(
  { grid, columnOf }: BlockReader,
  rows: readonly number[],
  { keyResult, objective }: OkrColumns,
): boolean {
  const date = columnOf('date');
  if (date === null || keyResult === null) return false;
  const seen = new Set<string>();
  let repeated = 0;
  for (const row of rows) {
    const key = `${objective === null ? '' : grid.text(row, objective)}\n${grid.text(row, keyResult)}`;
    if (seen.has(key) && grid.text(row, date) !== '') repeated += 1;
    seen.add(key);
  }
  return repeated > 0 && repeated * 3 >= rows.length;
}

function useAll({ grid }: BlockReader, row: number): void {
  for (const column of grid.filled(row)) grid.use(row, column);
}

function hasValuesAboveOne(reader: BlockReader, block: Block, column: number | null): boolean {
  if (column === null) return false;
  const { grid } = reader;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const value = grid.value(row, column);
    if (typeof value === 'number' && value > 1.5 && !grid.format(row, column).includes('%')) return true;
  }
  return false;
}

const hasNumbers = ({ ofKeyResult: { start, target, current, progress } }: OkrColumns): boolean =>
  [start, target, current, progress].some((column) => column !== null);

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

/** The columns of `KR2 target`, `KR2 owner`; null where the key results' columns stand alone. */
function numberedColumns({ columns }: BlockReader, number: number | null): KeyResultColumns | null {
  const own = columns.filter((column) => column.number === number && column.meaning !== 'keyResult');
  if (own.length === 0) return null;
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

/** The rows of an outline, without totals and footnotes. */
function outlineRows(
  reader: BlockReader,
  rows: readonly number[],
  column: number,
  columns: OkrColumns,
): readonly OutlineRow[] {
  const { grid } = reader;
  const { start, target, current, progress } = columns.ofKeyResult;
  const numbers = [
    start,
    target,
    current,
    ...reader.columns.filter(({ meaning }) => meaning === 'period').map(({ column: at }) => at),
  ];
  const outline: OutlineRow[] = [];
  const isWide = reader.columns.filter(({ meaning }) => meaning !== 'unknown').length >= 3;
  const footnotesFrom = isWide ? firstFootnote(reader, rows) : Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const at = nameColumnIn(reader, row, column);
    if (at === null) continue;
    const text = grid.text(row, at);
    if (isTotal(grid, row, text) || repeatsHeadings(grid, row)) {
      useAll(reader, row);
      continue;
    }
    const isAlone = grid.filled(row).length === 1;
    if (isAlone && isWide && (row >= footnotesFrom || standsAlone(grid, row) || isRemark(text))) continue;
    const hasNumbers =
      numbers.some((place) => place !== null && grid.text(row, place) !== '') ||
      (progress !== null && grid.text(row, progress) !== '' && !grid.isFormula(row, progress));
    const id = columns.id === null ? '' : grid.text(row, columns.id);
    const kind = columns.kind === null ? '' : grid.text(row, columns.kind);
    outline.push({ row, column: at, text, id, kind, hasNumbers });
  }
  return outline;
}

/** A key result may stand one column further in, under no heading of its own. */
function nameColumnIn({ grid, columns }: BlockReader, row: number, column: number): number | null {
  if (grid.text(row, column) !== '') return column;
  const next = columns[column + 1];
  const isFree = next !== undefined && next.meaning === 'unknown' && next.text === '';
  return isFree && grid.text(row, column + 1) !== '' ? column + 1 : null;
}

/** Where lines of nothing but text begin that go on to the end of the block. */
function firstFootnote({ grid }: BlockReader, rows: readonly number[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] ?? 0;
    if (grid.filled(row).length > 1) break;
    first = row;
  }
  return first;
}
