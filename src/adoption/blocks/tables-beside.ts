// Tables that stand beside each other on a sheet, and remarks that stand beside a table.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { numbersFrom, partOf } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type Block, findBlocks } from './find-blocks.ts';

/** Columns from one that is empty to the next. */
interface Strip {
  readonly columns: readonly number[];
  readonly grid: SheetGrid;
  /** What the headings of its first table say. */
  readonly roles: readonly Role[];
  /** Whether it has names of its own with nothing but periods behind them. */
  readonly isOfPeriods: boolean;
}

const goals: readonly Role[] = ['objective', 'goal', 'keyResult'];
const names: readonly Role[] = [...goals, 'kpi'];
const figures: readonly Role[] = ['start', 'target', 'current', 'progress', 'value'];

/**
 * The parts of a sheet to be read one by one: tables beside each other, or the sheet without what stands beside its
 * table under no heading. The sheet itself where nothing is beside anything.
 */
export function partsOfSheet(grid: SheetGrid, locale: WorkbookLocale): readonly SheetGrid[] {
  const blocks = findBlocks(grid, locale);
  const [first, next] = blocks;
  if (!first) return [grid];
  const spans = spansOfStrips(grid, first.headingRows[0] ?? 0);
  if (spans.length < 2) return next ? partsAbove(grid, next, locale) : [grid];
  const strips = spans.map((columns): Strip => {
    const part = partOf(grid, numbersFrom(0, grid.rows), columns);
    const headings = first.headings.filter(({ column }) => columns.includes(column));
    return {
      columns,
      grid: part,
      roles: rolesIn(findBlocks(part, locale)[0]),
      isOfPeriods: areNamesAndPeriods(headings),
    };
  });
  const named = strips.filter(
    ({ isOfPeriods, roles }) => isOfPeriods || roles.some((role) => names.includes(role)),
  );
  if (areTablesOfTheirOwn(named)) return named.map((strip) => strip.grid);
  const widest = Math.max(...strips.map(({ columns }) => columns.length));
  const table = strips.findIndex(({ columns }) => columns.length === widest);
  const beside = strips
    .slice(table + 1)
    .filter((strip) => !isHeaded(blocks, strip))
    .flatMap(({ columns }) => columns);
  if (beside.length === 0) return next ? partsAbove(grid, next, locale) : [grid];
  const columns = numbersFrom(0, grid.columns).filter((column) => !beside.includes(column));
  return partsOfSheet(partOf(grid, numbersFrom(0, grid.rows), columns), locale);
}

/** Tables beside each other above another that is as wide as both, and the rest of the sheet; else the sheet itself. */
function partsAbove(grid: SheetGrid, below: Block, locale: WorkbookLocale): readonly SheetGrid[] {
  const end = below.preamble[0] ?? below.headingRows[0] ?? grid.rows;
  const columns = numbersFrom(0, grid.columns);
  const beside = partsOfSheet(partOf(grid, numbersFrom(0, end), columns), locale);
  return beside.length < 2 ? [grid] : [...beside, partOf(grid, numbersFrom(end, grid.rows), columns)];
}

/** The columns of each strip. */
function spansOfStrips(grid: SheetGrid, top: number): readonly (readonly number[])[] {
  const isFilled = Array<boolean>(grid.columns).fill(false);
  for (let row = top; row < grid.rows; row += 1)
    for (const column of grid.filled(row)) isFilled[column] = true;
  const spans: number[][] = [];
  isFilled.forEach((filled, column) => {
    if (!filled) return;
    if (isFilled[column - 1]) spans[spans.length - 1]?.push(column);
    else spans.push([column]);
  });
  return spans;
}

const rolesIn = (block: Block | undefined): readonly Role[] =>
  block?.headings.flatMap(({ heading }) => (heading && heading.number === null ? [heading.role] : [])) ?? [];

const fewestPeriods = 2;

const naming: readonly (Role | undefined)[] = [undefined, 'kpi', 'name', 'current'];

/** `Desk numbers | Sep | Oct | Nov` */
function areNamesAndPeriods(headings: Block['headings']): boolean {
  const [name, ...others] = headings.filter(({ text }) => text !== '');
  return (
    name !== undefined &&
    name.period === null &&
    naming.includes(name.heading?.role) &&
    others.length >= fewestPeriods &&
    others.every(({ heading, period }) => heading === null && period !== null)
  );
}

/** Whether strips name goals twice over, or goals with their figures in one and KPIs in another. */
function areTablesOfTheirOwn(named: readonly Strip[]): boolean {
  if (named.length < 2) return false;
  const all = named.flatMap(({ roles }) => [...new Set(roles.filter((role) => names.includes(role)))]);
  if (new Set(all).size < all.length) return true;
  const isOfKpis = ({ roles }: Strip): boolean => !roles.some((role) => goals.includes(role));
  const holdsFigures = ({ roles }: Strip): boolean => roles.some((role) => figures.includes(role));
  return named.some(isOfKpis) && named.some((strip) => !isOfKpis(strip) && holdsFigures(strip));
}

/** Whether a strip stands under headings of the sheet's tables, so that it belongs to them. */
function isHeaded(blocks: readonly Block[], { columns }: Strip): boolean {
  const headings = blocks.flatMap((block) => block.headings.filter(({ column }) => columns.includes(column)));
  const isKnown = headings.some(({ heading, period }) => heading !== null || period !== null);
  return isKnown || (columns.length > 1 && headings.some(({ text }) => text !== ''));
}
