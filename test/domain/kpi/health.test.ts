// Health against target: up, down and in range, with the watch band.
import { describe, expect, it } from 'vitest';
import { healthOf } from '../../../src/domain/kpi/health.ts';
import type { Kpi } from '../../../src/domain/kpi/kpi.ts';
import { kpiOf } from './kpi-of.ts';

const health = (fields: Partial<Kpi>, value: number | null, band = 0.1) => {
  const verdict = healthOf(kpiOf(fields), value, band);
  return verdict.kind === 'judged' ? verdict.health : verdict.because;
};

describe('healthOf', () => {
  it.each<[Partial<Kpi>, number | null, string]>([
    [{ direction: 'upIsGood', target: 45 }, 45, 'healthy'],
    [{ direction: 'upIsGood', target: 45 }, 40.5, 'watch'],
    [{ direction: 'upIsGood', target: 45 }, 40.4, 'unhealthy'],
    [{ direction: 'downIsGood', target: 75 }, 75, 'healthy'],
    [{ direction: 'downIsGood', target: 75 }, 82.5, 'watch'],
    [{ direction: 'downIsGood', target: 75 }, 84, 'unhealthy'],
    [{ direction: 'inRange', lower: 40, upper: 60 }, 40, 'healthy'],
    [{ direction: 'inRange', lower: 40, upper: 60 }, 60, 'healthy'],
    [{ direction: 'inRange', lower: 40, upper: 60 }, 62, 'watch'],
    [{ direction: 'inRange', lower: 40, upper: 60 }, 37.9, 'unhealthy'],
    [{ direction: 'upIsGood', target: -10 }, -10.5, 'watch'],
    [{ direction: 'downIsGood', target: 0 }, 0.1, 'unhealthy'],
    [{ direction: 'upIsGood', target: 0.7 }, 0.63, 'watch'],
    [{ direction: 'upIsGood', target: 45 }, null, 'no-values'],
    [{ direction: null, target: 45 }, 50, 'no-direction'],
    [{ direction: 'upIsGood' }, 50, 'no-target'],
    [{ direction: 'inRange', target: 50 }, 50, 'no-range'],
    [{ direction: 'inRange', lower: 60, upper: 40 }, 50, 'range-upside-down'],
  ])('%o at %s: %s', (fields, value, expected) => {
    expect(health(fields, value)).toBe(expected);
  });

  it('takes the watch band it is given', () => {
    expect(health({ direction: 'upIsGood', target: 100 }, 75, 0.25)).toBe('watch');
    expect(health({ direction: 'upIsGood', target: 100 }, 99, 0)).toBe('unhealthy');
  });

  it('says by how much the value misses', () => {
    const verdict = healthOf(kpiOf({ direction: 'downIsGood', target: 75 }), 84, 0.1);
    expect(verdict).toMatchObject({ missedBy: 9, aim: { kind: 'atMost', target: 75 } });
  });
});
