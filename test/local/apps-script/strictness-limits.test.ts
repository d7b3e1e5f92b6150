// Google's limits on time, storage and what a cell may ask for, as the host holds code to them.
import { describe, expect, test } from 'vitest';
import { syntaxProblem } from '../../../local/add-on/newer-syntax.ts';
import { googleTimeLimits } from '../../../local/add-on/time-limit.ts';
import type { ScriptRun } from '../../../local/apps-script/script-run.ts';
import { service } from '../../../local/apps-script/service.ts';
import { scripted, thrownBy } from '../script-fixture.ts';

const reference = 'https://developers.google.com/apps-script/reference';
const guides = 'https://developers.google.com/apps-script/guides';

const customFunction = (name: string, body: string): string =>
  `/**\n * Tries.\n * @param {A1} x\n * @customfunction\n */\nfunction ${name}(x) { ${body} }\n`;

/** What a cell shows that calls a function with this body. */
function shownBy(formula: string, body: string, cells: Readonly<Record<string, string>> = {}): unknown {
  const put = Object.entries({ ...cells, J9: formula })
    .map(([cell, text]) => `sheet.getRange('${cell}').setFormula(${JSON.stringify(text)});`)
    .join('\n');
  const code = `${customFunction('LIMIT_TRY', body)}
    function main() { const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; ${put}
      return sheet.getRange('J9').getValue(); }`;
  return scripted({ 'Code.js': code }).addOn.request('main', []).value;
}

describe(`arguments of custom functions must not change by themselves (${guides}/sheets/functions#arguments)`, () => {
  test.each([
    ['=LIMIT_TRY(NOW())', {}],
    ['=LIMIT_TRY(TODAY())', {}],
    ['=LIMIT_TRY(RAND())', {}],
    ['=LIMIT_TRY(1+randbetween(1,2))', {}],
    ['=LIMIT_TRY(A1)', { A1: '=NOW()' }],
    ['=LIMIT_TRY(A1:A3)', { A2: '=RAND()' }],
    ['=LIMIT_TRY(C1)', { A1: '=NOW()', B1: '=A1*2', C1: '=SUM(B1:B2)' }],
  ])('%s with %j is an error', (formula, cells) => {
    expect(shownBy(formula, 'return 1', cells)).toBe('#ERROR!');
  });

  test.each([
    ['=LIMIT_TRY(4)', {}],
    ['=LIMIT_TRY(A1)+0*RAND()', { A1: '=1+1', A2: '=NOW()' }],
    ['=LIMIT_TRY("NOW()")', {}],
  ])('%s with %j is none', (formula, cells) => {
    expect(shownBy(formula, 'return 1', cells)).toBe(1);
  });
});

describe(`what a function is given (${guides}/sheets/functions#arguments)`, () => {
  const told = 'return Object.prototype.toString.call(x).slice(8, -1) + " " + JSON.stringify(x);';
  test.each([
    ['one cell', '=LIMIT_TRY(A1)', 'Number 5'],
    ['an empty cell', '=LIMIT_TRY(C1)', 'String ""'],
    ['a range', '=LIMIT_TRY(A1:B2)', 'Array [[5,""],["",""]]'],
    ['a date', '=LIMIT_TRY(A9)', 'Date "2026-11-23T00:00:00.000Z"'],
    ['a share', '=LIMIT_TRY(A8)', 'Number 0.1'],
  ])('%s', (_what, formula, seen) => {
    expect(shownBy(formula, told, { A1: '=2+3', A8: '=10%', A9: '=DATE(2026,11,23)' })).toBe(seen);
  });
});

describe(`what a cell may reach (${guides}/sheets/functions#using_services)`, () => {
  test.each([
    ['to write', "SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1)"],
    ['the user interface', 'SpreadsheetApp.getUi()'],
    ['to keep something', "PropertiesService.getDocumentProperties().setProperty('a', 'b')"],
    ['mail', "MailApp.sendEmail('a@example.org', 'b', 'c')"],
  ])('not %s', (_what, body) => {
    expect(shownBy('=LIMIT_TRY(1)', `${body}; return 1;`)).toBe('#ERROR!');
  });

  test('reading is fine', () => {
    const body = "return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue();";
    expect(shownBy('=LIMIT_TRY(1)', body, { A1: '=3' })).toBe(3);
  });
});

