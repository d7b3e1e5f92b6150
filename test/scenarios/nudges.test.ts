// What waits for somebody is told in passing: in the menu on opening, and in the sheet.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { CallsThatFail } from '../../local/apps-script/script-run.ts';
import { emptyStage } from '../../local/apps-script/stage.ts';
import { type HostedWorkbook, hostedWorkbook, sampleWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const labels = (host: HostedWorkbook, mode: 'NONE' | 'LIMITED', failing: CallsThatFail = () => null) =>
  host.addOn
    .open(mode, { stage: emptyStage, selection: null, failing })
    .value.addOn.flatMap((item) => (item.kind === 'item' ? [item.label] : []));

let host: HostedWorkbook;
beforeAll(() => {
  host = sampleWorkbook();
});

describe('the menu on opening', () => {
  test('counts the check-ins that are due and the objectives at risk', () => {
    const { reply } = host.ask('openHome', {});
    const due = /"due":(\[[^\]]*\])/.exec(JSON.stringify(reply))?.[1] ?? '[]';
    const count = [...due.matchAll(/"count":(\d+)/g)].reduce((sum, [, one]) => sum + Number(one), 0);
    expect(count).toBeGreaterThan(0);
    expect(labels(host, 'LIMITED')).toEqual(
      expect.arrayContaining([`Check in (${count} due)…`, 'Review (4 at risk)…']),
    );
  });

  test('is the plain menu where the file may not be looked at, and in a file without tables', () => {
    for (const plain of [labels(host, 'NONE'), labels(hostedWorkbook(), 'LIMITED')]) {
      expect(plain).toEqual(expect.arrayContaining(['Check in…', 'Review what is behind…']));
    }
  });

  test('is there even when the file cannot be read', () => {
    const failing: CallsThatFail = (call) => (call === 'Range.getValues' ? 'before' : null);
    expect(labels(host, 'LIMITED', failing)).toContain('Check in…');
  });
});

test('a stale key result is marked beside its row, until somebody checks in', () => {
  const own = sampleWorkbook();
  const { getters } = own.workbook.model;
  const sheetId = getters.getSheetIdByName('Key Results') ?? '';
  const groundOf = (id: string): string => {
    const row = own.column('Key Results', 'ID').indexOf(id) + 1;
    return getters.getCellComputedStyle({ sheetId, row, col: 0 }).fillColor ?? '';
  };
  const stale = own.column('Key Results', 'Status').indexOf('Stale');
  const id = own.column('Key Results', 'ID')[stale] ?? '';
  expect(groundOf(id)).toBe('#fde293');
  expect(groundOf('KR1')).not.toBe('#fde293');
  own.type('Key Results', `P${stale + 2}`, '2026-11-22');
  expect(groundOf(id)).not.toBe('#fde293');
});
