// What holds for all goals, whatever their numbers: shown on thousands of them, the same in every run.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AssessedKeyResult, assessOkrs, type OkrSet, statuses } from '../../src/domain/okr/assess.ts';
import type { CheckIn } from '../../src/domain/okr/check-in.ts';
import { type KeyResult, keyResultTypes } from '../../src/domain/okr/key-result.ts';
import { isProblem, measureOf } from '../../src/domain/okr/measure.ts';
import { commitments, type Objective } from '../../src/domain/okr/objective.ts';
import { progressOf } from '../../src/domain/okr/progress.ts';
import { rollUpOf } from '../../src/domain/okr/roll-up.ts';
import { scoreOf } from '../../src/domain/okr/score.ts';
import { defaultThresholds } from '../../src/domain/okr/thresholds.ts';
import { trendLineOf } from '../../src/domain/trend-line.ts';

const runs = { seed: 20261123, numRuns: 500 };

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const aim = fc.tuple(amount, amount).filter(([start, target]) => Math.abs(target - start) > 1e-3);

function progress(start: number, target: number, current: number): number {
  const measure = measureOf({ type: null, start, target, upper: null, tolerance: null, current });
  const value = isProblem(measure) ? null : progressOf(measure, current);
  if (typeof value !== 'number') throw new Error('no progress');
  return value;
}

/** Equal but for the rounding of numbers of this size. */
const near = (one: number, other: number, scale = 1): void =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(one), scale));

