// Reads a block of objectives and key results: side by side, one below the other, or several to a cell.

import type { Day } from '../../domain/day.ts';
import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { isActual, isPlanned, sideColumn } from '../blocks/plan-and-actual.ts';
import { isPlaceholder } from '../notation/amounts.ts';
import { headingOf } from '../notation/headings.ts';
import { itemsIn, type Level, numberBefore, withoutMark } from '../notation/outline-marks.ts';
import { isPeriodAlone } from '../notation/periods.ts';
import { isRemark, isTotal, remarksBelow, repeatsHeadings, standsAlone } from '../sheet/row-kinds.ts';
import { type Above, applyLabels } from './above-block.ts';
import { type GrowingKeyResult, type GrowingObjective, newObjective } from './growing-objective.ts';
import type { KeyResultColumns } from './key-result-columns.ts';
import { goalCalled, isCalled } from './named-goals.ts';
import { okrColumns } from './okr-columns.ts';
import {
  bandsAmong,
  hasNumbers,
  isHistory,
  isListColumn,
  numberedColumns,
  outlineRows,
  rowsOfGoals,
  useAll,
} from './okr-rows.ts';
import { keyResultFromSentence, readKeyResult } from './read-key-result.ts';
import { levelsOf, levelsUnderOne } from './row-levels.ts';
import { sharesBeside } from './share-done.ts';
import { isToldBelow, withField } from './told-below.ts';

