// Reads a KPI log that has a column for each KPI and dates down, or, turned, a row for each KPI and dates across.
import type { Day } from '../../domain/day.ts';
import type { ProcessMark } from '../../domain/kpi/log.ts';
import { idKey } from '../../domain/okr/check-in-history.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CellValue, Grid } from '../cell.ts';
import { plainHeading } from '../placing/locate-columns.ts';
import { readNumber } from '../reading/read-number.ts';
import { errorIn, isProblem, quoted, type Reading } from '../reading/reading.ts';
import { rememberingDays } from '../reading/remembered-days.ts';
import type { CellProblem, CodecContext } from '../table-codec.ts';
import type { KpiLogTable, LoggedValue, Stranger } from './kpi-log-table.ts';
import { readLogDay } from './log-day.ts';
import type { NamedKpi } from './named-kpi.ts';
import { marksIn } from './process-note.ts';

/** Titles above the headings are looked over as far as this. */
const mostLinesAbove = 10;
/** So many cells tell whether a column holds dates. */
const cellsTried = 20;

/** Lines count from 0 here. */
interface WideFrame {
  readonly headings: number;
  readonly dates: number;
  readonly kpis: ReadonlyMap<number, NamedKpi>;
  readonly campaign: number | null;
  readonly note: number | null;
}

/** A grid as its lines go: dates down as it is, dates across turned. */
interface Turned {
  readonly lines: Grid;
  readonly layout: 'datesDown' | 'datesAcross';
}

/** The log where it is a wide one; null where no heading names a KPI beside dates. */
export function readWideLog(
  grid: Grid,
  kpis: readonly NamedKpi[],
  context: CodecContext,
): KpiLogTable | null {
  const known = byHeading(kpis);
  const upright: Turned = { lines: grid, layout: 'datesDown' };
  const frame = frameOf(upright.lines, known, context);
  if (frame) return tableOf(upright, frame, context);
  const turned: Turned = { lines: turn(grid), layout: 'datesAcross' };
  const turnedFrame = frameOf(turned.lines, known, context);
  return turnedFrame && tableOf(turned, turnedFrame, context);
}

function byHeading(kpis: readonly NamedKpi[]): ReadonlyMap<string, NamedKpi> {
  const known = new Map<string, NamedKpi>();
  const add = (heading: string, kpi: NamedKpi): void => {
    const key = plainHeading(heading);
    if (key !== '' && !known.has(key)) known.set(key, kpi);
  };
  const withId = kpis.filter(({ id }) => id !== '');
  for (const kpi of withId) add(kpi.id, kpi);
  for (const kpi of withId) {
    add(kpi.kpi, kpi);
    add(`${kpi.id} ${kpi.kpi}`, kpi);
    add(`${kpi.id} · ${kpi.kpi}`, kpi);
  }
  return known;
}

const widthOf = (grid: Grid): number => grid.reduce((widest, row) => Math.max(widest, row.length), 0);

function turn(grid: Grid): Grid {
  return Array.from({ length: widthOf(grid) }, (_, column) => grid.map((row) => row[column] ?? ''));
}

function frameOf(lines: Grid, known: ReadonlyMap<string, NamedKpi>, context: CodecContext): WideFrame | null {
  let headings = 0;
  let kpis = new Map<number, NamedKpi>();
  for (let line = 0; line <= mostLinesAbove && line < lines.length; line += 1) {
    const found = kpisIn(lines[line] ?? [], known);
    if (found.size > kpis.size) [headings, kpis] = [line, found];
  }
  if (kpis.size === 0) return null;
  const at = headingFinder(lines[headings] ?? [], context);
  const dates = at('date') ?? firstWithDates(lines, headings, kpis, context);
  return dates === null ? null : { headings, dates, kpis, campaign: at('campaign'), note: at('note') };
}

/** The first heading of a KPI counts. */
function kpisIn(cells: readonly CellValue[], known: ReadonlyMap<string, NamedKpi>): Map<number, NamedKpi> {
  const kpis = new Map<number, NamedKpi>();
  const seen = new Set<NamedKpi>();
  cells.forEach((cell, at) => {
    const kpi = typeof cell === 'string' ? known.get(plainHeading(cell)) : undefined;
    if (kpi === undefined || seen.has(kpi)) return;
    seen.add(kpi);
    kpis.set(at, kpi);
  });
  return kpis;
}

/** Finds a column of the log by its heading, or by the one people gave it. */
function headingFinder(
  cells: readonly CellValue[],
  { words, renamedHeadings }: CodecContext,
): (columnId: 'date' | 'campaign' | 'note') => number | null {
  return (columnId) => {
    const { heading } = words.tables.kpiLog.columns[columnId];
    const wanted = [heading, renamedHeadings.get(`kpiLog.${columnId}`) ?? heading].map(plainHeading);
    const at = cells.findIndex((cell) => typeof cell === 'string' && wanted.includes(plainHeading(cell)));
    return at === -1 ? null : at;
  };
}

