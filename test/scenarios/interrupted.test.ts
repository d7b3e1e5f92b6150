// Google's services fail now and then: whichever call fails, a workbook is as it was or as it should be.
import { describe, expect, test, vi } from 'vitest';
import { type HostedWorkbook, hostedWorkbook } from './hosted-workbook.ts';
import {
  asking,
  callsFail,
  canFail,
  type Interrupted,
  outageFrom,
  someOfNewSheets,
  type Trial,
  thatChange,
} from './interruptions.ts';
import { smallSample } from './small-sample.ts';
import { lookOf } from './workbook-look.ts';

vi.setConfig({ testTimeout: 300_000 });

const checkIn = {
  keyResultId: 'KR1',
  value: '615',
  confidence: 8,
  note: 'Two guides rank',
  by: 'Ana',
  openedWith: '590',
};

const newObjective = {
  objective: {
    kind: 'new',
    fields: {
      objective: 'Studios stay with us',
      level: 'teamObjective',
      team: 'Lifecycle',
      owner: 'Ana',
      commitment: 'committed',
      supports: ['O1'],
      start: null,
      due: '2026-12-31',
    },
  },
  keyResults: [
    {
      keyResult: 'Raise renewals from 61% to 70%',
      type: 'increase',
      start: 61,
      target: 70,
      upper: null,
      unit: '%',
      owner: 'Ana',
      due: '2026-12-18',
      kpiId: 'K1',
    },
  ],
};

/** A column is gone, so that setting up again mends the table. */
function broken(): HostedWorkbook {
  const host = smallSample();
  const { model } = host.workbook;
  const sheetName = 'Initiatives';
  const sheetId = model.getters.getSheetIdByName(sheetName) ?? '';
  model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'COL', elements: [4] });
  return host;
}

function ownSheet(): HostedWorkbook {
  const host = smallSample();
  const { model } = host.workbook;
  model.dispatch('CREATE_SHEET', { sheetId: 'own', name: 'Team', position: 0, rows: 9, cols: 6 });
  [
    ['Objective', 'Key result', 'Owner', 'Baseline', 'Target', 'Actual'],
    ['Be seen', 'Reach', 'Ann', '10%', '30%', '22%'],
    ['', 'Mentions', 'Bo', '4', '9', '5'],
  ].forEach((cells, row) => {
    cells.forEach((text, column) => {
      host.type('Team', `${'ABCDEF'.charAt(column)}${row + 1}`, text);
    });
  });
  return host;
}

function summarised(): HostedWorkbook {
  const host = smallSample();
  host.run('summary');
  host.type('Key Results', 'I2', '640');
  host.type('Summary', 'I33', 'Ask Ben');
  return host;
}

const trials: readonly (readonly [string, Trial])[] = [
  ['saving a check-in', { make: smallSample, work: asking('saveCheckIn', checkIn) }],
  ['refreshing', { make: smallSample, work: asking('runCommand', { command: 'refresh' }) }],
  ['adding an objective', { make: smallSample, work: asking('addObjective', newObjective) }],
  ['adopting a sheet', { make: ownSheet, work: asking('adopt', { sheet: 'Team' }) }],
  ['setting up again', { make: broken, work: asking('runCommand', { command: 'setup' }) }],
  ['inserting a chart', { make: smallSample, work: asking('insertKpiCharts', { kpiIds: ['K2'] }) }],
  ['a first summary', { make: smallSample, work: asking('runCommand', { command: 'summary' }) }],
  ['a summary made again', { make: summarised, work: asking('runCommand', { command: 'summary' }) }],
];

/** What the person is told must be so. */
function isToldTruly({ left, reply }: Interrupted): boolean {
  const isDone = JSON.stringify(reply).startsWith('{"ok":true');
  return isDone ? left === 'as it should be' : left === 'as it was';
}

describe.each(['before', 'after'] as const)('a call fails %s it acts', (when) => {
  test.each(trials)('%s', (_what, trial) => {
    const left = callsFail(trial, when, when === 'after' ? thatChange : undefined);
    expect(left.length).toBeGreaterThan(1);
    expect(left.filter((one) => one.left === 'in between')).toEqual([]);
    expect(left.filter((one) => !isToldTruly(one))).toEqual([]);
  });
});

test('setting up a blank workbook, whose sheets go as a whole', () => {
  const trial: Trial = { make: hostedWorkbook, work: asking('runCommand', { command: 'setup' }) };
  const left = callsFail(trial, 'before', someOfNewSheets);
  expect(left.filter((one) => one.left === 'in between')).toEqual([]);
});

test('a service that is gone from some call on: saving again, once it is back, completes the check-in', () => {
  const save = asking('saveCheckIn', checkIn);
  const done = smallSample();
  const calls: string[] = [];
  save(done, (call) => {
    if (canFail(call)) calls.push(call);
    return null;
  });
  const wanted = lookOf(done.workbook);
  for (const first of thatChange(calls)) {
    const host = smallSample();
    save(host, outageFrom(first));
    expect([first, save(host, () => null)]).toMatchObject([first, { ok: true, value: { kind: 'saved' } }]);
    expect([first, lookOf(host.workbook)]).toEqual([first, wanted]);
  }
});
