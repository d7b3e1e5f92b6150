// Takes values out of the cells of a block: each read cell is noted as used, so that nothing is lost or told twice.
import type { Day } from '../../domain/day.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { type Amount, amountIn, isPlaceholder, yesNoIn } from '../notation/amounts.ts';
import { answerWithDay } from '../notation/answers-in-sentences.ts';
import { saysMoreThanDay } from '../notation/around-days.ts';
import { dayInNumber, deadlineIn } from '../notation/deadlines.ts';
import { withoutKeeping } from '../notation/kept-figures.ts';
import type { Meaning } from '../notation/meaning.ts';
import { periodOfCell, spanOf } from '../notation/periods.ts';
import { hasRemarkBehind } from '../notation/remarks-behind.ts';
import { dayWithin, spanAround, type YearAround } from '../notation/spans-of-years.ts';
import type { StatusColour } from '../notation/status-colours.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { AdoptedPoint, Doubt, Remarks, Scale } from '../understanding.ts';
import type { BlockColumn } from './block-columns.ts';
import { amongPercents, askScale } from './mixed-scale.ts';

/** How a status that a colour alone tells is put down in Notes. */
export type ColourWords = Pick<Messages['adoption'], 'colours' | 'byColour'>;

export interface Setting extends YearAround {
  readonly locale: WorkbookLocale;
  /** What somebody answered to questions of scale, by the cell of the heading. */
  readonly scales: ReadonlyMap<string, Scale>;
  readonly words: ColourWords;
  /** Whether the table stands beside others, goals in one of them. */
  readonly isBesideGoals?: boolean;
}

export interface BlockReader {
  readonly grid: SheetGrid;
  readonly setting: Setting;
  readonly columns: readonly BlockColumn[];
  readonly doubts: Doubt[];
  /** Which scale the numbers up to 1 of a column are in; asks about it, and takes note of a doubt until it is answered. */
  scaleOf(row: number, column: number, example: number): Scale;
  /** The column that counts for a meaning, of those that hold it. */
  columnOf(meaning: Meaning, fits?: (column: BlockColumn) => boolean): number | null;
  /** The text of a cell or of the merged cell that reaches down to it; '' where the column is absent. */
  take(row: number, column: number | null): string;
  amount(row: number, column: number | null): Amount | null;
  /** The amount of a cell that may yet turn out to be of no use. */
  look(row: number, column: number | null): Amount | null;
  yesNo(row: number, column: number | null): 0 | 1 | null;
  due(row: number, column: number | null): Day | null;
  /** As `due`, of a cell that may well hold something else. */
  dueQuietly(row: number, column: number | null): Day | null;
  /** The day, or the last day of the period, that a row tells of. */
  day(row: number, column: number): Day | null;
  /** The values of the columns of periods; `beside` tells their scale, too. */
  points(
    row: number,
    beside?: readonly (Amount | null | undefined)[],
  ): readonly { readonly column: number; readonly point: AdoptedPoint; readonly amount: Amount }[];
  /** The last yes or no in the columns of periods. */
  latestYesNo(row: number): 0 | 1 | null;
  /** What a row holds besides what was taken, each with its heading. */
  rest(row: number): readonly string[];
}

const mostRowsOfColours = 2_000;

