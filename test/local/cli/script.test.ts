// waypoint script: main() of an Apps Script file, under the add-on's rules, from arguments to exit code.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../local/cli/run-command-line.ts';
import { bundleWith } from '../script-fixture.ts';
import { heard } from './heard.ts';

const addOn = `/**
 * Doubles.
 * @param {A1} x What.
 * @customfunction
 */
function ADDON_DOUBLE(x) { return x * 2; }`;

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypoint-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function script(code: string | null, ...args: string[]) {
  if (code !== null) await writeFile(at('try.js'), code);
  return heard((terminal) =>
    runCommandLine(['script', at('try.js'), ...args], terminal, async () =>
      bundleWith({ 'functions.js': addOn }),
    ),
  );
}

const sheet = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]';

describe('what main() returns is printed as JSON', () => {
  test.each([
    ['1 + 1', '2'],
    ['undefined', 'null'],
    ["({ a: [1, 'b', null, true] })", '{"a":[1,"b",null,true]}'],
    ['new Date(0)', '"1970-01-01T00:00:00.000Z"'],
    [`${sheet}.getRange('A1:B1').setValues([['=1+1', 'x']]).getValues()`, '[[2,"x"]]'],
    [`${sheet}.getRange('A1').setFormula('=ADDON_DOUBLE(4)').getValue()`, '8'],
    ["['URL', 'setTimeout', 'process', 'fetch'].filter((name) => name in globalThis)", '[]'],
  ])('%s', async (value, json) => {
    expect(await script(`function main() { return ${value}; }`)).toEqual({
      exit: 0,
      out: `${json}\n`,
      err: '',
    });
  });

  test('what it logs goes to the other stream', async () => {
    const logged = await script("function main() { console.log('a'); Logger.log('b'); return 1; }");
    expect(logged).toEqual({ exit: 0, out: '1\n', err: 'a\nb\n' });
  });

  test('its own custom functions calculate, too', async () => {
    const code = `/** Halves.\n * @param {A1} x What.\n * @customfunction */\nfunction TRY_HALF(x) { return x / 2; }
      function main() { return ${sheet}.getRange('A1').setFormula('=TRY_HALF(ADDON_DOUBLE(3))').getValue(); }`;
    expect(await script(code)).toMatchObject({ exit: 0, out: '3\n' });
  });
});

describe('an error is one line with its place, and nothing is written', () => {
  test.each([
    ["throw new Error('no')", /^Error: no \(try\.js:1\)$/],
    [`${sheet}.getRange('A1:B2').setValues([[1]])`, /^Exception: The number of rows .* \(try\.js:1\)$/],
    ['nothing.there', /^ReferenceError: nothing is not defined \(try\.js:1\)$/],
    [`${sheet}.getRange('A1').merge()`, /^Exception: not emulated: Range\.merge \(try\.js:1\)$/],
    ["throw 'a text'", /^a text$/],
    ['const a = {}; a.a = a; return a;', /circular/],
    ['return 1n', /BigInt/],
  ])('%s', async (body, message) => {
    const ran = await script(`function main() { ${body} }`, '--out', at('out.json'));
    expect({ exit: ran.exit, out: ran.out }).toEqual({ exit: 1, out: '' });
    expect(ran.err.trim()).toMatch(message);
    expect(await readdir(folder)).toEqual(['try.js']);
  });

  test.each([
    ['function main() { let a; a ??= 1; }', /newer than ES2020/],
    ['function main( {', /does not parse/],
    ['function other() {}', /Script function not found: main/],
    [`const early = ${sheet}; function main() {}`, /do not have permission/],
    [null, /cannot be read/],
  ])('%s', async (code, message) => {
    const ran = await script(code);
    expect(ran.exit).toBe(1);
    expect(ran.err).toMatch(message);
  });
});

describe('--auth decides what it may do', () => {
  const write = `function main() { ${sheet}.getRange('A1').setValue(1); return 'written'; }`;
  const read = `function main() { return ${sheet}.getName(); }`;
  test.each([
    ['FULL', write, 0],
    ['LIMITED', write, 0],
    ['CUSTOM_FUNCTION', write, 1],
    ['CUSTOM_FUNCTION', read, 0],
    ['NONE', read, 1],
    ['NONE', 'function main() { SpreadsheetApp.getUi().createAddonMenu(); }', 0],
  ])('%s: %s', async (mode, code, exit) => {
    expect((await script(code, '--auth', mode)).exit).toBe(exit);
  });

  test('another mode is wrong usage, and so is no file', async () => {
    expect(await script(read, '--auth', 'ROOT')).toMatchObject({ exit: 2 });
    const terminal = { out: () => {}, err: () => {} };
    expect(await runCommandLine(['script'], terminal)).toBe(2);
  });
});

test('a workbook goes in and comes out', async () => {
  await writeFile(at('in.csv'), 'a,1\nb,2\n');
  const code = `function main() { ${sheet}.getRange('C1').setFormula('=ADDON_DOUBLE(B2)'); return 'done'; }`;
  const ran = await script(code, '--in', at('in.csv'), '--out', at('out.csv'));
  expect(ran).toMatchObject({ exit: 0, out: '"done"\n' });
  expect(await readFile(at('out.csv'), 'utf8')).toBe('\uFEFFa,1,4\r\nb,2,\r\n');
});
