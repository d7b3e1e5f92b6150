// What columns hold beside each other: what one alone would be, it need not be among the others.
import { headingOf } from '../notation/headings.ts';
import type { Meaning } from '../notation/meaning.ts';
import { type Level, levelOfId } from '../notation/outline-marks.ts';
import { plainWords } from '../notation/plain-words.ts';
import { speaksOfAgreement, speaksOfProposal } from '../notation/words-of-agreement.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type Contents, isMostly, isOfDays, rowsLookedAt } from './column-contents.ts';
import type { Block } from './find-blocks.ts';
import type { HeadingCell } from './heading-cells.ts';
import { numbersLevels } from './numbers-of-levels.ts';
import { yearIn } from './year-named.ts';

/** A column and what it is taken to hold so far. */
export interface ColumnSoFar {
  readonly cell: HeadingCell;
  readonly contents: Contents;
  readonly meaning: Meaning;
}

interface Table {
  readonly grid: SheetGrid;
  readonly block: Block;
  readonly columns: readonly ColumnSoFar[];
  readonly year: number;
  has(meaning: Meaning): boolean;
}

/** The meaning of the column at an index among the others; null where it says nothing of it. */
type Rule = (table: Table, column: ColumnSoFar, index: number) => Meaning | null;

/** `year`: the one the block speaks of. */
export function meaningsAmongOthers(
  grid: SheetGrid,
  block: Block,
  columns: readonly ColumnSoFar[],
  year: number,
): readonly Meaning[] {
  const meanings = new Set(columns.map(({ meaning }) => meaning));
  const table: Table = { grid, block, columns, year, has: (meaning) => meanings.has(meaning) };
  return columns.map((column, index) => {
    for (const rule of rules) {
      const found = rule(table, column, index);
      if (found !== null) return found;
    }
    return column.meaning;
  });
}

/** `End of Q2 | Target | End of Q3`: from where, to where, and what came of it. */
const aroundTarget: Rule = ({ columns, has }, _, index) => {
  const target = columns.findIndex(({ meaning }) => meaning === 'target');
  const [first, last, other] = columns.flatMap(({ meaning }, at) => (meaning === 'period' ? [at] : []));
  if (first === undefined || last === undefined || other !== undefined) return null;
  if (target < first || target > last || has('start') || has('current')) return null;
  if (index === first) return 'start';
  return index === last ? 'current' : null;
};

/** `Metric`, or a heading nobody knows, beside the names of what is measured. */
const unitsBesideNames: Rule = (table, { cell, meaning }) => {
  if ((meaning !== 'kpi' && meaning !== 'unknown') || table.has('unit')) return null;
  const isNamed =
    table.has('keyResult') ||
    (meaning === 'unknown' && table.has('kpi')) ||
    (hasGoals(table) && holdsSigns(table, cell.column)) ||
    table.columns.some((other) => other.cell.heading?.role === 'name');
  return isNamed && holdsUnits(table, cell.column) ? 'unit' : null;
};

const hasGoals = ({ has }: Table): boolean => has('goal') || has('objective');

/** `%` and `€` are no names of anything that is measured. */
const holdsSigns = (table: Table, column: number): boolean =>
  textsIn(table, column).some((text) => /^(?:%|\p{Sc})$/u.test(text));

/** `Title` beside key results that stand under no other objective: what is to be won, not who wins it. */
const titleOfObjective: Rule = (table, column) => {
  const { block, columns, has } = table;
  if (column.meaning !== 'unknown' || column.cell.heading?.role !== 'name') return null;
  if (!has('keyResult') || has('objective') || has('goal') || has('kind') || block.isSaidToHoldGoals)
    return null;
  const holdsPhrases = ({ cell }: ColumnSoFar): boolean => {
    const texts = textsIn(table, cell.column);
    return texts.filter((text) => /\s\p{Ll}/u.test(text)).length * 2 > texts.length;
  };
  const found = columns.find(
    (other) => other.cell.heading?.role === 'name' && other.meaning === 'unknown' && holdsPhrases(other),
  );
  return found === column ? 'objective' : null;
};

/** Addresses of people, where no other column names them. */
const peopleByAddress: Rule = (table, column) => {
  if (column.meaning !== 'unknown' || table.has('owner')) return null;
  const isOfAddresses = ({ cell, meaning }: ColumnSoFar): boolean =>
    meaning === 'unknown' && textsIn(table, cell.column).every((text) => mailAddress.test(text));
  const found = table.columns.find(
    (other) => textsIn(table, other.cell.column).length > 0 && isOfAddresses(other),
  );
  return found === column ? 'owner' : null;
};

const mailAddress = /^[^\s@,;]+@[^\s@,;]+\.\p{L}{2,}(?:\s*[,;]\s*[^\s@,;]+@[^\s@,;]+)*$/u;

