// The review: what is found of each goal with the cells it rests on, and decisions written down.
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openReview } from '../../../src/catalog/requests/open-review.ts';
import { saveDecision } from '../../../src/catalog/requests/save-decision.ts';
import type { MadeDecision } from '../../../src/catalog/review/review-shape.ts';
import type { Snapshot } from '../../../src/workbook/snapshot.ts';
import type { TableId } from '../../../src/workbook/table.ts';
import { asOfToday, keyResult, objective, withCell, withoutHeading, workbook } from './check-in-workbook.ts';
import { sampleTables, today } from './sample-workbook.ts';
import { date, type Row, words, workbookOf } from './workbook-of.ts';

const sample = workbookOf({ today, tables: sampleTables });

function opened(snapshot: Snapshot) {
  const outcome = openReview.run({}, snapshot, { words });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return z.parse(openReview.output, outcome.value);
}

describe('what is found', () => {
  test('every goal that holds an objective back, the most urgent objective first, the earliest cause first', () => {
    const { headline, subjects } = opened(sample);
    expect(headline).toBe('8 decisions are waiting.');
    expect(subjects.map(({ objective: { id }, goal, question }) => [id, goal.id, question])).toEqual([
      ['O1', 'KR3', 'initiatives'],
      ['O1', 'KR2', 'keyResult'],
      ['O2', 'KR6', null],
      ['O3', 'KR9', 'cadence'],
      ['O3', 'KR11', 'initiatives'],
      ['O3', 'KR12', 'keyResult'],
      ['O4', 'KR14', 'cadence'],
      ['O4', 'KR13', 'initiatives'],
    ]);
  });

  test('each conclusion with the cells it rests on, and what was asked before it', () => {
    const [first, second] = opened(sample).subjects;
    expect(first).toMatchObject({
      finding: 'The work that is meant to move it is blocked.',
      evidence: [{ label: 'I3 · blocked', name: 'G4', cell: { sheet: 'Initiatives', row: 4, column: 7 } }],
      ruledOut: [
        { question: 'Cadence', says: 'checked in today', isKnown: true },
        { question: 'Data', isKnown: false },
      ],
      suggests: ['askForHelp', 'changeInitiative'],
    });
    expect(second?.evidence.map(({ label, cell }) => [label, cell.sheet])).toEqual([
      ['Target', 'Key Results'],
      ['Check-in of 12 Oct 2026', 'Check-ins'],
      ['Check-in of 19 Oct 2026', 'Check-ins'],
    ]);
  });

  test('an objective that is met while its KPI stays unhealthy asks for a decision, too', () => {
    const met = keyResult('KR1', { current: 100, kpiId: 'K1' });
    const kpi = { id: 'K1', kpi: 'Demand', direction: 'Up is good', target: 50 };
    const kpiLog = [{ date: date('2026-11-16'), kpiId: 'K1', value: 10 }];
    const { subjects, advice } = opened(workbook([met], { kpis: [kpi], kpiLog }));
    expect(subjects).toMatchObject([
      { isObjective: true, goal: { id: 'O1' }, question: 'objective', evidence: [{ label: 'K1' }] },
    ]);
    expect(advice.map(({ kind }) => kind)).toEqual(['sufficiency', 'focus']);
  });

  test('nothing behind: a calm sentence, and the whole set', () => {
    const { headline, subjects, map } = opened(workbook([keyResult('KR1'), keyResult('KR2')]));
    expect([headline, subjects]).toEqual(['Every objective is on track.', []]);
    expect(map.nodes).toMatchObject([{ id: 'O1', depth: 0, status: 'On track', score: '60 %' }]);
    expect(map.says).toEqual(['O1 · Studios find us (on track).']);
  });

  test('the map says who serves whom', () => {
    expect(opened(sample).map.nodes.map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      '0 O1',
      '1 O2',
      '1 O3',
      '1 O4',
    ]);
  });
});

const behind = (fields: Row = {}, more: Partial<Record<TableId, readonly Row[]>> = {}) =>
  workbook([keyResult('KR1', { current: 10, ...fields }), keyResult('KR2')], { reviews: [], ...more });

const made = (said: Partial<MadeDecision> = {}): MadeDecision => ({
  subjectId: 'KR1',
  decision: 'keep',
  target: '',
  openedWith: '100',
  reason: '',
  by: '',
  ...said,
});

const save = (snapshot: Snapshot, said: Partial<MadeDecision> = {}) =>
  saveDecision.run(made(said), snapshot, { words });

const written = (outcome: ReturnType<typeof save>): readonly (readonly [string, unknown])[] =>
  ((outcome.ok && outcome.plan?.steps) || []).flatMap((step) =>
    step.kind === 'write-values'
      ? [[`${step.area.sheet}!${step.area.row}:${step.area.column}`, step.values[0]] as const]
      : [],
  );

const finding = 'Nobody works on it: it has no initiatives.';
const day = { day: today };

