// Why a goal is not being met: five questions in their order, each with the cells its answer rests on.
import { describe, expect, test } from 'vitest';
import { type Assessment, assessOkrs } from '../../../src/domain/okr/assess.ts';
import type { KeyResult } from '../../../src/domain/okr/key-result.ts';
import type { Objective } from '../../../src/domain/okr/objective.ts';
import { reviewKeyResult, reviewObjective } from '../../../src/domain/okr/review.ts';
import { type Answer, causeIn, type ReviewSetting } from '../../../src/domain/okr/review-answer.ts';
import { defaultThresholds } from '../../../src/domain/okr/thresholds.ts';
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

/** Behind at day 50 of 100: on from 0 to 2 of 100, checked in today, one initiative on time, no KPI. */
const setting: ReviewSetting = {
  asOf: 50,
  thresholds: defaultThresholds,
  initiatives: [initiative()],
  history: { series: { days: [10, 20, 30], values: [0, 1, 2] }, firstDay: 10, lastDay: 30 },
  kpi: null,
};

function asked(said: Partial<KeyResult> = {}, changed: Partial<ReviewSetting> = {}): readonly Answer[] {
  const [first] = assess([objective()], [keyResult({ current: 2, ...said })]).keyResults;
  return first ? reviewKeyResult(first, { ...setting, ...changed }) : [];
}
const causeOf = (said?: Partial<KeyResult>, changed?: Partial<ReviewSetting>) =>
  causeIn(asked(said, changed))?.cause;

const noise = { id: 'K1', isWithinNaturalLimits: true };
const done = [initiative({ state: 'done' })];

describe('causes in their order: each hides those below it', () => {
  test.each<[string, Partial<KeyResult>, Partial<ReviewSetting>]>([
    ['needs-mending', { target: 0, lastCheckIn: null }, { kpi: noise, initiatives: [] }],
    ['no-value', { current: null, lastCheckIn: null }, { kpi: noise, initiatives: [] }],
    ['no-check-ins', { lastCheckIn: null }, { kpi: noise, initiatives: [] }],
    ['no-check-ins', { lastCheckIn: 35 }, { kpi: noise, initiatives: [] }],
    ['noise', {}, { kpi: noise, initiatives: [] }],
    ['no-initiatives', {}, { initiatives: [] }],
    ['no-initiatives', {}, { initiatives: [initiative({ state: 'dropped' })] }],
    ['initiatives-blocked', {}, { initiatives: [initiative({ state: 'blocked', due: 40 })] }],
    ['initiatives-late', {}, { initiatives: [initiative({ due: 40 })] }],
    ['initiatives-late', {}, { initiatives: [initiative({ doneShare: 0.1 })] }],
    ['wrong-lever', {}, { initiatives: done }],
    ['not-attainable', { current: 30 }, { initiatives: done }],
  ])('%s', (cause, said, changed) => {
    expect(causeOf(said, changed)).toBe(cause);
  });

  test('the questions before the cause are answered, those after it not asked', () => {
    expect(asked({}, { initiatives: [] }).map(({ question, kind }) => [question, kind])).toEqual([
      ['cadence', 'no'],
      ['data', 'unknown'],
      ['initiatives', 'cause'],
    ]);
  });
});

test('a KPI that was measured lately tells as much as a check-in would', () => {
  const fed = (day: number): Partial<KeyResult> => ({
    kpiId: 'K1',
    lastCheckIn: null,
    fromKpi: {
      kind: 'linked',
      current: 'taken',
      latest: { day, value: 2 },
      start: null,
      series: { days: [day], values: [2] },
    },
  });
  expect(asked(fed(47), { kpi: noise })[0]).toEqual({
    kind: 'no',
    question: 'cadence',
    because: { kind: 'measured', days: 3 },
    evidence: [{ kind: 'kpi', id: 'K1' }],
  });
  expect(causeOf(fed(20), { kpi: noise })).toBe('no-check-ins');
});

describe('without evidence no cause is made up', () => {
  test('a best week as good as what is needed', () => {
    const history = { series: { days: [10, 20, 30], values: [0, 20, 40] }, firstDay: 10, lastDay: 30 };
    const answers = asked({ current: 30 }, { initiatives: done, history });
    expect(causeIn(answers)).toBeNull();
    expect(answers.at(-1)).toMatchObject({
      kind: 'no',
      because: { kind: 'attainable', needed: 9.8, best: 14 },
      evidence: [{ kind: 'checkIn', day: 10 }, { day: 20 }],
    });
  });

  test.each<[string, Partial<KeyResult>, Partial<ReviewSetting>, string]>([
    [
      'two check-ins',
      { current: 30 },
      { history: { series: { days: [1, 8], values: [0, 1] }, firstDay: 1, lastDay: 8 } },
      'historyTooShort',
    ],
    ['a level to hold', { type: 'atLeast', start: null, target: 90, current: 30 }, {}, 'noRate'],
    ['a KPI with too few values', {}, { kpi: { id: 'K1', isWithinNaturalLimits: null } }, 'kpiTooShort'],
    ['no KPI', {}, {}, 'noKpi'],
  ])('%s leaves a question open', (_, said, changed, because) => {
    const unknown = asked(said, changed).filter(({ kind }) => kind === 'unknown');
    expect(unknown).toContainEqual(expect.objectContaining({ because: { kind: because } }));
  });
});

describe('each conclusion names the cells it rests on', () => {
  test.each<[string, Partial<KeyResult>, Partial<ReviewSetting>, readonly object[]]>([
    [
      'late work',
      {},
      { initiatives: [initiative({ due: 40 })] },
      [{ kind: 'initiative', id: 'I1', field: 'due' }],
    ],
    [
      'a wrong lever',
      {},
      { initiatives: done },
      [
        { kind: 'keyResult', id: 'KR1', field: 'current' },
        { kind: 'initiative', id: 'I1', field: 'state' },
      ],
    ],
    [
      'a target beyond the best week',
      { current: 30 },
      { initiatives: done },
      [
        { kind: 'keyResult', id: 'KR1', field: 'target' },
        { kind: 'checkIn', keyResultId: 'KR1', day: 10 },
        { kind: 'checkIn', keyResultId: 'KR1', day: 20 },
      ],
    ],
  ])('%s', (_, said, changed, evidence) => {
    expect(causeIn(asked(said, changed))?.evidence).toEqual(evidence);
  });
});

describe('of an objective', () => {
  const [met] = assess([objective()], [keyResult({ current: 100, kpiId: 'K1' })]).objectives;
  const [orphan] = assess([objective({ supports: ['O9'] })], [keyResult()]).objectives;
  const yes = () => true;
  const no = () => false;

  test('met and not felt', () => {
    expect(met && reviewObjective(met, yes, yes)).toMatchObject({
      cause: 'outcome-not-felt',
      evidence: [{ kind: 'kpi', id: 'K1' }],
    });
    expect(met && reviewObjective(met, no, yes)).toBeNull();
  });

  test('the goals it supports are gone, or one is alive', () => {
    expect(orphan && reviewObjective(orphan, no, no)?.cause).toBe('not-relevant');
    expect(orphan && reviewObjective(orphan, no, (id) => id === 'O9')).toBeNull();
  });
});
