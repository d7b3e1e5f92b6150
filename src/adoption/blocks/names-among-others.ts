// Which columns name things beside others: objectives, people, units, work to be done.
import { headingOf } from '../notation/headings.ts';
import { areUnits } from '../notation/words-of-units.ts';
import { isMostly, rowsLookedAt } from './column-contents.ts';
import { type ColumnSoFar, type Rule, type Table, textsIn } from './table-so-far.ts';

/** `Metric`, or a heading nobody knows, beside the names of what is measured. */
export const unitsBesideNames: Rule = (table, { cell, meaning }) => {
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
export const titleOfObjective: Rule = (table, column) => {
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
export const peopleByAddress: Rule = (table, column) => {
  if (column.meaning !== 'unknown' || table.has('owner')) return null;
  const isOfAddresses = ({ cell, meaning }: ColumnSoFar): boolean =>
    meaning === 'unknown' && textsIn(table, cell.column).every((text) => mailAddress.test(text));
  const found = table.columns.find(
    (other) => textsIn(table, other.cell.column).length > 0 && isOfAddresses(other),
  );
  return found === column ? 'owner' : null;
};

const mailAddress = /^[^\s@,;]+@[^\s@,;]+\.\p{L}{2,}(?:\s*[,;]\s*[^\s@,;]+@[^\s@,;]+)*$/u;

/** `Übergeordnetes Ziel` in words, beside measures with targets: the objectives themselves, which no other column holds. */
export const objectivesAsParents: Rule = (table, column) => {
  const { columns, has } = table;
  if (column.meaning !== 'parent' || !has('kpi') || !has('target')) return null;
  if (has('objective') || has('goal') || has('keyResult') || has('kind')) return null;
  const named = textsIn(table, column.cell.column);
  const others = new Set(
    columns.flatMap((other) => (other === column ? [] : textsIn(table, other.cell.column))),
  );
  const areSentences = named.filter((text) => /\p{L}+\s\p{L}+/u.test(text)).length * 2 > named.length;
  return areSentences && !named.some((text) => others.has(text)) ? 'objective' : null;
};

const longestUnit = 16;

/** Units that are known, or single words with signs among them. */
function holdsUnits(table: Table, column: number): boolean {
  const texts = textsIn(table, column);
  const areWords = texts.every((text) => text.length <= longestUnit && !/\s/.test(text));
  return areUnits(texts) || (areWords && holdsSigns(table, column));
}

/** `How we measure it` beside KPIs that nothing else stands above: how each of them is counted. */
export const definitionOfMeasure: Rule = ({ has }, { cell, meaning }) =>
  meaning === 'keyResult' &&
  has('kpi') &&
  !has('objective') &&
  !has('goal') &&
  /measur|mess|mesur|medi/i.test(cell.text)
    ? 'unknown'
    : null;

/** `Goal` and `Actual` below each other, under whatever heading: which figures a row holds, rather than goals. */
export const sidesOfRows: Rule = (table, { cell, meaning }) => {
  if (meaning !== 'goal' && meaning !== 'objective') return null;
  const texts = textsIn(table, cell.column);
  const areSides = texts.every((text) => {
    const role = headingOf(text)?.role;
    return role === 'goal' || role === 'target' || role === 'current';
  });
  return texts.length > 1 && areSides ? 'unknown' : null;
};

/** Texts beside the key results, in rows of their own below theirs. */
export const worksBelowResults: Rule = (table, { cell, meaning }, index) => {
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

/** `Jahresziel` over sentences: the goals of a year, where nothing else holds any. */
export const sentencesUnderTarget: Rule = ({ has }, { cell, contents, meaning }) => {
  const isOfSentences = isMostly(contents, 'phrases') && contents.numbers === 0;
  const mayHoldGoals = meaning === 'target' && isOfSentences && !has('objective') && !has('goal');
  return mayHoldGoals && /ziele?$|goals?$|^objeti|^objecti/iu.test(cell.text.trim()) ? 'goal' : null;
};

const fewestPeriods = 2;

/** `Plan`, `Result`, `Numbers we watch` over the names of what is measured, where other columns hold the figures. */
export const namesUnderFigures: Rule = ({ columns, has }, column, index) => {
  const role = column.cell.heading?.role;
  const isOfTexts = isMostly(column.contents, 'texts') && column.contents.numbers === 0;
  if ((role !== 'target' && role !== 'current') || !isOfTexts || has('keyResult')) return null;
  const isFigures = ({ meaning, contents }: ColumnSoFar): boolean =>
    (meaning === 'target' || meaning === role) && isMostly(contents, 'numbers');
  const behind = columns.slice(index + 1);
  const leadsPeriods = behind.filter(({ meaning }) => meaning === 'period').length >= fewestPeriods;
  const isFirst = columns.slice(0, index).every(({ contents }) => contents.filled === 0);
  return columns.some(isFigures) || (isFirst && leadsPeriods) ? 'unknown' : null;
};
