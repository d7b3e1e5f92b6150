// The weekly check-in by the built add-on in the local host: two people, one sheet, nothing lost.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isoFromDay } from '../../src/domain/day.ts';
import { type HostedWorkbook, hostedWorkbook, sampleWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 120_000 });

const millisecondsInDay = 86_400_000;
const todayUtc = (): string => isoFromDay(Math.floor(Date.now() / millisecondsInDay));

interface Item {
  readonly id: string;
  readonly openedWith: string;
}

const isReply = (reply: unknown): reply is { ok: true; value: { items: Item[] } } =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;

/** What one person's sidebar holds: the key results as they stood when it was opened. */
function sidebarOf(host: HostedWorkbook, by: string) {
  const { reply } = host.ask('openCheckIn', {
    owner: null,
    which: 'open',
    keyResultIds: ['KR1', 'KR3', 'KR5', 'KR9', 'KR13'],
  });
  if (!isReply(reply)) throw new Error(JSON.stringify(reply));
  const opened = new Map(reply.value.items.map((item) => [item.id, item.openedWith]));
  return (keyResultId: string, value: string, more: object = {}) =>
    host.ask('saveCheckIn', {
      keyResultId,
      value,
      confidence: 7,
      note: '',
      by,
      openedWith: opened.get(keyResultId) ?? '',
      ...more,
    });
}

const rowsOf = (host: HostedWorkbook): number => host.column('Check-ins', 'Date').length;

/** The last rows of Check-ins, as they are shown. */
function lastRows(host: HostedWorkbook, count: number): string[][] {
  const last = rowsOf(host) + 1;
  return Array.from({ length: count }, (_, index) =>
    ['A', 'B', 'C', 'D', 'E', 'F'].map((column) =>
      host.cell('Check-ins', `${column}${last - count + 1 + index}`),
    ),
  );
}

let host: HostedWorkbook;
beforeEach(() => {
  host = sampleWorkbook();
  host.type('Settings', 'B2', todayUtc());
});

describe('one check-in', () => {
  test('adds its row, brings the key result up to date, and the cells score it at once', () => {
    host.type('Key Results', 'P10', '2026-01-05');
    expect(host.column('Key Results', 'ID')[8]).toBe('KR9');
    const before = rowsOf(host);
    const { reply } = sidebarOf(host, 'Ana')('KR9', '52', { confidence: 4, note: '=1+1, still' });
    expect(reply).toMatchObject({ ok: true, value: { kind: 'saved', kept: [] } });
    expect(rowsOf(host)).toBe(before + 1);
    expect(lastRows(host, 1)).toEqual([[todayUtc(), 'KR9', '52', '4', '=1+1, still', 'Ana']]);
    expect(host.value('Check-ins', `E${before + 2}`)).toBe('=1+1, still');
    expect([host.cell('Key Results', 'I10'), host.cell('Key Results', 'O10')]).toEqual(['52', '4']);
    expect(host.cell('Key Results', 'P10')).toBe(todayUtc());
    expect(host.column('Key Results', 'Status')[8]).not.toBe('Stale');
    expect(host.shown.errors).toEqual([]);
  });

  test('yes and no are written as words', () => {
    sidebarOf(host, 'Ana')('KR13', 'yes');
    expect(lastRows(host, 1)[0]?.[2]).toBe('Yes');
    expect(host.cell('Key Results', 'I14')).toBe('Yes');
  });

  test('finds its row and its columns after somebody moved them', () => {
    const save = sidebarOf(host, 'Ana');
    const { model } = host.workbook;
    const sheetName = 'Key Results';
    const sheetId =
      model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === sheetName) ?? '';
    const moved = { sheetId, sheetName, position: 'before' } as const;
    model.dispatch('ADD_COLUMNS_ROWS', { ...moved, dimension: 'ROW', base: 1, quantity: 2 });
    model.dispatch('ADD_COLUMNS_ROWS', { ...moved, dimension: 'COL', base: 5, quantity: 1 });
    expect(save('KR1', '615').reply).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(host.cell('Key Results', 'A4')).toBe('KR1');
    expect(host.cell('Key Results', 'J1')).toBe('Current');
    expect(host.cell('Key Results', 'J4')).toBe('615');
  });

  test('a formula in Current stays, and the check-in is written', () => {
    host.type('Key Results', 'I2', '=500+90');
    const save = sidebarOf(host, 'Ana');
    host.type('Key Results', 'I2', '=500+95');
    expect(save('KR1', '615').reply).toMatchObject({
      ok: true,
      value: { kind: 'saved', kept: [expect.stringContaining('Key Results!I2 holds a formula')] },
    });
    expect(host.cell('Key Results', 'I2')).toBe('595');
    expect(lastRows(host, 1)[0]?.slice(1, 3)).toEqual(['KR1', '615']);
  });

  test('a bad value is said, and nothing is written', () => {
    const save = sidebarOf(host, 'Ana');
    const before = JSON.stringify(host.workbook.save());
    const { reply, calls } = save('KR1', 'about 600');
    expect(reply).toMatchObject({
      ok: false,
      problem: { code: 'not-a-number', message: expect.stringContaining('about 600') },
    });
    expect(calls.write).toBe(0);
    expect(JSON.stringify(host.workbook.save())).toBe(before);
  });
});