/** What the cells of a column say, without the empty ones. */
const textsIn = ({ grid, block }: Table, column: number): readonly string[] =>
  rowsLookedAt(block)
    .map((row) => grid.text(row, column))
    .filter((text) => text !== '');

const unitWords =
  /^(?:%|percent(?:age)?|prozent|€|\$|£|eur|usd|gbp|chf|t€|k€|count|number|#|people|users?|visits?|leads?|deals?|orders?|days?|hours?|hrs?|h|min(?:ute)?s?|pcs|pieces|points?|units?|kg|stück|std\.?|tage|stunden|anzahl|heures?|jours?|nombre|horas?|d[ií]as?|personas?)$/i;
const longestUnit = 12;

function holdsUnits(table: Table, column: number): boolean {
  const texts = textsIn(table, column);
  if (texts.some((text) => text.length > longestUnit || text.includes(' '))) return false;
  const known = texts.filter((text) => unitWords.test(text)).length;
  return known > 0 && known * 3 >= texts.length;
}

/** `Target` after a start that is a day. */
const endOfDays: Rule = ({ has }, { contents, meaning }) =>
  meaning === 'target' && has('startDate') && isOfDays(contents) ? 'due' : null;

const ofThePast =
  /\blast\b|\bupdate|\bcreate|\bsince\b|\bstarted\b|\bbegun\b|zuletzt|letzte|aktualisier|erstell|\bseit\b|\bmise?\b|depuis|dernier|\bcree|\bultim|actualiza|\bcread|\bdesde\b|time ?stamp|submi|zeitstempel|eingereicht|horodat|marca temporal|enviad/;

/** A column nobody knows that holds nothing but days, and whose heading does not speak of the past. */
const daysToCome: Rule = (table, { cell, contents, meaning }) => {
  if (meaning !== 'unknown' || table.has('due') || namesRowsOfPeriods(table, cell)) return null;
  if (contents.days < 2 || !isOfDays(contents) || ofThePast.test(plainWords(cell.text))) return null;
  return isLog(table) ? 'date' : 'due';
};

const fewestPeriods = 3;

/** `Visits | Q1 | Q2 | Q3` over `FY 2025`, `FY 2026`: years that the rows are of. */
const namesRowsOfPeriods = ({ columns }: Table, { column }: HeadingCell): boolean =>
  columns.filter(({ meaning }) => meaning === 'period').length >= fewestPeriods &&
  columns.find(({ contents }) => contents.filled > 0)?.cell.column === column;

const ofMeasuring =
  /\b(?:updated?|as of|measured|recorded|zuletzt|aktualisier(?:t|ung)|stand|gemessen|mise à jour|actualizad[oa]|actualizaci[óo]n)\b|relev[ée]/iu;

/** `Period`, or days of whatever name, beside values of KPIs: when each was measured. */
const daysOfValues: Rule = (table, { cell, contents, meaning }) => {
  if (!holdsValues(table) || table.has('date') || !isMostly(contents, 'days')) return null;
  if (isOfDays(contents) && ofMeasuring.test(cell.text)) return 'date';
  if (meaning !== 'due' && meaning !== 'unknown') return null;
  return cell.heading?.role === 'cycle' || isLog(table) ? 'date' : null;
};

/** Whether there are values of KPIs and nothing of goals. */
const holdsValues = ({ has }: Table): boolean =>
  (has('current') || has('value')) && has('kpi') && !(has('objective') || has('goal') || has('keyResult'));

/** Whether key results or KPIs stand in several rows. */
function isLog({ grid, block, columns }: Table): boolean {
  const names = columns.find(({ meaning }) => meaning === 'keyResult' || meaning === 'kpi')?.cell.column;
  if (names === undefined) return false;
  const seen = new Map<string, number>();
  for (const row of numbersFrom(block.firstRow, block.lastRow + 1)) {
    const name = grid.text(row, names);
    if (name !== '') seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const repeated = [...seen.values()].filter((times) => times > 1).length;
  return repeated > 0 && repeated * 2 >= seen.size;
}

/** Texts beside the key results, in rows of their own below theirs. */
const worksBelowResults: Rule = (table, { cell, meaning }, index) => {
  const before = table.columns[index - 1];
  if (meaning !== 'unknown' || before?.meaning !== 'keyResult') return null;
  return fillsRowsBetween(table, before.cell.column, cell.column) ? 'initiative' : null;
};

function fillsRowsBetween({ grid, block }: Table, keyResult: number, column: number): boolean {
  const rows = rowsLookedAt(block).filter((row) => grid.text(row, column) !== '');
  const isBetween = (row: number): boolean =>
    grid.filled(row)[0] === column &&
    /\p{L}{3}/u.test(grid.text(row, column)) &&
    grid.text(row, keyResult) === '';
  return rows.length >= 2 && rows.every(isBetween);
}

const hasStatedTarget = ({ columns }: Table): boolean =>
  columns.some(({ cell, meaning }) => cell.heading?.role === 'target' && meaning === 'target');

/** `Objective`, numbered, where another column holds the targets. */
const numberOfObjective: Rule = (table, { cell, meaning }) => {
  const isObjective = cell.heading?.role === 'objective' || cell.heading?.role === 'goal';
  return meaning === 'target' && isObjective && hasStatedTarget(table) && table.has('keyResult')
    ? 'parent'
    : null;
};

/** `YTD` of a key result is where it stands. */
const soFar: Rule = ({ columns, has }, { cell, meaning }) => {
  const periods = columns.filter((column) => column.meaning === 'period').length;
  const isOfGoals = has('keyResult') && has('target') && periods < 2;
  const isSoFar = meaning === 'computed' && /^(?:ytd|year to date|qtd)$/i.test(cell.text);
  return isSoFar && isOfGoals && !has('current') ? 'current' : null;
};

/** `2025 actual` in a plan of 2026: where the year began. */
const yearBefore: Rule = (table, { cell, contents, meaning }) => {
  const { has, year } = table;
  if (meaning === 'period') return isOnlyOfYearBefore(table, cell) ? 'start' : null;
  if (meaning === 'unknown') return isOfTimeBefore(table, cell, contents) ? 'start' : null;
  if ((meaning !== 'current' && meaning !== 'value') || has('start')) return null;
  const named = yearIn(cell.text);
  return named !== null && named < year ? 'start' : null;
};

const before =
  /^(?:last|previous|prior|letzte[rsn]?|vorige[rsn]?|derniere?|ultim[oa]) \p{L}+$|^\p{L}+ (?:derniere?|passee?|anterior|pasad[oa])$/u;

/** `Edition 2026` in a plan of 2027, `Last season`: figures of goals before these. */
function isOfTimeBefore({ has, year }: Table, { text }: HeadingCell, contents: Contents): boolean {
  const areGoals = has('target') && !has('start') && (has('objective') || has('goal') || has('keyResult'));
  const named = yearIn(text);
  const isBefore = named === null ? before.test(plainWords(text)) : named < year;
  return areGoals && isBefore && isMostly(contents, 'numbers');
}

/** `Situation au 31/12/2025` before those of 2026, in a table of goals. */
function isOnlyOfYearBefore({ columns, has, year }: Table, { period }: HeadingCell): boolean {
  const areGoals = has('target') && !has('start') && (has('objective') || has('goal') || has('keyResult'));
  if (!areGoals || (period?.kind !== 'day' && period?.kind !== 'year')) return false;
  const years = columns.flatMap((column) =>
    column.meaning === 'period' ? (column.cell.period?.year ?? year) : [],
  );
  const isBefore = period.year !== null && period.year < year;
  return isBefore && years.length > 1 && years.filter((other) => other < year).length === 1;
}

/** Figures under words that nobody knows, between where it began and where it stands. */
const targetBetween: Rule = ({ columns, has }, { contents, meaning }, index) => {
  if (meaning !== 'unknown' || has('target') || !isMostly(contents, 'numbers')) return null;
  const at = (wanted: Meaning): number => columns.findIndex((column) => column.meaning === wanted);
  const [start, current] = [at('start'), at('current')];
  const isBetween = start !== -1 && start < index && index < current;
  const others = columns
    .slice(start, current)
    .filter((column) => column.meaning === 'unknown' && isMostly(column.contents, 'numbers'));
  return isBetween && others.length === 1 ? 'target' : null;
};

/** `We propose | They ask for | Agreed`: only what was agreed is a target. */
const agreedAmongProposals: Rule = ({ columns }, column) => {
  if (isAgreed(column)) return 'target';
  const isProposal = column.meaning === 'target' && speaksOfProposal(column.cell.text);
  return isProposal && columns.some(isAgreed) ? 'unknown' : null;
};

const isAgreed = ({ cell, contents, meaning }: ColumnSoFar): boolean =>
  (meaning === 'unknown' || meaning === 'target') &&
  isMostly(contents, 'numbers') &&
  speaksOfAgreement(cell.text);

/** `Status` over figures that are no shares, beside starts and targets. */
const stateInFigures: Rule = ({ block, grid, has }, { cell, meaning }) => {
  const isStatus = meaning === 'progress' && cell.heading?.role === 'status';
  if (!isStatus || !has('target') || !has('start') || has('current')) return null;
  return rowsLookedAt(block).some((row) => Number(grid.value(row, cell.column)) > 100) ? 'current' : null;
};

/** `End of Q3` beside `Target`. */
const valueAtEnd: Rule = (table, { cell, meaning }) =>
  meaning === 'target' && cell.heading?.role === 'due' && hasStatedTarget(table) && !table.has('current')
    ? 'current'
    : null;

/** `Plan`, `Result` over the names of what is measured, where other columns hold the figures. */
const namesUnderFigures: Rule = ({ columns, has }, column) => {
  const role = column.cell.heading?.role;
  const isOfTexts = isMostly(column.contents, 'texts') && column.contents.numbers === 0;
  if ((role !== 'target' && role !== 'current') || !isOfTexts || has('keyResult')) return null;
  const isFigures = ({ meaning, contents }: ColumnSoFar): boolean =>
    (meaning === 'target' || meaning === role) && isMostly(contents, 'numbers');
  return columns.some(isFigures) ? 'unknown' : null;
};

type GoalLevel = Extract<Level, 'objective' | 'keyResult'>;

const levelOf = ({ cell, meaning }: ColumnSoFar): GoalLevel | null => {
  if (cell.heading?.number) return null;
  if (meaning === 'keyResult') return 'keyResult';
  return meaning === 'objective' || meaning === 'goal' ? 'objective' : null;
};

/** `O1 | Win the north | KR1 | Shops opened`: numbers below the word for goals, the goals themselves beside them. */
const marksBesideNames: Rule = (table, column) => {
  if (mayName(column)) {
    const marked = table.columns.find((other) => namesOfMarks(table, other) === column);
    return marked ? levelOf(marked) : null;
  }
  if (namesOfMarks(table, column) === null) return null;
  return levelOf(column) === 'keyResult' || numbersBothLevels(table, column) ? 'id' : 'parent';
};

/** `O1`, `KR1.1`, `KR1.2` below each other. */
const numbersBothLevels = ({ grid, block }: Table, { cell: { column } }: ColumnSoFar): boolean =>
  rowsLookedAt(block).some((row) => levelOfId(grid.text(row, column))?.level === 'keyResult');

/** The column that names the goals a column only numbers: one of the same level, else names before the next level. */
function namesOfMarks(table: Table, marked: ColumnSoFar): ColumnSoFar | null {
  const level = levelOf(marked);
  if (level === null || !holdsMarks(table, marked.cell.column)) return null;
  const others = table.columns.filter((column) => column !== marked);
  const named = others.find((column) => levelOf(column) === level && !holdsMarks(table, column.cell.column));
  if (named) return named;
  const behind = table.columns.slice(table.columns.indexOf(marked) + 1);
  const next = behind.find((column) => levelOf(column) !== null || mayName(column));
  if (!next || levelOf(next) !== null) return null;
  return next.cell.heading?.role === 'name' || next === behind[0] ? next : null;
}

/** `Title`, or a heading nobody knows over texts. */
const mayName = ({ cell, contents, meaning }: ColumnSoFar): boolean =>
  meaning === 'unknown' &&
  (cell.heading?.role === 'name' ||
    (cell.heading === null && isMostly(contents, 'texts') && contents.numbers === 0));

/** Whether all there is in a column are numbers such as `KR1`, but for lines across the table and words such as `Why`. */
function holdsMarks({ grid, block }: Table, column: number): boolean {
  const texts = rowsLookedAt(block)
    .filter((row) => grid.filled(row).length > 1)
    .map((row) => grid.text(row, column))
    .filter((text) => text !== '' && headingOf(text)?.role !== 'note');
  return texts.length > 1 && texts.every((text) => levelOfId(text) !== null || numberOfGoal.test(text));
}

const sayingKinds: ReadonlySet<Meaning> = new Set(['unknown', 'kind', 'type']);

/** `Objective 1`, `Key result 1`, `Key result 2` below each other under `Type`, under a word that says nothing, or none. */
const marksInPlaceOfKinds: Rule = (table, { cell: { column }, meaning }) =>
  sayingKinds.has(meaning) &&
  !table.has('id') &&
  holdsMarks(table, column) &&
  numbersLevels(table.grid, table.block, column)
    ? 'id'
    : null;

const numberOfGoal = /^\p{L}{0,3}[ .-]?\d{1,2}(?:[.-]?[\da-z]{1,2})?$/iu;

/** The first that says something counts. */
const rules: readonly Rule[] = [
  agreedAmongProposals,
  namesUnderFigures,
  marksBesideNames,
  marksInPlaceOfKinds,
  aroundTarget,
  unitsBesideNames,
  titleOfObjective,
  peopleByAddress,
  endOfDays,
  daysOfValues,
  daysToCome,
  worksBelowResults,
  numberOfObjective,
  soFar,
  yearBefore,
  targetBetween,
  stateInFigures,
  valueAtEnd,
];
