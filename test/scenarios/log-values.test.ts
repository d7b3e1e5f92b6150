// Logging values by the built add-on in the local host: in one go, only added, nobody's values lost.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isoFromDay } from '../../src/domain/day.ts';
import { type HostedWorkbook, sampleWorkbook } from './hosted-workbook.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Item {
  readonly id: string;
  readonly isDue: boolean;
  readonly seen: string;
  readonly rateOf: unknown;
}

const today = isoFromDay(Math.floor(Date.now() / 86_400_000));
const day = '2026-11-23';

let host: HostedWorkbook;
beforeEach(() => {
  host = sampleWorkbook();
});

const isDesk = (reply: unknown): reply is { ok: true; value: { items: Item[]; takesCampaigns: boolean } } =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;

function opened() {
  const { reply } = host.ask('openKpiLog', {});
  if (!isDesk(reply)) throw new Error(JSON.stringify(reply));
  return reply.value;
}

interface Typed {
  readonly value: string;
  readonly note?: string;
  readonly isSure?: boolean;
}

/** One person's form, opened now and saved when it is called. */
function form() {
  const seen = new Map(opened().items.map((item) => [item.id, item.seen]));
  return (values: Readonly<Record<string, Typed | string>>, more: object = {}) => {
    const rows = Object.entries(values).map(([kpiId, typed]) => {
      const { value, note = '', isSure = false } = typeof typed === 'string' ? { value: typed } : typed;
      return { kpiId, value, note, isSure, seen: seen.get(kpiId) ?? '' };
    });
    return host.ask('saveKpiLog', { day, campaign: '', rows, ...more });
  };
}

const rowCount = (): number => host.column('KPI Log', 'Date').length;
function lastRows(count: number): string[][] {
  const last = rowCount() + 1;
  return Array.from({ length: count }, (_, index) =>
    ['A', 'B', 'C', 'D', 'E'].map((column) => host.cell('KPI Log', `${column}${last - count + 1 + index}`)),
  );
}

describe('several values', () => {
  test('are added below the last row in one go, with what their histories say now', () => {
    const before = rowCount();
    const save = form();
    const { reply, calls } = save({ K1: '45', K3: { value: '3.4', note: '=SUM(1)' } });
    expect(reply).toMatchObject({
      ok: true,
      value: {
        kind: 'saved',
        says: '2 values logged for 23 Nov 2026.',
        news: [
          { kpiId: 'K1', tone: 'good', says: expect.stringMatching(/^Improvement: 45 requests is above/) },
          { kpiId: 'K3', tone: null, says: 'No signal: routine variation, do not react.' },
        ],
      },
    });
    expect(rowCount()).toBe(before + 2);
    expect(lastRows(2)).toEqual([
      [day, 'K1', '45', '', ''],
      [day, 'K3', '3.4', '', '=SUM(1)'],
    ]);
    expect(host.column('KPIs', 'Latest').slice(0, 1)).toEqual(['45']);
    expect(calls.write).toBe(form()({ K2: '80', K4: '22500', K5: '20', K6: '50' }).calls.write);
    expect(host.shown.errors).toEqual([]);
  });

  test('may be those of a campaign, which the limits of the whole say nothing about', () => {
    expect(form()({ K1: '7' }, { campaign: 'Autumn campaign' }).reply).toMatchObject({
      value: { kind: 'saved' },
    });
    expect(lastRows(1)[0]).toEqual([day, 'K1', '7', 'Autumn campaign', '']);
  });
});

describe('an unusual value', () => {
  test('asks whether it is a typo, and nothing is written until somebody says it is not', () => {
    const before = rowCount();
    const save = form();
    expect(save({ K1: '45', K2: '840' }).reply).toMatchObject({
      value: {
        kind: 'asked',
        questions: [
          { kpiId: 'K2', says: expect.stringMatching(/840 EUR is above the usual 65.* Typo or signal\?$/) },
        ],
      },
    });
    expect(rowCount()).toBe(before);
    expect(save({ K1: '45', K2: { value: '840', isSure: true } }).reply).toMatchObject({
      value: { kind: 'saved' },
    });
    expect(rowCount()).toBe(before + 2);
  });
});

