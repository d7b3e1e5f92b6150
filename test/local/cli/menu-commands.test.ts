// Every item of the menu from the command line, on the sample and with the built add-on.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readBundle } from '../../../local/add-on/read-bundle.ts';
import { runCommandLine } from '../../../local/cli/run-command-line.ts';
import { hostedWorkbook, sampleWorkbook } from '../../scenarios/hosted-workbook.ts';
import { heard } from './heard.ts';

vi.setConfig({ testTimeout: 30_000 });

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypoint-'));
  await writeFile(at('book.json'), JSON.stringify(sampleWorkbook().workbook.save()));
  await writeFile(at('blank.json'), JSON.stringify(hostedWorkbook().workbook.save()));
});
afterAll(() => rm(folder, { recursive: true }));

const waypoint = (...args: string[]) =>
  heard((terminal) => runCommandLine(args, terminal, async () => readBundle('dist')));

const on = (command: string, ...args: string[]) => waypoint(command, '--in', at('book.json'), ...args);

test('the menu has no item that is not here', () => {
  const { addOn } = hostedWorkbook().addOn.open('FULL').value;
  const handlers = addOn.flatMap((item) => (item.kind === 'item' ? [item.handler] : []));
  const commands = handlers.map((handler) => handler.replace(/^menu/, '').toLowerCase().replace('-', ''));
  const known = [
    'home',
    'setup',
    'adopt',
    'checkgoals',
    'write',
    'kpi',
    'refresh',
    'summary',
    'checkin',
    'review',
    'doctor',
    'logvalues',
    'nextcycle',
  ];
  expect(commands.filter((command) => !known.includes(command))).toEqual([]);
});

describe('telling, without writing', () => {
  test('home: the standing, and what needs attention', async () => {
    const { err, exit, out } = await on('home');
    expect({ err, exit }).toEqual({ err: '', exit: 0 });
    expect(out).toMatch(/^All 4 objectives are at risk\./);
    expect(out).toMatch(/\nAttention\n {2}KR3 /);
    const told = JSON.parse((await on('home', '--json')).out);
    expect(told).toMatchObject({ command: 'home', isSetUp: true, serviceCalls: { write: 0 } });
  });

  test('kpi: the first, or the one that is named', async () => {
    expect((await on('kpi')).out).toMatch(/^Qualified demo requests: /);
    expect(JSON.parse((await on('kpi', '--kpi', 'k2', '--json')).out)).toMatchObject({
      selected: { id: 'K2' },
    });
    expect(await on('kpi', '--kpi', 'K99')).toMatchObject({ exit: 1, err: expect.stringContaining('“K99”') });
  });

  test('review: what is behind, why, and the cells that say so', async () => {
    const { out } = await on('review');
    expect(out).toMatch(/^8 decisions are waiting\. 4 of 4 objectives not on track\.\nBehind\n {2}KR3 /);
    expect(out).toContain('The work that is meant to move it is blocked. [I3 · blocked G4]');
  });

  test('next-cycle --preview: final scores, and what would be written', async () => {
    const { out } = await on('next-cycle', '--preview', '--drop', 'KR2,KR3');
    expect(out).toMatch(
      /^Close 2026-Q4: 4 objectives, 14 key results\nKey results\n {2}KR1 .*; carryOver\n {2}KR2 .*; drop\n/,
    );
    expect(out).toContain('Sets the current cycle to 2027-Q1, 1 Jan 2027 to 31 Mar 2027.');
  });

  test('doctor: findings with codes and cells', async () => {
    expect((await on('doctor')).out).toMatch(
      /^One thing to look at, nothing wrong\.\nFound\n {2}Key Results!I15/,
    );
    const { findings } = JSON.parse((await on('doctor', '--json')).out);
    expect(findings).toMatchObject([
      { code: 'no-current', place: 'Key Results!I15', cell: { row: 15, column: 9 }, fix: '' },
    ]);
  });

  test('check-goals: what each goal in the named cells lacks', async () => {
    const { out } = await on('check-goals', '--cells', "'Key Results'!C2:C15");
    expect(out).toMatch(
      /^Checked 14 goals in Key Results!C2:C15; \d+ with something to improve\.\nTo improve\n {2}C\d/,
    );
    const { goals } = JSON.parse((await on('check-goals', '--cells', 'Key Results!C2:C', '--json')).out);
    expect(goals[0]).toMatchObject({ name: expect.stringMatching(/^C/), score: expect.any(Number) });
  });

  test.each([
    ['Plan!C2', 'There is no sheet “Plan”; the workbook has '],
    ['C2:C5', '“C2:C5” names no sheet; write the cells as Plan!C2:C20.'],
    ['KPIs!ZZ1', 'There are no cells “ZZ1” on “KPIs”.'],
  ])('check-goals says what is wrong with %s', async (cells, sentence) => {
    const asked = await on('check-goals', '--cells', cells);
    expect(asked).toMatchObject({ exit: 1, err: expect.stringContaining(sentence) });
  });

  test('check-in: who is due', async () => {
    expect((await on('check-in')).out).toMatch(/^Due for a check-in: \d/);
  });

  test.each(['home', 'kpi', 'check-in', 'review', 'doctor'])(
    '%s on a workbook without tables says what to do',
    async (command) => {
      const blank = await waypoint(command, '--in', at('blank.json'));
      expect(blank).toEqual({
        exit: 1,
        out: '',
        err: 'The workbook has no tables yet; run setup on it first.\n',
      });
    },
  );
});

