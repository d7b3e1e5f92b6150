// Looking after the whole set: focus, alignment, sufficiency, and why a goal is not being met.
import { describe, expect, test } from 'vitest';
import { alignmentFindings } from '../../../src/domain/okr/alignment.ts';
import { type Assessment, assessOkrs } from '../../../src/domain/okr/assess.ts';
import { focusAdvice } from '../../../src/domain/okr/focus.ts';
import type { KeyResult } from '../../../src/domain/okr/key-result.ts';
import type { Objective } from '../../../src/domain/okr/objective.ts';
import { diagnoseKeyResult, diagnoseObjective, type ReviewSetting } from '../../../src/domain/okr/review.ts';
import { outcomesNotFelt } from '../../../src/domain/okr/sufficiency.ts';
import { defaultThresholds } from '../../../src/domain/okr/thresholds.ts';
import { english as words } from '../../../src/messages/en/english.ts';
import { initiative, keyResult, objective } from './goals.ts';

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

describe('review', () => {
  const behind = assess([objective()], [keyResult({ current: 2 })]).keyResults;
  const setting: ReviewSetting = {
    asOf: 50,
    thresholds: defaultThresholds,
    initiatives: [initiative()],
    history: { series: { days: [10, 20, 30], values: [0, 1, 2] }, firstDay: 10, lastDay: 30 },
    kpi: null,
  };
  const causeOf = (changed: Partial<ReviewSetting>, of = behind): string | undefined => {
    const [first] = of;
    return first && diagnoseKeyResult(first, { ...setting, ...changed })?.cause;
  };
  const silent = assess([objective()], [keyResult({ lastCheckIn: null })]).keyResults;
  const moved = assess([objective()], [keyResult({ current: 30 })]).keyResults;
  const noise = { id: 'K1', isWithinNaturalLimits: true };
  const done = [initiative({ state: 'done' })];

  test('causes in their order: each hides those below it', () => {
    expect(causeOf({ kpi: noise, initiatives: [] }, silent)).toBe('no-check-ins');
    expect(causeOf({ kpi: noise, initiatives: [] })).toBe('noise');
    expect(causeOf({ initiatives: [] })).toBe('no-initiatives');
    expect(causeOf({ initiatives: [initiative({ state: 'blocked' })] })).toBe('initiatives-blocked');
    expect(causeOf({ initiatives: [initiative({ due: 40 })] })).toBe('initiatives-late');
    expect(causeOf({ initiatives: [initiative({ doneShare: 0.1 })] })).toBe('initiatives-late');
    expect(causeOf({ initiatives: done })).toBe('wrong-lever');
    expect(causeOf({ initiatives: done }, moved)).toBe('not-attainable');
  });

  test('dropped initiatives are no work', () => {
    expect(causeOf({ initiatives: [initiative({ state: 'dropped' })] })).toBe('no-initiatives');
  });

  test('without evidence no cause is made up', () => {
    const steady = { series: { days: [10, 20, 30], values: [0, 20, 40] }, firstDay: 10, lastDay: 30 };
    expect(causeOf({ history: steady }, moved)).toBeUndefined();
  });

  test('each cause names the cells it rests on', () => {
    const [first] = behind;
    const found = first && diagnoseKeyResult(first, { ...setting, initiatives: [initiative({ due: 40 })] });
    expect(found?.evidence).toEqual([{ kind: 'initiative', id: 'I1', field: 'due' }]);
  });

  test('an objective that is met and not felt, and one whose parents are gone', () => {
    const [met] = assess([objective()], [keyResult({ current: 100, kpiId: 'K1' })]).objectives;
    const [orphan] = assess([objective({ supports: ['O9'] })], [keyResult()]).objectives;
    expect(
      met &&
        diagnoseObjective(
          met,
          () => true,
          () => true,
        )?.cause,
    ).toBe('outcome-not-felt');
    expect(
      orphan &&
        diagnoseObjective(
          orphan,
          () => false,
          () => false,
        )?.cause,
    ).toBe('not-relevant');
    expect(
      orphan &&
        diagnoseObjective(
          orphan,
          () => false,
          (id) => id === 'O9',
        ),
    ).toBeNull();
  });
});
