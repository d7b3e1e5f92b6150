// An ID is given once: whoever deletes its row, and even where nothing else names it any more.
import { expect, test, vi } from 'vitest';
import { type HostedWorkbook, sampleWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 120_000 });

const add = (host: HostedWorkbook): unknown =>
  host.ask('addObjective', {
    objective: {
      kind: 'new',
      fields: {
        objective: 'Studios stay with us',
        level: 'teamObjective',
        team: '',
        owner: '',
        commitment: 'committed',
        supports: [],
        start: null,
        due: null,
      },
    },
    keyResults: [],
  }).reply;

const given = (reply: unknown): string => /"objectiveId":"(O\d+)"/.exec(JSON.stringify(reply))?.[1] ?? '';

function deleteRow(host: HostedWorkbook, sheetName: string, row: number): void {
  const { model } = host.workbook;
  const sheetId = model.getters.getSheetIdByName(sheetName) ?? '';
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'ROW', elements: [row - 1] });
}

test('the row of a new objective is deleted at once', () => {
  const host = sampleWorkbook();
  expect(given(add(host))).toBe('O5');
  deleteRow(host, 'Objectives', 6);
  expect(given(add(host))).toBe('O6');
});

test('a row that came with the tables is deleted before any ID was given', () => {
  const host = sampleWorkbook();
  deleteRow(host, 'Objectives', 5);
  expect(given(add(host))).toBe('O5');
});

test('IDs of a closed cycle, and those in logs only', () => {
  const host = sampleWorkbook();
  host.ask('startNextCycle', { choices: [], next: null, closes: '2026-Q4' });
  for (const row of [5, 4, 3, 2]) deleteRow(host, 'Objectives', row);
  expect(given(add(host))).toBe('O9');
  host.type('Reviews', 'B2', 'O40');
  expect(given(add(host))).toBe('O41');
});

test('Settings say which were given last, in one row', () => {
  const host = sampleWorkbook();
  add(host);
  add(host);
  const settings = host.column('Settings', 'Setting');
  expect(settings.filter((name) => name === 'Last IDs given')).toHaveLength(1);
  expect(host.cell('Settings', `B${settings.indexOf('Last IDs given') + 2}`)).toMatch(
    /^O6, KR14, I10, K\d+$/,
  );
});
