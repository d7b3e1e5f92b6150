// Days and Dates in the spreadsheet's own time zone, whatever the zone of the script or of this machine.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { spreadsheetDays } from '../../src/apps-script/spreadsheet-days.ts';
import { dayFromIso, isoFromDay } from '../../src/domain/day.ts';

const formatDate = vi.fn((date: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(date),
);

beforeEach(() => {
  formatDate.mockClear();
  vi.stubGlobal('Utilities', { formatDate });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const zones = [
  'Etc/UTC',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Beirut',
];

describe.each(zones)('in %s', (zone) => {
  const days = spreadsheetDays(() => zone);

  test.each(['2026-01-01', '2026-03-29', '2026-10-25', '2026-12-31', '2018-11-04', '2024-02-29'])(
    'the Date of %s is its first moment',
    (iso) => {
      const day = dayFromIso(iso) ?? 0;
      const date = days.dateOf(day);
      expect(isoFromDay(days.dayOf(date))).toBe(iso);
      expect(isoFromDay(days.dayOf(new Date(date.getTime() - 1)))).not.toBe(iso);
    },
  );
});

test.each([
  ['Etc/UTC', '2026-11-24'],
  ['America/Los_Angeles', '2026-11-23'],
  ['Pacific/Kiritimati', '2026-11-24'],
])('today in %s is %s', (zone, iso) => {
  vi.useFakeTimers({ now: new Date('2026-11-24T05:00:00Z') });
  expect(isoFromDay(spreadsheetDays(() => zone).today())).toBe(iso);
});

test('a moment is looked up once, and UTC needs no look-up', () => {
  const date = new Date('2026-11-23T00:00:00Z');
  const berlin = spreadsheetDays(() => 'Europe/Berlin');
  for (let count = 0; count < 100; count += 1) berlin.dayOf(date);
  expect(formatDate).toHaveBeenCalledTimes(1);
  spreadsheetDays(() => 'Etc/UTC').dayOf(date);
  expect(formatDate).toHaveBeenCalledTimes(1);
});

test('the time zone is not asked for before a day needs it', () => {
  const timeZone = vi.fn(() => 'Etc/UTC');
  const days = spreadsheetDays(timeZone);
  expect(timeZone).not.toHaveBeenCalled();
  days.dayOf(new Date(0));
  days.dayOf(new Date(0));
  expect(timeZone).toHaveBeenCalledTimes(1);
});
