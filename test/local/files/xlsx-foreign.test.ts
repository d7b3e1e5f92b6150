// Files of other programs: what they hold that the engine would pass over, and what is said of the rest.
import { describe, expect, test } from 'vitest';
import { createWorkbook } from '../../../local/engine/workbook.ts';
import { readXlsx } from '../../../local/files/read-xlsx.ts';
import { writeXlsx } from '../../../local/files/write-xlsx.ts';
import { escapeXml, pack, textOf, unpack } from '../../../local/files/xlsx-parts.ts';

const sheetPath = 'xl/worksheets/sheet0.xml';

/** A file as the host writes it, with more in its sheet, its workbook and beside them. */
async function fileWith(
  cells: Readonly<Record<string, string>>,
  more: {
    sheet?: string;
    workbook?: string;
    parts?: Readonly<Record<string, string>>;
    written?: (xml: string) => string;
  } = {},
) {
  const workbook = createWorkbook();
  for (const [cell, content] of Object.entries(cells)) {
    const { zone } = workbook.model.getters.getRangeFromSheetXC('sheet1', cell);
    workbook.model.dispatch('UPDATE_CELL', { sheetId: 'sheet1', row: zone.top, col: zone.left, content });
  }
  const parts = unpack((await writeXlsx(workbook)).bytes) ?? {};
  // Without what the host puts there for itself, as another program would write it.
  for (const path of Object.keys(parts)) if (path.startsWith('customXml')) delete parts[path];
  const put = (path: string, before: string, text: string): void => {
    parts[path] = textOf(parts, path).replace(before, `${text}${before}`);
  };
  const { written = (xml) => xml } = more;
  parts[sheetPath] = written(
    textOf(parts, sheetPath).replace('</sheetData>', `</sheetData>${more.sheet ?? ''}`),
  );
  put('xl/workbook.xml', '</workbook>', more.workbook ?? '');
  const read = await readXlsx(pack({ ...parts, ...more.parts }));
  if (read === null) throw new Error('not read');
  return read;
}

const valueAt = (workbook: Awaited<ReturnType<typeof fileWith>>, cell: string): unknown => {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds()[0] ?? '';
  const { zone } = getters.getRangeFromSheetXC(sheetId, cell);
  return getters.getEvaluatedCell({ sheetId, row: zone.top, col: zone.left }).value;
};

test('named ranges stand in formulas as the ranges they name, wherever it is the name', async () => {
  const names = `<definedNames><definedName name="Budget">Sheet1!$A$1:$A$3</definedName>
    <definedName name="Rate">'Sheet1'!$B$1</definedName>
    <definedName name="_xlnm.Print_Area">Sheet1!$A$1:$B$9</definedName></definedNames>`;
  const cells = { A1: '1', A2: '2', A3: '3', B1: '0.5', C1: '=SUM(Y9)*Z9', C2: '="Budget"&Z9' };
  const written = (xml: string): string =>
    xml.replace(/<f[^>]*>[^<]*<\/f>/g, (formula) =>
      formula.replaceAll('Y9', 'BUDGET').replaceAll('Z9', 'rate'),
    );
  const workbook = await fileWith(cells, { workbook: names, written });
  expect([valueAt(workbook, 'C1'), valueAt(workbook, 'C2')]).toEqual([3, 'Budget0.5']);
});

