// Which columns hold days beside others: when goals are due, and when values were measured.
import { plainWords } from '../notation/plain-words.ts';
import { numbersFrom } from '../sheet/part-of-grid.ts';
import { isMostly, isOfDays } from './column-contents.ts';
import type { HeadingCell } from './heading-cells.ts';
import { holdsGoals, type Rule, type Table } from './table-so-far.ts';

/** `Target` after a start that is a day. */
export const endOfDays: Rule = ({ has }, { contents, meaning }) =>
  meaning === 'target' && has('startDate') && isOfDays(contents) ? 'due' : null;

const ofThePast =
  /\blast\b|\bupdate|\bcreate|\bedited\b|\bmodifi|\bchanged\b|\btouched\b|\bbearbeitet\b|\bgeandert\b|\beditad|\bmodificad|\bsince\b|\bstarted\b|\bbegun\b|zuletzt|letzte|aktualisier|erstell|\bseit\b|\bmise?\b|depuis|dernier|\bcree|\bultim|actualiza|\bcread|\bdesde\b|time ?stamp|submi|zeitstempel|eingereicht|horodat|marca temporal|enviad/;

/** A column nobody knows that holds nothing but days, and whose heading does not speak of the past. */
export const daysToCome: Rule = (table, { cell, contents, meaning }) => {
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
export const daysOfValues: Rule = (table, { cell, contents, meaning }) => {
  if (!holdsValues(table) || table.has('date') || !isMostly(contents, 'days')) return null;
  if (isOfDays(contents) && ofMeasuring.test(cell.text)) return 'date';
  if (meaning !== 'due' && meaning !== 'unknown') return null;
  return cell.heading?.role === 'cycle' || isLog(table) ? 'date' : null;
};

/** Whether there are values of KPIs and nothing of goals. */
const holdsValues = (table: Table): boolean =>
  (table.has('current') || table.has('value')) && table.has('kpi') && !holdsGoals(table);

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
