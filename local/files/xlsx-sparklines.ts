// Sparklines of an .xlsx file, drawn over their cells (docs/decisions/0075): the one way that every program prints.
import type { SparklinePoint } from '../engine/sparkline.ts';
import { sparklineIn } from '../engine/sparkline.ts';
import {
  declareContent,
  type Parts,
  relate,
  relationsOf,
  sheetsIn,
  textOf,
  withBefore,
} from './xlsx-parts.ts';

export interface PlacedSparkline {
  /** Counted from 0. */
  readonly row: number;
  readonly col: number;
  readonly points: readonly SparklinePoint[];
  /** Such as #202124. */
  readonly colour: string;
}

const shapeName = 'Sparkline';
const lineWidthEmu = 15_875;
/** The cell in units of the path, and how much of it is margin. */
const cell = { width: 1000, height: 1000 };
const margin = { x: 40, y: 130 };
const firstId = 10_000;

const namespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

function pathOf(points: readonly SparklinePoint[]): string {
  const line = sparklineIn(points, {
    width: cell.width - 2 * margin.x,
    height: cell.height - 2 * margin.y,
  });
  const steps = (line ?? []).map(({ x, y }, index) => {
    const point = `<a:pt x="${Math.round(margin.x + x)}" y="${Math.round(margin.y + y)}"/>`;
    return index === 0 ? `<a:moveTo>${point}</a:moveTo>` : `<a:lnTo>${point}</a:lnTo>`;
  });
  return `<a:path w="${cell.width}" h="${cell.height}" fill="none">${steps.join('')}</a:path>`;
}

const corner = (name: 'from' | 'to', row: number, col: number): string =>
  `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

function anchorOf({ colour, col, points, row }: PlacedSparkline, index: number): string {
  const values = points.map(({ y }) => y);
  const words = `${values.length} values, from ${values[0]} to ${values[values.length - 1]}`;
  const line = `<a:ln w="${lineWidthEmu}" cap="rnd"><a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill><a:round/></a:ln>`;
  const shape = `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${pathOf(points)}</a:pathLst></a:custGeom><a:noFill/>${line}</xdr:spPr>`;
  return `<xdr:twoCellAnchor editAs="twoCell">${corner('from', row, col)}${corner('to', row + 1, col + 1)}<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${firstId + index}" name="${shapeName} ${index + 1}" descr="${words}"/><xdr:cNvSpPr/></xdr:nvSpPr>${shape}</xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** The drawing of a sheet, which has one where there are charts; its path. */
function drawingOf(parts: Parts, sheetPath: string): string {
  for (const { kind, target } of relationsOf(parts, sheetPath).values()) {
    if (kind === 'drawing') return target;
  }
  const path = `xl/drawings/hostSparklines${sheetPath.replace(/\D/g, '')}.xml`;
  parts[path] = `<?xml version="1.0" encoding="UTF-8"?><xdr:wsDr ${namespaces}></xdr:wsDr>`;
  declareContent(
    parts,
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`,
  );
  const element = `<drawing r:id="${relate(parts, sheetPath, 'drawing', `/${path}`)}"/>`;
  parts[sheetPath] = textOf(parts, sheetPath).replace(
    /<legacyDrawing|<tableParts|<extLst|<\/worksheet>/,
    (after) => `${element}${after}`,
  );
  return path;
}

/** For writing. */
export function addSparklines(parts: Parts, linesOn: (sheet: string) => readonly PlacedSparkline[]): void {
  for (const { name, path } of sheetsIn(parts)) {
    const anchors = linesOn(name).map(anchorOf);
    if (anchors.length === 0) continue;
    const drawing = drawingOf(parts, path);
    parts[drawing] = withBefore(textOf(parts, drawing), '</xdr:wsDr>', anchors.join(''));
  }
}

const anchor = /<xdr:twoCellAnchor\b(?:(?!<\/xdr:twoCellAnchor>)[\s\S])*<\/xdr:twoCellAnchor>/g;

/** For reading: the formulas draw the lines themselves. */
export function dropSparklines(parts: Parts): void {
  for (const path of Object.keys(parts).filter((name) => /^xl\/drawings\/[^/]+\.xml$/.test(name))) {
    parts[path] = textOf(parts, path).replace(anchor, (shape) =>
      /<xdr:sp\b/.test(shape) && shape.includes(` name="${shapeName} `) ? '' : shape,
    );
  }
}
