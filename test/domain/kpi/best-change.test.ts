// The best a KPI has done over one period.
import { describe, expect, test } from 'vitest';
import { bestChange } from '../../../src/domain/kpi/best-change.ts';

const weekly = (values: readonly number[]) => values.map((value, week) => ({ day: week * 7, value }));

describe('bestChange', () => {
  test('is the largest rise and fall between values a period apart', () => {
    const points = weekly([50, 50, 50, 50, 59, 55, 48, 40]);
    expect(bestChange(points, 28, false)).toEqual({
      rise: expect.closeTo(0.18),
      fall: expect.closeTo(0.2),
      isShare: true,
      periodDays: 28,
    });
  });

  test.each([
    ['percentages', [4, 4, 4, 4, 5], true, 1],
    ['a measure that was 0 once', [0, 4, 4, 4, 5], false, 5],
    ['a measure that only fell', [9, 8, 7, 6, 5], false, 0],
  ])('%s change by %s', (_, values, isPercent, rise) => {
    expect(bestChange(weekly(values), 28, isPercent)?.rise).toBe(rise);
  });

  test('a history shorter than the period has no best', () => {
    expect(bestChange(weekly([50, 60, 70]), 92, false)).toBeNull();
    expect(bestChange([], 92, false)).toBeNull();
  });
});
