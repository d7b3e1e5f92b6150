// A sheet of one's own turned into tables by the built add-on: previewed, written once, taken back by one undo.
import { expect, test, vi } from 'vitest';
import { type HostedWorkbook, hostedWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const rows = [
  ['Marketing OKRs 2026'],
  ['Objective', 'Key result', 'Owner', 'Baseline', 'Target', 'Actual', 'Due', 'RAG', 'Comments'],
  ['Be seen', 'Reach', 'Ann', '10%', '30%', '22%', 'Q4 2026', 'Amber', "'=1+1 is what they say"],
  ['', 'Open a podcast', 'Bo', '', 'yes', 'no', '2026-12-15', 'Red', '<b>late</b>'],
  ['Be chosen', 'Deals won', 'Cy', '12', '30', '18', 'Q4 2026', 'Green', ''],
  [],
  ['* Reach is measured monthly.'],
];

function teamSheet(): HostedWorkbook {
  const host = hostedWorkbook();
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      host.type('Sheet1', `${String.fromCharCode(65 + column)}${row + 1}`, text);
    });
  });
  return host;
}

const sheet = { sheet: 'Sheet1' };
const sourceOf = (host: HostedWorkbook): string[] =>
  ['A1', 'B3', 'E3', 'I3', 'I4', 'A7'].map((cell) => host.cell('Sheet1', cell));

test('the preview tells what was understood and writes nothing', () => {
  const host = teamSheet();
  const { reply, calls } = host.ask('previewAdoption', sheet);
  expect(reply).toMatchObject({
    ok: true,
    value: {
      objectives: [
        {
          objective: 'Be seen',
          keyResults: [{ start: 10, target: 30, current: 22, unit: '%' }, { type: 'Yes/No' }],
        },
        { objective: 'Be chosen' },
      ],
      kept: ['Marketing OKRs 2026', '* Reach is measured monthly.'],
      says: '2 objectives, 3 key results, 5 notes kept, 2 texts left over.',
    },
  });
  expect(calls.write).toBe(0);
  expect(host.sheetNames()).toEqual(['Sheet1']);
});

test('the tables are set up and filled; the sheet stays as it was; texts stay texts', () => {
  const host = teamSheet();
  const before = sourceOf(host);
  const { reply } = host.ask('adopt', sheet);
  expect(reply).toMatchObject({
    ok: true,
    value: { says: 'Added 2 objectives, 3 key results from “Sheet1”, which stays as it was.' },
  });
  expect(sourceOf(host)).toEqual(before);
  expect(host.column('Objectives', 'Objective')).toEqual(['Be seen', 'Be chosen']);
  expect(host.column('Key Results', 'Objective ID')).toEqual(['O1', 'O1', 'O2']);
  expect(host.column('Key Results', 'Target')).toEqual(['30', 'Yes', '30']);
  expect(host.column('Key Results', 'Type')).toEqual(['Increase', 'Yes/No', 'Increase']);
  expect(host.column('Key Results', 'Score').slice(0, 3)).toEqual(['60%', '0%', '33%']);
  expect(host.value('Key Results', 'Q2')).toBe('RAG: Amber\n=1+1 is what they say');
  expect(host.value('Key Results', 'Q3')).toBe('RAG: Red\n<b>late</b>');
});

test('one undo takes all of it back', () => {
  const host = teamSheet();
  host.ask('adopt', sheet);
  host.workbook.undo();
  expect(host.sheetNames()).toEqual(['Sheet1']);
});

