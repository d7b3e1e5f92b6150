// The cycle that follows, and what may become of a key result when its own closes.
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoFromDay } from '../../../src/domain/day.ts';
import { assessOkrs } from '../../../src/domain/okr/assess.ts';
import {
  objectivesThatGoOn,
  offersRestart,
  restartOf,
  suggestedCarrying,
} from '../../../src/domain/okr/carry-over.ts';
import { followingCycle } from '../../../src/domain/okr/following-cycle.ts';
import type { KeyResult } from '../../../src/domain/okr/key-result.ts';
import { defaultThresholds } from '../../../src/domain/okr/thresholds.ts';
import { keyResult, objective } from './goals.ts';

const day = (iso: string): number => dayFromIso(iso) ?? 0;

describe('the cycle that follows', () => {
  test.each([
    ['2026-Q4', '2026-10-01', '2026-12-31', 1, '2027-Q1', '2027-01-01', '2027-03-31'],
    ['2026-Q1', '2026-04-01', '2026-06-30', 4, '2026-Q2', '2026-07-01', '2026-09-30'],
    ['Q4 2026', '2026-10-01', '2026-12-31', 1, 'Q1 2027', '2027-01-01', '2027-03-31'],
    ['H1 2026', '2026-01-01', '2026-06-30', 1, 'H2 2026', '2026-07-01', '2026-12-31'],
    ['H2 2026', '2026-07-01', '2026-12-31', 1, 'H1 2027', '2027-01-01', '2027-06-30'],
    ['2026', '2026-01-01', '2026-12-31', 1, '2027', '2027-01-01', '2027-12-31'],
    ['Sprint 9', '2026-11-02', '2026-11-15', 1, 'Sprint 10', '2026-11-16', '2026-11-29'],
    ['February', '2026-02-01', '2026-02-28', 1, '2026-03-01 to 2026-03-31', '2026-03-01', '2026-03-31'],
    ['', '2026-11-02', '2026-11-08', 1, '2026-11-09 to 2026-11-15', '2026-11-09', '2026-11-15'],
  ])('%s', (name, start, due, month, next, nextStart, nextDue) => {
    const found = followingCycle({ name, start: day(start), due: day(due) }, month);
    expect([found.name, isoFromDay(found.start), isoFromDay(found.due)]).toEqual([next, nextStart, nextDue]);
  });
});

const judged = (said: Partial<KeyResult>) => {
  const { keyResults } = assessOkrs({
    objectives: [objective()],
    keyResults: [keyResult(said)],
    checkIns: [],
    cycle: null,
    asOf: 101,
    thresholds: defaultThresholds,
  });
  const [first] = keyResults;
  if (!first) throw new Error('no key result');
  return first;
};

describe('what is offered and suggested', () => {
  test.each<[string, Partial<KeyResult>, boolean, string]>([
    ['behind', { current: 50 }, true, 'carryOver'],
    ['reached', { current: 100 }, true, 'drop'],
    [
      'a baseline that was found',
      { type: 'findBaseline', start: null, target: null, current: 12 },
      true,
      'restart',
    ],
    [
      'a baseline still sought',
      { type: 'findBaseline', start: null, target: null, current: null },
      false,
      'carryOver',
    ],
    ['without a value', { current: null }, false, 'carryOver'],
    ['a level to hold', { type: 'atLeast', start: null, current: 50 }, false, 'carryOver'],
    ['steps', { type: 'milestone', target: 8, current: 4 }, false, 'carryOver'],
  ])('%s', (_, said, restarts, suggested) => {
    const assessed = judged(said);
    expect([offersRestart(assessed.keyResult), suggestedCarrying(assessed, false)]).toEqual([
      restarts,
      suggested,
    ]);
    expect(suggestedCarrying(assessed, true)).toBe('drop');
  });
});

test.each<[string, Partial<KeyResult>, object | null]>([
  ['on its way', { current: 50 }, { start: 50, losesType: false, losesTarget: false }],
  ['beyond its target', { current: 120 }, { start: 120, losesType: false, losesTarget: true }],
  [
    'falling, on its way',
    { start: 90, target: 70, current: 84 },
    { start: 84, losesType: false, losesTarget: false },
  ],
  [
    'falling, below its target',
    { start: 90, target: 70, current: 60 },
    { start: 60, losesType: false, losesTarget: true },
  ],
  [
    'a baseline',
    { type: 'findBaseline', start: null, target: null, current: 12 },
    { start: 12, losesType: true, losesTarget: false },
  ],
  ['no value', { current: null }, null],
])('restarting: %s', (_, said, restart) => {
  expect(restartOf(keyResult(said))).toEqual(restart);
});

test('an objective goes on with a key result of its own, or for one that serves it', () => {
  const goal = objective({ id: 'O1' });
  const team = objective({ id: 'O2', supports: ['o1'] });
  const left = objective({ id: 'O3', supports: ['O1'] });
  expect(
    [...objectivesThatGoOn([goal, team, left], (one) => one === team)].map(({ id }) => id).sort(),
  ).toEqual(['O1', 'O2']);
});
