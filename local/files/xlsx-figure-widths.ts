// Charts of an .xlsx file as wide as they are there: the engine counts, for each column a chart spans, the width of
// the one before it.
import { type Parts, relationsOf, sheetsIn, textOf } from './xlsx-parts.ts';

interface Figure {
  readonly col: number;
  readonly row: number;
  width: number;
}

interface SheetWithFigures {
  readonly name: string;
  readonly figures?: readonly Figure[];
  readonly cols: Readonly<Record<string, { readonly size?: number | undefined } | undefined>>;
}

interface Corner {
  readonly col: number;
  readonly row: number;
  readonly colOffset: number;
}

const usualWidthPixels = 96;
const emuPerPixel = 9525;
const twoCellAnchor = /<xdr:twoCellAnchor\b[\s\S]*?<\/xdr:twoCellAnchor>/g;

function cornerOf(anchor: string, name: 'from' | 'to'): Corner {
  const [corner = ''] = new RegExp(`<xdr:${name}>[\\s\\S]*?</xdr:${name}>`).exec(anchor) ?? [];
  const number = (tag: string): number =>
    Number(new RegExp(`<xdr:${tag}>\\s*(-?\\d+)`).exec(corner)?.[1] ?? 0);
  return { col: number('col'), row: number('row'), colOffset: number('colOff') / emuPerPixel };
}

/** Changes the figures that stand between two cells. */
export function widenFigures(sheets: readonly SheetWithFigures[], parts: Parts): void {
  for (const { name, path } of sheetsIn(parts)) {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet?.figures?.length) continue;
    const drawings = [...relationsOf(parts, path).values()].filter(({ kind }) => kind === 'drawing');
    const anchors = drawings.flatMap(({ target }) => textOf(parts, target).match(twoCellAnchor) ?? []);
    for (const figure of sheet.figures) {
      const spans = anchors.map((anchor) => [cornerOf(anchor, 'from'), cornerOf(anchor, 'to')] as const);
      const span = spans.find(([{ col, row }]) => col === figure.col && row === figure.row);
      if (span) figure.width = widthOf(span, sheet.cols);
    }
  }
}

function widthOf([from, to]: readonly [Corner, Corner], columns: SheetWithFigures['cols']): number {
  const spanned = Array.from({ length: to.col - from.col }, (_, index) => columns[from.col + index]);
  const whole = spanned.reduce((sum, column) => sum + (column?.size ?? usualWidthPixels), 0);
  return Math.round(whole + to.colOffset - from.colOffset);
}
