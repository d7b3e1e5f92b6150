// Sheets print as Google prints them unless told otherwise: A4 on its side, as wide as the page.
import { type Parts, sheetsIn, textOf } from './xlsx-parts.ts';

const fitsPage = '<pageSetUpPr fitToPage="1"/>';
const margins = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';
const landscape = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** What has to stand after the page setup, in the order the format demands. */
const after =
  /<(?:headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|picture|tableParts|extLst)\b|<\/worksheet>/;

/** A sheet that says how it is to be printed keeps it. */
export function setUpPages(parts: Parts): void {
  for (const { path } of sheetsIn(parts)) {
    const sheet = textOf(parts, path);
    if (sheet === '' || sheet.includes('<pageSetup')) continue;
    const withSetup = sheet.replace(after, (found) => `${margins}${landscape}${found}`);
    parts[path] = /<sheetPr\b[^>]*\/>/.test(withSetup)
      ? withSetup.replace(/<sheetPr\b([^>]*)\/>/, `<sheetPr$1>${fitsPage}</sheetPr>`)
      : withSetup.includes('</sheetPr>')
        ? withSetup.replace('</sheetPr>', `${fitsPage}</sheetPr>`)
        : withSetup.replace(/(<worksheet\b[^>]*>)/, `$1<sheetPr>${fitsPage}</sheetPr>`);
  }
}