describe('writing', () => {
  test('an objective with key results, then a key result more', async () => {
    const first = await on(
      'write',
      ...['--objective', 'Win back lapsed customers', '--owner', 'Mia', '--supports', 'O1'],
      ...['--key-result', 'Raise reactivation from 2 % to 5 %', '--key-result', 'Ship the survey'],
      ...['--out', at('more.json'), '--json'],
    );
    expect(JSON.parse(first.out)).toMatchObject({ objectiveId: 'O5', keyResultIds: ['KR15', 'KR16'] });
    const args = ['--under', 'O5', '--key-result', 'Call 40 former customers'];
    const second = await waypoint('write', '--in', at('more.json'), '--out', at('more.csv'), ...args);
    expect(second).toMatchObject({ exit: 0, err: '' });
    expect(await readFile(at('more.csv'), 'utf8')).toContain('KR17,O5,Call 40 former customers');
  });

  test('a check-in', async () => {
    const args = ['--for', 'KR3', '--current', '90', '--confidence', '6', '--note', 'better'];
    const saved = await on('check-in', ...args, '--out', at('checked.json'), '--json');
    expect(JSON.parse(saved.out)).toMatchObject({ kind: 'saved' });
    const again = JSON.parse((await waypoint('home', '--in', at('checked.json'), '--json')).out);
    expect(JSON.stringify(again.attention)).toContain('KR3');
    expect(await on('check-in', '--for', 'KR99', '--current', '1', '--out', at('no.json'))).toMatchObject({
      exit: 1,
      err: expect.stringContaining('no open key result KR99'),
    });
  });

  test('doctor --fix: what is safe is mended, the rest is listed', async () => {
    const broken = sampleWorkbook();
    broken.type('Key Results', 'B3', 'o-1');
    await writeFile(at('broken.json'), JSON.stringify(broken.workbook.save()));
    const mend = ['doctor', '--in', at('broken.json'), '--fix', '--out', at('mended.json'), '--json'];
    const { mended, findings } = JSON.parse((await waypoint(...mend)).out);
    expect(mended).toEqual(['Writes “O1” into Key Results!B3 in place of “o-1”.']);
    expect(findings).toHaveLength(1);
    expect(await waypoint('doctor', '--in', at('broken.json'), '--fix')).toMatchObject({ exit: 2 });
  });

  test('next-cycle: the record, the rows and the settings', async () => {
    const args = [
      '--restart',
      'KR2',
      '--drop',
      'KR3',
      '--name',
      'Spring',
      '--out',
      at('next.json'),
      '--json',
    ];
    expect(JSON.parse((await on('next-cycle', ...args)).out)).toMatchObject({
      changed: expect.arrayContaining(['Sets the current cycle to Spring, 1 Jan 2027 to 31 Mar 2027.']),
    });
    expect((await waypoint('home', '--in', at('next.json'))).out).toMatch(/^Too early to tell/);
    expect(await on('next-cycle', '--restart', 'KR7', '--out', at('no.json'))).toMatchObject({
      exit: 1,
      err: 'KR7 cannot begin anew from its current value.\n',
    });
  });

  test('a decision of a review', async () => {
    const args = ['--for', 'KR3', '--decide', 'adjust-target', '--target', '120', '--reason', 'one partner'];
    const saved = await on('review', ...args, '--out', at('decided.json'), '--json');
    expect(JSON.parse(saved.out)).toMatchObject({ kind: 'saved', says: expect.stringContaining('150') });
    expect(await on('review', ...args.with(1, 'KR99'), '--out', at('no.json'))).toMatchObject({ exit: 1 });
  });

  test('charts of KPIs, and the same again', async () => {
    const first = await on('kpi-chart', '--kpi', 'K1', '--kpi', 'k6', '--out', at('charts.json'));
    expect(first).toMatchObject({ exit: 0, err: '' });
    expect(first.out).toMatch(/^Inserted 2 charts into the sheet KPI Charts\./);
    const again = await waypoint('kpi-chart', '--in', at('charts.json'), '--out', at('again.json'), '--json');
    expect(JSON.parse(again.out)).toMatchObject({
      changed: ['Inserted 4 charts into the sheet KPI Charts and brought 2 charts up to date.'],
      problems: [],
    });
  });

  test('values of KPIs, and which are due', async () => {
    expect((await on('log-values')).out).toMatch(/^Values due this week: 6\.\nDue\n {2}K1 /);
    const args = ['--value', 'k1=45', '--value', 'K3=42/1200', '--day', '2026-11-23', '--note', 'fair week'];
    const logged = await on('log-values', ...args, '--out', at('logged.json'));
    expect(logged).toMatchObject({ exit: 0, err: '' });
    expect(logged.out).toMatch(/^2 values logged for 23 Nov 2026\.\nWhat they say\n {2}Qualified demo/);
    const unusual = ['--value', 'K1=450', '--day', '2026-11-23', '--out', at('no.json')];
    expect(await on('log-values', ...unusual)).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/Typo or signal\? Give --sure/),
    });
    expect(await on('log-values', ...unusual, '--sure')).toMatchObject({ exit: 0 });
  });

  test('campaigns that were logged are compared', async () => {
    expect((await on('campaigns')).out).toMatch(/^No campaigns yet/);
    const args = ['--value', 'K1=12', '--campaign', 'Autumn campaign: full classes', '--day', '2026-11-16'];
    await on('log-values', ...args, '--out', at('campaign.json'));
    const { out } = await waypoint('campaigns', '--in', at('campaign.json'), '--kpi', 'K1');
    expect(out).toMatch(/Autumn campaign: full classes: Too little data\. .* Serves O2/);
  });

  test.each([
    ['an unknown objective', ['write', '--under', 'O99', '--key-result', 'x'], 1, /O99/],
    ['a day that is none', ['write', '--objective', 'x', '--due', '2026-02-30'], 1, /2026-02-30/],
    ['nothing to write', ['write'], 2, /--objective/],
    ['both', ['write', '--objective', 'x', '--under', 'O1'], 2, /not both/],
    ['a level that is none', ['write', '--objective', 'x', '--level', 'high'], 2, /--level takes/],
    ['a commitment that is none', ['write', '--objective', 'x', '--commitment', 'so-so'], 2, /--commitment/],
    ['a check-in for nothing', ['check-in', '--current', '5'], 2, /--for/],
    ['a confidence in words', ['check-in', '--for', 'KR1', '--confidence', 'high'], 2, /--confidence/],
    ['a decision about nothing', ['review', '--decide', 'keep'], 2, /--for/],
    ['a decision that is none', ['review', '--for', 'KR1', '--decide', 'wait'], 2, /--decide takes/],
    ['a value without its KPI', ['log-values', '--value', '45'], 2, /such as K1=45/],
    ['a day without a value', ['log-values', '--day', '2026-11-23'], 2, /--value/],
    ['two KPIs told at a time', ['kpi', '--kpi', 'K1', '--kpi', 'K2'], 2, /one KPI at a time/],
    ['a chart of an unknown KPI', ['kpi-chart', '--kpi', 'K99'], 1, /K99/],
    ['two fates of one key result', ['next-cycle', '--drop', 'KR1', '--restart', 'kr1'], 2, /can only be/],
    ['an option of another command', ['refresh', '--kpi', 'K1'], 2, /--kpi goes with kpi/],
  ])('%s', async (_what, [command = '', ...args], exit, message) => {
    const { err, ...ran } = await on(command, ...args, '--out', at('none.json'));
    expect(ran).toEqual({ exit, out: '' });
    expect(err).toMatch(message);
    await expect(readFile(at('none.json'))).rejects.toThrow();
  });
});

test('self-test: what was tried, on a workbook of its own', async () => {
  const { exit, out } = await waypoint('self-test', '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(out).observations.length).toBeGreaterThan(15);
});
