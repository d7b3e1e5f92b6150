// Lines below a table that count its goals: `Total OKRs: 3`, `At risk: 1`, with the word above them that says so.
import { isTotal } from './row-kinds.ts';
import type { SheetGrid } from './sheet-grid.ts';

const ofGoals =
  /\b(?:okrs?|krs?|kpis?|objectives|key results|goals|ziele|schl(?:ü|ue?)sselergebnisse|kennzahlen|objectifs|r[ée]sultats cl[ée]s|objetivos|resultados clave)\b/iu;
const ofStatus =
  /^(?:on track|off track|at risk|behind|ahead|not started|in progress|completed?|done|achieved|missed|green|amber|yellow|red|im plan|auf kurs|gef[äa]hrdet|kritisch|erreicht|rot|gelb|gr[üu]n|en bonne voie|en cours|[àa] risque|en retard|atteint[es]*|en riesgo|en curso|en camino|lograd[oa]s?|cumplid[oa]s?|retrasad[oa]s?|\p{Extended_Pictographic}\ufe0f?)$/iu;
const figure = /^[<>≤≥]?\s?\d[\d.,]*\s?%?(?:\s?[-–]\s?\d[\d.,]*\s?%?)?$|^\d+\s?(?:\/|of|von|sur|de)\s?\d+$/iu;

const fewestOfTable = 3;

/** The rows that only sum up others: totals wherever they stand, and counts in lines of their own below a table. */
export function summaryRows(grid: SheetGrid): ReadonlySet<number> {
  const found = new Set<number>();
  let rows: number[] = [];
  let isBelowTable = false;
  for (let row = 0; row <= grid.rows; row += 1) {
    if (row < grid.rows && grid.filled(row).length > 0) {
      rows.push(row);
      continue;
    }
    for (const each of isBelowTable ? summaryIn(grid, rows) : []) found.add(each);
    isBelowTable ||= rows.some((each) => grid.filled(each).length >= fewestOfTable);
    rows = [];
  }
  return found;
}

/** All of the rows between blank ones, where each but a title or two headings counts or sums up. */
function summaryIn(grid: SheetGrid, rows: readonly number[]): readonly number[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const top = grid.filled(first);
  const isHead = top.length <= 2 && top.every((column) => !/\d/.test(grid.text(first, column)));
  const counts = isHead ? others : rows;
  return counts.length > 0 && counts.every((row) => sumsUp(grid, row)) ? rows : [];
}

/** Whether a row is a total, or a count with a remark beside it at most. */
function sumsUp(grid: SheetGrid, row: number): boolean {
  const [label = 0, count, ...others] = grid.filled(row);
  const text = grid.text(row, label);
  if (isTotal(grid, row, text)) return true;
  if (count === undefined || others.length > 1) return false;
  const words = text.replace(/\s*[:：]$/, '');
  const isFigure = grid.isFormula(row, count) || figure.test(grid.text(row, count));
  return isFigure && (ofGoals.test(words) || ofStatus.test(words));
}
