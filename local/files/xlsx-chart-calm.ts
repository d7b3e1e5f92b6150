// Charts of an .xlsx file as quiet as on the page: no frame, thin grey lines, a title that fits, which the engine
// writes in black and large.
import { type Parts, textOf } from './xlsx-parts.ts';

const gridColour = 'DADCE0';
const labelColour = '5F6368';
const titleSize = 1200;
const labelSize = 900;

const chartFrame = /(<c:roundedCorners[^>]*>[\s\S]*?<c:spPr>[\s\S]*?)<a:ln\b[^>]*>[\s\S]*?<\/a:ln>/;

/** Changes the charts among the parts of a file. */
export function calmCharts(parts: Parts): void {
  for (const path of Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))) {
    parts[path] = textOf(parts, path)
      .replace(chartFrame, '$1<a:ln><a:noFill/></a:ln>')
      .replace(/<c:title>[\s\S]*?<\/c:title>/g, (title) =>
        /<a:t>\s*<\/a:t>/.test(title) ? '' : title.replace(/ sz="\d+"/g, ` sz="${titleSize}"`),
      )
      .replace(/<c:catAx>[\s\S]*?<\/c:catAx>/g, (axis) =>
        axis.replace(/<c:majorGridlines>[\s\S]*?<\/c:majorGridlines>/, ''),
      )
      .replace(/<c:majorGridlines>[\s\S]*?<\/c:majorGridlines>/g, (lines) =>
        lines.replace(/<a:srgbClr val="\w+"\s*\/>/g, `<a:srgbClr val="${gridColour}"/>`),
      )
      .replace(/<c:txPr>[\s\S]*?<\/c:txPr>/g, (text) =>
        text
          .replace(/ sz="\d+"/g, ` sz="${labelSize}"`)
          .replace(/<a:srgbClr val="\w+"\s*\/>/g, `<a:srgbClr val="${labelColour}"/>`),
      );
  }
}
