// How cells call the add-on: https://developers.google.com/apps-script/guides/sheets/functions
import { describe, expect, test } from 'vitest';
import { functionDeclarations } from '../../../local/engine/function-declarations.ts';
import { scripted } from '../script-fixture.ts';

const documented = (name: string, parameters: string, body: string): string =>
  `/**\n * Does ${name}.\n * @param {A1} x What.\n * @customfunction\n */\nfunction ${name}(${parameters}) { ${body} }\n`;

/** What cells of the first sheet show after these were typed, by cell. */
function shown(
  functions: string,
  typed: Readonly<Record<string, string>>,
  cells: readonly string[],
  timeZone = 'Etc/UTC',
) {
  const { workbook } = scripted({ 'functions.js': functions }, { timeZone });
  const { model } = workbook;
  const position = (cell: string) => {
    const { zone } = model.getters.getRangeFromSheetXC('sheet1', cell);
    return { sheetId: 'sheet1', row: zone.top, col: zone.left };
  };
  for (const [cell, content] of Object.entries(typed))
    model.dispatch('UPDATE_CELL', { ...position(cell), content });
  return cells.map((cell) => model.getters.getEvaluatedCell(position(cell)).value);
}

const kind = documented(
  'SEEN',
  'x',
  'return Array.isArray(x) ? x.length + " rows of " + x[0].length : (x instanceof Date ? x.toISOString() : typeof x + " " + x);',
);

describe('what a function is given', () => {
  test.each([
    ['a number', { A1: '5' }, '=SEEN(A1)', 'number 5'],
    ['an empty cell', {}, '=SEEN(A1)', 'string '],
    ['a left-out argument', {}, '=SEEN()', 'undefined undefined'],
    ['text in the formula', {}, '=SEEN("a")', 'string a'],
    ['a range', {}, '=SEEN(A1:C2)', '2 rows of 3'],
    ['an open range, to the end of the sheet', {}, '=SEEN(A1:B)', '1000 rows of 2'],
    ['a range of one cell', {}, '=SEEN(A1:A1)', '1 rows of 1'],
    ['an error, as its text', { A1: '=1/0' }, '=SEEN(A1)', 'string #DIV/0!'],
    ['a percentage, as a share', { A1: '10%' }, '=SEEN(A1)', 'number 0.1'],
  ])('%s', (_what, typed, formula, sees) => {
    expect(shown(kind, { ...typed, E1: formula }, ['E1'])).toEqual([sees]);
  });

  test('a date, as midnight in the spreadsheet’s time zone', () => {
    expect(shown(kind, { A1: '2026-07-01', E1: '=SEEN(A1)' }, ['E1'], 'America/New_York')).toEqual([
      '2026-07-01T04:00:00.000Z',
    ]);
  });
});

describe('what a function may return', () => {
  test('rows fill the cells beside and below', () => {
    const table = documented('TABLE', 'x', 'return [["a", 1], ["b", new Date(Date.UTC(2026, 0, 2))]];');
    expect(shown(table, { A1: '=TABLE()' }, ['A1', 'B1', 'A2', 'B2'])).toEqual(['a', 1, 'b', 46024]);
  });

  test('cells in the way are named by an error instead of being overwritten', () => {
    const table = documented('BLOCKED', 'x', 'return [["a"], ["b"]];');
    expect(shown(table, { A1: '=BLOCKED()', A2: 'mine' }, ['A1', 'A2'])).toEqual(['#SPILL!', 'mine']);
  });

  test.each([
    ['nothing', 'return undefined;', ''],
    ['text that looks like a formula', 'return "=1+1";', '=1+1'],
    ['a number that is none', 'return NaN;', '#NUM!'],
    ['an object', 'return {};', '#ERROR'],
    ['a flat list', 'return [1, 2];', '#ERROR'],
    ['rows of different length', 'return [[1], [1, 2]];', '#ERROR'],
    ['no rows', 'return [];', '#ERROR'],
    ['a thrown error', 'throw new Error("no");', '#ERROR'],
  ])('%s', (_what, body, value) => {
    const name = 'RETURNS';
    expect(shown(documented(name, 'x', body), { A1: '=RETURNS()' }, ['A1'])).toEqual([value]);
  });
});

describe('what a function may do', () => {
  test.each([
    ['change cells', 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").setValue(1)'],
    ['open a sidebar', 'SpreadsheetApp.getUi()'],
    ['keep properties', 'PropertiesService.getDocumentProperties().setProperty("a", "b")'],
  ])('not %s', (_what, body) => {
    expect(shown(documented('MEDDLES', 'x', `${body}; return 1;`), { C3: '=MEDDLES()' }, ['C3'])).toEqual([
      '#ERROR',
    ]);
  });

  test('look at the spreadsheet’s locale', () => {
    const looks = documented(
      'LOOKS',
      'x',
      'return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();',
    );
    expect(shown(looks, { A1: '=LOOKS()' }, ['A1'])).toEqual(['en_US']);
  });
});

test('only documented top-level functions are custom functions, with their parameters and help', () => {
  const script = `${documented('GIVEN', 'first, x', '')}
    /** No custom function. */
    function helper() {}
    ${documented('PRIVATE_', 'x', '')}`;
  expect(functionDeclarations(script)).toEqual([
    {
      name: 'GIVEN',
      summary: 'Does GIVEN.',
      parameters: [
        { name: 'first', describes: '', example: '' },
        { name: 'x', describes: 'What.', example: 'A1' },
      ],
    },
  ]);
});