export function blockReader(
  grid: SheetGrid,
  columns: readonly BlockColumn[],
  setting: Setting,
  remarks: Remarks,
): BlockReader {
  const { locale, today } = setting;

  /** Of several under quarters of their own, the one of today counts, or the latest before it. */
  function columnOf(meaning: Meaning, fits: (column: BlockColumn) => boolean = () => true): number | null {
    const found = columns.filter((column) => column.meaning === meaning && fits(column));
    const begun = found.filter(({ span }) => span !== null && span.from <= today);
    const choice =
      begun.length > 0 && found.every(({ span }) => span !== null) ? begun[begun.length - 1] : found[0];
    return choice?.column ?? null;
  }

  function amountAt(row: number, column: number): Amount | null {
    const value = grid.value(row, column);
    const isOfTarget = columns[column]?.meaning === 'target';
    const figure = isOfTarget && typeof value === 'string' ? withoutKeeping(value) : value;
    return amountIn(figure, grid.format(row, column), grid.shown(row, column), locale);
  }

  /** The row a cell is told in: its own, or the first of those it is merged over. */
  function rowOf(row: number, column: number): number {
    const merged = grid.text(row, column) === '' ? grid.mergedAt(row, column) : null;
    return merged?.left === column ? merged.top : row;
  }

  /** A date shown as a month alone stands for all of it. */
  function dueAt(row: number, column: number): Day | null {
    const value = grid.value(row, column);
    const shown = grid.shown(row, column);
    const month = isDate(value) ? periodOfCell(value, shown, locale) : null;
    if (month?.kind === 'month' && month.year !== null) return spanOf(month, month.year)?.to ?? null;
    return deadlineIn(value, locale, setting);
  }

  function yesNo(row: number, column: number | null): 0 | 1 | null {
    if (column === null) return null;
    const found = yesNoIn(grid.value(row, column));
    if (found !== null) grid.use(row, column);
    return found ?? answerWithDay(grid.text(row, column));
  }

  function scaleOf(row: number, column: number, example: number): Scale {
    const { cell, text } = columns[column] ?? { cell: grid.nameOf(row, column), text: '' };
    return askScale(grid, setting.scales, remarks, { row, column, example, cell, heading: text });
  }

  const periods = columns.flatMap(({ column, meaning, span }) =>
    meaning === 'period' && span !== null ? [{ column, span }] : [],
  );

  let colourColumn: number | null | undefined;
  /** The column whose colours tell a status: headed so, or one with two colours of a traffic light. */
  function columnOfColours(): number | null {
    const found = columns.map(() => new Set<StatusColour>());
    for (let row = 0; row < Math.min(grid.rows, mostRowsOfColours); row += 1) {
      for (const [column, colours] of found.entries()) {
        const colour = grid.colour(row, column);
        if (colour && (grid.filled(row).length > 1 || grid.text(row, column) === '')) colours.add(colour);
      }
    }
    const headed = columns.find(
      ({ column, meaning }) => meaning === 'status' && (found[column]?.size ?? 0) > 0,
    );
    const several = columns.find(({ column }) => (found[column]?.size ?? 0) > 1);
    return headed?.column ?? several?.column ?? null;
  }

  /** `Status: green`, where a colour alone says so. */
  function statusByColour(row: number): string | null {
    if (colourColumn === undefined) colourColumn = columnOfColours();
    if (colourColumn === null) return null;
    const colour = grid.colour(row, colourColumn);
    const column = columns[colourColumn];
    if (!colour || !column) return null;
    const { byColour, colours } = setting.words;
    if (column.meaning === 'status' && grid.text(row, colourColumn) !== '') return null;
    return byColour(column.meaning === 'status' ? column.text : '', colours[colour]);
  }

  /** Whether what was taken of a cell is all that it says. */
  const isTold = (row: number, column: number): boolean =>
    grid.isUsed(row, column) && !(hasRemarkBehind(grid.text(row, column)) && amountAt(row, column) !== null);

  return {
    grid,
    setting,
    columns,
    doubts: remarks.doubts,
    scaleOf,
    columnOf,
    take(row, column) {
      if (column === null) return '';
      grid.use(rowOf(row, column), column);
      return grid.textFromAbove(row, column);
    },
    amount(row, column) {
      if (column === null) return null;
      const found = amountAt(rowOf(row, column), column);
      if (found) grid.use(rowOf(row, column), column);
      return found;
    },
    look: (row, column) => (column === null ? null : amountAt(row, column)),
    yesNo,
    due(row, column) {
      if (column === null) return null;
      const from = rowOf(row, column);
      const found = dueAt(from, column) ?? dayInNumber(grid.value(from, column));
      const isMore = saysMoreThanDay(grid.text(from, column));
      if (found !== null && !isMore) grid.use(from, column);
      if (found === null && grid.text(row, column) !== '' && !isPlaceholder(grid.text(row, column))) {
        remarks.doubts.push({
          cell: grid.nameOf(row, column),
          code: 'unreadable-date',
          text: grid.text(row, column),
        });
      }
      return found;
    },
    dueQuietly(row, column) {
      if (column === null || grid.text(row, column) === '') return null;
      const found = dueAt(row, column);
      if (found !== null) grid.use(row, column);
      return found;
    },
    day(row, column) {
      const written = periodOfCell(grid.value(row, column), grid.shown(row, column), locale);
      const span = written && spanAround(written, setting);
      if (span) grid.use(row, column);
      return span?.to ?? null;
    },
    points(row, beside = []) {
      const found = periods.flatMap(({ column, span }) => {
        const amount = grid.text(row, column) === '' ? null : amountAt(row, column);
        return amount ? [{ column, span, amount }] : [];
      });
      const others = [...beside, ...found.map(({ amount }) => amount)];
      return found
        .map(({ column, span, amount: written }) => {
          grid.use(row, column);
          const amount = amongPercents(written, others, () => scaleOf(row, column, written.value));
          return { column, point: { day: dayWithin(span, today), value: amount.value }, amount };
        })
        .sort((one, other) => one.point.day - other.point.day);
    },
    latestYesNo(row) {
      const told = periods
        .filter(({ column }) => yesNoIn(grid.value(row, column)) !== null)
        .sort((one, other) => one.span.to - other.span.to);
      return yesNo(row, told[told.length - 1]?.column ?? null);
    },
    rest(row) {
      const texts: string[] = [];
      for (const column of grid.filled(row)) {
        if (isTold(row, column) || grid.isFormula(row, column)) continue;
        const text = grid.text(row, column);
        const own = columns[column];
        if (own?.meaning === 'leftOut') continue;
        grid.use(row, column);
        if (isPlaceholder(text) && own?.meaning !== 'note') {
          if (!/\p{L}/u.test(text)) continue;
        }
        if (typeof grid.value(row, column) === 'boolean' && grid.value(row, column) === false) continue;
        const isRemark =
          own === undefined || own.meaning === 'note' || own.text === '' || own.text.length > 40;
        texts.push(isRemark ? text : `${own.text}: ${text}`);
      }
      for (const note of grid.notesIn(row)) {
        grid.useNote(note);
        const heading = columns[note.column]?.text ?? '';
        texts.push(heading === '' || heading.length > 40 ? note.text : `${heading}: ${note.text}`);
      }
      const status = statusByColour(row);
      return status === null ? texts : [...texts, status];
    },
  };
}
