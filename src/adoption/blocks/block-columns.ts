// What each column of a block holds: by its heading, and by its cells where the heading leaves it open.
import type { Day } from '../../domain/day.ts';
import type { WorkbookLocale } from '../../workbook/cell.ts';
import { shapeOf } from '../columns/meanings-by-shape.ts';
import type { HeadedColumn, Shape } from '../columns/shaped-table.ts';
import { deadlineIn } from '../notation/deadlines.ts';
import type { Subject } from '../notation/headings.ts';
import type { Meaning } from '../notation/meaning.ts';
import type { Span } from '../notation/periods.ts';
import type { YearAround } from '../notation/spans-of-years.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { contentsOf } from './column-contents.ts';
import type { Block } from './find-blocks.ts';
import { type HeadingCell, isOfConfidence } from './heading-cells.ts';
import { meaningAlone } from './meaning-alone.ts';
import { meaningsAmongOthers } from './meanings-among-others.ts';
import { isPlanOfPeriod, spanSpokenOf, spansOfColumns } from './period-columns.ts';
import type { ColumnSoFar } from './table-so-far.ts';

/** Meanings that somebody chose for columns, by the cell of their heading. */
export type ChosenMeanings = ReadonlyMap<string, Meaning>;

/** What columns of tables above hold, by headings that nobody knows. */
export type MeaningsOfWords = ReadonlyMap<string, Meaning>;

export interface BlockColumn {
  readonly column: number;
  /** Of its heading. */
  readonly cell: string;
  readonly text: string;
  readonly meaning: Meaning;
  readonly subject: Subject;
  /** 2 in `KR2 target`. */
  readonly number: number | null;
  /** Headed `Title` or the like: what a row is called. */
  readonly isName: boolean;
  /** Headed `Milestone` or the like: key results, where objectives stand beside them. */
  readonly isStep: boolean;
  /** Headed by the team that contributes what stands below. */
  readonly isOfTeam: boolean;
  /** The day a heading names: `Target by 31 Dec`. */
  readonly until: Day | null;
  /** Texts under the heading of a period: what is to be reached in it. */
  readonly isPlan: boolean;
  /** Of a column of a period, and of a target or the like that stands under one. */
  readonly span: Span | null;
}

/** The calendar a block is read by. */
export interface BlockCalendar extends YearAround {
  readonly locale: WorkbookLocale;
}

/** What the columns of a block hold; `toldAbove` tells headings that tables above have, too. */
export function blockColumns(
  grid: SheetGrid,
  block: Block,
  calendar: BlockCalendar,
  chosen: ChosenMeanings,
  toldAbove: MeaningsOfWords = new Map(),
): readonly BlockColumn[] {
  const { locale } = calendar;
  const chosenFor = ({ column, row }: HeadingCell): Meaning | undefined =>
    chosen.get(grid.nameOf(row, column));
  const alone = block.headings.map((cell) =>
    columnAlone(grid, block, cell, locale, chosenFor(cell) ?? meaningAbove(cell, toldAbove)),
  );
  const among = meaningsAmongOthers(grid, block, alone, calendar);
  const headed = withMeanings(
    alone,
    alone.map(({ cell, meaning }, index) => chosenFor(cell) ?? among[index] ?? meaning),
  );
  const isChosen = block.headings.some((cell) => chosenFor(cell) !== undefined);
  const shape: Shape = isChosen ? new Map() : shapeOf(grid, block, headed.map(asHeaded), locale);
  const columns = withMeanings(
    headed,
    headed.map(({ cell, meaning }) => shape.get(cell.column)?.meaning ?? meaning),
  );
  const spans = spansOfColumns(columns, calendar);
  return columns.map((column, index): BlockColumn => {
    const { cell, contents, meaning } = column;
    const { heading } = cell;
    const isOwn = chosenFor(cell) === undefined;
    const span = spans.get(index);
    return {
      column: cell.column,
      cell: grid.nameOf(cell.row, cell.column),
      text: nameOf(cell, block.headings),
      meaning: span === undefined ? outsidePeriods(meaning) : 'period',
      subject: isOwn ? (heading?.subject ?? null) : null,
      isName: heading?.role === 'name',
      isStep: heading?.role === 'step',
      isOfTeam: shape.get(cell.column)?.isOfTeam === true,
      until: untilIn(cell, calendar),
      isPlan: isPlanOfPeriod(cell, contents),
      number: isOwn ? (shape.get(cell.column)?.number ?? heading?.number ?? null) : null,
      span: span === undefined ? spanSpokenOf(column, calendar) : span,
    };
  });
}

const meaningAbove = ({ heading, period, text }: HeadingCell, told: MeaningsOfWords): Meaning | undefined =>
  (heading === null || heading.role === 'name') && period === null ? told.get(text) : undefined;

/** What a column holds by itself, or by what somebody chose for it. */
function columnAlone(
  grid: SheetGrid,
  block: Block,
  cell: HeadingCell,
  locale: WorkbookLocale,
  chosen: Meaning | undefined,
): ColumnSoFar {
  const contents = contentsOf(grid, block, cell.column, locale);
  const isEmpty = cell.text === '' && contents.filled === 0;
  return { cell, contents, meaning: chosen ?? (isEmpty ? 'unknown' : meaningAlone(cell, contents)) };
}

const withMeanings = (
  columns: readonly ColumnSoFar[],
  meanings: readonly Meaning[],
): readonly ColumnSoFar[] =>
  columns.map((column, index) => ({ ...column, meaning: meanings[index] ?? column.meaning }));

const asHeaded = ({ cell: { column, text }, meaning }: ColumnSoFar): HeadedColumn => ({
  column,
  text,
  meaning,
});

/** A heading with the group it stands in, where that is a period or tells it from others of the same words. */
function nameOf(cell: HeadingCell, all: readonly HeadingCell[]): string {
  const { group, groupPeriod, text } = cell;
  const isRepeated = all.some((other) => other.text === text && other.group !== group);
  return group && (groupPeriod || isRepeated || isOfConfidence(cell)) ? `${group} ${text}` : text;
}

/** What is planned for a period is a target. */
const outsidePeriods = (meaning: Meaning): Meaning => (meaning === 'period' ? 'target' : meaning);

/** The day that `Target by end of Q4` names. */
function untilIn({ heading, text }: HeadingCell, { locale, today, yearAround }: BlockCalendar): Day | null {
  if (heading?.role !== 'target' && heading?.role !== 'goal') return null;
  const tail = /\s(?:by|until|till|bis|d[’']ici|pour|para|hasta)\s+(.+)$/i.exec(text)?.[1];
  return tail === undefined ? null : deadlineIn(tail, locale, { today, yearAround });
}
