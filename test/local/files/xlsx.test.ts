// A workbook goes into an .xlsx file and comes back.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { startAddOn } from '../../../local/add-on/add-on.ts';
import type { Workbook } from '../../../local/engine/workbook.ts';
import { readXlsx } from '../../../local/files/read-xlsx.ts';
import { writeXlsx } from '../../../local/files/write-xlsx.ts';
import { scripted } from '../script-fixture.ts';

const functionsJs = `/**
 * Doubles.
 * @param {A1:A} values What to double.
 * @customfunction
 */
function FILE_DOUBLE(values) {
  return values.filter((row) => typeof row[0] === 'number').map((row) => [row[0] * 2, 'double of ' + row[0]]);
}`;

const fillSheet = `function fill() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('A1:D2').setValues([[1, '=FILE_DOUBLE(A1:A)', '', "'=text & <b>"], [2, '', '', new Date(1792800000000)]]);
  sheet.getRange('E1:G1').setValues([['=SUM(A1:A)', '10%', true]]);
  sheet.getRange('A1:A50').setNumberFormat('0.00').setFontWeight('bold').setBackground('#ff0000');
  sheet.getRange('A1:B1').setNotes([['first & <note>', 'two\\nlines']]);
  const rule = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  sheet.getRange('H2:H50').setDataValidation(rule().requireValueInList(['On track', 'Off'], true).setHelpText('Pick one.').build());
  sheet.getRange('I2:I50').setDataValidation(rule().requireDate().setHelpText('A day.').build());
  sheet.getRange('J2:J50').setDataValidation(rule().requireCheckbox().build());
  sheet.getRange('K2:K50').setDataValidation(rule().requireNumberBetween(1, 10).build());
  sheet.getRange('L2:L50').setDataValidation(rule().requireValueInRange(sheet.getRange('A1:A50'), true).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('On "track"')
    .setBackground('#00ff00').setFontColor('#000000').setRanges([sheet.getRange('H2:H50')]).build()]);
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, 2, 200);
  sheet.setTabColor('#112233');
  sheet.getRange('A1:L50').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  PropertiesService.getDocumentProperties().setProperty('schema', '3');
}`;

async function readScripted(file: Uint8Array) {
  const workbook = await readXlsx(file);
  if (!workbook) throw new Error('not read');
  const read =
    'function read() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues(); }';
  return { addOn: startAddOn(scripted({ 'Code.js': read }).bundle, workbook) };
}

let original: Workbook;
let bytes: Uint8Array;
let notCarried: readonly string[];
let back: Workbook;

async function reread(file: Uint8Array): Promise<Workbook> {
  const workbook = await readXlsx(file);
  if (!workbook) throw new Error('not read');
  startAddOn(scripted({ 'functions.js': functionsJs, 'Code.js': fillSheet }).bundle, workbook);
  return workbook;
}

beforeAll(async () => {
  const made = scripted(
    { 'functions.js': functionsJs, 'Code.js': fillSheet },
    { timeZone: 'Europe/Berlin', locale: 'de_DE' },
  );
  made.addOn.request('fill', []);
  original = made.workbook;
  ({ bytes, notCarried } = await writeXlsx(original));
  back = await reread(bytes);
}, 30_000);