test('the same sheet again changes nothing; a new row alone is added, and one that reads alike is pointed out', () => {
  const host = teamSheet();
  host.ask('adopt', sheet);
  const again = host.ask('adopt', sheet);
  expect(again.reply).toMatchObject({ value: { changed: [] } });
  expect(again.calls.write).toBe(0);
  host.type('Sheet1', 'B6', 'Deals renewed in the north by our own people');
  host.type('Sheet1', 'E6', '9');
  host.ask('adopt', sheet);
  expect(host.column('Key Results', 'ID')).toEqual(['KR1', 'KR2', 'KR3', 'KR4']);
  host.type('Sheet1', 'B6', 'Deals renewed in the north by our people');
  expect(host.ask('previewAdoption', sheet).reply).toMatchObject({
    value: {
      standing: {
        isNew: true,
        alreadyThere: '5 rows of it stand in the tables already and will not be added again.',
        duplicates: [
          '“Deals renewed in the north by our people” reads much like KR4; see whether both are needed.',
        ],
      },
    },
  });
  expect(host.ask('adopt', sheet).reply).toMatchObject({
    value: {
      problems: [
        '“Deals renewed in the north by our people” reads much like KR4; see whether both are needed.',
      ],
    },
  });
});

test('a column means what somebody says, in the preview and in the tables', () => {
  const host = teamSheet();
  const columns = [
    { cell: 'D2', meaning: 'leftOut' },
    { cell: 'I2', meaning: 'initiative' },
  ];
  expect(host.ask('previewAdoption', { ...sheet, columns }).reply).toMatchObject({
    value: {
      counts: { keyResults: 3, initiatives: 2 },
      kept: ['Marketing OKRs 2026', '10%', '12', '* Reach is measured monthly.'],
      objectives: [{ keyResults: [{ target: 30, current: 22 }, {}] }, {}],
    },
  });
  host.ask('adopt', { ...sheet, columns });
  expect(host.column('Key Results', 'Start value')).toEqual([]);
  expect(host.column('Initiatives', 'Initiative')).toEqual(['=1+1 is what they say', '<b>late</b>']);
  expect(host.ask('previewAdoption', { ...sheet, columns }).reply).toMatchObject({
    value: {
      standing: {
        isNew: false,
        alreadyThere: 'Everything on “Sheet1” is in the tables already; nothing was changed.',
      },
    },
  });
});

test('a sheet ten times as long is read with as many calls', () => {
  const callsFor = (count: number): number => {
    const host = teamSheet();
    for (let row = 0; row < count; row += 1) {
      host.type('Sheet1', `B${row + 10}`, `Gain ${row}`);
      host.type('Sheet1', `E${row + 10}`, String(row));
    }
    return host.ask('previewAdoption', sheet).calls.read;
  };
  expect(callsFor(200)).toBe(callsFor(20));
});

test('what cannot be adopted is said in a sentence', () => {
  const host = hostedWorkbook();
  expect(host.ask('previewAdoption', sheet).reply).toMatchObject({
    value: { notOkr: 'This sheet is empty. Choose one with goals or measures in it.' },
  });
  expect(host.ask('adopt', sheet).reply).toMatchObject({ ok: false, problem: { code: 'cannot-adopt' } });
  expect(host.ask('previewAdoption', { sheet: 'Nowhere' }).reply).toMatchObject({
    problem: { message: 'there is no sheet “Nowhere”. Check its name and try again.' },
  });
  host.run('setup');
  expect(host.ask('previewAdoption', { sheet: 'Objectives' }).reply).toMatchObject({ ok: false });
});

test('a sheet of the team’s own under a table’s name is read, and not written over', () => {
  const host = hostedWorkbook();
  host.workbook.model.dispatch('RENAME_SHEET', {
    sheetId: host.workbook.model.getters.getActiveSheetId(),
    oldName: 'Sheet1',
    newName: 'KPIs',
  });
  [
    ['KPI', 'Target', 'Aug 2026', 'Sep 2026'],
    ['Visits', '900', '700', '720'],
  ].forEach((cells, row) => {
    cells.forEach((text, column) => {
      host.type('KPIs', `${String.fromCharCode(65 + column)}${row + 1}`, text);
    });
  });
  expect(host.ask('previewAdoption', { sheet: 'KPIs' }).reply).toMatchObject({
    value: { kpis: [{ kpi: 'Visits', target: 900 }] },
  });
  expect(host.ask('adopt', { sheet: 'KPIs' }).reply).toMatchObject({
    problem: {
      message: 'a sheet named “KPIs” is there already and holds something else. Rename it, then try again.',
    },
  });
});
