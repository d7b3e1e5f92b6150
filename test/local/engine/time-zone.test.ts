import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTimeZone, momentOfSerial, serialOfMoment } from '../../../local/engine/time-zone.ts';

describe('a date cell stands for midnight in the workbook’s time zone', () => {
  test.each([
    [46349, 'Etc/UTC', '2026-11-23T00:00:00.000Z'],
    [46349, 'America/Los_Angeles', '2026-11-23T08:00:00.000Z'],
    [46349.5, 'Asia/Kolkata', '2026-11-23T06:30:00.000Z'],
    [0, 'Etc/UTC', '1899-12-30T00:00:00.000Z'],
    // Clocks in Beirut jump over midnight on 2026-03-29.
    [46110, 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
  ])('%d in %s', (serial, timeZone, iso) => {
    expect(new Date(momentOfSerial(serial, timeZone)).toISOString()).toBe(iso);
  });

  test('days of this and the last century go there and back', () => {
    const zones = ['Etc/UTC', 'America/New_York', 'Europe/Berlin', 'Pacific/Auckland', 'Asia/Kathmandu'];
    fc.assert(
      fc.property(fc.integer({ min: 25_569, max: 73_050 }), fc.constantFrom(...zones), (day, zone) => {
        expect(serialOfMoment(momentOfSerial(day, zone), zone)).toBe(day);
      }),
      { seed: 1899, numRuns: 300 },
    );
  });
});

test.each([
  ['Europe/Berlin', true],
  ['Mars/Base', false],
  ['', false],
])('%j is a time zone: %s', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
});
