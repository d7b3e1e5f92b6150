// Closing a cycle and beginning the next by the built add-on in the local host.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type HostedWorkbook, sampleWorkbook } from './hosted-workbook.ts';
import { lookOf } from './workbook-look.ts';

vi.setConfig({ testTimeout: 120_000 });

const closes = '2026-Q4';
const record = '2026-Q4 closed';
const begin = (host: HostedWorkbook, more: object = {}) =>
  host.ask('startNextCycle', { choices: [], next: null, closes, ...more }).reply;

const row = (host: HostedWorkbook, sheet: string, at: number, columns: string): string[] =>
  [...columns].map((column) => host.cell(sheet, `${column}${at}`));

let host: HostedWorkbook;
beforeEach(() => {
  host = sampleWorkbook();
});

describe('what was', () => {
  test('is on a sheet of its own with final scores, what became of each, and the tables as they stood', () => {
    expect(begin(host)).toMatchObject({
      ok: true,
      value: { says: '2026-Q4 is closed, and 2027-Q1 has begun.' },
    });
    expect(host.cell(record, 'A1')).toBe('2026-Q4: final scores');
    expect(host.cell(record, 'A2')).toMatch(
      /0 of 4 objectives reached\. Mean scores: committed 0\.6\d?, aspirational 0\.2\d?\./,
    );
    expect(row(host, record, 5, 'ABHIJK')).toEqual([
      'O1',
      'Become the first name small studios think of for booking software',
      expect.stringMatching(/^4[23]%$/),
      'Missed',
      'Goes on',
      'O5',
    ]);
    expect(row(host, record, 6, 'ADEFGHIJK')).toEqual([
      'KR1',
      '420',
      '700',
      '590',
      'sign-ups',
      '61%',
      'Missed',
      'Carried over',
      'KR15',
    ]);
    expect(row(host, record, 13, 'AIJK')).toEqual(['KR7', 'Achieved', 'Left behind', '']);
    expect(row(host, record, 21, 'ADEF')).toEqual(['KR13', 'No', 'Yes', 'No']);
    expect(row(host, record, 27, 'AH')).toEqual(['O1', '2026-Q4']);
    expect(row(host, record, 35, 'ABM')).toEqual([
      'KR1',
      'Grow sign-ups from organic search from 420 to 700 a month',
      '2026-12-31',
    ]);
    expect(host.shown.errors).toEqual([]);
  });

  test('is not computed again, whatever happens to the tables', () => {
    begin(host);
    const before = Array.from({ length: 60 }, (_, at) => row(host, record, at + 1, 'ABDEFGHIJK'));
    host.type('Key Results', 'I2', '1');
    host.type('Settings', 'B2', '2027-02-14');
    expect(Array.from({ length: 60 }, (_, at) => row(host, record, at + 1, 'ABDEFGHIJK'))).toEqual(before);
  });

  test('keeps columns people added, of rows that stay behind, too', () => {
    host.type('Key Results', 'Y1', 'Budget');
    host.type('Key Results', 'Y8', '900');
    begin(host);
    expect(host.cell(record, 'R34')).toBe('Budget');
    expect(host.cell(record, 'R41')).toBe('900');
    expect(host.cell('Key Results', 'Y8')).toBe('');
  });
});

