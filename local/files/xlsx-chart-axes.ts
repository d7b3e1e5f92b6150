// Gives the value axes of charts in an .xlsx file the ends they were told, which the engine does not write.
import type { Workbook } from '../engine/workbook.ts';
import { escapeXml, type Parts, textOf } from './xlsx-parts.ts';

interface Scale {
  readonly title: string;
  readonly min: number;
  readonly max: number;
}

function scalesOf({ model: { getters } }: Workbook): readonly Scale[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getChartIds(sheetId).flatMap((chartId): Scale[] => {
      const definition = getters.getChartDefinition(chartId);
      if (definition.type !== 'bar' && definition.type !== 'line') return [];
      const axis =
        definition.axesDesign?.x?.max === undefined ? definition.axesDesign?.y : definition.axesDesign.x;
      if (axis?.min === undefined || axis.max === undefined) return [];
      return [{ title: definition.title.text ?? '', min: axis.min, max: axis.max }];
    }),
  );
}

/** A scale from 0 to 1 is one of shares. */
const formatOf = ({ min, max }: Scale): string => (min === 0 && max === 1 ? '0%' : 'General');

/** Quarters, for LibreOffice would label every tenth. */
const stepOf = (scale: Scale): string => (formatOf(scale) === '0%' ? '<c:majorUnit val="0.25"/>' : '');

/** Changes the charts among the parts of a file. */
export function scaleChartAxes(parts: Parts, workbook: Workbook): void {
  const scales = scalesOf(workbook);
  for (const path of Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))) {
    const text = textOf(parts, path);
    const scale = scales.find(({ title }) => text.includes(`<a:t>${escapeXml(title)}</a:t>`));
    if (!scale) continue;
    parts[path] = text.replace(/<c:valAx>[\s\S]*?<\/c:valAx>/g, (axis) =>
      axis
        .replace(
          /<c:scaling>([\s\S]*?)<\/c:scaling>/,
          (_whole, inside: string) =>
            `<c:scaling>${inside.replace(/<c:(?:min|max)\s[^>]*\/>/g, '')}<c:max val="${scale.max}"/><c:min val="${scale.min}"/></c:scaling>`,
        )
        .replace(/<c:crossBetween\s[^>]*\/>/, (element) => `${element}${stepOf(scale)}`)
        .replace(/<c:numFmt\s[^>]*\/>/, () => `<c:numFmt formatCode="${formatOf(scale)}" sourceLinked="0"/>`),
    );
  }
}
