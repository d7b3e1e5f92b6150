// Builds small .xlsx files as other programs write them: fills, indents, merged cells, bold, number formats.
import { strToU8, zipSync } from 'fflate';

export interface ForeignCell {
  readonly text?: string;
  readonly number?: number;
  readonly indent?: number;
  /** As RRGGBB. */
  readonly fill?: string;
  readonly isBold?: boolean;
  readonly format?: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letter = (column: number): string => String.fromCharCode(65 + column);

/** A workbook of one sheet; `merged` are ranges such as "A2:A4". */
export function foreignXlsx(
  rows: readonly (readonly (ForeignCell | null)[])[],
  { name = 'Plan', merged = [] }: { readonly name?: string; readonly merged?: readonly string[] } = {},
): Uint8Array {
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  const formats: string[] = [];
  const styles: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'];
  const styleOf = ({ indent = 0, fill, isBold = false, format }: ForeignCell): number => {
    if (fill !== undefined) {
      const tag = `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`;
      if (!fills.includes(tag)) fills.push(tag);
    }
    if (format !== undefined && !formats.includes(format)) formats.push(format);
    const fillId = fill === undefined ? 0 : fills.findIndex((tag) => tag.includes(`FF${fill}`));
    const numFmtId = format === undefined ? 0 : 164 + formats.indexOf(format);
    const align = indent > 0 ? `<alignment horizontal="left" indent="${indent}"/>` : '';
    const style = `<xf numFmtId="${numFmtId}" fontId="${isBold ? 1 : 0}" fillId="${fillId}" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${align}</xf>`;
    if (!styles.includes(style)) styles.push(style);
    return styles.indexOf(style);
  };
  const cellOf = (cell: ForeignCell | null, row: number, column: number): string => {
    if (cell === null) return '';
    const at = `r="${letter(column)}${row + 1}" s="${styleOf(cell)}"`;
    if (cell.number !== undefined) return `<c ${at}><v>${cell.number}</v></c>`;
    if (cell.text === undefined) return `<c ${at}/>`;
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
  };
  const sheetRows = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, row, column)).join('')}</row>`,
  );
  const merges =
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const numFmts = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}"><sheetData>${sheetRows.join('')}</sheetData>${merges}</worksheet>`,
    'xl/styles.xml': `${xml}<styleSheet xmlns="${main}">${numFmts.length > 0 ? `<numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>` : ''}<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="${fills.length}">${fills.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
