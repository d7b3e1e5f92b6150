// What the cells of a column are, counted.
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { amountIn, amountInText, isPlaceholder, yesNoIn } from '../notation/amounts.ts';
import { deadlineIn } from '../notation/deadlines.ts';
import { namesKpi } from '../notation/headings.ts';
import { withoutKeeping } from '../notation/kept-figures.ts';
import { levelNamed } from '../notation/outline-marks.ts';
import { periodIn } from '../notation/periods.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { Block } from './find-blocks.ts';

export interface Contents {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers without words of their own. */
  readonly plain: number;
  /** Numbers with a limit said before them: `< 5 %`, `at least 12`. */
  readonly limits: number;
  readonly days: number;
  /** Words such as `Objective` or `KR`: what a row is. */
  readonly kinds: number;
  /** Words such as `KPI`: a kind among other kinds. */
  readonly kpis: number;
  readonly texts: number;
  /** Texts of two words and more. */
  readonly names: number;
  /** Texts of three words and more. */
  readonly phrases: number;
}

type Kind = keyof Contents;

const mostRowsLookedAt = 200;

/** The rows of a block that tell what its columns hold. */
export const rowsLookedAt = ({ firstRow, lastRow }: Block): readonly number[] =>
  numbersFrom(firstRow, Math.min(lastRow, firstRow + mostRowsLookedAt) + 1);

export function contentsOf(grid: SheetGrid, block: Block, column: number, locale: WorkbookLocale): Contents {
  const counts = {
    filled: 0,
    numbers: 0,
    plain: 0,
    limits: 0,
    days: 0,
    kinds: 0,
    kpis: 0,
    texts: 0,
    names: 0,
    phrases: 0,
  };
  for (const row of rowsLookedAt(block)) {
    for (const kind of kindsOfCell(grid, row, column, locale)) counts[kind] += 1;
  }
  return counts;
}

/** `15 Dec`, `15 de diciembre`, which is no amount of anything. */
const isDayInWords = (value: CellValue, { dateOrder }: WorkbookLocale): boolean =>
  typeof value === 'string' &&
  /^\d{1,2}\.? (?:de )?\p{L}{3,}/u.test(value) &&
  periodIn(value.replace(/ de /g, ' '), dateOrder) !== null;

function kindsOfCell(grid: SheetGrid, row: number, column: number, locale: WorkbookLocale): readonly Kind[] {
  const value = grid.value(row, column);
  if (typeof value === 'string' && (value.trim() === '' || isPlaceholder(value))) return [];
  if (isDate(value) || isDayInWords(value, locale)) return ['filled', 'days'];
  const amount = amountIn(value, grid.format(row, column), grid.shown(row, column), locale);
  if (amount) {
    const isLimit = amount.bound === 'atMost' || amount.bound === 'atLeast';
    return ['filled', 'numbers', ...(isPlain(value) ? plain : []), ...(isLimit ? limits : [])];
  }
  if (typeof value === 'string' && isBoundInWords(value, locale))
    return ['filled', 'numbers', 'plain', 'limits'];
  return typeof value === 'string' ? ['filled', ...kindsOfText(value, locale)] : ['filled'];
}

/** `stay above 55k`; of `reach 500 members` more is said than a figure. */
function isBoundInWords(written: string, locale: WorkbookLocale): boolean {
  const text = written.trim();
  if (!/\d\S*$/.test(text)) return false;
  const figure = withoutKeeping(text);
  return figure !== text && amountInText(figure, locale) !== null;
}

const isPlain = (value: CellValue): boolean =>
  typeof value === 'number' || !/\p{L}{2,}.*\s\p{L}{2,}/u.test(value.toString());

/** Any year and day will do to tell whether a text is a deadline. */
const someTime = { yearAround: 2026, today: 20_780 };

const plain: readonly Kind[] = ['plain'];
const limits: readonly Kind[] = ['limits'];
const names: readonly Kind[] = ['names'];
const phrases: readonly Kind[] = ['phrases'];

function kindsOfText(text: string, locale: WorkbookLocale): readonly Kind[] {
  const kpi: readonly Kind[] = namesKpi(text) ? ['kpis'] : [];
  if (levelNamed(text)) return [...kpi, 'kinds'];
  if (deadlineIn(text, locale, someTime) !== null) return [...kpi, 'days'];
  if (yesNoIn(text) !== null) return kpi;
  const isPhrase = /\p{L}{2,}\P{L}+\p{L}{2,}.*\s\p{L}{2,}/u.test(text);
  const isName = /\p{L}{3,}\s\p{L}{3,}/u.test(text);
  return [...kpi, 'texts', ...(isName ? names : []), ...(isPhrase ? phrases : [])];
}

/** Whether more than half of the filled cells are of a kind. */
export const isMostly = (contents: Contents, kind: Kind): boolean => contents[kind] * 2 > contents.filled;

/** Whether all there is are days. */
export const isOfDays = ({ days, filled }: Contents): boolean => days > 0 && days === filled;
