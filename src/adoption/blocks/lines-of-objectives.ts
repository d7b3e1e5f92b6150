// Lines that state an objective among the rows of a block, each alone in its row.
import { markOf, namesAxis } from '../notation/outline-marks.ts';
import type { SheetGrid } from '../sheet/sheet-grid.ts';
import { type Extent, rowsOf } from './block-rows.ts';

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const linesAlone = (grid: SheetGrid, extent: Extent): readonly Line[] =>
  rowsOf(extent).flatMap((row) => {
    const [column, other] = grid.filled(row);
    const isAlone = column !== undefined && other === undefined;
    return isAlone ? [{ row, column, text: grid.text(row, column) }] : [];
  });

/** Where `Ziel 1: Win the north`, or `Axe 1 : Win the north`, stands alone in rows of a block, by column. */
export const linesOfObjectives = (grid: SheetGrid, extent: Extent): readonly number[] =>
  linesAlone(grid, extent)
    .filter(({ text }) => markOf(text)?.level === 'objective' || namesAxis(text))
    .map(({ column }) => column);

const fewestLines = 2;
const and = /(?<!\p{L})(?:and|und|et|y|&)(?!\p{L})/giu;
/** `Paid media team`, `Website KPIs` */
const ofGroups =
  /(?<!\p{L})(?:teams?|channels?|kpis?|metrics?|kennzahlen|indicateurs?|indicadores|[ée]quipe|equipo|abteilung)(?!\p{L})/iu;
const sentence = /\p{L}+(?:[\s’'-]+\p{L}+){2}/u;

/**
 * Whether the rows of a block, from the first on, stand below lines that are mostly sentences without figures: `Win back the
 * north`, rather than `Website`.
 */
export function standBelowSentences(grid: SheetGrid, extent: Extent): boolean {
  const leading = linesAlone(grid, extent).filter(({ row }) => grid.filled(row + 1).length > 1);
  const sentences = leading.filter(
    ({ text }) => sentence.test(text.replace(and, '')) && !/\d/.test(text) && !ofGroups.test(text),
  );
  return (
    leading.length >= fewestLines &&
    leading[0]?.row === extent.firstRow &&
    sentences.length * 2 >= leading.length
  );
}
