// Rows of a block that are no goals: totals, footnotes, headings said again.
import { headingOf } from '../notation/headings.ts';
import type { SheetGrid } from './sheet-grid.ts';

const totals =
  /^(?:grand |sub|sous-|zwischen)?(?:total|sum|summe|suma|somme|σ|∑|gesamt|insgesamt|average|avg\.?|mean|overall|durchschnitt|schnitt|moyenne|promedio|media|ø|∅)(?: (?:(?:progress|score|completion)$|of |der |des |de |all |aller |fortschritt|gesamtfortschritt|zielerreichung|avancement|progreso|okrs?|objectives|key results|objectifs|ziele|objetivos|tout|todo|todos|los|les).*)?\s*:?$/i;

const sumWord =
  '(?:total|totals|sum|summe|suma|average|avg|mean|overall|durchschnitt|mittelwert|gesamt|moyenne|somme|promedio|media)';
const beginsWithSum = new RegExp(`^${sumWord}(?![\\p{L}])`, 'iu');
const endsWithSum =
  /[\p{L})],? (?:moyen(?:ne)?|medi[oa]|promedio|total(?:e|es)?|gesamt|average|insgesamt)$/iu;

/** Whether a name says that others are summed up in it: `Total raised`, `Coût moyen`. */
export const namesSum = (name: string): boolean => beginsWithSum.test(name) || endsWithSum.test(name);

const endsWithMean =
  /^(?!(?:avancement|progr[eè]s|progression|progress|progreso|avance|score|fortschritt|zielerreichung|taux|confiance|confianza|confidence|zuversicht)\b).*[\p{L})] (?:moyen(?:ne)?|medi[oa]|promedio|average)$/iu;

/** `All key results`, which sum up where nothing but formulas or shares stand beside it. */
const ofAll =
  /^(?:all|alle|tou(?:s|tes) les|tod[oa]s l[oa]s) (?:\p{L}+ )?(?:goals|objectives|key results|okrs?|krs?|ziele|schl[üu]sselergebnisse|objectifs|r[ée]sultats(?: cl[ée]s)?|objetivos|resultados(?: clave)?)$/iu;

/** `Objective score`, which sums up where nothing but a formula stands beside it. */
const ofProgress = /\b(?:score|progress|fortschritt|zielerreichung|avancement|progreso|avance)$/iu;

/** Whether a row sums the others up: by its name alone, or by a name with nothing but formulas or one figure beside it. */
export function isTotal(grid: SheetGrid, row: number, written: string): boolean {
  const name = written.replace(/\([^)]*\)\s*$/, '').trim();
  if (totals.test(name)) return true;
  const others = grid.filled(row).filter((column) => grid.text(row, column) !== written.trim());
  if (ofAll.test(name) && others.length <= 1) return true;
  const computed = others.filter((column) => grid.isFormula(row, column)).length;
  if (ofProgress.test(name) && computed > 0 && computed === others.length) return true;
  if (!namesSum(name)) return false;
  /** `Panier moyen` may be a measure of which little is known yet. */
  if (endsWithMean.test(name)) return computed > 0 && computed === others.length;
  if (sumsAbove(grid, row)) return true;
  const isFigureAlone = others.length === 1 && /\d/.test(grid.text(row, others[0] ?? 0));
  return isFigureAlone || (computed > 0 && others.length - computed <= 1);
}

const fewestSummed = 2;
const mostSummed = 20;

/** Whether the typed figures of a row are the sums of those in the rows directly above, the same rows for each. */
function sumsAbove(grid: SheetGrid, row: number): boolean {
  const figures = grid.filled(row).filter((column) => typeof grid.value(row, column) === 'number');
  if (figures.length < fewestSummed) return false;
  const sums = figures.map(() => 0);
  let summed = 0;
  for (let count = 1; count <= Math.min(mostSummed, row); count += 1) {
    const values = figures.map((column) => grid.value(row - count, column));
    if (values.some((value) => typeof value === 'number')) summed += 1;
    values.forEach((value, at) => {
      sums[at] = (sums[at] ?? 0) + (typeof value === 'number' ? value : 0);
    });
    const isSum = figures.every(
      (column, at) => Math.abs((sums[at] ?? 0) - Number(grid.value(row, column))) < 1e-6,
    );
    if (isSum && summed >= fewestSummed) return true;
  }
  return false;
}

/** Whether a text is a remark about the table rather than a row of it. */
export const isRemark = (text: string): boolean =>
  /^(?:\*|†|‡|note|notes|hinweis|anmerkung|remarque|nota|source|quelle|legend|legende|rule|regel|ps|p\.s\.|nb|n\.b\.|last updated|updated|stand|status:|review|reviewed|next review|confidence:|rag)\b|^[*†‡]|^[qt][1-4]\s?:/i.test(
    text,
  );

const hanging =
  /^(?:[↳⤷➥└]\s*|(?:notes?|notiz|kommentar|comments?|anmerkung|remarque|commentaire|nota|comentario|update)\s*:\s*)(?=\S)/iu;

/** Whether a row is a remark that hangs on the row above it, alone in its row: `↳ panel still running`. */
export const isHanging = (grid: SheetGrid, row: number): boolean =>
  grid.filled(row).length === 1 && hanging.test(grid.text(row, grid.filled(row)[0] ?? 0));

/** The remarks that hang on a row, which have then found their place. */
export function remarksBelow(grid: SheetGrid, row: number): readonly string[] {
  const remarks: string[] = [];
  for (let below = row + 1; isHanging(grid, below); below += 1) {
    const column = grid.filled(below)[0] ?? 0;
    grid.use(below, column);
    remarks.push(grid.text(below, column).replace(/^[↳⤷➥└]\s*/u, ''));
  }
  return remarks;
}

/** Whether a row stands alone: nothing above and nothing below, or the sheet's end. */
export function standsAlone(grid: SheetGrid, row: number): boolean {
  return grid.filled(row - 1).length === 0 && (row + 1 >= grid.rows || grid.filled(row + 1).length === 0);
}

/** Whether a row repeats the headings of its block. Most rows of a table hold a figure, which is told sooner than words are. */
export const repeatsHeadings = (grid: SheetGrid, row: number): boolean => {
  const filled = grid.filled(row);
  return (
    filled.length >= 3 &&
    filled.every((column) => typeof grid.value(row, column) === 'string') &&
    filled.every((column) => headingOf(grid.text(row, column)) !== null)
  );
};
