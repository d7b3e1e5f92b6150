// What an .xlsx file holds and the host does not take over, named so that nobody misses it later.
import { type Parts, sheetsIn, textOf } from './xlsx-parts.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

interface Lost {
  readonly one: string;
  readonly many: string;
  count(parts: Parts): number;
}

/** How often a pattern is found in the parts whose path begins so. */
function findings(parts: Parts, folder: string, pattern: RegExp): number {
  const paths = Object.keys(parts).filter((path) => path.startsWith(folder) && path.endsWith('.xml'));
  return paths.reduce((sum, path) => sum + [...textOf(parts, path).matchAll(pattern)].length, 0);
}

const files = (parts: Parts, pattern: RegExp): number =>
  Object.keys(parts).filter((path) => pattern.test(path)).length;

const inSheets = (parts: Parts, pattern: RegExp): number =>
  sheetsIn(parts).reduce((sum, { path }) => sum + [...textOf(parts, path).matchAll(pattern)].length, 0);

const kinds: readonly Lost[] = [
  {
    one: 'picture',
    many: 'pictures',
    count: (parts) => findings(parts, 'xl/drawings/', /<xdr:pic[\s/>]/g),
  },
  {
    one: 'shape or text box',
    many: 'shapes and text boxes',
    count: (parts) => findings(parts, 'xl/drawings/', /<xdr:(?:sp|cxnSp)[\s/>]/g),
  },
  {
    one: 'pivot table, which stays as the values it showed',
    many: 'pivot tables, which stay as the values they showed',
    count: (parts) => files(parts, /^xl\/pivotTables\/[^/]+\.xml$/),
  },
  {
    one: 'slicer or timeline',
    many: 'slicers and timelines',
    count: (parts) => files(parts, /^xl\/(?:slicers|timelines)\/[^/]+\.xml$/),
  },
  {
    one: 'link to another workbook',
    many: 'links to other workbooks',
    count: (parts) => files(parts, /^xl\/externalLinks\/[^/]+\.xml$/),
  },
  {
    one: 'validation of times or text lengths',
    many: 'validations of times or text lengths',
    count: (parts) => inSheets(parts, /<dataValidation\s[^>]*\btype="(?:time|textLength)"/g),
  },
  {
    one: 'colour rule of a kind that is not known here',
    many: 'colour rules of kinds that are not known here',
    count: (parts) =>
      inSheets(
        parts,
        /<cfRule\s[^>]*\btype="(?:aboveAverage|containsErrors|notContainsErrors|timePeriod|top10|duplicateValues|uniqueValues)"/g,
      ),
  },
  {
    one: 'protected sheet, which is open here',
    many: 'protected sheets, which are open here',
    count: (parts) => inSheets(parts, /<sheetProtection[\s/]/g),
  },
  {
    one: 'text with several formats in one cell, which keeps its words',
    many: 'texts with several formats in one cell, which keep their words',
    count: (parts) => findings(parts, 'xl/sharedStrings', /<si>\s*<r>/g) + inSheets(parts, /<is>\s*<r>/g),
  },
  {
    one: 'header or footer for printing',
    many: 'headers and footers for printing',
    count: (parts) => inSheets(parts, /<headerFooter\b[^>]*>(?=\s*<\w)/g),
  },
  {
    one: 'print area or repeated heading',
    many: 'print areas and repeated headings',
    count: (parts) =>
      [...textOf(parts, 'xl/workbook.xml').matchAll(/name="_xlnm\.Print_(?:Area|Titles)"/g)].length,
  },
  { one: 'macro project', many: 'macro projects', count: (parts) => files(parts, /^xl\/vbaProject\.bin$/) },
];

/**
 * What is left behind, one piece each; `charts` is how many charts came through.
 *
 * @example notReadFrom(parts, 0) //=> ['2 pictures', '1 chart']
 */
export function notReadFrom(parts: Parts, charts: number): readonly string[] {
  const lost = kinds.flatMap(({ count, many, one }) => {
    const found = count(parts);
    return found === 0 ? [] : [counted(found, one, many)];
  });
  const lostCharts = files(parts, /^xl\/charts\/chart(?:Ex)?\d+\.xml$/) - charts;
  return lostCharts > 0 ? [...lost, counted(lostCharts, 'chart', 'charts')] : lost;
}
