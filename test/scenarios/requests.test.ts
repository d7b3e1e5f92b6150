// The sidebar's requests, asked of the built add-on in the local host.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type HostedWorkbook, hostedWorkbook, marketingSample } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const newObjective = (objective: string) => ({
  objective: {
    kind: 'new',
    fields: {
      objective,
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
      keyResult: '=1+1 more studios',
      type: 'increase',
      start: 0,
      target: 12.5,
      upper: null,
      unit: '%',
      owner: 'Ana',
      due: '2026-12-18',
      kpiId: 'K1',
    },
  ],
});

describe('on the sample', () => {
  let host: HostedWorkbook;
  beforeAll(() => {
    host = hostedWorkbook();
    host.run('setup', marketingSample());
  });

  test('home, write and KPI open, and write nothing', () => {
    for (const [name, input] of [
      ['openHome', {}],
      ['openWrite', {}],
      ['openKpi', { kpiId: null }],
    ] as const) {
      const { reply, calls } = host.ask(name, input);
      expect(reply).toMatchObject({ ok: true, value: { isSetUp: true } });
      expect(calls.write).toBe(0);
    }
    expect(host.shown.errors).toEqual([]);
  });

  test('home says what the cells say', () => {
    const { reply } = host.ask('openHome', {});
    expect(reply).toMatchObject({
      value: { headline: 'All 4 objectives are at risk. KR3, KR6 and KR11 are off track.' },
    });
    expect(host.column('Objectives', 'Status')).toEqual(Array(4).fill('At risk'));
    expect(host.column('Key Results', 'Status').filter((status) => status === 'Off track')).toHaveLength(3);
  });

  test('the KPI columns are computed in their cells', () => {
    expect(host.cell('KPIs', 'K1')).toBe('Latest');
    expect(host.column('KPIs', 'Health')).toEqual([
      'Watch',
      'Unhealthy',
      'Healthy',
      'Healthy',
      'Watch',
      'Healthy',
    ]);
    expect(host.column('KPIs', 'Signal')[1]).toMatch(/^Concern: the last 4 values/);
  });

  test('a written goal arrives as typed, is scored at once and selected', () => {
    const { reply, calls } = host.ask('addObjective', newObjective('Studios stay with us'));
    expect(reply).toMatchObject({ ok: true, value: { objectiveId: 'O5', keyResultIds: ['KR15'] } });
    expect(calls.write).toBeGreaterThan(0);
    expect(host.value('Objectives', 'B6')).toBe('Studios stay with us');
    expect(host.value('Key Results', 'C16')).toBe('=1+1 more studios');
    expect(host.cell('Key Results', 'F16')).toBe('12.5');
    expect(host.cell('Key Results', 'M16')).toBe('2026-12-18');
    expect(host.column('Key Results', 'Status')[14]).toBe('No data');
    host.type('Key Results', 'I16', '12');
    expect(host.column('Key Results', 'Status')[14]).toBe('On track');
  });

  test('what is wrong is refused with a sentence and nothing is written', () => {
    const before = JSON.stringify(host.workbook.save());
    const broken = newObjective('Studios stay');
    broken.objective.fields.due = '2026-02-31';
    const { reply, calls } = host.ask('addObjective', broken);
    expect(reply).toEqual({
      ok: false,
      problem: { code: 'not-a-date', message: expect.stringContaining('2026-02-31') },
    });
    expect(calls.write).toBe(0);
    expect(JSON.stringify(host.workbook.save())).toBe(before);
  });

  test('takes people to a cell, or says that the sheet is gone', () => {
    expect(host.ask('selectCells', { sheet: 'KPIs', row: 3, column: 2 }).reply).toEqual({
      ok: true,
      value: {},
    });
    expect(host.ask('selectCells', { sheet: 'Gone', row: 3, column: 2 }).reply).toMatchObject({
      ok: false,
      problem: { code: 'missing-sheet' },
    });
  });
});

test('on a blank workbook every view says that nothing is set up', () => {
  const host = hostedWorkbook();
  for (const [name, input] of [
    ['openHome', {}],
    ['openWrite', {}],
    ['openKpi', { kpiId: null }],
  ] as const) {
    expect(host.ask(name, input).reply).toMatchObject({ ok: true, value: { isSetUp: false } });
  }
  expect(host.ask('addObjective', newObjective('Anything')).reply).toMatchObject({
    ok: false,
    problem: { code: 'missing-sheet' },
  });
});
