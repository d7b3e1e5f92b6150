// What each column of a block holds: by its heading, and by its cells where the heading leaves it open.
import type { Day } from '../../domain/day.ts';
import type { CellValue, WorkbookLocale } from '../../workbook/cell.ts';
import { isDate } from '../../workbook/reading/reading.ts';
import { shapeOf } from '../columns/meanings-by-shape.ts';
import type { Shape } from '../columns/shaped-table.ts';
import { amountIn, yesNoIn } from '../notation/amounts.ts';
import { deadlineIn } from '../notation/deadlines.ts';
import { namesKpi, type Subject } from '../notation/headings.ts';
import type { Meaning } from '../notation/meaning.ts';
import { levelNamed } from '../notation/outline-marks.ts';
import { type Span, spanBack, spanOf, type WrittenPeriod } from '../notation/periods.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import type { Block, HeadingCell } from './find-blocks.ts';

/** Meanings that somebody chose for columns, by the cell of their heading. */
export type ChosenMeanings = ReadonlyMap<string, Meaning>;

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
  /** The day a heading names: `Target by 31 Dec`. */
  readonly until: Day | null;
  /** Texts under the heading of a period: what is to be reached in it. */
  readonly isPlan: boolean;
  /** Of a column of a period, and of a target or the like that stands under one. */
  readonly span: Span | null;
}

interface Content {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers without words of their own. */
  readonly plain: number;
  readonly days: number;
  readonly kinds: number;
  /** Words such as `KPI`: a kind among other kinds. */
  readonly kpis: number;
  readonly texts: number;
  /** Texts of three words and more. */
  readonly phrases: number;
}

const mostRowsLookedAt = 200;

function contentOf(grid: SheetGrid, block: Block, column: number, locale: WorkbookLocale): Content {
  const content = { filled: 0, numbers: 0, plain: 0, days: 0, kinds: 0, kpis: 0, texts: 0, phrases: 0 };
  const last = Math.min(block.lastRow, block.firstRow + mostRowsLookedAt);
  const readsAsAmount = (value: CellValue, row: number): boolean =>
    amountIn(value, grid.format(row, column), grid.shown(row, column), locale) !== null;
  for (let row = block.firstRow; row <= last; row += 1) {
    const value = grid.value(row, column);
    if (value === '' || (typeof value === 'string' && value.trim() === '')) continue;
    content.filled += 1;
    if (isDate(value)) content.days += 1;
    else if (readsAsAmount(value, row)) {
      content.numbers += 1;
      if (typeof value === 'number' || !/\p{L}{2,}.*\s\p{L}{2,}/u.test(value.toString())) content.plain += 1;
    } else if (typeof value === 'string') {
      if (namesKpi(value)) content.kpis += 1;
      if (levelNamed(value)) content.kinds += 1;
      else if (deadlineIn(value, locale, 2026, 20_780) !== null) content.days += 1;
      else if (yesNoIn(value) === null) {
        content.texts += 1;
        if (/\p{L}{2,}\P{L}+\p{L}{2,}.*\s\p{L}{2,}/u.test(value)) content.phrases += 1;
      }
    }
  }
  return content;
}

const isOfDays = (content: Content | undefined): boolean =>
  content !== undefined && content.days > 0 && content.days === content.filled;