describe('two people at once', () => {
  test('on different key results: both rows, both values', () => {
    const [ana, ben] = [sidebarOf(host, 'Ana'), sidebarOf(host, 'Ben')];
    const before = rowsOf(host);
    expect(ana('KR1', '615').reply).toMatchObject({ value: { kind: 'saved' } });
    expect(ben('KR3', '75').reply).toMatchObject({ value: { kind: 'saved' } });
    expect(rowsOf(host)).toBe(before + 2);
    expect(lastRows(host, 2).map((row) => [row[1], row[2], row[5]])).toEqual([
      ['KR1', '615', 'Ana'],
      ['KR3', '75', 'Ben'],
    ]);
    expect([host.cell('Key Results', 'I2'), host.cell('Key Results', 'I4')]).toEqual(['615', '75']);
  });

  test('on the same one: the second is told who and what, and replaces it only knowingly', () => {
    const [ana, ben] = [sidebarOf(host, 'Ana'), sidebarOf(host, 'Ben')];
    ana('KR1', '615');
    const before = rowsOf(host);
    const { reply, calls } = ben('KR1', '601');
    expect(reply).toMatchObject({
      ok: true,
      value: {
        kind: 'changed',
        current: 615,
        openedWith: '615',
        says: expect.stringMatching(/^Current was changed to 615 by Ana on .* Nothing was overwritten\.$/),
      },
    });
    expect(calls.write).toBe(0);
    expect([rowsOf(host), host.cell('Key Results', 'I2')]).toEqual([before, '615']);

    expect(ben('KR1', '601', { openedWith: '615' }).reply).toMatchObject({ value: { kind: 'saved' } });
    expect(host.cell('Key Results', 'I2')).toBe('601');
    expect(lastRows(host, 2).map((row) => [row[2], row[5]])).toEqual([
      ['615', 'Ana'],
      ['601', 'Ben'],
    ]);
  });

  test('somebody typed into the cell meanwhile: told, not overwritten', () => {
    const save = sidebarOf(host, 'Ana');
    host.type('Key Results', 'I2', '640');
    expect(save('KR1', '615').reply).toMatchObject({ value: { kind: 'changed', current: 640 } });
    expect(host.cell('Key Results', 'I2')).toBe('640');
  });

  test('both report the same: both rows stand', () => {
    const [ana, ben] = [sidebarOf(host, 'Ana'), sidebarOf(host, 'Ben')];
    ana('KR1', '615');
    expect(ben('KR1', '615').reply).toMatchObject({ value: { kind: 'saved' } });
    expect(lastRows(host, 2).map((row) => [row[2], row[5]])).toEqual([
      ['615', 'Ana'],
      ['615', 'Ben'],
    ]);
  });
});

test('ten key results or five thousand: the same number of calls', () => {
  const callsWith = (count: number) => {
    const large = hostedWorkbook();
    large.run('setup', {
      asOf: '2026-11-23',
      cycle: { name: '2026-Q4', start: '2026-10-01', end: '2026-12-31' },
      objectives: [],
      keyResults: Array.from({ length: count }, (_, index) => ({
        id: `KR${index + 1}`,
        objectiveId: 'O1',
        keyResult: `Key result ${index + 1}`,
        type: 'Increase',
        start: 0,
        target: 100,
        upper: null,
        current: 40,
        unit: '',
        weight: null,
        owner: 'Ana',
        due: '',
        kpiId: '',
        confidence: 6,
        lastCheckIn: '2026-11-01',
        notes: '',
      })),
      initiatives: [],
      kpis: [],
      kpiLog: [],
      checkIns: [],
    });
    const opened = large.ask('openCheckIn', { owner: null, which: 'due', keyResultIds: null });
    const saved = sidebarOf(large, 'Ana')(`KR${count}`, '50', { openedWith: '40' });
    expect(saved.reply).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(large.cell('Key Results', `I${count + 1}`)).toBe('50');
    return { opened: opened.calls, saved: saved.calls };
  };
  expect(callsWith(5000)).toEqual(callsWith(10));
});
