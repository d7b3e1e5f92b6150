// Gives the lines of charts in an .xlsx file the looks of their series, which the engine does not write.
import { looksIn, type SeriesLook } from '../engine/series-looks.ts';
import type { Workbook } from '../engine/workbook.ts';
import { escapeXml, type Parts, textOf } from './xlsx-parts.ts';

const emuPerPixel = 9525;
const symbols = { circle: 'circle', square: 'square', diamond: 'diamond' } as const;

interface DressedChart {
  readonly title: string;
  readonly looks: readonly SeriesLook[];
}

function dressedCharts({ model: { getters } }: Workbook): readonly DressedChart[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getChartIds(sheetId).flatMap((chartId): DressedChart[] => {
      const definition = getters.getChartDefinition(chartId);
      const looks = definition.type === 'line' ? looksIn(definition.dataSetStyles) : null;
      return looks === null ? [] : [{ title: definition.title.text ?? '', looks }];
    }),
  );
}

function markerOf(xml: string, { pointSize, pointShape }: SeriesLook): string {
  if (pointSize === 0) {
    return xml.replace(/<c:marker>[\s\S]*?<\/c:marker>/, '<c:marker><c:symbol val="none"/></c:marker>');
  }
  return xml
    .replace(/<c:symbol val="\w+"\s*\/>/, `<c:symbol val="${symbols[pointShape]}"/>`)
    .replace(/<c:size val="\d+"\s*\/>/, `<c:size val="${Math.max(2, Math.round(pointSize))}"/>`);
}

/** The last line of a series is its own; the one before is that of its marker. */
function lineOf(xml: string, { lineWidth, dash }: SeriesLook): string {
  const at = xml.lastIndexOf('<a:ln ');
  if (at === -1) return xml;
  const drawn =
    lineWidth === 0
      ? xml.slice(at).replace(/<a:ln [\s\S]*?<\/a:ln>/, '<a:ln><a:noFill/></a:ln>')
      : xml
          .slice(at)
          .replace(/ w="\d+"/, ` w="${lineWidth * emuPerPixel}"`)
          .replace(
            /<a:prstDash val="\w+"\s*\/>/,
            `<a:prstDash val="${dash.length > 0 ? 'dash' : 'solid'}"/>`,
          );
  return `${xml.slice(0, at)}${drawn}`;
}

/** Changes the charts among the parts of a file. */
export function dressChartLines(parts: Parts, workbook: Workbook): void {
  const charts = dressedCharts(workbook);
  for (const path of Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))) {
    const text = textOf(parts, path);
    const chart = charts.find(({ title }) => text.includes(`<a:t>${escapeXml(title)}</a:t>`));
    if (!chart) continue;
    let index = -1;
    parts[path] = text.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
      index += 1;
      const look = chart.looks[index];
      return look ? lineOf(markerOf(series, look), look) : series;
    });
  }
}
