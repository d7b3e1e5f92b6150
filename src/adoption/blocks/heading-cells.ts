// The headings of a table, one or two rows deep: what each says with the group it stands in.
import type { WorkbookLocale } from '../../workbook/cell.ts';
import type { MergedCells } from '../../workbook/foreign-sheet.ts';
import { type Heading, headingOf, headsRows } from '../notation/headings.ts';
import { periodIn, periodOfCell, relativePeriodIn, type WrittenPeriod } from '../notation/periods.ts';
import { periodBesideWords, periodOfRound, weekWithDay } from '../notation/periods-in-headings.ts';
import { plainWords } from '../notation/plain-words.ts';
import type { Role } from '../notation/words-of-roles.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';

export interface HeadingCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly heading: Heading | null;
  readonly period: WrittenPeriod | null;
  /** What stands above it across several columns. */
  readonly group: string;
  readonly groupPeriod: WrittenPeriod | null;
}

/** One for each column of the grid. */
export function headingCells(
  grid: SheetGrid,
  rows: readonly number[],
  locale: WorkbookLocale,
): readonly HeadingCell[] {
  const cells = numbersFrom(0, grid.columns).map((column) => headingCell(grid, rows, column, locale));
  return withOwnPeriods(withRelativePeriods(withNames(withFigures(withTargets(cells)))));
}

function headingCell(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
  locale: WorkbookLocale,
): HeadingCell {
  const top = rows[0] ?? 0;
  const bottom = rows[rows.length - 1] ?? 0;
  const isOfTop =
    grid.text(bottom, column) === '' ||
    goesOnInBrackets(grid, bottom, top, column) ||
    labelsDates(grid, bottom, top, column);
  const row = isOfTop ? top : bottom;
  const text = grid.text(row, column);
  const above = rows.length > 1 && row === bottom ? groupAbove(grid, top, column) : null;
  const group = above === null ? '' : grid.text(top, above);
  const periodAt = (at: number, of: number): WrittenPeriod | null =>
    periodOfCell(grid.value(at, of), grid.shown(at, of), locale);
  return {
    row,
    column,
    text,
    heading: withGroup(text, headingOf(group), above === column),
    period: periodAt(row, column) ?? periodAmong(text, locale),
    group,
    groupPeriod: above === null ? null : periodAt(top, above),
  };
}

/** `(1–10)` below `Confidence` says more of it. */
export const goesOnInBrackets = (grid: SheetGrid, row: number, above: number, column: number): boolean =>
  row !== above && grid.text(above, column) !== '' && /^\([^()]+\)$/.test(grid.text(row, column));

/** `Confidence W45`, or `W45` under a heading of confidence: how sure people were in a period. */
export const isOfConfidence = ({ group, heading, period }: HeadingCell): boolean =>
  period !== null && (heading ?? headingOf(group))?.role === 'confidence';

/** The column of the heading in a row above that reaches over a column. */
function groupAbove(grid: SheetGrid, row: number, column: number): number | null {
  for (let at = column; at >= 0; at -= 1) {
    if (grid.text(row, at) === '') continue;
    const merged = reachesRight(grid, row, at);
    return merged && merged.right < column ? null : at;
  }
  return null;
}

/** `Period ending` first in its row below `KPI`: what the dates beside it are, rather than a heading of its own. */
export const labelsDates = (grid: SheetGrid, row: number, above: number, column: number): boolean =>
  row !== above &&
  grid.filled(row)[0] === column &&
  headsRows(grid.text(above, column)) &&
  ofDates.test(grid.text(row, column)) &&
  grid.filled(row).every((at) => at === column || /\d/.test(grid.text(row, at)));

const ofDates =
  /\b(?:ending|ends|beginning|starting|commencing|(?:start|end) date|endet|endend|beginnt|ende|bis|date de fin|fin de|se terminant|finaliza|termina|hasta)\b|^(?:dates?|datum|fecha|from|to|ab|au|du|w\/?[ec])$/iu;

/** The merged cells a heading stands in, where they span columns. */
export function reachesRight(grid: SheetGrid, row: number, column: number): MergedCells | null {
  const merged = grid.mergedAt(row, column);
  return merged && merged.right > merged.left ? merged : null;
}

/** German for what a goal is, as well as English for where it began. */
const asksWhat = /^was$/i;

/** `Description` first below `Key results` holds the key results; what follows speaks of them: `Goal` of their target. */
function withGroup(text: string, group: Heading | null, isFirst: boolean): Heading | null {
  const own = headingOf(text);
  if (!group || group.subject === null) return own;
  const isNameOfIt =
    own === null || own.role === 'name' || (own.role === 'kpi' && group.subject === 'keyResult');
  if (isNameOfIt || (isFirst && asksWhat.test(text))) return isFirst ? group : own;
  if (own.role === 'goal' && group.subject === 'keyResult' && !isFirst) return { ...group, role: 'target' };
  const isOfIt = own.subject === null || own.subject === group.subject;
  return isOfIt ? { ...own, subject: group.subject, number: own.number ?? group.number } : own;
}