describe('what goes on', () => {
  test('stands in its row under a new ID, with the way back in its notes, and its own work', () => {
    host.type('Key Results', 'I2', '=500+90');
    begin(host, { choices: [{ id: 'KR2', carrying: 'restart' }] });
    expect(row(host, 'Key Results', 2, 'ABEFIMOP')).toEqual(['KR15', 'O5', '420', '700', '590', '', '', '']);
    expect(host.cell('Key Results', 'Q2')).toBe('Continues KR1 of 2026-Q4.');
    expect(row(host, 'Key Results', 3, 'ABEF')).toEqual(['KR16', 'O5', '13.2', '18']);
    expect(host.cell('Key Results', 'Q3')).toMatch(/^Two big threads.* Continues KR2 of 2026-Q4\.$/);
    expect(row(host, 'Objectives', 3, 'AGHIJ')).toEqual(['O6', 'O5', '2027-Q1', '2027-01-01', '2027-03-31']);
    expect(row(host, 'Initiatives', 2, 'AB')).toEqual(['I2', 'KR16']);
    expect(host.column('Key Results', 'Status')[0]).toBe('Not started');
    // A link to where the value comes from is worth more than the value.
    host.type('Key Results', 'I2', '=1+1');
    expect(host.cell('Key Results', 'I2')).toBe('2');
  });

  test('one undo brings everything back, the rows that left as well', () => {
    const before = lookOf(host.workbook);
    begin(host);
    host.workbook.undo();
    expect(lookOf(host.workbook)).toEqual(before);
  });

  test('what stays behind leaves its row and its work, and the logs keep what was reported', () => {
    const checkIns = host.column('Check-ins', 'Key result ID');
    begin(host, {
      choices: [
        { id: 'KR13', carrying: 'drop' },
        { id: 'KR14', carrying: 'drop' },
      ],
    });
    expect(row(host, 'Objectives', 5, 'ABH')).toEqual(['', '', '']);
    expect(row(host, 'Key Results', 14, 'ABC')).toEqual(['', '', '']);
    expect(host.column('Initiatives', 'ID')).not.toContain('I10');
    for (const table of ['Objectives', 'Key Results', 'Initiatives']) {
      expect(host.column(table, 'ID')).not.toContain('');
    }
    expect(host.column('Key Results', 'ID')).toHaveLength(9);
    expect(host.column('Check-ins', 'Key result ID')).toEqual(checkIns);
    // Logs of a closed cycle are no orphans.
    expect(JSON.stringify(host.ask('checkWorkbook', {}).reply)).not.toContain('orphan');
  });

  test('goals beyond the cycle stay as they are, and serve what goes on', () => {
    host.type('Objectives', 'H2', '2026');
    host.type('Objectives', 'J2', '2027-12-31');
    host.type('Objectives', 'G2', 'O4');
    begin(host);
    expect(row(host, 'Objectives', 2, 'AGHJ')).toEqual(['O1', 'O7', '2026', '2027-12-31']);
    expect(row(host, 'Objectives', 3, 'AG')).toEqual(['O5', 'O1']);
    expect(row(host, 'Key Results', 2, 'AB')).toEqual(['KR1', 'O1']);
  });

  test('a decision to drop in this cycle is what is suggested', () => {
    const drop = {
      subjectId: 'KR3',
      decision: 'drop',
      target: '',
      openedWith: '',
      reason: 'No partner',
      by: '',
    };
    host.ask('saveDecision', drop);
    const { reply } = host.ask('openNextCycle', { choices: [], next: null });
    expect(JSON.stringify(reply)).toMatch(/"id":"KR3".{0,300}"carrying":"drop"/);
  });
});

describe('the cycle moves on', () => {
  test('in Settings, and once: a second click finds it closed', () => {
    begin(host, { next: { name: 'Spring', start: '2027-01-04', due: '2027-03-28' } });
    expect([4, 5, 6].map((at) => host.cell('Settings', `B${at}`))).toEqual([
      'Spring',
      '2027-01-04',
      '2027-03-28',
    ]);
    expect(begin(host)).toMatchObject({ ok: false, problem: { code: 'cycle-closed' } });
    expect(host.sheetNames().filter((name) => name.endsWith('closed'))).toEqual([record]);
  });

  test.each<[string, (host: HostedWorkbook) => void, object, string]>([
    ['without dates', (on) => on.type('Settings', 'B6', ''), {}, 'no-cycle'],
    ['with an ID twice', (on) => on.type('Key Results', 'A3', 'KR1'), {}, 'duplicate-id'],
    [
      'into itself',
      () => {},
      { next: { name: '2026-q4', start: '2027-01-01', due: '2027-03-31' } },
      'same-cycle',
    ],
    [
      'backwards',
      () => {},
      { next: { name: 'X', start: '2027-03-31', due: '2027-01-01' } },
      'due-before-start',
    ],
    [
      'without a name',
      () => {},
      { next: { name: ' ', start: '2027-01-01', due: '2027-03-31' } },
      'missing-value',
    ],
    ['without the column Cycle', (on) => on.type('Objectives', 'H1', ''), {}, 'missing-column'],
  ])('not %s', (_, prepare, more, code) => {
    prepare(host);
    expect(begin(host, more)).toMatchObject({ ok: false, problem: { code } });
    expect(host.sheetNames()).not.toContain(record);
  });

  test('twice in a row: two records, IDs that go on counting, one way back in the notes', () => {
    begin(host);
    host.ask('startNextCycle', { choices: [], next: null, closes: '2027-Q1' });
    expect(host.sheetNames().slice(-2)).toEqual([record, '2027-Q1 closed']);
    expect(row(host, 'Objectives', 2, 'AH')).toEqual(['O9', '2027-Q2']);
    expect(host.cell('Objectives', 'K2')).toMatch(/units?|rooms Continues O5 of 2027-Q1\.$/);
    expect(host.cell('Objectives', 'K2')).not.toContain('2026-Q4.');
  });
});
