// Somebody types into Key Results without a check-in: by the built add-on's onEdit, as Sheets runs it after the edit.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isoFromDay } from '../../src/domain/day.ts';
import { type HostedWorkbook, sampleWorkbook } from './hosted-workbook.ts';
import { longWorkbook } from './long-workbook.ts';

vi.setConfig({ testTimeout: 120_000 });

const millisecondsInDay = 86_400_000;
const today = isoFromDay(Math.floor(Date.now() / millisecondsInDay));
const longAgo = '2026-01-05';

let host: HostedWorkbook;
beforeEach(() => {
  host = sampleWorkbook();
  host.type('Settings', 'B2', today);
});

/** Runs onEdit for cells that were just edited; rows and columns count from 1. */
function edited(
  [row, column]: readonly [number, number],
  size: { rows?: number; columns?: number; sheet?: string; mode?: 'NONE' | 'LIMITED' } = {},
) {
  const { columns = 1, mode = 'LIMITED', rows = 1, sheet = 'Key Results' } = size;
  const sheetId = host.workbook.model.getters.getSheetIdByName(sheet) ?? '';
  const zone = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  const report = host.addOn.edit({ sheetId, zone }, mode, { stage: host.stage, selection: null });
  expect(host.shown.errors).toEqual([]);
  return report?.serviceCalls;
}

function type(cell: string, text: string): void {
  host.type('Key Results', cell, text);
}

const current = 9;
const confidence = 15;
const lastCheckIn = (row: number): string => host.cell('Key Results', `P${row}`);

describe('Last check-in', () => {
  test.each([
    ['Current', current, 'I2', '410'],
    ['Confidence', confidence, 'O2', '8'],
  ])('becomes the day when somebody types into %s', (_, column, cell, text) => {
    type('P2', longAgo);
    type(cell, text);
    edited([2, column]);
    expect(lastCheckIn(2)).toBe(today);
  });

  test('of each row that was pasted, but none that has no value or no key result', () => {
    for (const cell of ['P2', 'P3', 'P4', 'P5', 'I4']) type(cell, cell === 'I4' ? '' : longAgo);
    edited([2, 8], { rows: 3, columns: 2 });
    expect([2, 3, 4, 5].map(lastCheckIn)).toEqual([today, today, longAgo, longAgo]);
    type('I300', '5');
    edited([300, current]);
    expect(lastCheckIn(300)).toBe('');
  });

  test.each([
    ['a formula', '=Settings!B2-40', () => isoFromDay(Math.floor(Date.now() / millisecondsInDay) - 40)],
    ['words', 'before the fair', () => 'before the fair'],
    ['a later day', '2031-01-05', () => '2031-01-05'],
  ])('stays where it holds %s', (_, held, shown) => {
    type('P2', held);
    edited([2, current]);
    expect(lastCheckIn(2)).toBe(shown());
  });

  test('stays as it was pasted together with the rest of the row', () => {
    type('P2', longAgo);
    edited([2, 1], { columns: 17 });
    expect(lastCheckIn(2)).toBe(longAgo);
  });

  test('is found by its heading, and so is Current under another name', () => {
    type('P2', longAgo);
    type('I1', 'Actual');
    host.run('setup');
    type('I2', '500');
    edited([2, current]);
    expect(lastCheckIn(2)).toBe(today);
  });
});

describe('what every other edit costs', () => {
  test('on another sheet one look at its name, in Key Results one more at the headings, no change', () => {
    type('P2', longAgo);
    expect(edited([2, current], { sheet: 'KPI Log' })).toEqual({ read: 1, write: 0 });
    expect(edited([2, 3])).toEqual({ read: 2, write: 0 });
    expect(lastCheckIn(2)).toBe(longAgo);
  });

  test('where the add-on may not see the file, nothing', () => {
    expect(edited([2, current], { mode: 'NONE' })).toEqual({ read: 0, write: 0 });
  });

  test('a check-in costs the same in ten rows and in four hundred, and none of them is stale then', () => {
    const costs = [10, 400].map((count) => {
      host = longWorkbook(count);
      type('P2', longAgo);
      expect(host.cell('Key Results', 'T2')).toBe('Stale');
      const cost = edited([2, current], { rows: count });
      expect(host.column('Key Results', 'Last check-in')).toEqual(Array(count).fill(today));
      expect(host.column('Key Results', 'Status')).not.toContain('Stale');
      return cost;
    });
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[0]?.write).toBe(1);
  });
});