const sheetOf = (workbook: Workbook) => workbook.model.getters.getSheetIdByName('Sheet1') ?? '';
const at = (workbook: Workbook, row: number, col: number) => {
  const position = { sheetId: sheetOf(workbook), row, col };
  const { getters } = workbook.model;
  const cell = getters.getCell(position);
  const { value, formattedValue } = getters.getEvaluatedCell(position);
  const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
  return { value, formattedValue, formula };
};
const partOf = (path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('what comes back', () => {
  test('values, formulas and what they fill, with open ranges', () => {
    for (const row of [0, 1, 2]) {
      for (const col of [0, 1, 2, 3, 4, 5, 6]) expect(at(back, row, col)).toEqual(at(original, row, col));
    }
    expect(at(back, 0, 1).formula).toBe('=FILE_DOUBLE(A1:A)');
    expect(at(back, 1, 2).value).toBe('double of 2');
  });

  test('formats, on the prepared rows below the data too', () => {
    const { getters } = back.model;
    const cell = getters.getCell({ sheetId: sheetOf(back), row: 49, col: 0 });
    expect([cell?.format, cell?.style?.bold, cell?.style?.fillColor]).toEqual(['0.00', true, '#FF0000']);
    expect(getters.getCell({ sheetId: sheetOf(back), row: 50, col: 0 })?.format).toBeUndefined();
  });

  test('validation rules with their help, and checkboxes', () => {
    const kinds = back.model.getters
      .getDataValidationRules(sheetOf(back))
      .map(({ criterion, ranges: [range] }) => [
        criterion.type,
        range && back.model.getters.getRangeString(range),
      ]);
    expect(kinds).toEqual([
      ['isValueInList', 'Sheet1!H2:H50'],
      ['dateIsValid', 'Sheet1!I2:I50'],
      ['isBoolean', 'Sheet1!J2:J50'],
      ['isBetween', 'Sheet1!K2:K50'],
      ['isValueInRange', 'Sheet1!L2:L50'],
    ]);
    expect(back.model.getters.getDataValidationRules(sheetOf(back))[0]).toMatchObject({
      helpText: 'Pick one.',
    });
  });

  test('conditional formats, frozen rows, widths, colours, banding and size', () => {
    const { getters } = back.model;
    const sheetId = sheetOf(back);
    expect(getters.getConditionalFormats(sheetId)).toMatchObject([
      { ranges: ['H2:H50'], rule: { operator: 'isEqual', values: ['On "track"'] } },
    ]);
    expect(getters.getPaneDivisions(sheetId).ySplit).toBe(1);
    expect(getters.getColSize(sheetId, 1)).toBe(200);
    expect(getters.getSheet(sheetId).color).toBe('#112233');
    expect(getters.getCoreTables(sheetId).map(({ range }) => getters.getRangeString(range))).toEqual([
      'Sheet1!A1:L50',
    ]);
    expect([getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)]).toEqual([1000, 26]);
  });

  test('notes, locale, time zone and what the add-on keeps', () => {
    expect(back.notes()[sheetOf(back)]).toEqual({ A1: 'first & <note>', B1: 'two\nlines' });
    expect([back.locale, back.timeZone]).toEqual(['de_DE', 'Europe/Berlin']);
    expect([...back.documentProperties]).toEqual([['schema', '3']]);
  });
});

test('rows grow with their text, and colour rules change only what they say', () => {
  const { getters } = back.model;
  const sheetId = sheetOf(back);
  expect(getters.getUserRowSize(sheetId, 0)).toBeUndefined();
  const [format] = getters.getConditionalFormats(sheetId);
  const style = format && 'style' in format.rule ? format.rule.style : null;
  expect(style).toEqual({ fillColor: '#00FF00', textColor: '#000000' });
});

test('a row of a height of its own keeps it, and long formulas and texts come through', async () => {
  const code = functionsJs.replace("'double of '", "'\"' + '\u{1F600}'.repeat(300)");
  const { workbook } = scripted({ 'functions.js': code });
  const type = (col: number, content: string) =>
    workbook.model.dispatch('UPDATE_CELL', { sheetId: 'sheet1', row: 0, col, content });
  type(0, '4');
  type(1, `=IF(LEN("${'x'.repeat(600)}")=600,FILE_DOUBLE(A1:A),"")`);
  workbook.model.dispatch('RESIZE_COLUMNS_ROWS', {
    sheetId: 'sheet1',
    dimension: 'ROW',
    elements: [4],
    size: 60,
  });
  const again = await readXlsx((await writeXlsx(workbook)).bytes);
  if (!again) throw new Error('not read');
  startAddOn(scripted({ 'functions.js': code }).bundle, again);
  const sheetId = again.model.getters.getSheetIdByName('Sheet1') ?? '';
  expect(again.model.getters.getUserRowSize(sheetId, 4)).toBe(60);
  for (const col of [1, 2]) expect(at(again, 0, col)).toEqual(at(workbook, 0, col));
  expect(at(again, 0, 1).value).toBe(8);
});