describe('a decision is written down', () => {
  test.each<[string, Partial<MadeDecision>, readonly unknown[]]>([
    ['keep needs no reason', {}, [day, 'KR1', finding, 'Keep', null, null]],
    [
      'the others say why, and by whom',
      { decision: 'askForHelp', subjectId: 'kr1', reason: ' Needs a designer ', by: 'Ana' },
      [day, 'KR1', finding, 'Ask for help', 'Needs a designer', 'Ana'],
    ],
  ])('%s', (_, said, row) => {
    expect(written(save(behind(), said))).toEqual([['Reviews!2:1', row]]);
  });

  test('under the last row, whatever is decided about it again', () => {
    const reviews = [{ date: date('2026-11-20'), subjectId: 'KR1', decision: 'Keep' }];
    const snapshot = behind({}, { reviews });
    expect(written(save(snapshot))[0]?.[0]).toBe('Reviews!3:1');
    expect(opened(snapshot).subjects).toMatchObject([{ isDecided: true, last: '20 Nov 2026: Keep' }]);
    const old = behind({}, { reviews: [{ ...reviews[0], date: date('2026-11-16') }] });
    expect(opened(old).subjects).toMatchObject([{ isDecided: false }]);
  });

  test('of an objective, and of one that is not behind', () => {
    expect(written(save(behind(), { subjectId: 'O1' }))[0]?.[1]).toMatchObject({ 1: 'O1' });
    expect(written(save(behind(), { subjectId: 'KR2' }))[0]?.[1]).toMatchObject({
      1: 'KR2',
      2: expect.stringMatching(/^On track: 0\.6 of the way/),
    });
  });

  test('without the column Reason the reason stands beside the decision, and that is said', () => {
    const snapshot = withoutHeading(behind(), 'Reviews', 'Reason');
    const outcome = save(snapshot, { decision: 'revise', reason: 'Wrong people' });
    expect(written(outcome)[0]?.[1]).toMatchObject({ 3: 'Revise: Wrong people' });
    expect(outcome).toMatchObject({ value: { kept: [expect.stringContaining('“Reason”')] } });
  });
});

describe('an adjusted target', () => {
  const adjust = (said: Partial<MadeDecision> = {}): Partial<MadeDecision> => ({
    decision: 'adjustTarget',
    target: '80',
    reason: 'Two weeks lost',
    ...said,
  });

  test('changes the cell, and the log keeps the old one', () => {
    const outcome = save(behind({ unit: '%' }), adjust());
    expect(written(outcome)).toEqual([
      ['Reviews!2:1', [day, 'KR1', finding, 'Adjust target from 100% to 80%', 'Two weeks lost', null]],
      ['Key Results!2:6', [80]],
    ]);
    expect(outcome).toMatchObject({
      value: { says: 'KR1: the target is now 80%; Reviews keeps the 100% it was.' },
    });
  });

  test('is in the scale of its row', () => {
    const shares = behind({ start: 0.1, target: 0.5, current: 0.12 });
    expect(written(save(shares, adjust({ target: '40%', openedWith: '0.5' })))[1]).toEqual([
      'Key Results!2:6',
      [0.4],
    ]);
  });

  test('that somebody changed meanwhile is shown, not overwritten', () => {
    const outcome = save(behind({ target: 90 }), adjust());
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'changed', openedWith: '90' } });
    expect(written(outcome)).toEqual([]);
  });

  test.each<[string, Snapshot, Partial<MadeDecision>, string]>([
    ['no number', behind(), { target: 'more' }, 'not-a-number'],
    ['nothing', behind(), { target: ' ' }, 'missing-value'],
    ['the same', behind(), { target: '100' }, 'same-target'],
    ['the start', behind(), { target: '0' }, 'target-equals-start'],
    ['the other way', behind(), { target: '-5' }, 'direction-mismatch'],
    ['a formula’s cell', withCell(behind(), 2, 'Target', '=A1'), {}, 'computed-cell'],
    ['an objective', behind(), { subjectId: 'O1' }, 'unknown-key-result'],
    ['two of one ID', workbook([keyResult('KR1'), keyResult('KR1')], { reviews: [] }), {}, 'duplicate-id'],
  ])('%s: refused, and nothing is written', (_, snapshot, said, code) => {
    expect(save(snapshot, adjust(said))).toMatchObject({ ok: false, problem: { code } });
  });
});

test.each<[string, Snapshot, Partial<MadeDecision>, string]>([
  ['an unknown key result', behind(), { subjectId: 'KR9' }, 'unknown-key-result'],
  ['an unknown objective', behind(), { subjectId: 'O9' }, 'unknown-objective'],
  ['no reason', behind(), { decision: 'drop', reason: ' ' }, 'missing-value'],
  ['no Reviews sheet', workbook([keyResult('KR1')]), {}, 'missing-sheet'],
  ['no Decision column', withoutHeading(behind(), 'Reviews', 'Decision'), {}, 'missing-column'],
])('%s: refused', (_, snapshot, said, code) => {
  expect(save(snapshot, said)).toMatchObject({ ok: false, problem: { code } });
});

test('a goal without an ID is shown, and has no decision until it has one', () => {
  const nameless = workbook([{ ...keyResult(''), current: 10 }], {
    objectives: [objective],
    settings: asOfToday,
    reviews: [],
  });
  expect(opened(nameless).subjects).toMatchObject([{ goal: { id: '' } }]);
  expect(save(nameless, { subjectId: '' })).toMatchObject({ ok: false });
});
