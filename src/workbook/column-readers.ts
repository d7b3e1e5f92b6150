// Reads the columns of a table; each reader is made once and then called for every row.
import type { Day } from '../domain/day.ts';
import type { Problem } from '../domain/problem.ts';
import type { CellMessages } from '../messages/cell-messages.ts';
import type { CellValue, WorkbookLocale } from './cell.ts';
import { choiceReader } from './reading/read-choice.ts';
import { readDay } from './reading/read-day.ts';
import { readNumber } from './reading/read-number.ts';
import { readShare } from './reading/read-share.ts';
import { readText } from './reading/read-text.ts';
import { readYesNo } from './reading/read-yes-no.ts';
import { isDate, isProblem, type Reading } from './reading/reading.ts';
import type { Table } from './table.ts';

/** Reads one column of a row. */
export type CellReader<Value> = (cells: readonly CellValue[]) => Value;

/** How the numbers of a row are to be read. */
export type MeasureKind = 'number' | 'yesNo' | 'either';

export type MeasureReader = (cells: readonly CellValue[], kind: MeasureKind, unit: string) => number | null;

/** A cell that cannot be read, or a column that is not there, reads as empty. */
export interface ColumnReaders<ColumnId extends string> {
  text(columnId: ColumnId): CellReader<string>;
  /** Several IDs, separated by commas, semicolons or line breaks. */
  list(columnId: ColumnId): CellReader<readonly string[]>;
  /** With the limits the table gives the column. */
  number(columnId: ColumnId): CellReader<number | null>;
  /** A number in the row's own unit, or yes or no. */
  measure(columnId: ColumnId): MeasureReader;
  share(columnId: ColumnId): CellReader<number | null>;
  day(columnId: ColumnId): CellReader<Day | null>;
  choice<Choice extends string>(
    columnId: ColumnId,
    choices: Readonly<Record<Choice, string>>,
  ): CellReader<Choice | null>;
  /** The cell as it is. */
  raw(columnId: ColumnId): CellReader<CellValue>;
  /** Notes a problem with a cell of the row being read. */
  note(columnId: ColumnId, problem: Problem): void;
}

interface ReaderContext {
  readonly columns: ReadonlyMap<string, number>;
  readonly table: Table;
  readonly locale: WorkbookLocale;
  readonly words: CellMessages;
  note(columnId: string, column: number, problem: Problem): void;
}

const nothing: readonly string[] = [];

export function columnReaders<ColumnId extends string>(context: ReaderContext): ColumnReaders<ColumnId> {
  const { columns, locale, words } = context;

  /** A reader of one column; `otherwise` stands for an empty, absent or unreadable cell. */
  function reader<Value extends string | number, Otherwise>(
    columnId: ColumnId,
    read: (cell: CellValue) => Reading<Value>,
    otherwise: Otherwise,
  ): CellReader<Value | Otherwise> {
    const column = columns.get(columnId);
    if (column === undefined) return () => otherwise;
    return (cells) => {
      const cell = cells[column - 1];
      if (cell === '' || cell === undefined || cell === null) return otherwise;
      const reading = read(cell);
      if (reading === null) return otherwise;
      if (!isProblem(reading)) return reading;
      context.note(columnId, column, reading);
      return otherwise;
    };
  }

  return {
    text(columnId) {
      const at = (columns.get(columnId) ?? 0) - 1;
      const text = reader(columnId, readText, '');
      return (cells) => {
        const cell = cells[at];
        return typeof cell === 'string' && isPlainText(cell) ? cell : text(cells);
      };
    },
    list(columnId) {
      const text = reader(columnId, readText, '');
      return (cells) => {
        const listed = text(cells);
        return listed === ''
          ? nothing
          : listed
              .split(/[,;\n]/)
              .map((id) => id.trim())
              .filter((id) => id !== '');
      };
    },
    number(columnId) {
      const { least, most } = limitsOf(context.table, columnId);
      return reader(columnId, (cell) => within(readNumber(cell, locale), least, most), null);
    },
    measure(columnId) {
      const column = columns.get(columnId);
      if (column === undefined) return () => null;
      return (cells, kind, unit) => {
        const cell = cells[column - 1];
        if (typeof cell === 'number' && kind !== 'yesNo') return cell;
        if (cell === '' || cell === undefined || cell === null) return null;
        const reading = readMeasure(cell, kind, unit, context);
        if (!isProblem(reading)) return reading;
        context.note(columnId, column, reading);
        return null;
      };
    },
    share: (columnId) => reader(columnId, (cell) => readShare(cell, locale), null),
    day(columnId) {
      const at = (columns.get(columnId) ?? 0) - 1;
      const day = reader(columnId, (cell) => readDay(cell, locale, words.reading), null);
      return (cells) => {
        const cell = cells[at];
        if (cell === '' || cell === undefined) return null;
        const isValid = isDate(cell) && !Number.isNaN(cell.getTime());
        return isValid ? locale.dayOf(cell) : day(cells);
      };
    },
    choice: (columnId, choices) => reader(columnId, choiceReader(choices), null),
    raw(columnId) {
      const column = columns.get(columnId);
      return column === undefined ? () => '' : (cells) => cells[column - 1] ?? '';
    },
    note(columnId, problem) {
      context.note(columnId, columns.get(columnId) ?? 1, problem);
    },
  };
}

const space = 32;
const hashSign = 35;
const firstBeyondAscii = 128;

/** Text that needs no looking into: it begins and ends in plain print, and not in the # of an error. */
function isPlainText(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > hashSign && first < firstBeyondAscii && last > space && last < firstBeyondAscii;
}

function readMeasure(
  cell: CellValue,
  kind: MeasureKind,
  unit: string,
  { locale, words }: ReaderContext,
): Reading<number> {
  if (kind === 'yesNo') return readYesNo(cell, words.reading);
  const number = readNumber(cell, locale, unit);
  if (kind === 'number' || !isProblem(number)) return number;
  const yesNo = readYesNo(cell, words.reading);
  return isProblem(yesNo) ? number : yesNo;
}

function limitsOf(table: Table, columnId: string): { least: number | null; most: number | null } {
  const content = table.columns.find((column) => column.id === columnId)?.content;
  return content?.kind === 'number' ? content : { least: null, most: null };
}

function within(reading: Reading<number>, least: number | null, most: number | null): Reading<number> {
  if (typeof reading !== 'number') return reading;
  const isInside = (least === null || reading >= least) && (most === null || reading <= most);
  return isInside ? reading : { code: 'out-of-range', value: reading, least, most };
}