test('what somebody else logged meanwhile is shown; saved again, both rows are there', () => {
  const mine = form();
  form()({ K1: '44' });
  const { reply } = mine({ K1: '45', K3: '3.5' });
  expect(reply).toMatchObject({
    value: {
      kind: 'changed',
      entries: [
        {
          kpiId: 'K1',
          says: 'Qualified demo requests: 44 requests was logged for 23 Nov 2026 while you typed.',
        },
      ],
    },
  });
  expect(lastRows(1)[0]?.slice(1, 3)).toEqual(['K1', '44']);
  expect(form()({ K1: '45' }).reply).toMatchObject({
    value: {
      kind: 'saved',
      kept: expect.arrayContaining(['K1 had 44 for 23 Nov 2026 already; the later row counts.']),
    },
  });
  expect(lastRows(2).map((row) => row[2])).toEqual(['44', '45']);
});

describe('a rate', () => {
  test('is asked for by what it is made of, and logged as both', () => {
    for (const [column, texts] of [
      ['A', ['K7', 'K8', 'K9']],
      ['B', ['Clicks', 'Emails sent', 'Click rate']],
      ['C', ['clicks', 'emails', '%']],
    ] as const)
      texts.forEach((text, index) => {
        host.type('KPIs', `${column}${8 + index}`, text);
      });
    for (const [cell, text] of [
      ['P1', 'Numerator'],
      ['Q1', 'Denominator'],
      ['P10', 'K7'],
      ['Q10', 'K8'],
    ] as const)
      host.type('KPIs', cell, text);
    const { items } = opened();
    expect(items.map(({ id }) => id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K9']);
    expect(items[6]?.rateOf).toMatchObject({ numerator: { kpi: 'Clicks' }, denominator: { id: 'K8' } });
    form()({ K9: '45/1200' });
    expect(lastRows(2).map((row) => row.slice(1, 3))).toEqual([
      ['K7', '45'],
      ['K8', '1200'],
    ]);
    expect(form()({ K3: '42/1200' }).reply).toMatchObject({ value: { kind: 'saved' } });
    expect(lastRows(1)[0]?.slice(1, 3)).toEqual(['K3', '3.5']);
  });
});

describe('what cannot be logged is said, and nothing is written', () => {
  test.each([
    ['a number that is none', { K1: 'many' }, {}, 'not-a-number'],
    ['an unknown KPI', { K99: '4' }, {}, 'unknown-kpi'],
    ['nothing', { K1: ' ' }, {}, 'missing-value'],
    ['a day that is none', { K1: '45' }, { day: '2026-02-30' }, 'not-a-date'],
    ['a day ahead', { K1: '45' }, { day: '2031-01-01' }, 'day-ahead'],
  ])('%s', (_, values, more, code) => {
    const before = rowCount();
    expect(form()(values, more).reply).toMatchObject({ ok: false, problem: { code } });
    expect(rowCount()).toBe(before);
  });
});

test('a wide log takes the value in the cell of its day and KPI, and keeps what stands there', () => {
  const { model } = host.workbook;
  const sheetId =
    model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === 'KPI Log') ?? '';
  model.dispatch('DELETE_SHEET', { sheetId, sheetName: 'KPI Log' });
  model.dispatch('CREATE_SHEET', { sheetId: 'wide', name: 'KPI Log', position: 1 });
  [
    ['Date', 'K1', 'K2'],
    ['2026-11-16', '44', '83'],
    ['2026-11-23', '45', ''],
  ].forEach((cells, row) => {
    cells.forEach((text, column) => {
      host.type('KPI Log', `${'ABC'[column]}${row + 1}`, text);
    });
  });
  expect(opened().takesCampaigns).toBe(false);
  expect(form()({ K1: '46', K2: '84' }).reply).toMatchObject({
    value: { kind: 'saved', kept: [expect.stringContaining('K1 has a value for 2026-11-23 in KPI Log!B3')] },
  });
  expect(['B3', 'C3'].map((cell) => host.cell('KPI Log', cell))).toEqual(['45', '84']);
  expect(form()({ K1: '47' }, { day: '2026-11-25' }).reply).toMatchObject({ value: { kind: 'saved' } });
  expect(['A4', 'B4'].map((cell) => host.cell('KPI Log', cell))).toEqual(['11/25/2026', '47']);
  expect(form()({ K3: '3.4' }).reply).toMatchObject({ ok: false, problem: { code: 'missing-column' } });
});

test('As of comes to today with what is logged, where Settings keep it up to date', () => {
  const row = 2 + host.column('Settings', 'Setting').indexOf('Update As of');
  host.type('Settings', `B${row}`, 'On opening');
  expect(form()({ K1: '45' }).reply).toMatchObject({ value: { kind: 'saved', kept: [] } });
  expect(host.cell('Settings', 'B2')).toBe(today);
});
