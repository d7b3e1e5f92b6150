// Gives a range the look a plan asks for; what the style leaves out stays as it is.
import type { CellStyle } from '../workbook/plan.ts';

export function styleRange(range: GoogleAppsScript.Spreadsheet.Range, style: CellStyle): void {
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.colour !== undefined) range.setFontColor(style.colour);
  if (style.bold !== undefined) range.setFontWeight(style.bold ? 'bold' : 'normal');
  if (style.sizePoints !== undefined) range.setFontSize(style.sizePoints);
  if (style.wrap !== undefined) range.setWrap(style.wrap);
  if (style.align !== undefined) range.setHorizontalAlignment(style.align);
  if (style.verticalAlign !== undefined) range.setVerticalAlignment(style.verticalAlign);
}