export function readOkrBlock(reader: BlockReader, block: Block, above: Above): readonly GrowingObjective[] {
  const { grid } = reader;
  const columns = okrColumns(reader, block);
  const objectives: GrowingObjective[] = [];
  const byText = new Map<string, GrowingObjective>();
  let objective: GrowingObjective | null = null;
  let keyResult: GrowingKeyResult | null = null;
  let team = '';
  /** The key results beside each other that rows below tell more of. */
  const numberedAt = new Map<number, GrowingKeyResult>();
  let lastOwner = '';
  /** Whoever stands in a row of their own above what is theirs. */
  let ownerAbove = '';
  /** The last day of the period that a line across the table names. */
  let sectionDue: Day | null = null;
  /** The line that named the team; it has found its place once an objective has the team. */
  let teamCell: { readonly row: number; readonly column: number } | null = null;

  const rows = rowsOfGoals(reader, block, columns);
  const dated = isHistory(reader, rows, columns) ? reader.columnOf('date') : null;
  const ofKeyResult: KeyResultColumns =
    dated !== null && columns.ofKeyResult.due === dated
      ? { ...columns.ofKeyResult, due: null }
      : columns.ofKeyResult;
  const beside = sharesBeside(reader, block, columns.ofKeyResult.progress);
  /** Where rows take turns, plan and actual, only the actual values are a history. */
  const side = columns.keyResult === null ? null : sideColumn(reader, block, columns.keyResult);
  const sideOf = (row: number): string => (side === null ? '' : grid.text(row, side));

  function open(written: string, row: number, column: number, isInCell = true): GrowingObjective {
    const text = withoutMark(written);
    const key = text.toLowerCase();
    const known = byText.get(key);
    const found = known ?? newObjective(text, grid.nameOf(row, column), team);
    found.id ||= numberBefore(written);
    if (isInCell) grid.use(row, column);
    if (!known) {
      byText.set(key, found);
      objectives.push(found);
    }
    keyResult = null;
    return found;
  }

  /** The objective a key result names by its ID or its text; one of a table further down is told by merging. */
  function openParent(row: number): boolean {
    if (columns.parent === null) return false;
    const named = grid.textFromAbove(row, columns.parent);
    if (named === '' || isPlaceholder(named)) return false;
    grid.use(row, columns.parent);
    objective = objectives.find((known) => isCalled(known, named)) ?? open(named, row, columns.parent);
    return true;
  }

  /** What an initiative names as the goal it is for; the goal above it where it names none. */
  function goalOfInitiative(row: number): GrowingObjective | GrowingKeyResult | null {
    const named = columns.parent === null ? '' : grid.textFromAbove(row, columns.parent);
    const goal = goalCalled(objectives, named);
    if (goal && columns.parent !== null) grid.use(row, columns.parent);
    return goal ?? keyResult ?? objective;
  }

  function openFromAbove(): GrowingObjective {
    const label = above.labels.find(({ role }) => role === 'objective' || role === 'goal');
    const heading = columns.keyResult === null ? undefined : reader.columns[columns.keyResult];
    const ofHeading =
      columns.isObjectiveInHeading && heading
        ? { text: heading.text, row: block.headingRows[0] ?? 0, column: heading.column }
        : null;
    const place = ofHeading ?? label ?? above.title;
    if (!place) {
      const found = open(grid.name, block.firstRow, 0, false);
      reader.doubts.push({
        cell: grid.nameOf(block.firstRow, 0),
        code: 'no-objective',
        text: found.objective,
      });
      return found;
    }
    return open(place.text, place.row, place.column);
  }

  /** What a row tells of an objective; what differs from what was told before stays for the notes. */
  function tellOf(target: GrowingObjective, row: number, owner: number | null, due: number | null): void {
    const told = owner === null ? '' : grid.textFromAbove(row, owner);
    if (told !== '') lastOwner = told;
    const leads = owner !== null && columns.objective !== null && owner < columns.objective;
    target.owner ||= told || (leads ? lastOwner : '');
    if (owner !== null && told === target.owner) grid.use(row, owner);
    const { due: known } = target;
    target.due ??= reader.due(row, due, (day) => known === null || known === day) ?? sectionDue;
    target.team ||= team;
    if (teamCell && target.team === team) grid.use(teamCell.row, teamCell.column);
    if (columns.team !== null && grid.text(row, columns.team) === target.team) grid.use(row, columns.team);
  }

  /** What a row of its own tells of an objective. */
  function tellOfOwn(target: GrowingObjective, row: number): void {
    const { ofObjective, ofKeyResult: ofRow } = columns;
    tellOf(target, row, ofObjective.owner ?? ofRow.owner, ofObjective.due ?? ofRow.due);
  }

  function takeTeam(row: number): void {
    if (columns.team === null) return;
    team = grid.textFromAbove(row, columns.team) || team;
  }

  function addKeyResult(
    row: number,
    column: number,
    written: string,
    of: KeyResultColumns,
  ): GrowingKeyResult {
    objective ??= openFromAbove();
    const ofRow: BlockReader = isPlanned(sideOf(row)) ? { ...reader, points: () => [] } : reader;
    const added = readKeyResult(ofRow, row, column, written, of, beside);
    if (side !== null) grid.use(row, side);
    added.id = (columns.id === null ? '' : grid.text(row, columns.id)) || numberBefore(written);
    added.notes.push(...remarksBelow(grid, row));
    added.owner ||= ownerAbove;
    const told = dated === null ? null : reader.day(row, dated);
    const before =
      told === null ? undefined : objective.keyResults.find((known) => known.keyResult === added.keyResult);
    const point = told !== null && added.current !== null ? [{ day: told, value: added.current }] : [];
    const points = [...(before?.checkIns ?? []), ...added.checkIns, ...point].sort(
      (one, other) => one.day - other.day,
    );
    const latest = dated === null ? added.current : (points[points.length - 1]?.value ?? added.current);
    const isLatest = told !== null && told === points[points.length - 1]?.day;
    keyResult = before
      ? {
          ...before,
          confidence: isLatest ? (added.confidence ?? before.confidence) : before.confidence,
          current: latest,
          checkIns: points,
        }
      : { ...added, current: latest, checkIns: points };
    if (before) objective.keyResults[objective.keyResults.indexOf(before)] = keyResult;
    else objective.keyResults.push(keyResult);
    return keyResult;
  }

  /** The row of actual values below that of a key result's plan. */
  function tellActual(row: number): void {
    const at = keyResult === null ? -1 : (objective?.keyResults.indexOf(keyResult) ?? -1);
    if (!objective || !keyResult || at < 0) return;
    const checkIns = reader.points(row).map(({ point }) => point);
    const current = checkIns[checkIns.length - 1]?.value ?? keyResult.current;
    keyResult = { ...keyResult, checkIns, current };
    objective.keyResults[at] = keyResult;
    if (side !== null) grid.use(row, side);
    keyResult.notes.push(...reader.rest(row));
  }

  function addInitiatives(row: number, into: GrowingObjective | GrowingKeyResult | null): void {
    if (columns.initiative === null || !into) return;
    const text = grid.text(row, columns.initiative);
    if (text === '' || isPlaceholder(text)) return;
    grid.use(row, columns.initiative);
    for (const item of itemsIn(text, true)) {
      const { owner, due } = columns.ofInitiative;
      into.initiatives.push({
        initiative: withoutMark(item),
        owner: reader.take(row, owner),
        due: reader.due(row, due),
        notes: [],
      });
    }
  }

  /** The lines of a cell beside each other: the third target belongs to the third key result. */
  function addListed(row: number, column: number): void {
    const items = itemsIn(grid.text(row, column), true);
    objective ??= openFromAbove();
    grid.use(row, column);
    const until = reader.columns[column]?.isPlan ? (reader.columns[column]?.span?.to ?? null) : null;
    for (const item of items) {
      const added = keyResultFromSentence(reader, row, column, item);
      objective.keyResults.push({ ...added, due: added.due ?? until });
    }
  }

  function readRowOfObjective(row: number): void {
    takeTeam(row);
    const text = columns.objective === null ? '' : grid.text(row, columns.objective);
    if (text !== '' && columns.objective !== null) objective = open(text, row, columns.objective);
    else objective ??= openFromAbove();
    const { owner, due } = columns.ofKeyResult;
    tellOf(objective, row, columns.ofObjective.owner ?? owner, columns.ofObjective.due ?? due);
    numberedAt.clear();
    for (const { column, number } of columns.numbered) {
      const written = grid.text(row, column);
      if (written === '' || isPlaceholder(written)) continue;
      const own = numberedColumns(reader, number);
      if (own) addKeyResult(row, column, written, own);
      else addListed(row, column);
      const added = objective.keyResults[objective.keyResults.length - 1];
      if (added) numberedAt.set(column, added);
    }
    if (columns.keyResult !== null && grid.text(row, columns.keyResult) !== '')
      addListed(row, columns.keyResult);
    addInitiatives(row, objective);
    objective.notes.push(...reader.rest(row));
  }

  /** `Target | 20 | 2 | 300` below key results that stand beside each other; whether the row is such a one. */
  function tellOfNumbered(row: number): boolean {
    const [first] = grid.filled(row);
    const role = first === undefined ? undefined : headingOf(grid.text(row, first))?.role;
    if (!objective || first === undefined || objective.keyResults.length === 0) return false;
    const field = role === 'goal' ? 'target' : role;
    if (field === undefined || !isToldBelow(field)) return false;
    const own = columns.numbered.filter(({ column }) => numberedAt.has(column));
    for (const { column } of own) {
      const goal = numberedAt.get(column);
      const told = goal && withField(reader, goal, field, row, column);
      if (!goal || !told) continue;
      objective.keyResults[objective.keyResults.indexOf(goal)] = told;
      numberedAt.set(column, told);
    }
    grid.use(row, first);
    return true;
  }

  function readFlatRow(row: number, index: number, objectiveColumn: number, keyResultColumn: number): void {
    const filled = grid.filled(row);
    const own = grid.text(row, keyResultColumn);
    const written = grid.text(row, objectiveColumn);
    if (own === '' && written === '' && takeOwnerAbove(row)) return;
    if (own !== '' && !isPlaceholder(own)) {
      if (filled.length === 1 && (standsAlone(grid, row) || isRemark(own))) return;
      takeTeam(row);
      const stated = grid.textFromAbove(row, objectiveColumn);
      const isNew = written !== '' && !isPlaceholder(written);
      if (isNew) objective = open(written, row, objectiveColumn);
      else if (stated === '') objective ??= openFromAbove();
      objective ??= openFromAbove();
      tellOf(objective, row, columns.ofObjective.owner, columns.ofObjective.due);
      const added = addKeyResult(row, keyResultColumn, itemsIn(own).join(' '), ofKeyResult);
      addInitiatives(row, added);
      added.notes.push(...reader.rest(row));
      return;
    }
    if (isPeriodAlone(written)) {
      openSection(row, objectiveColumn);
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
      tellOfOwn(objective, row);
      addInitiatives(row, objective);
      objective.notes.push(...reader.rest(row));
      return;
    }
    if (columns.initiative !== null && grid.text(row, columns.initiative) !== '') {
      addInitiatives(row, keyResult ?? objective);
      keyResult?.notes.push(...reader.rest(row));
      return;
    }
    if (filled.length > 1) return;
    const isBehind = (filled[0] ?? 0) > keyResultColumn && grid.filled(row - 1).length > 1;
    if (!isBehind) sectionAt(row, index);
    else if (rows.includes(row - 1)) keyResult?.notes.push(...reader.rest(row));
  }

  /** `Nadia` alone in the column of owners before the goals; whether the row is such a one. */
  function takeOwnerAbove(row: number): boolean {
    const { owner } = columns.ofObjective;
    if (owner === null || columns.objective === null || owner > columns.objective) return false;
    if (grid.text(row, owner) === '') return false;
    grid.use(row, owner);
    lastOwner = grid.text(row, owner);
    ownerAbove = lastOwner;
    return true;
  }

  /** A line across a table names the team whose rows follow. */
  function sectionAt(row: number, index: number): void {
    const column = grid.filled(row)[0] ?? 0;
    const text = grid.text(row, column);
    const next = rows[index + 1];
    if (columns.team !== null && column !== columns.team) return;
    if (next === undefined || grid.filled(next).length < 2 || isRemark(text)) return;
    openSection(row, column);
  }

  /** What follows is of a team, or due at the end of a period. */
  function openSection(row: number, column: number): void {
    const text = grid.text(row, column);
    if (isPeriodAlone(text)) {
      sectionDue = reader.dueQuietly(row, column);
      return;
    }
    teamCell = { row, column };
    team = withoutMark(text);
  }

  function readOutline(column: number): void {
    const outline = outlineRows(reader, rows, column, columns);
    const bands = bandsAmong(grid, outline);
    const goals = outline.filter(({ row }) => !bands.has(row));
    /** One objective is named above all of them: lines across the table are no more than bands. */
    const isUnderOne =
      columns.keyResult !== null &&
      columns.objective === null &&
      above.labels.some(({ role }) => role === 'objective' || role === 'goal');
    const levels = isUnderOne ? levelsUnderOne(grid, goals) : levelsOf(grid, goals);
    let band = '';
    outline.forEach(({ row, column: at, text, hasNumbers }) => {
      if (bands.has(row)) {
        openSection(row, at);
        return;
      }
      const level: Level | null = levels
        ? (levels.get(row) ?? null)
        : columns.keyResult !== null
          ? 'keyResult'
          : null;
      if (level === 'initiative') {
        grid.use(row, at);
        const owner = reader.take(row, columns.ofKeyResult.owner);
        const due = reader.due(row, columns.ofKeyResult.due);
        goalOfInitiative(row)?.initiatives.push({
          initiative: withoutMark(text),
          owner,
          due,
          notes: reader.rest(row),
        });
        return;
      }
      takeTeam(row);
      if (columns.id !== null && level !== 'keyResult') grid.use(row, columns.id);
      const id = columns.id === null ? '' : grid.text(row, columns.id);
      if (columns.kind !== null) grid.use(row, columns.kind);
      if (level === 'keyResult') {
        openParent(row);
        const added = addKeyResult(row, at, text, ofKeyResult);
        if (band !== '') added.notes.push(band);
        addInitiatives(row, added);
        added.notes.push(...reader.rest(row));
        return;
      }
      if (level === null && levels) return;
      const isBand = isUnderOne && grid.filled(row).length === 1;
      if (isBand) {
        grid.use(row, at);
        band = text;
        return;
      }
      objective = open(text, row, at);
      objective.id = id || objective.id;
      if (level === null && hasNumbers) {
        addKeyResult(row, at, text, ofKeyResult).notes.push(...reader.rest(row));
        return;
      }
      tellOfOwn(objective, row);
      addInitiatives(row, objective);
      objective.notes.push(...reader.rest(row));
    });
  }

  const isListed =
    columns.keyResult !== null && isListColumn(reader, rows, columns.keyResult, !hasNumbers(columns));
  if (columns.numbered.length > 0 || isListed) {
    for (const row of rows) {
      if (grid.filled(row).length < 2 || repeatsHeadings(grid, row)) continue;
      if (!tellOfNumbered(row)) readRowOfObjective(row);
    }
  } else if (columns.objective !== null && columns.keyResult !== null) {
    for (const [index, row] of rows.entries()) {
      const name = grid.text(row, grid.filled(row)[0] ?? 0);
      if (isTotal(grid, row, name)) continue;
      if (repeatsHeadings(grid, row)) useAll(reader, row);
      else if (isActual(sideOf(row)) && grid.text(row, columns.keyResult) === '') tellActual(row);
      else readFlatRow(row, index, columns.objective, columns.keyResult);
    }
  } else {
    const column = columns.keyResult ?? columns.objective;
    if (column !== null) readOutline(column);
  }
  applyLabels(reader, above, objectives);
  return objectives;
}
