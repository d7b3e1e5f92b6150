// What the rows of a block of objectives and key results are: an outline, lists in cells, a history, footnotes.

import type { BlockReader } from '../blocks/block-reader.ts';
import type { Block } from '../blocks/find-blocks.ts';
import { isPlaceholder, yesNoIn } from '../notation/amounts.ts';
import { namesKpi } from '../notation/headings.ts';
import { itemsIn, markOf } from '../notation/outline-marks.ts';
import { isPeriodAlone } from '../notation/periods.ts';
import { isHanging, isRemark, isTotal, repeatsHeadings, standsAlone } from '../sheet/row-kinds.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type KeyResultColumns, noColumns } from './key-result-columns.ts';
import type { OkrColumns } from './okr-columns.ts';
import { headsInitiatives } from './read-initiative-list.ts';
import type { OutlineRow } from './row-levels.ts';

/** Whether key results stand in several rows, once for each day they were looked at. */
export function isHistory(
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

export function useAll({ grid }: BlockReader, row: number): void {
  for (const column of grid.filled(row)) grid.use(row, column);
}

export const hasNumbers = ({ ofKeyResult: { start, target, current, progress } }: OkrColumns): boolean =>
  [start, target, current, progress].some((column) => column !== null);

export function isListColumn(
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
export function numberedColumns({ columns }: BlockReader, number: number | null): KeyResultColumns | null {
  const own = columns.filter((column) => column.number === number && column.meaning !== 'keyResult');
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

/** The rows of an outline, without totals and footnotes. */
export function outlineRows(
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
    const isAcross = columns.keyResult === column && isLineAcross(reader, row, column);
    const at = isAcross ? (grid.filled(row)[0] ?? null) : nameColumnIn(reader, row, column);
    if (at === null) continue;
    if (headsInitiatives(grid, row) && at !== grid.filled(row)[0]) continue;
    const text = grid.text(row, at);
    if (isTotal(grid, row, text)) continue;
    if (repeatsHeadings(grid, row)) {
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
    outline.push({ row, column: at, text, id, kind, hasNumbers, isAcross });
  }
  return outline;
}

/** Whether a row names something across the table, where others have their IDs: `Objective 1: Win the north`. */
function isLineAcross({ columns, grid }: BlockReader, row: number, column: number): boolean {
  const [first = column, other] = grid.filled(row);
  const meaning = columns[first]?.meaning;
  return (
    first < column &&
    grid.text(row, column) === '' &&
    (meaning === 'id' || meaning === 'unknown') &&
    (other === undefined ? /\p{L}/u : /\p{L}{2}.*\s\S/u).test(grid.text(row, first))
  );
}

/** Lines that name whose objectives follow, or when: one alone in its row above another, or a period. */
export function bandsAmong(grid: SheetGrid, rows: readonly OutlineRow[]): ReadonlySet<number> {
  const isAlone = ({ row }: OutlineRow): boolean => grid.filled(row).length === 1;
  const isMarked = ({ text }: OutlineRow): boolean => markOf(text)?.level === 'objective';
  const arePaired = comeInPairs(rows);
  const bands = rows.filter((line, index) => {
    if (isPeriodAlone(line.text)) return !line.hasNumbers;
    const next = rows[index + 1];
    if (!line.isAcross || !next?.isAcross || !isAlone(line) || isMarked(line)) return false;
    return arePaired || isMarked(next) || !isAlone(next) || isShortBefore(line.text, next.text);
  });
  return new Set(bands.map(({ row }) => row));
}

/** Whether lines across the table only ever come two at a time. */
function comeInPairs(rows: readonly OutlineRow[]): boolean {
  const runs: number[] = [];
  rows.forEach(({ isAcross }, index) => {
    if (!isAcross) return;
    if (rows[index - 1]?.isAcross) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(1);
  });
  return runs.length > 1 && runs.every((length) => length === 2);
}

/** `Brand team` above `Win back the weekday table`. */
function isShortBefore(text: string, next: string): boolean {
  const wordsIn = (line: string): number => line.split(/\s+/).length;
  return wordsIn(text) <= 3 && wordsIn(next) > wordsIn(text) + 1;
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

/** The filled rows of a block, without what stands below a blank row and has texts where the numbers are. */
export function rowsOfGoals(
  reader: BlockReader,
  block: Block,
  { kind, ofKeyResult }: OkrColumns,
): readonly number[] {
  const { grid } = reader;
  const places = [ofKeyResult.start, ofKeyResult.target, ofKeyResult.current].flatMap(
    (column) => column ?? [],
  );
  const kept: number[] = [];
  let segment: number[] = [];
  const isForeign = (row: number): boolean => {
    const typed = places.filter((column) => grid.text(row, column) !== '');
    return (
      typed.length > 0 &&
      typed.every((column) => {
        const isKnown = yesNoIn(grid.value(row, column)) !== null || isPlaceholder(grid.text(row, column));
        return !isKnown && reader.look(row, column) === null;
      })
    );
  };
  const close = (): void => {
    const isOther = kept.length > 0 && segment.length > 1 && segment.every(isForeign);
    if (!isOther || segment.some((row) => repeatsHeadings(grid, row))) kept.push(...segment);
    segment = [];
  };
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (grid.filled(row).length > 0) segment.push(row);
    else close();
  }
  close();
  return kept.filter((row) => !isHanging(grid, row) && (kind === null || !namesKpi(grid.text(row, kind))));
}