describe('progress', () => {
  test('the score lies within 0 and 1', () => {
    const holds = fc.property(aim, amount, ([start, target], current) => {
      const score = scoreOf(progress(start, target, current));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    });
    fc.assert(holds, runs);
  });

  test('more towards the target is never less progress', () => {
    const holds = fc.property(
      aim,
      amount,
      fc.double({ min: 0, max: 1e5, noNaN: true }),
      ([b, t], c, step) => {
        const closer = t > b ? c + step : c - step;
        expect(progress(b, t, closer)).toBeGreaterThanOrEqual(progress(b, t, c));
      },
    );
    fc.assert(holds, runs);
  });

  test('swapping start and target mirrors it', () => {
    const holds = fc.property(aim, amount, ([b, t], c) => {
      near(progress(t, b, c), 1 - progress(b, t, c), Math.abs(progress(b, t, c)));
    });
    fc.assert(holds, runs);
  });

  test('another unit changes nothing', () => {
    const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    const holds = fc.property(aim, amount, factor, ([b, t], c, k) => {
      near(progress(b * k, t * k, c * k), progress(b, t, c));
    });
    fc.assert(holds, runs);
  });

  test('another zero changes nothing', () => {
    const wide = aim.filter(([b, t]) => Math.abs(t - b) > 1);
    const holds = fc.property(wide, amount, amount, ([b, t], c, shift) => {
      near(progress(b + shift, t + shift, c + shift), progress(b, t, c));
    });
    fc.assert(holds, runs);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc.record({
  score: fc.option(share),
  weight: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
});

describe('roll-up', () => {
  test('lies between its smallest and its largest score', () => {
    const holds = fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const { score } = rollUpOf(parts);
      const counted = parts.flatMap((one) =>
        one.score !== null && (one.weight ?? 1) > 0 ? [one.score] : [],
      );
      if (counted.length === 0) {
        expect(score).toBeNull();
        return;
      }
      expect(score).toBeGreaterThanOrEqual(Math.min(...counted));
      expect(score).toBeLessThanOrEqual(Math.max(...counted));
    });
    fc.assert(holds, runs);
  });

  test('weight 0 is as good as leaving the row out, and so is an empty score', () => {
    const holds = fc.property(fc.array(part, { maxLength: 12 }), share, (parts, score) => {
      const without = rollUpOf(parts);
      expect(rollUpOf([...parts, { score, weight: 0 }])).toEqual(without);
      expect(rollUpOf([...parts, { score: null, weight: 1 }]).score).toEqual(without.score);
    });
    fc.assert(holds, runs);
  });
});

describe('trend', () => {
  const line = fc.record({
    slope: fc.integer({ min: -50, max: 50 }),
    level: fc.integer({ min: -100, max: 100 }),
  });
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { minLength: 5, maxLength: 60 });

  test('finds the line through values that lie on one, whatever their order', () => {
    const holds = fc.property(line, days, ({ slope, level }, on) => {
      const found = trendLineOf({ days: on, values: on.map((day) => level + slope * day) });
      near(found?.slopePerDay ?? Number.NaN, slope);
      near(found?.level ?? Number.NaN, level, 1e4);
    });
    fc.assert(holds, runs);
  });

  test('one wild value among seven or more does not bend it', () => {
    const many = days.filter((on) => on.length >= 7);
    const holds = fc.property(line, many, amount, ({ slope, level }, on, wild) => {
      const values = on.map((day, at) => (at === 3 ? wild : level + slope * day));
      near(trendLineOf({ days: on, values })?.slopePerDay ?? Number.NaN, slope);
    });
    fc.assert(holds, { ...runs, numRuns: 200 });
  });
});

const ids = ['1', '2', '3', '4'];
const optional = fc.option(fc.integer({ min: -20, max: 120 }));
const day = fc.option(fc.integer({ min: 0, max: 200 }));

const keyResult: fc.Arbitrary<KeyResult> = fc.record({
  id: fc.constantFrom(...ids.map((id) => `KR${id}`)),
  objectiveId: fc.constantFrom('', ...ids.map((id) => `O${id}`)),
  keyResult: fc.constant('Do better'),
  type: fc.option(fc.constantFrom(...keyResultTypes)),
  start: optional,
  target: optional,
  upper: optional,
  tolerance: optional,
  current: optional,
  unit: fc.constantFrom('', '%', 'leads'),
  weight: fc.option(fc.integer({ min: -1, max: 5 })),
  owner: fc.constant(''),
  due: day,
  kpiId: fc.constant(''),
  confidence: fc.option(fc.integer({ min: 1, max: 10 })),
  lastCheckIn: day,
  notes: fc.constant(''),
});

const objective: fc.Arbitrary<Objective> = fc.record({
  id: fc.constantFrom('', ...ids.slice(1).map((id) => `O${id}`)),
  objective: fc.constant('Be better'),
  level: fc.constant(null),
  team: fc.constant(''),
  owner: fc.constant(''),
  commitment: fc.option(fc.constantFrom(...commitments)),
  supports: fc.constant([]),
  cycle: fc.constant(''),
  start: day,
  due: day,
  notes: fc.constant(''),
});

const checkIn: fc.Arbitrary<CheckIn> = fc.record({
  day: fc.integer({ min: 0, max: 200 }),
  keyResultId: fc.constantFrom('', ...ids.map((id) => `KR${id}`), 'kr1'),
  value: optional,
  confidence: fc.constant(null),
  note: fc.constant(''),
  by: fc.constant(''),
});

const okrSet: fc.Arbitrary<OkrSet> = fc.record({
  objectives: fc.array(objective, { maxLength: 4 }),
  keyResults: fc.array(keyResult, { maxLength: 8 }),
  checkIns: fc.array(checkIn, { maxLength: 20 }),
  cycle: fc.option(fc.constant({ start: 10, due: 100 })),
  asOf: fc.option(fc.integer({ min: 0, max: 200 })),
  thresholds: fc.constant(defaultThresholds),
});

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

const numbersOf = ({ score, status, expected, forecast }: AssessedKeyResult): unknown => ({
  score,
  status,
  expected,
  forecast,
});

describe('a whole set', () => {
  test('everything is judged, in its order, with a known status and a score within 0 and 1', () => {
    const holds = fc.property(okrSet, (set) => {
      const { keyResults, objectives } = assessOkrs(set);
      expect(keyResults.map((one) => one.keyResult)).toEqual(set.keyResults);
      expect(objectives.map((one) => one.objective)).toEqual(set.objectives);
      for (const { score, status } of [...keyResults, ...objectives]) {
        expect(statuses).toContain(status);
        expect(score === null || (score >= 0 && score <= 1)).toBe(true);
      }
      for (const { status, problems } of keyResults) expect(problems.length > 0).toBe(status === 'problem');
    });
    fc.assert(holds, runs);
  });

  test('inputs are never changed', () => {
    fc.assert(
      fc.property(okrSet, (set) => {
        expect(() => assessOkrs(frozen(set))).not.toThrow();
      }),
      { ...runs, numRuns: 200 },
    );
  });

  test('the order of check-ins changes nothing', () => {
    const holds = fc.property(okrSet, (set) => {
      const turned = { ...set, checkIns: [...set.checkIns].reverse() };
      expect(assessOkrs(turned).keyResults.map(numbersOf)).toEqual(assessOkrs(set).keyResults.map(numbersOf));
    });
    fc.assert(holds, runs);
  });

  test('the order of key results changes nothing about each of them, nor about their objectives', () => {
    const holds = fc.property(okrSet, (set) => {
      const turned = assessOkrs({ ...set, keyResults: [...set.keyResults].reverse() });
      const straight = assessOkrs(set);
      expect([...turned.keyResults].reverse().map(numbersOf)).toEqual(straight.keyResults.map(numbersOf));
      turned.objectives.forEach((one, index) => {
        const other = straight.objectives[index];
        expect([one.status, one.scored, one.counted]).toEqual([other?.status, other?.scored, other?.counted]);
        near(one.score ?? 0, other?.score ?? 0);
      });
    });
    fc.assert(holds, runs);
  });

  test('an objective is never more than one step better than its worst counted key result', () => {
    const steps = ['offTrack', 'atRisk', 'onTrack', 'achieved'];
    const stepOf = (status: string): number => steps.indexOf(status === 'missed' ? 'offTrack' : status);
    const holds = fc.property(okrSet, (set) => {
      for (const { keyResults, status } of assessOkrs(set).objectives) {
        const counted = keyResults.filter((one) => (one.keyResult.weight ?? 1) > 0);
        const worst = Math.min(...counted.map((one) => stepOf(one.status)).filter((step) => step >= 0));
        if (stepOf(status) >= 0 && worst < 4) expect(stepOf(status)).toBeLessThanOrEqual(worst + 1);
      }
    });
    fc.assert(holds, runs);
  });
});
