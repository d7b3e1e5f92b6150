// Looking after the whole set: focus, alignment, sufficiency.
import { describe, expect, test } from 'vitest';
import { alignmentFindings } from '../../../src/domain/okr/alignment.ts';
import { type Assessment, assessOkrs } from '../../../src/domain/okr/assess.ts';
import { focusAdvice } from '../../../src/domain/okr/focus.ts';
import type { KeyResult } from '../../../src/domain/okr/key-result.ts';
import type { Objective } from '../../../src/domain/okr/objective.ts';
import { outcomesNotFelt } from '../../../src/domain/okr/sufficiency.ts';
import { defaultThresholds } from '../../../src/domain/okr/thresholds.ts';
import { english as words } from '../../../src/messages/en/english.ts';
import { keyResult, objective } from './goals.ts';

const assess = (objectives: readonly Objective[], keyResults: readonly KeyResult[]): Assessment =>
  assessOkrs({
    objectives,
    keyResults,
    checkIns: [],
    cycle: null,
    asOf: 50,
    thresholds: defaultThresholds,
  });

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('focus', () => {
  const told = (assessment: Assessment, kpis = 0): string[] =>
    focusAdvice(assessment, kpis).map((advice) => words.okrAdvice.focus(advice));

  test('nothing is said of a set that can be kept in mind', () => {
    const own = times(2, (index) => keyResult({ id: `KR${index}`, owner: 'Ann' }));
    expect(told(assess([objective({ team: 'Brand' })], own), 10)).toEqual([]);
  });

  test('too many objectives of a team, however its name is written', () => {
    const many = times(6, (index) => objective({ id: `O${index}`, team: index % 2 ? 'Brand' : ' brand ' }));
    expect(focusAdvice(assess(many, []), 0)[0]).toEqual({ kind: 'many-objectives', team: 'brand', count: 6 });
  });

  test.each([
    [0, 'few-key-results'],
    [1, 'few-key-results'],
    [6, 'many-key-results'],
  ])('%i key results of an objective', (count, kind) => {
    const advice = focusAdvice(
      assess(
        [objective()],
        times(count, (index) => keyResult({ id: `KR${index}` })),
      ),
      0,
    );
    expect(advice).toEqual([{ kind, objectiveId: 'O1', count }]);
  });

  test('open key results of one owner; those achieved are no load', () => {
    const objectives = times(4, (index) => objective({ id: `O${index}` }));
    const own = times(9, (index) =>
      keyResult({
        id: `KR${index}`,
        objectiveId: `O${index % 4}`,
        owner: 'Ann',
        current: index < 1 ? 100 : 50,
      }),
    );
    expect(told(assess(objectives, own))).toEqual([
      'Ann answers for 8 open key results: more than 7 is a lot for one person.',
    ]);
  });

  test('KPIs beyond what anybody watches', () => {
    expect(told(assess([], []), 11)).toEqual([
      '11 KPIs are watched: beyond 10, the ones that matter are easily missed.',
    ]);
  });
});

describe('alignment', () => {
  const told = (...objectives: Objective[]): string[] =>
    alignmentFindings(objectives).map((finding) => words.okrAdvice.alignment(finding));
  const goal = objective({ id: 'G', level: 'businessGoal' });

  test('a tree that holds together', () => {
    expect(told(goal, objective({ id: 'O1', supports: ['g'] }))).toEqual([]);
  });

  test('levels are not asked of those who use none', () => {
    expect(told(objective({ id: 'O1' }), objective({ id: 'O2' }))).toEqual([]);
  });

  test('an unknown parent', () => {
    expect(told(objective({ id: 'O1', supports: ['O7'] }))).toEqual([
      'O1 supports “O7”, which is no objective here. Use an ID from the Objectives sheet.',
    ]);
  });

  test('a loop is told once', () => {
    const loop = [
      objective({ id: 'A', supports: ['B'] }),
      objective({ id: 'B', supports: ['C'] }),
      objective({ id: 'C', supports: ['A'] }),
    ];
    expect(told(...loop)).toEqual([
      'A supports B supports C supports A: a circle. Take one of them out of Supports.',
    ]);
  });

  test('an objective that supports itself', () => {
    expect(alignmentFindings([objective({ id: 'A', supports: ['A'] })])).toEqual([
      { kind: 'loop', objectiveIds: ['A'] },
    ]);
  });

  test('a team objective without a parent, and a goal nobody works towards', () => {
    expect(told(goal, objective({ id: 'O1' }))).toEqual([
      'G is a goal for others, and no objective supports it yet.',
      'O1 supports no other goal. Say in Supports which one it serves.',
    ]);
  });
});

describe('sufficiency', () => {
  const met = keyResult({ current: 100, kpiId: 'K1' });

  test('key results met, KPI still unhealthy', () => {
    const [found] = outcomesNotFelt(assess([objective()], [met]).objectives, (id) => id === 'K1');
    expect(found && words.okrAdvice.sufficiency(found)).toBe(
      'O1: the key results were met and the outcome did not follow; K1 is still unhealthy.',
    );
  });

  test.each([
    ['a healthy KPI', [met], []],
    ['one key result not met', [met, keyResult({ id: 'KR2', current: 99 })], ['K1']],
    ['nothing scored', [keyResult({ current: null, kpiId: 'K1' })], ['K1']],
  ])('nothing is said with %s', (_, own, unhealthy) => {
    expect(outcomesNotFelt(assess([objective()], own).objectives, (id) => unhealthy.includes(id))).toEqual(
      [],
    );
  });
});
