// The home view: one sentence, the counts, and what needs somebody in order.

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openHome } from '../../../src/catalog/requests/open-home.ts';
import type { TableId } from '../../../src/workbook/table.ts';
import { sampleTables, today } from './sample-workbook.ts';
import { date, dateOf, type Row, words, workbookOf } from './workbook-of.ts';

const open = (tables: Partial<Record<TableId, readonly Row[]>>) => {
  const outcome = openHome.run({}, workbookOf({ today, tables }), { words });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return z.parse(openHome.output, outcome.value);
};
const withSample = (changes: Partial<Record<TableId, readonly Row[]>>) =>
  open({ ...sampleTables, ...changes });
const kinds = (home: ReturnType<typeof open>) => home.attention.map(({ kind }) => kind);

const objective = (id: string, fields: Row = {}): Row => ({
  id,
  objective: `Objective ${id}`,
  start: date('2026-10-01'),
  due: date('2026-12-31'),
  commitment: 'Committed',
  ...fields,
});
const keyResult = (id: string, objectiveId: string, current: number | string, fields: Row = {}): Row => ({
  id,
  objectiveId,
  keyResult: `Key result ${id}`,
  type: 'Increase',
  start: 0,
  target: 100,
  current,
  lastCheckIn: date('2026-11-20'),
  ...fields,
});
const empty = { initiatives: [], checkIns: [], kpis: [], kpiLog: [], settings: sampleTables.settings ?? [] };
const goals = (...currents: readonly (number | string)[]) =>
  open({
    ...empty,
    objectives: currents.map((_, index) => objective(`O${index + 1}`)),
    keyResults: currents.flatMap((current, index) => [
      keyResult(`KR${2 * index + 1}`, `O${index + 1}`, current),
      keyResult(`KR${2 * index + 2}`, `O${index + 1}`, current),
    ]),
  });