function meaningOf(cell: HeadingCell, content: Content): Meaning {
  const { filled, numbers, plain, days, kinds, kpis, texts, phrases } = content;
  const isMostly = (count: number): boolean => filled > 0 && count * 2 > filled;
  const role = cell.heading?.role;
  if (role === 'date' && /\b(?:check-?in|update|review|measure|messung|relev[ée])/iu.test(cell.group))
    return 'note';
  if (role === 'due' && cell.period && isMostly(numbers) && days === 0) return 'period';
  if (kinds > 0 && (kinds + kpis) * 3 >= filled * 2 && role !== 'objective' && role !== 'keyResult')
    return 'kind';
  if (cell.period && (role === undefined || role === 'goal' || role === 'target')) {
    if (role !== undefined && cell.period.kind === 'year') return isMostly(texts) ? 'goal' : 'target';
    if (role === undefined) return isMostly(texts) ? 'unknown' : 'period';
  }
  switch (role) {
    case undefined:
    case 'step':
    case 'name':
      return 'unknown';
    case 'goal':
      return filled > 0 && (isMostly(plain) || texts + kinds + days + numbers - plain === 0)
        ? 'target'
        : role;
    case 'objective':
    case 'keyResult':
      return isMostly(plain) && role !== 'keyResult' ? 'target' : role;
    case 'kpi':
      return isMostly(numbers) ? 'current' : role;
    case 'start':
      if (isMostly(texts)) return 'unknown';
      return isMostly(days) && numbers === 0 ? 'startDate' : role;
    case 'due':
    case 'cycle':
      if (isMostly(numbers) && days === 0) return cell.text.length < 4 ? 'target' : 'unknown';
      return isMostly(phrases) && days === 0 ? 'unknown' : 'due';
    case 'current':
      return isMostly(texts) && numbers === 0 ? 'note' : role;
    case 'status':
      return isMostly(numbers) ? 'progress' : role;
    case 'progress':
      return isMostly(texts) && numbers === 0 ? 'note' : role;
    default:
      return role;
  }
}

/** The year a text names; null without one. */
export function yearIn(text: string): number | null {
  const found =
    /(?:^|[^\d])(20[1-4]\d)(?!\d)/.exec(text) ??
    /\bFY ?'?(\d\d)\b/i.exec(text) ??
    /\bQ[1-4] ?[’'](\d\d)\b/i.exec(text);
  const digits = found?.[1];
  return digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);
}

/** Periods in the order of their columns, each in its year: after December comes January. */
function spansOf(
  cells: readonly HeadingCell[],
  yearAround: number | null,
  lastFilled: number,
  todayYear: number,
  today: Day,
): readonly (Span | null)[] {
  const place = (first: number): readonly (Span | null)[] => {
    let year = first;
    let before: Span | null = null;
    return cells.map(({ groupPeriod, period, group }) => {
      if (!period) return null;
      if (period.back !== undefined) return spanBack(period, today);
      const written = period.year ?? groupPeriod?.year ?? yearIn(group);
      if (written !== null) year = written;
      let span = spanOf(period, year);
      if (written === null && before && span && span.to < before.from) {
        year += 1;
        span = spanOf(period, year);
      }
      before = span ?? before;
      return span;
    });
  };
  if (yearAround !== null) {
    const spans = place(yearAround);
    return spans;
  }
  const spans = place(todayYear);
  const last = spans[lastFilled];
  return last && last.from > today ? place(todayYear - 1) : spans;
}

interface PlacedCell {
  readonly cell: HeadingCell;
  readonly index: number;
}

/**
 * `Nov 25`, `Dec 25`, `Jan 26`: numbers that go up or down with the months are years, not days. `Oct 2025` that was taken for
 * the first of October is a month, where its neighbours are.
 */
function withYears(placed: readonly PlacedCell[]): readonly PlacedCell[] {
  const isFirst = ({ cell: { period } }: PlacedCell): boolean =>
    period?.kind === 'day' && period.dayOfMonth === 1;
  const areFirstsMonths =
    placed.some(({ cell: { period } }) => period?.kind === 'month') &&
    placed.every((each) => isFirst(each) || each.cell.period?.kind === 'month');
  if (areFirstsMonths) {
    return placed.map((each) => ({
      ...each,
      cell: {
        ...each.cell,
        period: each.cell.period && { ...each.cell.period, kind: 'month', dayOfMonth: 0 },
      },
    }));
  }
  const days = placed.flatMap(({ cell: { period } }) => (period ? [period] : []));
  const [first, second] = days;
  const monthsOf = (period: WrittenPeriod): number => period.dayOfMonth * 12 + period.number;
  const step = first && second ? monthsOf(second) - monthsOf(first) : 0;
  const isYear =
    first !== undefined &&
    Math.abs(step) === 1 &&
    days.length >= 3 &&
    days.every(
      (period, index) =>
        period.kind === 'day' &&
        period.year === null &&
        period.dayOfMonth >= 20 &&
        monthsOf(period) === monthsOf(first) + index * step,
    );
  if (!isYear) return placed;
  return placed.map(({ cell, index }) => ({
    index,
    cell: {
      ...cell,
      period: cell.period && {
        ...cell.period,
        kind: 'month',
        dayOfMonth: 0,
        year: 2000 + cell.period.dayOfMonth,
      },
    },
  }));
}