test('parts that are named from the root of the file are found, and sheets stand in the order people see', async () => {
  const workbook = createWorkbook();
  workbook.model.dispatch('CREATE_SHEET', { sheetId: 'second', position: 1, name: 'Second' });
  workbook.model.dispatch('UPDATE_CELL', { sheetId: 'second', row: 0, col: 0, content: 'in front' });
  const parts = unpack((await writeXlsx(workbook)).bytes) ?? {};
  const relations = 'xl/_rels/workbook.xml.rels';
  parts[relations] = textOf(parts, relations).replace(/Target="(?=[a-z])/g, 'Target="/xl/');
  parts['xl/workbook.xml'] = textOf(parts, 'xl/workbook.xml').replace(
    /(<sheet [^>]*\/>)\s*(<sheet [^>]*\/>)/,
    '$2$1',
  );
  const read = await readXlsx(pack(parts));
  const getters = read?.model.getters;
  expect(getters?.getSheetIds().map((id) => getters.getSheetName(id))).toEqual(['Second', 'Sheet1']);
  expect(read && valueAt(read, 'A1')).toBe('in front');
});

test('a text of any signs comes through from a cell that holds it itself', async () => {
  const written = (xml: string): string =>
    xml.replace(
      /<c r="A1"[^>]*>.*?<\/c>/,
      () => '<c r="A1" t="inlineStr"><is><t>[$&#8364;] is $&amp; and $$</t></is></c>',
    );
  expect(valueAt(await fileWith({ A1: '1' }, { written }), 'A1')).toBe('[$€] is $& and $$');
});

test.each([
  ['#,##0.00 €', '1,234.50 €'],
  ['£#,##0', '£1,235'],
  ['#,##0.00\\ "€"', '1,234.50 €'],
  ['#,##0 €;[Red]-#,##0 €', '1,235 €'],
  ['_-* #,##0.00 €_-;-* #,##0.00 €_-;_-* "-"?? €_-;_-@_-', '1,234.50 €'],
  ['$#,##0', '$1,235'],
])('a number is shown as its format %s says', async (format, shown) => {
  const workbook = createWorkbook();
  workbook.model.dispatch('UPDATE_CELL', {
    sheetId: 'sheet1',
    row: 0,
    col: 0,
    content: '1234.5',
    format: '0.000000',
  });
  const parts = unpack((await writeXlsx(workbook)).bytes) ?? {};
  parts['xl/styles.xml'] = textOf(parts, 'xl/styles.xml').replace(
    'formatCode="0.000000"',
    () => `formatCode="${escapeXml(format)}"`,
  );
  const read = await readXlsx(pack(parts));
  const getters = read?.model.getters;
  const sheetId = getters?.getSheetIds()[0] ?? '';
  expect(getters?.getEvaluatedCell({ sheetId, row: 0, col: 0 }).formattedValue).toBe(shown);
});

test('each of several colour rules of one range comes through, and whole numbers are numbers', async () => {
  const rule = (priority: number, formula: string): string =>
    `<cfRule type="cellIs" dxfId="0" priority="${priority}" operator="equal"><formula>${formula}</formula></cfRule>`;
  const sheet = `<conditionalFormatting sqref="A1:A9">${rule(1, '1')}${rule(2, '2')}${rule(3, '3')}</conditionalFormatting>
    <dataValidations count="1"><dataValidation type="whole" operator="between" sqref="B1:B9"><formula1>1</formula1><formula2>10</formula2></dataValidation></dataValidations>`;
  const parts = {
    'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="10"/><name val="Arial"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs></styleSheet>`,
  };
  const { model } = await fileWith({ A1: '1' }, { sheet, parts });
  const sheetId = model.getters.getSheetIds()[0] ?? '';
  expect(model.getters.getConditionalFormats(sheetId)).toHaveLength(3);
  expect(model.getters.getDataValidationRules(sheetId)).toMatchObject([
    { criterion: { type: 'isBetween', values: ['1', '10'] } },
  ]);
});

describe('what is not taken over', () => {
  test('is named, each kind with its number', async () => {
    const parts = {
      'xl/drawings/drawing7.xml':
        '<xdr:wsDr><xdr:pic></xdr:pic><xdr:pic/><xdr:sp macro=""></xdr:sp></xdr:wsDr>',
      'xl/charts/chart7.xml': '<c:chartSpace/>',
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
      'xl/slicers/slicer1.xml': '<slicers/>',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/vbaProject.bin': 'x',
      'xl/sharedStrings1.xml':
        '<sst><si><r><t>bold</t></r><r><t> not</t></r></si><si><t>plain</t></si></sst>',
    };
    const sheet = '<sheetProtection sheet="1"/><headerFooter><oddFooter>Page</oddFooter></headerFooter>';
    expect((await fileWith({ A1: '1' }, { sheet, parts })).notRead).toEqual([
      '2 pictures',
      '1 shape or text box',
      '1 pivot table, which stays as the values it showed',
      '1 slicer or timeline',
      '1 link to another workbook',
      '1 protected sheet, which is open here',
      '1 text with several formats in one cell, which keeps its words',
      '1 header or footer for printing',
      '1 macro project',
      '1 chart',
    ]);
  });

  test('is nothing for a file of the host’s own', async () => {
    expect((await fileWith({ A1: '1' })).notRead).toEqual([]);
  });
});