function firstWithDates(
  lines: Grid,
  headings: number,
  kpis: ReadonlyMap<number, NamedKpi>,
  context: CodecContext,
): number | null {
  const below = lines.slice(headings + 1, headings + 1 + cellsTried);
  for (let at = 0; at < widthOf(below); at += 1) {
    if (kpis.has(at)) continue;
    const filled = below.map((cells) => cells[at] ?? '').filter((cell) => !isBlank(cell));
    const areDays = filled.filter((cell) => typeof readLogDay(cell, context) === 'number');
    if (areDays.length > filled.length / 2) return at;
  }
  return null;
}

const isBlank = (cell: CellValue | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

type PlaceOf = (line: number, across: number) => { readonly row: number; readonly column: number };

function tableOf({ lines, layout }: Turned, frame: WideFrame, given: CodecContext): KpiLogTable {
  const context = { ...given, locale: rememberingDays(given.locale) };
  const placeOf: PlaceOf = (line, across) =>
    layout === 'datesDown' ? { row: line + 1, column: across + 1 } : { row: across + 1, column: line + 1 };
  const rows: LoggedValue[] = [];
  const marks: ProcessMark[] = [];
  const ofDay = new Map<Day, number>();
  const kpiIds = [...frame.kpis.values()].map(({ id }) => id);
  let last = frame.headings;

  for (let line = frame.headings + 1; line < lines.length; line += 1) {
    const cells = lines[line] ?? [];
    const isFilled = !isBlank(cells[frame.dates]) || [...frame.kpis.keys()].some((at) => !isBlank(cells[at]));
    if (!isFilled) continue;
    last = line;
    const day = readLogDay(cells[frame.dates] ?? '', context);
    if (typeof day === 'number') {
      ofDay.set(day, line + 1);
      marks.push(...marksIn(textAt(cells, frame.note), day, kpiIds, context.words.reading));
    }
    rows.push(...valuesOfLine(cells, line, day, frame, placeOf, context));
  }
  return {
    layout,
    rows,
    marks,
    headingRow: layout === 'datesDown' ? frame.headings + 1 : 1,
    lastRow: rows.reduce((furthest, { row }) => Math.max(furthest, row), frame.headings + 1),
    columns: new Map(),
    problems: [],
    strangers: strangersIn(lines, frame, placeOf, context),
    lines: {
      ofKpi: new Map([...frame.kpis].map(([across, { id }]) => [idKey(id), across + 1])),
      ofDay,
      headings: frame.headings + 1,
      dates: frame.dates + 1,
      nextDay: last + 2,
    },
  };
}

const textAt = (cells: readonly CellValue[], across: number | null): string =>
  across === null ? '' : quoted(cells[across] ?? '');

/** The values of one day. */
function valuesOfLine(
  cells: readonly CellValue[],
  line: number,
  day: Reading<Day>,
  frame: WideFrame,
  placeOf: PlaceOf,
  context: CodecContext,
): readonly LoggedValue[] {
  const campaign = textAt(cells, frame.campaign);
  const note = textAt(cells, frame.note);
  const dateProblem: Problem | null = isProblem(day)
    ? day
    : day === null
      ? { code: 'missing-value', what: context.words.tables.kpiLog.columns.date.heading }
      : null;
  return [...frame.kpis].flatMap(([across, { id: kpiId, unit }]): LoggedValue[] => {
    const value = readNumber(cells[across] ?? '', context.locale, unit);
    if (value === null) return [];
    const problems: CellProblem[] = [];
    if (isProblem(value)) problems.push({ problem: value, columnId: 'value', ...placeOf(line, across) });
    if (dateProblem) problems.push({ problem: dateProblem, columnId: 'date', ...placeOf(line, frame.dates) });
    const isRead = typeof day === 'number' && typeof value === 'number';
    const point = isRead ? { day, kpiId, value, campaign, note } : null;
    return [{ ...placeOf(line, across), kpiId, value: point, problems }];
  });
}

/** Columns of numbers under a heading that names no KPI: nothing of the user's is left out unsaid. */
function strangersIn(
  lines: Grid,
  { headings, dates, kpis, campaign, note }: WideFrame,
  placeOf: PlaceOf,
  { locale }: CodecContext,
): readonly Stranger[] {
  const below = lines.slice(headings + 1, headings + 1 + cellsTried);
  return (lines[headings] ?? []).flatMap((cell, across): Stranger[] => {
    const name = quoted(cell);
    const isOurs = kpis.has(across) || [dates, campaign, note].includes(across);
    if (isOurs || name === '' || errorIn(cell) !== null) return [];
    const holdsNumbers = below.some((cells) => typeof readNumber(cells[across] ?? '', locale) === 'number');
    return holdsNumbers ? [{ name, ...placeOf(headings, across) }] : [];
  });
}
