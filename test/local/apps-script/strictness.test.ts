// Each rule of Apps Script that the host holds code to, with where the rule is written down.
import { describe, expect, test } from 'vitest';
import { run, scripted, thrownBy, watchedStage } from '../script-fixture.ts';

const reference = 'https://developers.google.com/apps-script/reference';
const guides = 'https://developers.google.com/apps-script/guides';
const addOns = 'https://developers.google.com/workspace/add-ons';

describe(`what setValues takes (${reference}/spreadsheet/range#setvaluesvalues)`, () => {
  test.each([
    ['too few rows', 'sheet.getRange("A1:B2").setValues([["a", "b"]])', /data has 1 but the range has 2/],
    ['too many columns', 'sheet.getRange("A1").setValues([["a", "b"]])', /data has 2 but the range has 1/],
    ['rows of different length', 'sheet.getRange("A1:B2").setValues([["a", "b"], ["c"]])', /data has 1 but/],
    ['a flat list', 'sheet.getRange("A1").setValues(["a"])', /don't match the method signature/],
    ['an object as a value', 'sheet.getRange("A1").setValue({})', /don't match the method signature/],
    ['a missing value', 'sheet.getRange("A1").setValues([[undefined]])', /don't match the method signature/],
    ['formulas of the wrong size', 'sheet.getRange("A1:A2").setFormulas([["=1"]])', /data has 1 but/],
    ['notes of the wrong size', 'sheet.getRange("A1:A2").setNotes([["n"]])', /data has 1 but/],
  ])('%s is refused', (_what, body, message) => {
    expect(thrownBy(body)).toMatch(message);
  });
});

describe(`what a written string becomes (${reference}/spreadsheet/range#setvaluevalue and apps-script.md §7)`, () => {
  const read = (text: string, locale = 'en_US') =>
    run(
      `const cell = sheet.getRange('A1').setValue(${JSON.stringify(text)});
       const value = cell.getValue();
       return [value instanceof Date ? 'date ' + value.toISOString() : value, cell.getFormulas()[0][0]];`,
      { locale },
    ).value;

  test.each([
    ['=1+1', 2, '=1+1'],
    ["'=1+1", '=1+1', ''],
    ["'1/2", '1/2', ''],
    ['10%', 0.1, ''],
    ['TRUE', true, ''],
    ['007', 7, ''],
    ['1,234.5', 1234.5, ''],
    ['€45', 45, ''],
    ['45 €', 45, ''],
    ['-5', -5, ''],
    ['+5', 5, ''],
    ['3/4/2026', 'date 2026-03-04T00:00:00.000Z', ''],
    ['31 December 2026', 'date 2026-12-31T00:00:00.000Z', ''],
    ['Dec 31, 2026', 'date 2026-12-31T00:00:00.000Z', ''],
    ['- item', '#ERROR!', '=-item'],
    ['@handle', '#ERROR!', '=@handle'],
    ['O1', 'O1', ''],
    ['4 of 5 done', '4 of 5 done', ''],
  ])('%s', (text, value, formula) => {
    expect(read(text)).toEqual([value, formula]);
  });

  test('text behind an apostrophe is armed again when it is read and written back', () => {
    const body = `const cell = sheet.getRange('A1').setValue("'=1+1");
      const text = cell.getValue(); cell.setValue(text); return [text, cell.getFormula()];`;
    expect(run(body).value).toEqual(['=1+1', '=1+1']);
  });

  test.each([
    ['12,5', 12.5],
    ['1.234,5', 1234.5],
    ['31.12.2026', 'date 2026-12-31T00:00:00.000Z'],
    ['3. Oktober 2026', 'date 2026-10-03T00:00:00.000Z'],
  ])('in a German spreadsheet: %s', (text, value) => {
    expect(read(text, 'de_DE')).toEqual([value, '']);
  });

  test('formulas are separated as the locale does', () => {
    expect(read('=SUM(1,5;2)', 'de_DE')).toEqual([3.5, '=SUM(1,5;2)']);
    expect(read('=INDEX({1\\2,5;3\\4};1;2)', 'de_DE')).toEqual([2.5, '=INDEX({1\\2,5;3\\4};1;2)']);
    expect(read('=1.5', 'de_DE')).toEqual(['#ERROR!', expect.stringMatching(/^=1/)]);
  });
});

describe(`what getValues gives (${reference}/spreadsheet/range#getvalues)`, () => {
  test('empty cells are empty strings, in arrays of the script’s own world', () => {
    const body = `const values = sheet.getRange('A1:B1').setValues([['a', null]]).getValues();
      return [values, values instanceof Array, values[0] instanceof Array];`;
    expect(run(body).value).toEqual([[['a', '']], true, true]);
  });

  test('of one cell: value, formula and what is shown', () => {
    const body = `const cell = sheet.getRange('A1:B2').setNumberFormat('0%').setValue('=1/4');
      return [cell.getValue(), cell.getFormula(), cell.getDisplayValue()];`;
    expect(run(body).value).toEqual([0.25, '=1/4', '25%']);
  });

  test('a date is midnight in the spreadsheet’s time zone, not in the script’s', () => {
    const body = `const date = sheet.getRange('A1').setValue('3/9/2026').getValue();
      return [date instanceof Date, date.toISOString()];`;
    expect(run(body, { timeZone: 'America/New_York' }).value).toEqual([true, '2026-03-09T04:00:00.000Z']);
  });

  test('a Date that is written comes back as the same moment', () => {
    const body = `const cell = sheet.getRange('A1').setValue(new Date(1792800000000));
      return [cell.getValue().getTime(), cell.getDisplayValues()[0][0]];`;
    expect(run(body, { timeZone: 'Asia/Tokyo' }).value).toEqual([1792800000000, '10/24/2026']);
  });

  test('what was written counts at the next read', () => {
    expect(
      run(`sheet.getRange('B1').setFormula('=A1*2'); sheet.getRange('A1').setValue(4);
      return sheet.getRange('B1').getValue();`).value,
    ).toBe(8);
  });
});

describe(`where ranges may lie (${reference}/spreadsheet/sheet#getrangerow,-column,-numrows,-numcolumns)`, () => {
  test.each([
    ['below the last row', 'sheet.getRange(1001, 1)', /outside the dimensions/],
    ['no rows', 'sheet.getRange(1, 1, 0, 1)', /at least 1/],
    ['row 0', 'sheet.getRange(0, 1)', /too small/],
    ['a name that is none', 'sheet.getRange("A1:!")', /Range not found/],
    ['a sheet that exists already', 'spreadsheet.insertSheet("Sheet1", 0)', /already exists/],
    ['more columns than there are', 'sheet.setColumnWidths(20, 10, 100)', /out of bounds/],
    ['all rows frozen', 'sheet.setFrozenRows(1000)', /can't freeze/],
    [
      'more than 10 million cells',
      'sheet.insertRowsAfter(1000, 400000)',
      /above the limit of 10000000 cells/,
    ],
  ])('%s is refused', (_what, body, message) => {
    expect(thrownBy(body)).toMatch(message);
  });
});

test(`what the host does not emulate says so, instead of doing nothing`, () => {
  expect(thrownBy('sheet.getRange("A1").merge()')).toBe('not emulated: Range.merge');
  expect(thrownBy('SpreadsheetApp.openById("x")')).toBe('not emulated: SpreadsheetApp.openById');
  expect(thrownBy('SpreadsheetApp.BandingTheme.PINK')).toBe('not emulated: BandingTheme.PINK');
});

describe(`enumerations are objects, not names (${reference}/spreadsheet/banding-theme)`, () => {
  test.each([
    ['sheet.getRange("A1:B5").applyRowBanding("LIGHT_GREY", true, false)'],
    ['sheet.newChart().setChartType("BAR")'],
  ])('%s is refused', (body) => {
    expect(thrownBy(body)).toMatch(/don't match the method signature/);
  });
});

test(`a range can be banded only once (${reference}/spreadsheet/range#applyrowbanding)`, () => {
  const banded =
    'sheet.getRange("A1:B5").applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);';
  expect(thrownBy(banded + banded)).toMatch(/already has alternating background colors/);
});

describe(`what may run when (${addOns}/concepts/editor-auth-lifecycle)`, () => {
  const opening = (body: string) => scripted({ 'Code.js': `function onOpen(event) { ${body} }` }).addOn;

  test('an add-on that is not enabled here may build its menu and nothing else', () => {
    const menu =
      'SpreadsheetApp.getUi().createAddonMenu().addItem("Open " + event.authMode, "go").addToUi();';
    expect(opening(menu).open('NONE').value.addOn).toEqual([
      { kind: 'item', label: 'Open NONE', handler: 'go' },
    ]);
    for (const body of [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'PropertiesService.getDocumentProperties()',
      'LockService.getDocumentLock()',
      'HtmlService.createHtmlOutput("x")',
    ]) {
      expect(() => opening(body).open('NONE')).toThrow(/do not have permission/);
    }
  });

  test('an enabled one may look at the document on opening, but show no sidebar', () => {
    expect(() => opening('SpreadsheetApp.getActiveSpreadsheet().getName()').open('LIMITED')).not.toThrow();
    const sidebar = 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))';
    expect(() => opening(sidebar).open('LIMITED')).toThrow(/do not have permission to call Ui.showSidebar/);
  });

  test('the global scope may touch no service, whatever the mode', () => {
    const code = 'const sheet = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}';
    expect(() => scripted({ 'Code.js': code })).toThrow(/do not have permission/);
  });

  test('every run starts with fresh globals', () => {
    const { addOn } = scripted({ 'Code.js': 'let count = 0; function next() { count += 1; return count; }' });
    expect([addOn.request('next', []).value, addOn.request('next', []).value]).toEqual([1, 1]);
  });
});

test(`the language stands alone (${guides}/v8-runtime)`, () => {
  const absent = 'URL setTimeout TextEncoder atob fetch crypto process window require structuredClone'.split(
    ' ',
  );
  const found = run(`return ${JSON.stringify(absent)}.filter((name) => name in globalThis);`).value;
  expect(found).toEqual([]);
});

describe(`code from text (${reference}/html/html-template#getCode names eval, and nothing else)`, () => {
  test('eval runs a file of the project, as getRawContent gives it, in the global scope', () => {
    const { addOn } = scripted({
      'Code.js': `const fetched = () => HtmlService.createTemplateFromFile('part').getRawContent();
        function main() { const evaluate = eval; return evaluate(fetched())('a cell'); }`,
      'part.html': '(function (who) { return typeof fetched + " for " + who; })',
    });
    expect(addOn.request('main', []).value).toBe('function for a cell');
    expect(thrownBy("HtmlService.createTemplateFromFile('none')")).toBe('No HTML file named none was found.');
  });

  test.each(['new Function("return 1")', 'Function("return 1")', '(() => 1).constructor("return 1")'])(
    '%s is refused',
    (body) => {
      expect(thrownBy(body)).toMatch(/Code generation from strings disallowed/);
    },
  );

  test('a template is not evaluated: the add-on has none', () => {
    const { addOn } = scripted({
      'Code.js': `function main() { return HtmlService.createTemplateFromFile('page').evaluate(); }`,
      'page.html': '<p><?= 1 ?></p>',
    });
    expect(() => addOn.request('main', [])).toThrow('not emulated: HtmlTemplate.evaluate');
  });
});

describe(`locks (${reference}/lock/lock)`, () => {
  test('changes must be flushed before the lock is released', () => {
    const body = `const lock = LockService.getDocumentLock(); lock.tryLock(1000);
      sheet.getRange('A1').setValue(1);`;
    expect(thrownBy(`${body} lock.releaseLock();`)).toMatch(/flush\(\) before releaseLock/);
    expect(thrownBy(`${body} SpreadsheetApp.flush(); lock.releaseLock();`)).toBe('nothing was thrown');
  });

  test('nothing is held until it is asked for, and the end of the run lets go', () => {
    const code = `function take() { const lock = LockService.getDocumentLock();
      return [lock.hasLock(), lock.tryLock(1), lock.hasLock()]; }`;
    const { addOn } = scripted({ 'Code.js': code });
    expect(addOn.request('take', []).value).toEqual([false, true, true]);
    expect(addOn.request('take', []).value).toEqual([false, true, true]);
  });
});

test(`a property holds 9 kB of text (${guides}/services/quotas)`, () => {
  const set = (length: number) =>
    `PropertiesService.getDocumentProperties().setProperty('key', 'x'.repeat(${length}))`;
  expect(thrownBy(set(9 * 1024 + 1))).toMatch(/too large/);
  expect(thrownBy(set(9 * 1024))).toBe('nothing was thrown');
});

test('a page, a toast and a selection reach the person', () => {
  const { stage, seen } = watchedStage();
  run(
    `const page = HtmlService.createHtmlOutput('<p>').setContent('<b>').setTitle('Waypoint');
     SpreadsheetApp.getUi().showSidebar(page);
     SpreadsheetApp.getUi().showModalDialog(page.setWidth(400).setHeight(200), 'Plan');
     spreadsheet.toast('Done.', 'Waypoint', 8);
     sheet.getRange('B3').activate();`,
    {},
    stage,
  );
  expect(seen).toEqual([
    'sidebar Waypoint: <b>',
    'dialog Plan 400×200',
    'toast Waypoint: Done. (8 s)',
    'move to row 3, column 2',
  ]);
});

test('service calls are counted: looks at the document, changes to it, and nothing else', () => {
  const { calls } = run(`const range = sheet.getRange(1, 1, 2, 2);
    range.getA1Notation(); range.getNumRows();
    range.setValues([[1, 2], [3, 4]]); range.setFontWeight('bold');
    range.getValues(); SpreadsheetApp.flush();`);
  // getSheets of the fixture is the other read.
  expect(calls).toEqual({ read: 2, write: 2 });
});

test('a whole command is one step to undo', () => {
  const { workbook } = run(`spreadsheet.insertSheet('New', 0).getRange('A1').setValue(1).getValue();
    sheet.getRange('A1:B1').setValues([[1, '=A1+1']]).setNotes([['first', '']]);`);
  const { getters } = workbook.model;
  expect(getters.getSheetIds()).toHaveLength(2);
  workbook.undo();
  expect(getters.getSheetIds()).toHaveLength(1);
  expect(getters.getEvaluatedCell({ sheetId: 'sheet1', row: 0, col: 0 }).value).toBeNull();
  expect(workbook.notes()).toEqual({});
});