describe('what other programs find', () => {
  test('the last value of every computed cell, as Google Sheets writes what only it can compute', () => {
    const sheet = partOf('xl/worksheets/sheet0.xml').replaceAll('&quot;', '"');
    const formula = (cell: string): string =>
      new RegExp(`<c r="${cell}"[^>]*><f>(.*?)</f><v>`).exec(sheet)?.[1] ?? '';
    expect(formula('B1')).toBe('IFERROR(__xludf.DUMMYFUNCTION("FILE_DOUBLE(A1:A)"),2)');
    expect(formula('C2')).toBe('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"double of 2")');
    expect(sheet).toMatch(/<f t="array" ref="E1">SUM\(A1:A1000\)<\/f>/);
  });

  test('text rules as quoted formulas, which Excel insists on', () => {
    expect(partOf('xl/worksheets/sheet0.xml')).toMatch(
      /<formula>&quot;On &quot;&quot;track&quot;&quot;&quot;<\/formula>|<formula>"On ""track"""<\/formula>/,
    );
  });

  test('texts without the apostrophe that keeps them texts here', () => {
    expect(partOf('xl/sharedStrings.xml')).toContain('>=text &amp; &lt;b&gt;<');
  });

  test('what they will not see is named', () => {
    expect(notCarried).toEqual([
      'Checkboxes are plain TRUE or FALSE in an .xlsx file.',
      'The help of validation rules is not shown by other programs.',
      'Alternating row colours are not shown by other programs.',
    ]);
  });

  test('every part is well-formed XML', async () => {
    const { JSDOM } = await import('jsdom');
    const { DOMParser } = new JSDOM('').window;
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      const parsed = new DOMParser().parseFromString(strFromU8(content), 'text/xml');
      expect(parsed.querySelector('parsererror')?.textContent ?? `${path} is fine`).toBe(`${path} is fine`);
    }
  });
});

test('a formula that somebody replaced in the file stays as they left it', async () => {
  const parts = unzipSync(bytes);
  const path = 'xl/worksheets/sheet0.xml';
  const changed = strFromU8(parts[path] ?? new Uint8Array()).replace('SUM(A1:A1000)', 'SUM(A1:A2)*2');
  const workbook = await reread(zipSync({ ...parts, [path]: strToU8(changed) }));
  expect(at(workbook, 0, 4)).toMatchObject({ formula: '=SUM(A1:A2)*2', value: 6 });
});

test.each([
  ['no zip at all', new TextEncoder().encode('hello')],
  ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('a') })],
])('%s is no workbook', async (_what, file) => {
  expect(await readXlsx(file)).toBeNull();
});

test('texts that look like formulas, numbers or dates are texts, in cells with the text format too', async () => {
  const { workbook } = scripted({ 'Code.js': '' });
  const texts = ["'=HYPERLINK()", "'007", "'1/2/2026", "'TRUE", "''quoted", "'#N/A", "'-15 %"];
  texts.forEach((content, row) => {
    for (const col of [0, 1])
      workbook.model.dispatch('UPDATE_CELL', { sheetId: 'sheet1', row, col, content });
  });
  const target = [{ top: 0, bottom: texts.length - 1, left: 1, right: 1 }];
  workbook.model.dispatch('SET_FORMATTING', { sheetId: 'sheet1', target, format: '@' });
  const file = await writeXlsx(workbook);
  const { addOn } = await readScripted(file.bytes);
  const texted = texts.map((content) => content.slice(1));
  expect(addOn.request('read', []).value).toEqual(texted.map((text) => [text, text]));
});