/** `Meta 2` beside `Resultado clave 2` is its target. */
const withTargets = (cells: readonly HeadingCell[]): readonly HeadingCell[] =>
  cells.map((cell) => {
    const number = Number(/\s([1-9])$/.exec(cell.text)?.[1]);
    const isOfResult = cells.some(
      ({ heading }) => heading?.role === 'keyResult' && heading.number === number && number > 0,
    );
    const isGoal = isOfResult && headingOf(cell.text.replace(/\s[1-9]$/, ''))?.role === 'goal';
    return isGoal ? { ...cell, heading: { role: 'target', subject: 'keyResult', number } } : cell;
  });

const namesSubject = ({ number, subject }: Heading): boolean => subject !== null && number === null;

const sides =
  /\b(?:actual|results?|ergebnis|r[ée]sultat|resultado|ist|target|plan|soll|ziel|value|wert|goal|réel|cible|real|meta|situation|situaci[oó]n|stand|status|[ée]tat|estado|level|niveau|valeur|valor|reading|messung|point|revue|bilan|check-?in|update|review|corte|seguimiento|avance|avancement|medici[oó]n|mesure|confidence|zuversicht|confiance|confianza)\b(?:\s(?:as of|as at|at|on|in|im|en|au|al?|am|zum|vom|per)(?=\s))?/iu;

/** The period that a text names among other words. */
export const periodAmong = (text: string, locale: WorkbookLocale): WrittenPeriod | null =>
  periodOfSide(text, locale) ??
  periodOfRound(text, locale.dateOrder) ??
  weekWithDay(text, locale.dateOrder) ??
  (headingOf(text) === null ? periodBesideWords(text, locale.dateOrder) : null);

/** `Oct actual`, `Plan Q3`, `Situation au 30/06`: a period with what is told of it. */
const periodOfSide = (text: string, locale: WorkbookLocale): WrittenPeriod | null => {
  const rest = text.replace(sides, ' ');
  return rest === text ? null : periodIn(rest.replace(/[()[\]\s]+/g, ' ').trim(), locale.dateOrder);
};

const figureOfGroup =
  /^(?:value|level|figure|amount|how much|wert|hohe|zahl|wie viel|valeur|niveau|chiffre|montant|combien|valor|nivel|cifra|importe|cuanto)$/;

/** `Level` and `By` below `Target`: the figure that the group is about, and what else is told of it. */
function withFigures(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const isFigure = ({ group, text }: HeadingCell): boolean =>
    group !== '' && figureOfGroup.test(plainWords(text));
  const groups = new Map(
    cells.filter(isFigure).flatMap(({ group }) => {
      const isBesideGoals = cells.some((cell) => cell.group !== group && headsRows(cell.text));
      const role = roleOfFigures(headingOf(group), isBesideGoals);
      return role === null ? [] : [[group, role] as const];
    }),
  );
  return cells.map((cell) => {
    const role = groups.get(cell.group);
    const own = headingOf(cell.text);
    if (role === undefined) return cell;
    if (isFigure(cell)) return { ...cell, heading: { role, subject: null, number: null } };
    return own ? { ...cell, heading: own } : cell;
  });
}

/** `Goal` beside other words for goals is their target. */
function roleOfFigures(group: Heading | null, isBesideGoals: boolean): Role | null {
  if (group?.role === 'goal') return isBesideGoals ? 'target' : null;
  return group?.role === 'start' || group?.role === 'target' || group?.role === 'current' ? group.role : null;
}

/** `Title` below `Objective` is the objective, wherever it stands in a group that has no other word for it. */
function withNames(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const named = new Map<string, HeadingCell>();
  for (const cell of cells) {
    const group = headingOf(cell.group);
    if (!group || !namesSubject(group) || cell.heading?.role !== 'name' || named.has(cell.group)) continue;
    const hasWord = cells.some((other) => other.group === cell.group && other.heading?.role === group.role);
    if (!hasWord) named.set(cell.group, { ...cell, heading: group });
  }
  return cells.map((cell) => {
    const own = named.get(cell.group);
    return own?.column === cell.column ? own : cell;
  });
}

/** `Last week | This week`: two of them make a history, one alone may be anything. */
function withRelativePeriods(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const found = cells.map(({ text }) => relativePeriodIn(text));
  if (found.filter((period) => period !== null).length < 2) return cells;
  return cells.map((cell, index) => {
    const period = found[index] ?? null;
    return period ? { ...cell, heading: null, period } : cell;
  });
}

const rolesOfPeriods: readonly Role[] = ['target', 'goal', 'current', 'value'];

/** `Q1 Target | Q1 Actual | Q2 Target | …`: each speaks of a period of its own, as if it stood under it. */
function withOwnPeriods(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const isOwn = ({ heading, period, group }: HeadingCell, role: Role): boolean =>
    heading?.role === role && period !== null && group === '';
  const repeated = rolesOfPeriods.filter((role) => cells.filter((cell) => isOwn(cell, role)).length >= 2);
  return cells.map((cell) =>
    repeated.some((role) => isOwn(cell, role)) ? { ...cell, period: null, groupPeriod: cell.period } : cell,
  );
}