/** Whether a group or heading speaks of what was planned. */
const isPlan = (cell: HeadingCell): boolean =>
  /\b(?:target|plan|planned|soll|goal|budget|cible|meta|forecast|prognose|paliers?|hitos|jalons)s?\b|\p{L}ziele?\b/iu.test(
    `${cell.text} ${cell.group}`,
  );

const unitWords =
  /^(?:%|percent(?:age)?|prozent|€|\$|£|eur|usd|gbp|chf|t€|k€|count|number|#|people|users?|visits?|leads?|deals?|orders?|days?|hours?|hrs?|h|min(?:ute)?s?|pcs|pieces|points?|units?|kg|stück|std\.?|tage|stunden|anzahl|heures?|jours?|nombre|horas?|d[ií]as?|personas?)$/i;
const longestUnit = 12;

/** Whether a column headed `Metric` or `Measure` names units beside the names of what is measured. */
function holdsUnits(grid: SheetGrid, block: Block, column: number): boolean {
  let known = 0;
  let others = 0;
  for (
    let row = block.firstRow;
    row <= Math.min(block.lastRow, block.firstRow + mostRowsLookedAt);
    row += 1
  ) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (text.length > longestUnit || text.includes(' ')) return false;
    if (unitWords.test(text)) known += 1;
    else others += 1;
  }
  return known > 0 && known * 3 >= known + others;
}

/** `2025 actual` in a plan of 2026: where the year began. */
function isOfYearBefore({ text }: HeadingCell, yearAround: number): boolean {
  const year = yearIn(text);
  return year !== null && year < yearAround;
}

const ofThePast =
  /\b(?:last|updated?|created|since|started|begun|zuletzt|aktualisiert|erstellt|seit|mise|depuis|créé|último|actualizado|creado|desde)\b/iu;

