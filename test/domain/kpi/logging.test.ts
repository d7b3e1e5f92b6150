// What logging asks: whether a value is due, what a typed text means, and whether it is unusual.
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../../src/domain/day.ts';
import { doubtAbout } from '../../../src/domain/kpi/doubt.ts';
import type { Frequency } from '../../../src/domain/kpi/kpi.ts';
import { isLogDue, nextLogDay } from '../../../src/domain/kpi/log-due.ts';
import { loggedValue } from '../../../src/domain/kpi/logged-value.ts';

const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;

describe('isLogDue, on Monday 23 November 2026', () => {
  it.each<[string | null, Frequency | null, boolean]>([
    [null, 'quarterly', true],
    ['2026-11-15', 'weekly', true],
    ['2026-11-22', 'weekly', true],
    ['2026-11-23', 'weekly', false],
    ['2026-11-22', null, true],
    ['2026-10-29', 'monthly', true],
    ['2026-10-31', 'monthly', false],
    ['2026-09-30', 'monthly', true],
    ['2026-08-29', 'quarterly', true],
    ['2026-09-30', 'quarterly', false],
  ])('last on %s, %s: %s', (last, frequency, isDue) => {
    expect(isLogDue(last === null ? null : day(last), frequency, day('2026-11-23'))).toBe(isDue);
  });

  it.each<[string, Frequency, string]>([
    ['2026-10-31', 'monthly', '2026-11-30'],
    ['2027-01-31', 'monthly', '2027-02-28'],
    ['2028-01-30', 'monthly', '2028-02-29'],
    ['2026-11-30', 'quarterly', '2027-02-28'],
    ['2026-12-15', 'monthly', '2027-01-15'],
  ])('after %s, %s, comes %s', (last, frequency, next) => {
    expect(nextLogDay(day(last), frequency)).toBe(day(next));
  });
});

describe('loggedValue', () => {
  it.each([
    ['45', '', { kind: 'value', value: 45 }],
    [' 3.5 %', '%', { kind: 'value', value: 3.5 }],
    ['45/1200', '%', { kind: 'rate', value: 3.75, numerator: 45, denominator: 1200 }],
    ['45 / 1,200', '', { kind: 'rate', value: 0.0375, numerator: 45, denominator: 1200 }],
    ['', '', { kind: 'empty' }],
    ['n/a', '', { kind: 'unreadable', text: 'n/a' }],
    ['4/0', '%', { kind: 'unreadable', text: '4/0' }],
    ['1/2/3', '%', { kind: 'unreadable', text: '1/2/3' }],
  ])('%s in %s', (text, unit, meaning) => {
    expect(loggedValue(text, unit, '.')).toEqual(meaning);
  });

  it('reads decimal commas where people write them', () => {
    expect(loggedValue('3,5', '%', ',')).toEqual({ kind: 'value', value: 3.5 });
  });
});

describe('doubtAbout', () => {
  const limits = { lower: 26, upper: 40, step: 9 };
  it.each([
    ['inside', 30, 35, null],
    ['on the limit', 40, 35, null],
    ['above', 41, 35, 'outsideLimits'],
    ['below', 25, 35, 'outsideLimits'],
    ['above for weeks, a usual step', 46, 44, null],
    ['above for weeks, ten times as much', 440, 44, 'outsideLimits'],
    ['from one side to the other', 20, 44, 'outsideLimits'],
    ['the first value', 46, null, 'outsideLimits'],
  ])('with limits: %s', (_, value, last, kind) => {
    expect(doubtAbout(value, { limits, last })?.kind ?? null).toBe(kind);
  });

  it.each([
    [350, 36, null],
    [360, 36, 'farFromLast'],
    [3.6, 36, 'farFromLast'],
    [-36, 36, 'farFromLast'],
    [5, 0, null],
    [5, null, null],
  ])('without limits: %d after %s', (value, last, kind) => {
    expect(doubtAbout(value, { limits: null, last })?.kind ?? null).toBe(kind);
  });
});
