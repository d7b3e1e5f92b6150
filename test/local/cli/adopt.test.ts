// adopt on the command line: what it asks the add-on, what it prints, and how it ends.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommandLine } from '../../../local/cli/run-command-line.ts';
import { bundleWith } from '../script-fixture.ts';
import { heard } from './heard.ts';

const code = `function handleRequest(name, input) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  if (input.sheet === 'Nowhere') return { ok: false, problem: { code: 'bad', message: 'there is no such sheet.' } };
  if (sheet.getRange('A1').getValue() === 'Budget') {
    return { ok: true, value: { says: 'No goals here.', notOkr: 'No goals here.', objectives: [], kept: [] } };
  }
  if (name === 'adopt') sheet.getRange('B1').setValue('adopted');
  return { ok: true, value: { says: name, objectives: [], kept: ['a note'] } };
}`;

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypoint-'));
});
afterEach(() => rm(folder, { recursive: true }));

const adopt = (...args: string[]) =>
  heard((terminal) =>
    runCommandLine(['adopt', ...args], terminal, async () => bundleWith({ 'Code.js': code })),
  );

test('without --out it tells what was understood and writes nothing', async () => {
  await writeFile(at('in.csv'), 'Goals\n');
  const { exit, out } = await adopt('--in', at('in.csv'), '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual({
    command: 'adopt',
    says: 'previewAdoption',
    objectives: [],
    kept: ['a note'],
    serviceCalls: { read: 2, write: 0 },
  });
  expect(await readdir(folder)).toEqual(['in.csv']);
});

test('with --out the workbook with the tables is there', async () => {
  await writeFile(at('in.csv'), 'Goals\n');
  const { exit, out } = await adopt('--in', at('in.csv'), '--out', at('out.csv'));
  expect({ exit, out }).toEqual({ exit: 0, out: 'adopt\nKept as notes\n  a note\n' });
  expect(await readFile(at('out.csv'), 'utf8')).toBe('\uFEFFGoals,adopted\r\n');
});

test('a sheet without goals is no failure, and nothing is written', async () => {
  await writeFile(at('in.csv'), 'Budget\n');
  const { exit, out } = await adopt('--in', at('in.csv'), '--out', at('out.csv'), '--json');
  expect({ exit, notOkr: JSON.parse(out).notOkr }).toEqual({ exit: 0, notOkr: 'No goals here.' });
  expect(await readdir(folder)).toEqual(['in.csv']);
});

test.each([
  [['--in', 'IN', '--sheet', 'Nowhere'], 1, 'there is no such sheet.\n'],
  [['--in', 'missing.csv'], 1, '“missing.csv” cannot be read; check the name and the folder.\n'],
  [[], 2, 'Say with --in which workbook to work on.'],
  [['--in', 'IN', '--out', 'a.doc'], 2, '--out must end in .xlsx, .csv or .json.'],
  [['--in', 'IN', '--colour'], 2, 'Unknown option'],
])('%j ends with %i', async (args, code, sentence) => {
  await writeFile(at('in.csv'), 'Goals\n');
  const { exit, err } = await adopt(...args.map((arg) => (arg === 'IN' ? at('in.csv') : arg)));
  expect(exit).toBe(code);
  expect(err.startsWith(sentence)).toBe(true);
});