/** Whether key results stand in several rows, as in a log. */
function repeatsNames(grid: SheetGrid, block: Block, meanings: readonly Meaning[]): boolean {
  const names = block.headings[meanings.indexOf('keyResult')]?.column;
  const seen = new Map<string, number>();
  for (let row = block.firstRow; names !== undefined && row <= block.lastRow; row += 1) {
    const name = grid.text(row, names);
    if (name !== '') seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const repeated = [...seen.values()].filter((times) => times > 1).length;
  return repeated > 0 && repeated * 2 >= seen.size;
}

/** Whether a column nobody knows holds nothing but days, and its heading does not speak of the past. */
const isOfDaysToCome = ({ text }: HeadingCell, content: Content | undefined): boolean =>
  content !== undefined && content.days >= 2 && content.days === content.filled && !ofThePast.test(text);

/** Whether a column beside the key results has texts in rows of its own, below theirs. */
function fillsRowsBetween(grid: SheetGrid, block: Block, keyResult: number, column: number): boolean {
  let between = 0;
  const last = Math.min(block.lastRow, block.firstRow + mostRowsLookedAt);
  for (let row = block.firstRow; row <= last; row += 1) {
    if (grid.text(row, column) === '') continue;
    const isOwnRow = grid.filled(row)[0] === column && /\p{L}{3}/u.test(grid.text(row, column));
    if (!isOwnRow || grid.text(row, keyResult) !== '') return false;
    between += 1;
  }
  return between >= 2;
}

/** `YTD` of a key result is where it stands. */
const isSoFar = (cell: HeadingCell | undefined): boolean =>
  /^(?:ytd|year to date|qtd)$/i.test(cell?.text ?? '');

/** The meanings as they are beside each other: what one alone would be, it need not be among the others. */
function amongOthers(
  grid: SheetGrid,
  block: Block,
  meanings: readonly Meaning[],
  contents: readonly Content[],
  yearAround: number,
): readonly Meaning[] {
  const has = (meaning: Meaning): boolean => meanings.includes(meaning);
  const isNamed = has('keyResult') || block.headings.some(({ heading }) => heading?.role === 'name');
  const periods = meanings.filter((meaning) => meaning === 'period').length;
  const isOfGoals = has('keyResult') && has('target') && periods < 2;
  const hasStatedTarget = block.headings.some(
    ({ heading }, index) => heading?.role === 'target' && meanings[index] === 'target',
  );
  const [first, last, other] = meanings.flatMap((meaning, index) => (meaning === 'period' ? [index] : []));
  const target = meanings.indexOf('target');
  /** `End of Q2 | Target | End of Q3`: from where, to where, and what came of it. */
  const isAround =
    first !== undefined && last !== undefined && other === undefined && first < target && target < last;
  return meanings.map((meaning, index) => {
    const cell = block.headings[index];
    if (isAround && !has('start') && !has('current') && index === first) return 'start';
    if (isAround && !has('start') && !has('current') && index === last) return 'current';
    if (meaning === 'kpi' && isNamed && !has('unit') && cell && holdsUnits(grid, block, cell.column))
      return 'unit';
    if (meaning === 'target' && has('startDate') && isOfDays(contents[index])) return 'due';
    if (meaning === 'unknown' && cell && !has('due') && isOfDaysToCome(cell, contents[index]))
      return repeatsNames(grid, block, meanings) ? 'date' : 'due';
    const before = block.headings[index - 1];
    if (meaning === 'unknown' && cell && before && meanings[index - 1] === 'keyResult')
      return fillsRowsBetween(grid, block, before.column, cell.column) ? 'initiative' : meaning;
    const isNumbered = cell?.heading?.role === 'objective' || cell?.heading?.role === 'goal';
    if (meaning === 'target' && isNumbered && hasStatedTarget && has('keyResult')) return 'parent';
    if (meaning === 'computed' && isSoFar(cell) && isOfGoals && !has('current')) return 'current';
    if (
      (meaning === 'current' || meaning === 'value') &&
      cell &&
      !has('start') &&
      isOfYearBefore(cell, yearAround)
    )
      return 'start';
    const isEnd = meaning === 'target' && cell?.heading?.role === 'due';
    return isEnd && hasStatedTarget && !has('current') ? 'current' : meaning;
  });
}

/** What the columns of a block hold. */
export function blockColumns(
  grid: SheetGrid,
  block: Block,
  locale: WorkbookLocale,
  yearAround: number | null,
  today: { readonly day: Day; readonly year: number },
  chosen: ChosenMeanings,
): readonly BlockColumn[] {
  const chosenFor = (cell: HeadingCell): Meaning | undefined =>
    chosen.get(grid.nameOf(cell.row, cell.column));
  const contents = block.headings.map((cell) => contentOf(grid, block, cell.column, locale));
  const alone = block.headings.map((cell, index) => {
    const content = contents[index];
    const own = chosenFor(cell);
    if (own !== undefined) return own;
    return content === undefined || (cell.text === '' && content.filled === 0)
      ? 'unknown'
      : meaningOf(cell, content);
  });
  const isRepeated = ({ text, group }: HeadingCell): boolean =>
    block.headings.some((other) => other.text === text && other.group !== group);
  const headed = amongOthers(grid, block, alone, contents, yearAround ?? today.year);
  const shape: Shape =
    chosen.size > 0 && block.headings.some((cell) => chosenFor(cell) !== undefined)
      ? new Map()
      : shapeOf(
          grid,
          block,
          block.headings.map(({ column, text }, index) => ({
            column,
            text,
            meaning: headed[index] ?? 'unknown',
          })),
          locale,
        );
  const meanings = headed.map(
    (meaning, index) => shape.get(block.headings[index]?.column ?? -1)?.meaning ?? meaning,
  );
  const byGroup = block.headings.map((cell, index) => periodOfGroup(cell, meanings[index] ?? 'unknown'));
  const isOfPeriod = byGroup.filter((found) => found !== null).length >= 2;
  const periodCells = block.headings.map((cell, index) => {
    const grouped = isOfPeriod ? byGroup[index] : null;
    if (meanings[index] === 'period') return isPlan(cell) ? null : cell;
    return grouped ? { ...cell, period: grouped } : null;
  });
  const placed = withYears(periodCells.flatMap((cell, index) => (cell ? [{ cell, index }] : [])));
  const lastFilled = placed.reduce(
    (last, { index }, at) => ((contents[index]?.filled ?? 0) > 0 ? at : last),
    0,
  );
  const spans = spansOf(
    placed.map(({ cell }) => cell),
    yearAround,
    lastFilled,
    today.year,
    today.day,
  );
  return block.headings.map((cell, index) => {
    const at = placed.findIndex((candidate) => candidate.index === index);
    const isPeriod = at >= 0;
    const meaning = meanings[index] ?? 'unknown';
    const isChosen = chosenFor(cell) !== undefined;
    return {
      column: cell.column,
      cell: grid.nameOf(cell.row, cell.column),
      text: cell.group && (cell.groupPeriod || isRepeated(cell)) ? `${cell.group} ${cell.text}` : cell.text,
      meaning: isPeriod ? 'period' : meaning === 'period' ? (isPlan(cell) ? 'target' : 'unknown') : meaning,
      subject: isChosen ? null : (cell.heading?.subject ?? null),
      isName: cell.heading?.role === 'name',
      isStep: cell.heading?.role === 'step',
      until: untilIn(cell, locale, yearAround, today.day),
      isPlan: isTextOfPeriod(cell, contents[index]),
      number: isChosen ? null : (shape.get(cell.column)?.number ?? cell.heading?.number ?? null),
      span: isPeriod
        ? (spans[at] ?? null)
        : (isTextOfPeriod(cell, contents[index]) || meanings[index] === 'period') && cell.period
          ? spanOf(cell.period, cell.period.year ?? yearAround ?? today.year)
          : groupSpan(cell, yearAround ?? today.year),
    };
  });
}

/** The day that `Target by end of Q4` names. */
function untilIn(
  { heading, text }: HeadingCell,
  locale: WorkbookLocale,
  yearAround: number | null,
  today: Day,
): Day | null {
  if (heading?.role !== 'target' && heading?.role !== 'goal') return null;
  const tail = /\s(?:by|until|till|bis|d[’']ici|pour|para|hasta)\s+(.+)$/i.exec(text)?.[1];
  return tail === undefined ? null : deadlineIn(tail, locale, yearAround, today);
}

const isTextOfPeriod = ({ heading, period }: HeadingCell, content: Content | undefined): boolean =>
  period !== null && heading === null && content !== undefined && content.texts * 2 > content.filled;

const groupSpan = ({ group, groupPeriod }: HeadingCell, year: number): Span | null =>
  groupPeriod ? spanOf(groupPeriod, groupPeriod.year ?? yearIn(group) ?? year) : null;

/** `Actual` below `March` is the value of March. */
function periodOfGroup(cell: HeadingCell, meaning: Meaning): WrittenPeriod | null {
  return cell.groupPeriod && (meaning === 'current' || meaning === 'value') ? cell.groupPeriod : null;
}
