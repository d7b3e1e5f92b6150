// Takes values out of the cells of a block: each read cell is noted as used, so that nothing is lost or told twice.
import { type Day, partsOfDay } from '../domain/day.ts';
import type { CellValue, WorkbookLocale } from '../workbook/cell.ts';
import { type Amount, amountIn, isPlaceholder, yesNoIn } from './amounts.ts';
import type { BlockColumn, Meaning } from './block-columns.ts';
import { deadlineIn } from './deadlines.ts';
import { periodOfCell, spanOf } from './periods.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { AdoptedPoint, Doubt } from './understanding.ts';

export interface Setting {
  readonly locale: WorkbookLocale;
  readonly today: Day;
  readonly yearAround: number | null;
}

export interface BlockReader {
  readonly grid: SheetGrid;
  readonly setting: Setting;
  readonly columns: readonly BlockColumn[];
  readonly doubts: Doubt[];
  /** The column that counts for a meaning, of those that hold it. */
  columnOf(meaning: Meaning, fits?: (column: BlockColumn) => boolean): number | null;
  /** The text of a cell or of the merged cell that reaches down to it; '' where the column is absent. */
  take(row: number, column: number | null): string;
  amount(row: number, column: number | null): Amount | null;
  yesNo(row: number, column: number | null): 0 | 1 | null;
  due(row: number, column: number | null): Day | null;
  /** The day, or the last day of the period, that a row tells of. */
  day(row: number, column: number): Day | null;
  /** The values of the columns of periods. */
  points(row: number): readonly { readonly point: AdoptedPoint; readonly amount: Amount }[];
  /** What a row holds besides what was taken, each with its heading. */
  rest(row: number, upTo?: number): readonly string[];
}

/** A date that was typed as 05/12/2026 and taken for May, as it was typed. */
const dayFirst = (value: CellValue, shown: string): CellValue =>
  /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(shown) ? shown : value;

export function blockReader(
  grid: SheetGrid,
  columns: readonly BlockColumn[],
  setting: Setting,
  doubts: Doubt[],
): BlockReader {
  const { locale, today, yearAround } = setting;

  /** Of several under quarters of their own, the one of today counts, or the latest before it. */
  function columnOf(meaning: Meaning, fits: (column: BlockColumn) => boolean = () => true): number | null {
    const found = columns.filter((column) => column.meaning === meaning && fits(column));
    const begun = found.filter(({ span }) => span !== null && span.from <= today);
    const choice =
      begun.length > 0 && found.every(({ span }) => span !== null) ? begun[begun.length - 1] : found[0];
    return choice?.column ?? null;
  }

  const dayFirstColumns = new Map<number, boolean>();
  /** Where one date of a column can only be 31/12/2026, the others begin with the day, too. */
  function isDayFirst(column: number): boolean {
    if (locale.dateOrder === 'dayFirst') return false;
    const before = dayFirstColumns.get(column);
    if (before !== undefined) return before;
    let isTold = false;
    for (let row = 0; row < grid.rows && !isTold; row += 1) {
      const [, first] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/.exec(grid.text(row, column)) ?? [];
      isTold = typeof grid.value(row, column) === 'string' && Number(first ?? 0) > 12;
    }
    dayFirstColumns.set(column, isTold);
    return isTold;
  }

  function amountAt(row: number, column: number): Amount | null {
    return amountIn(grid.value(row, column), grid.format(row, column), grid.shown(row, column), locale);
  }

  return {
    grid,
    setting,
    columns,
    doubts,
    columnOf,
    take(row, column) {
      if (column === null) return '';
      grid.use(row, column);
      return grid.textFromAbove(row, column);
    },
    amount(row, column) {
      if (column === null) return null;
      const merged = grid.text(row, column) === '' ? grid.mergedAt(row, column) : null;
      const found = amountAt(merged?.top ?? row, column);
      if (found) grid.use(row, column);
      return found;
    },
    yesNo(row, column) {
      if (column === null) return null;
      const found = yesNoIn(grid.value(row, column));
      if (found !== null) grid.use(row, column);
      return found;
    },
    due(row, column) {
      if (column === null) return null;
      const merged = grid.text(row, column) === '' ? grid.mergedAt(row, column) : null;
      const from = merged?.top ?? row;
      const found = isDayFirst(column)
        ? deadlineIn(
            dayFirst(grid.value(from, column), grid.shown(from, column)),
            { ...locale, dateOrder: 'dayFirst', dayOf: locale.dayOf },
            yearAround,
            today,
          )
        : deadlineIn(grid.value(from, column), locale, yearAround, today);
      if (found !== null) grid.use(row, column);
      else if (grid.text(row, column) !== '' && !isPlaceholder(grid.text(row, column))) {
        doubts.push({
          cell: grid.nameOf(row, column),
          code: 'unreadable-date',
          text: grid.text(row, column),
        });
      }
      return found;
    },
    day(row, column) {
      const written = periodOfCell(grid.value(row, column), grid.shown(row, column), locale);
      const year = written?.year ?? yearAround ?? partsOfDay(today).year;
      const span = written && spanOf(written, year);
      if (span) grid.use(row, column);
      return span?.to ?? null;
    },
    points(row) {
      const found: { point: AdoptedPoint; amount: Amount }[] = [];
      for (const { column, meaning, span } of columns) {
        if (meaning !== 'period' || span === null || grid.text(row, column) === '') continue;
        const amount = amountAt(row, column);
        if (!amount) continue;
        grid.use(row, column);
        const day = span.from <= today && today < span.to ? today : span.to;
        found.push({ point: { day, value: amount.value }, amount });
      }
      return found.sort((one, other) => one.point.day - other.point.day);
    },
    rest(row) {
      const texts: string[] = [];
      for (const column of grid.filled(row)) {
        if (grid.isUsed(row, column) || grid.isFormula(row, column)) continue;
        const text = grid.text(row, column);
        const own = columns[column];
        grid.use(row, column);
        if (isPlaceholder(text) && own?.meaning !== 'note') {
          if (!/\p{L}/u.test(text)) continue;
        }
        if (typeof grid.value(row, column) === 'boolean' && grid.value(row, column) === false) continue;
        const isRemark =
          own === undefined || own.meaning === 'note' || own.text === '' || own.text.length > 40;
        texts.push(isRemark ? text : `${own.text}: ${text}`);
      }
      return texts;
    },
  };
}