describe('openHome', () => {
  it('says that nothing is set up where the tables are not there', () => {
    expect(open({})).toMatchObject({ isSetUp: false, attention: [] });
  });

  it.each<[string, (number | string)[], string]>([
    ['no goals', [], 'No objectives yet.'],
    ['one, fine', [70], 'The objective is on track.'],
    ['all fine', [70, 80], 'All 2 objectives on track.'],
    ['one off track', [70, 80, 70, 10], '3 of 4 objectives on track. “Objective O4” needs a decision.'],
    [
      'two off track',
      [70, 5, 10],
      '1 of 3 objectives on track. “Objective O2” and “Objective O3” need a decision.',
    ],
    ['many off track', [5, 5, 5], 'None of 3 objectives on track. 3 objectives need a decision.'],
    ['one at risk', [70, 48], '1 of 2 objectives on track. “Objective O2” is at risk.'],
    ['all at risk', [48, 48], 'All 2 objectives are at risk.'],
  ])('opens with one sentence: %s', (_, currents, headline) => {
    expect(goals(...currents).headline).toBe(headline);
  });

  it('shows the sample as it stands', () => {
    const home = withSample({});
    expect(home).toMatchObject({
      isSetUp: true,
      cycle: '2026-Q4 · day 54 of 92',
      headline: 'All 4 objectives are at risk. KR3, KR6 and KR11 are off track.',
      secondLine: '14 key results: 5 on track, 3 off. Net confidence +14.',
    });
    expect(home.counts.reduce((sum, { count }) => sum + count, 0)).toBe(14);
    expect(kinds(home)).toEqual([
      'offTrack',
      'offTrack',
      'offTrack',
      'atRisk',
      'atRisk',
      'atRisk',
      'stale',
      'unhealthyKpi',
      'noData',
    ]);
    expect(home.attention[0]).toMatchObject({
      title: 'KR3 · Grow trials brought by partners from 60 to 150 a month',
      badge: 'Off track',
      reason: expect.stringMatching(/^0\.13 of the way at 58 % of the time/),
      cell: { sheet: 'Key Results', row: 4, column: 3 },
    });
    expect(home.attention[7]).toMatchObject({
      badge: 'Unhealthy',
      reason: expect.stringMatching(/Concern: .* Feeds O2 “.*” \(KR6\)\.$/),
      cell: { sheet: 'KPIs', row: 3, column: 2 },
    });
  });

  it('leads from a KPI out of health back to the objectives it feeds', () => {
    const home = open({
      ...empty,
      objectives: [objective('O1', { objective: 'Be found' }), objective('O2', { objective: 'Be loved.' })],
      keyResults: [
        keyResult('KR1', 'O1', 100, { kpiId: 'K1' }),
        keyResult('KR2', 'O2', 70, { kpiId: 'k1' }),
        keyResult('KR3', 'O2', 70),
      ],
      kpis: [{ id: 'K1', kpi: 'Sign-ups', direction: 'Up is good', target: 50 }],
      kpiLog: [{ date: date('2026-11-23'), kpiId: 'K1', value: 20 }],
    });
    const [outcome, kpi] = home.attention;
    expect(outcome).toMatchObject({
      kind: 'outcomeNotFelt',
      title: 'O1 · Be found',
      reason: 'The key results were met and the outcome did not follow; K1 is still unhealthy.',
      cell: { sheet: 'Objectives', row: 2, column: 2 },
    });
    expect(kpi).toMatchObject({
      kind: 'unhealthyKpi',
      reason: '20, target 50 or more: 30 below. Feeds O1 “Be found” (KR1); O2 “Be loved” (KR2).',
    });
  });

  it('is calm in a calm week', () => {
    expect(goals(70, 80)).toMatchObject({
      attention: [],
      counts: [{ tone: 'good', label: 'On track', count: 4 }],
    });
  });

  it('tells what is to be mended with its cell, and judges the rest', () => {
    const home = open({
      ...empty,
      objectives: [objective('O1')],
      keyResults: [
        keyResult('KR1', 'O1', 'about half'),
        keyResult('KR2', 'O9', 50),
        keyResult('KR3', 'O1', 60, { target: 0 }),
        keyResult('KR4', 'O1', 70),
      ],
      kpiLog: [{ date: date('2026-11-23'), kpiId: 'K9', value: 3 }],
    });
    const problems = home.attention.filter(({ kind }) => kind === 'problem');
    expect(problems.map(({ title, reason }) => [title, reason.split(':')[0]])).toEqual([
      ['Key Results!I2', 'Not a number'],
      ['Key Results!B3', 'Unknown objective'],
      ['Key Results!F4', expect.stringMatching(/^Target equals start/)],
      ['KPI Log!B2', 'Unknown KPI'],
    ]);
    expect(problems[0]?.cell).toEqual({ sheet: 'Key Results', row: 2, column: 9 });
    expect(home.counts).toContainEqual({ tone: 'good', label: 'On track', count: 1 });
  });

  it('names a missing sheet and a missing column', () => {
    const { kpis: _, ...rest } = sampleTables;
    const places = open(rest).attention.filter(({ kind }) => kind === 'problem');
    expect(places).toContainEqual(expect.objectContaining({ title: 'KPIs', cell: null }));
    const { settings: __, ...withoutSettings } = sampleTables;
    expect(open(withoutSettings).attention).toContainEqual(
      expect.objectContaining({ title: 'Settings', reason: expect.stringMatching(/^Sheet not found/) }),
    );
    expect(withSample({ settings: [{ setting: 'Mine', value: 1 }] }).attention).toContainEqual(
      expect.objectContaining({
        title: 'Settings',
        reason: expect.stringMatching(/^Missing in Settings: As of/),
      }),
    );
  });

  it('gathers many that wait into one', () => {
    const keyResults = Array.from({ length: 5 }, (_, index) =>
      keyResult(`KR${index + 1}`, 'O1', 30, { lastCheckIn: date('2026-10-10') }),
    );
    const stale = withSample({ keyResults, checkIns: [] }).attention.filter(({ kind }) => kind === 'stale');
    expect(stale).toEqual([
      expect.objectContaining({ title: '5 key results are stale', reason: 'KR1, KR2, KR3, KR4, KR5.' }),
    ]);
  });

  it('lists no more than anyone reads', () => {
    const keyResults = Array.from({ length: 300 }, (_, index) => keyResult(`KR${index + 1}`, 'O1', 5));
    const offTrack = withSample({ keyResults }).attention.filter(({ kind }) => kind === 'offTrack');
    expect(offTrack).toHaveLength(21);
    expect(offTrack[20]).toMatchObject({ title: '280 more', cell: { row: 22 } });
  });

  it.each<[string, Partial<Record<TableId, readonly Row[]>>, string[]]>([
    [
      'six objectives of one team',
      {
        objectives: Array.from({ length: 6 }, (_, index) => objective(`O${index + 1}`, { team: 'Brand' })),
        keyResults: [],
      },
      ['Brand: 6 objectives'],
    ],
    [
      'six key results of one objective',
      {
        objectives: [objective('O1')],
        keyResults: Array.from({ length: 6 }, (_, index) => keyResult(`KR${index}`, 'O1', 70)),
      },
      ['O1 has 6 key results'],
    ],
    [
      'eight open key results on one person, reached ones not counted',
      {
        objectives: ['O1', 'O2', 'O3'].map((id) => objective(id)),
        keyResults: Array.from({ length: 12 }, (_, index) =>
          keyResult(`KR${index}`, `O${(index % 3) + 1}`, index < 4 ? 100 : 70, { owner: 'Ana' }),
        ),
      },
      ['8 open key results on one person'],
    ],
    [
      'eleven KPIs',
      {
        objectives: [],
        keyResults: [],
        kpis: Array.from({ length: 11 }, (_, index) => ({
          id: `K${index}`,
          direction: 'Up is good',
          target: 1,
        })),
      },
      ['11 KPIs'],
    ],
  ])('advises on focus: %s', (_, tables, titles) => {
    const home = open({ ...empty, ...tables });
    expect(home.attention.filter(({ kind }) => kind === 'focus').map(({ title }) => title)).toEqual(titles);
  });

  it('counts the check-ins that are due, and says whose check-in solves what', () => {
    const home = withSample({});
    expect(home.due.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(home.attention.flatMap(({ kind, keyResultIds }) => keyResultIds.map((id) => [kind, id]))).toEqual([
      ['stale', 'KR9'],
      ['noData', 'KR14'],
    ]);
  });

  it('many stale key results are one card, and one sitting', () => {
    const stale = Array.from({ length: 5 }, (_, index) =>
      keyResult(`KR${index + 1}`, 'O1', 70, { lastCheckIn: date('2026-11-01') }),
    );
    const home = open({ ...empty, objectives: [objective('O1')], keyResults: stale });
    expect(home.attention.find(({ kind }) => kind === 'stale')).toMatchObject({
      title: '5 key results are stale',
      keyResultIds: ['KR1', 'KR2', 'KR3', 'KR4', 'KR5'],
    });
  });

  it('judges at As of, not at today', () => {
    const later = openHome.run({}, workbookOf({ today: today + 400, tables: sampleTables }), { words });
    expect(later).toMatchObject({ value: { cycle: '2026-Q4 · day 54 of 92' } });
    const settings = [{ setting: words.settings.asOf.name, value: dateOf(today + 400) }];
    expect(withSample({ settings }).headline).toMatch(/need a decision/);
  });
});
