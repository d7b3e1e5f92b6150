// The command line from arguments to files and exit codes, with a small add-on in place of the real one.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../local/cli/run-command-line.ts';
import { bundleWith } from '../script-fixture.ts';
import { heard } from './heard.ts';

const code = `function handleRequest(name, input) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const first = sheet.getRange('A1').getValue();
  if (first === 'broken') return { ok: false, problem: { code: 'bad', message: 'A1 holds “broken”; empty it.' } };
  if (first === 'bug') throw new Error('a bug');
  sheet.getRange('A2').setValue(input.command + (input.sample ? ' of ' + input.sample.cycle.name : ''));
  return { ok: true, value: { says: 'Done.', changed: ['A2 is new.'], kept: [first + ' stays.'], problems: [] } };
}`;

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypoint-'));
});
afterEach(() => rm(folder, { recursive: true }));

const waypoint = (...args: string[]) =>
  heard((terminal) => runCommandLine(args, terminal, async () => bundleWith({ 'Code.js': code })));

test('a command on a .csv file: the result is there and told as JSON', async () => {
  await writeFile(at('in.csv'), 'Goals\n');
  const { exit, out, err } = await waypoint(
    'summary',
    '--in',
    at('in.csv'),
    '--out',
    at('out.csv'),
    '--json',
  );
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(JSON.parse(out)).toEqual({
    command: 'summary',
    says: 'Done.',
    changed: ['A2 is new.'],
    kept: ['Goals stays.'],
    problems: [],
    serviceCalls: { read: 2, write: 1 },
  });
  expect(await readFile(at('out.csv'), 'utf8')).toBe('\uFEFFGoals\r\nsummary\r\n');
});

test('setup needs no workbook, and fills it with a sample', async () => {
  const { exit, out } = await waypoint('setup', '--sample', 'marketing', '--out', at('out.json'));
  expect({ exit, out }).toEqual({ exit: 0, out: 'Done.\nChanged\n  A2 is new.\nLeft as it is\n   stays.\n' });
  expect(await readFile(at('out.json'), 'utf8')).toContain('setup of 2026-Q4');
});

test('the host’s own files and .xlsx pass through a chain of commands', async () => {
  expect((await waypoint('setup', '--out', at('a.json'))).exit).toBe(0);
  expect((await waypoint('refresh', '--in', at('a.json'), '--out', at('b.xlsx'))).exit).toBe(0);
  expect((await waypoint('summary', '--in', at('b.xlsx'), '--out', at('c.csv'))).exit).toBe(0);
  expect(await readFile(at('c.csv'), 'utf8')).toContain('summary');
}, 30_000);

describe('a problem with the input is one sentence and no file', () => {
  test.each([
    ['a file that is not there', 'nowhere.xlsx', null, /“.*nowhere.xlsx” cannot be read; check the name/],
    ['a file that is no .xlsx', 'in.xlsx', 'hello', /cannot be read as .xlsx/],
    ['a file that is no saved workbook', 'in.json', '{}', /is no workbook of this program/],
    ['an empty file', 'in.csv', '', /is empty/],
    ['a kind of file nobody knows', 'in.pdf', 'x', /must end in .xlsx, .csv or .json/],
    ['what the add-on says', 'in.csv', 'broken', /^A1 holds “broken”; empty it\.$/],
    ['a bug of the add-on', 'in.csv', 'bug', /a bug/],
  ])('%s', async (_what, name, content, sentence) => {
    if (content !== null) await writeFile(at(name), content);
    const before = await readdir(folder);
    const { exit, out, err } = await waypoint('summary', '--in', at(name), '--out', at('out.csv'));
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err.trim()).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  });

  test('a folder that is not there keeps nothing', async () => {
    const { exit, err } = await waypoint('setup', '--out', at('no/such/out.json'));
    expect(exit).toBe(1);
    expect(err).toMatch(/cannot be written/);
  });

  test('a sample that is not there', async () => {
    const { exit, err } = await waypoint('setup', '--sample', 'sales', '--out', at('out.json'));
    expect([exit, err]).toEqual([1, 'There is no sample “sales”; “marketing” is one.\n']);
  });
});

describe('wrong usage', () => {
  test.each([
    [[], /Name a command/],
    [['dance', '--out', 'x.csv'], /no command “dance”/],
    [['setup'], /--out/],
    [['summary', '--out', 'x.csv'], /--in/],
    [['setup', '--out', 'x.doc'], /--out must end in/],
    [['setup', 'twice', '--out', 'x.csv'], /one word too many/],
    [['setup', '--out', 'x.csv', '--loud'], /--loud/],
    [['summary', '--in', 'a.csv', '--out', 'x.csv', '--sample', 'marketing'], /--sample goes with setup/],
    [['setup', '--sample', '../secret', '--out', 'x.csv'], /--sample takes/],
    [['setup', '--out', 'x.csv', '--locale', 'xx_XX'], /--locale takes/],
    [['setup', '--out', 'x.csv', '--time-zone', 'Mars/Base'], /no time zone/],
  ])('%j', async (args, sentence) => {
    const { exit, out, err } = await waypoint(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err).toContain('Usage:');
  });

  test('help is no mistake', async () => {
    expect(await waypoint('--help')).toMatchObject({ exit: 0, err: '' });
  });
});