describe(`how long code may run (${guides}/services/quotas#current_limitations)`, () => {
  const limits = { command: 150, trigger: 100, customFunction: 100, toEndOneCall: 200 };
  const spin = 'for (;;);';
  const started = (code: string) => scripted({ 'Code.js': code }, {}, { limits }).addOn;

  test('a command 6 minutes, a simple trigger and a cell 30 seconds', () => {
    expect(googleTimeLimits).toMatchObject({ command: 360_000, trigger: 30_000, customFunction: 30_000 });
  });

  test('a loop without end is stopped, and so is one that calls services', () => {
    expect(() => started(`function go() { ${spin} }`).runMenu('go')).toThrow(/maximum execution time/);
    const calls = 'for (;;) SpreadsheetApp.getActiveSpreadsheet().getName();';
    expect(() => started(`function go() { ${calls} }`).runMenu('go')).toThrow(/maximum execution time/);
    expect(() => started(`function onOpen() { ${calls} }`).open('LIMITED')).toThrow(/maximum execution/);
  }, 10_000);

  test('it cannot be caught and carried on from', () => {
    const code = `function go() { try { for (;;) SpreadsheetApp.getActiveSpreadsheet().getName(); } catch (e) { return 'went on'; } }`;
    expect(() => started(code).runMenu('go')).toThrow(/maximum execution time/);
  });

  test('a cell shows an error, and the others calculate', () => {
    const code = `${customFunction('LIMIT_SPIN', spin)}${customFunction('LIMIT_QUICK', 'return 2')}
      function main() { const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:B1');
        return range.setFormulas([['=LIMIT_SPIN(1)', '=LIMIT_QUICK(1)']]).getValues(); }`;
    const addOn = scripted({ 'Code.js': code }, {}, { limits: { ...limits, command: 5_000 } }).addOn;
    expect(addOn.request('main', []).value).toEqual([['#ERROR!', 2]]);
  });

  test('the workbook is sound afterwards', () => {
    const code = `function go() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(5); ${spin} }
      function read() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue(); }`;
    const addOn = started(code);
    expect(() => addOn.runMenu('go')).toThrow();
    expect(addOn.request('read', []).value).toBe(5);
  });
});

test(`a store of properties holds 500 kB (${guides}/services/quotas)`, () => {
  const set = (count: number) =>
    `const kept = PropertiesService.getDocumentProperties();
     for (let i = 0; i < ${count}; i += 1) kept.setProperty('k' + i, 'x'.repeat(9000));`;
  expect(thrownBy(set(56))).toBe('nothing was thrown');
  expect(thrownBy(set(57))).toMatch(/exceeded the property storage quota/);
});

describe(`a cache (${reference}/cache/cache#putkey,-value,-expirationinseconds)`, () => {
  const put = (call: string) => `const cache = CacheService.getDocumentCache(); ${call}`;
  test.each([
    ['100 kB a value', "cache.put('k', 'x'.repeat(100 * 1024 + 1))", /too large: value/],
    ['250 characters a key', "cache.put('k'.repeat(251), 'x')", /too large: key/],
    ['6 hours', "cache.put('k', 'x', 21601)", /between 1 and 21600/],
    ['text only', "cache.put('k', 5)", /don't match the method signature/],
  ])('%s', (_what, call, message) => {
    expect(thrownBy(put(call))).toMatch(message);
  });

  test('gives back what it holds', () => {
    expect(thrownBy(put("cache.put('k', 'x'); throw new Error(cache.get('k') + cache.get('other'));"))).toBe(
      'xnull',
    );
  });
});

describe(`services beyond the add-on's scopes (${guides}/services/quotas)`, () => {
  test.each([
    ["UrlFetchApp.fetch('https://example.org')", 'UrlFetchApp.fetch'],
    ['DriveApp.getRootFolder()', 'DriveApp.getRootFolder'],
    ['ScriptApp.getOAuthToken()', 'ScriptApp.getOAuthToken'],
  ])('%s is not emulated, and says so', (call, name) => {
    expect(thrownBy(call)).toBe(`not emulated: ${name}`);
  });
});

describe(`syntax beyond ES2020 (${guides}/v8-runtime)`, () => {
  test.each([
    ['class A { #x = 1; }'],
    ['class A { static x = 1; }'],
    ['class A { x = 1; }'],
    ['let a; a ??= 1;'],
    ['let a; a ||= 1;'],
    ['class A { static { } }'],
  ])('%s is refused', (code) => {
    expect(syntaxProblem('a.js', code)).toMatch(/newer than ES2020/);
  });

  test('what does not parse is refused, with the reason', () => {
    expect(syntaxProblem('a.js', 'let a = ;')).toMatch(/does not parse: Unexpected token/);
  });

  test.each([['const a = (b) => b?.c ?? 1n;'], ['async function f() { for await (const x of []) x; }']])(
    '%s passes',
    (code) => {
      expect(syntaxProblem('a.js', code)).toBeNull();
    },
  );
});

test(`the emulation has the types of Google's own classes (@types/google-apps-script)`, () => {
  type Range = GoogleAppsScript.Spreadsheet.Range;
  const made = (run: ScriptRun) => service<Range, 'getRow'>(run, 'Range', { getRow: 'local' }, { getRow });
  const getRow = (): number => 1;
  const giveText = (): string => 'one';
  // @ts-expect-error at Google getRow gives a number
  const wrong: Pick<Range, 'getRow'> = { getRow: giveText };
  expect([made, wrong]).toHaveLength(2);
});
