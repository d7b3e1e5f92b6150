// A key result with a KPI: the cell, the home view, the check-in and the summary say one number, and where it is from.
import { describe, expect, it } from 'vitest';
import { okrKeyResults } from '../../src/catalog/functions/okr-key-results.ts';
import { okrObjectives } from '../../src/catalog/functions/okr-objectives.ts';
import { overviewOf } from '../../src/catalog/overview/overview.ts';
import { whyKeyResult } from '../../src/catalog/overview/why.ts';
import { planSummary } from '../../src/catalog/summary/plan-summary.ts';
import { tables } from '../../src/catalog/tables/tables.ts';
import type { Grid } from '../../src/workbook/cell.ts';
import { asOfToday, objective, open, save, workbook, written } from './requests/check-in-workbook.ts';
import { cellContext, date, gridOf, type Row, words } from './requests/workbook-of.ts';

const kpi: Row = { id: 'K1', kpi: 'Demo requests', unit: '', direction: 'Up is good', target: 60 };
const log: readonly Row[] = [
  ['2026-08-03', 12],
  ['2026-09-28', 20],
  ['2026-10-12', 30],
  ['2026-11-02', 41],
  ['2026-11-16', 53],
  ['2026-12-07', 99],
].map(([day, value]) => ({ date: date(String(day)), kpiId: 'k1', value: Number(value) }));

/** Feeds from K1, with Start and Current left to it. */
const fed = (fields: Row = {}): Row => ({
  id: 'KR1',
  objectiveId: 'O1',
  keyResult: 'Demo requests to 60',
  target: 60,
  kpiId: 'K1',
  confidence: 6,
  lastCheckIn: date('2026-11-16'),
  ...fields,
});

const snapshotWith = (fields: Row, more: Parameters<typeof workbook>[1] = {}) =>
  workbook([fed(fields)], { kpis: [kpi], kpiLog: log, ...more });

function cells(fields: Row, { kpis = [kpi], kpiLog = log }: { kpis?: Row[]; kpiLog?: readonly Row[] } = {}) {
  const grids = [
    gridOf(tables.keyResults, [fed(fields)]),
    gridOf(tables.objectives, [objective]),
    gridOf(tables.checkIns, []),
    gridOf(tables.settings, asOfToday),
    gridOf(tables.kpis, kpis),
    gridOf(tables.kpiLog, kpiLog),
  ];
  const [keyResults, objectives, ...rest] = grids;
  return {
    keyResult: rowOf(okrKeyResults.compute(grids, cellContext)),
    objective: rowOf(okrObjectives.compute([objectives, keyResults, ...rest], cellContext)),
  };
}

function rowOf(result: unknown): readonly unknown[] {
  if (!Array.isArray(result) || !Array.isArray(result[1])) throw new Error(String(result));
  return result[1];
}

describe('a key result with a KPI', () => {
  it('takes Current from the latest value up to As of, and Start from the value at its start', () => {
    const { keyResult, objective: ofObjective } = cells({});
    expect(keyResult[0]).toBeCloseTo((53 - 20) / (60 - 20), 9);
    expect(keyResult[5]).toContain(
      'Current 53 from KPI K1 on 16 Nov 2026. Start 20 from KPI K1 on 28 Sep 2026.',
    );
    expect(ofObjective[0]).toBe(keyResult[0]);
  });

  it('says the same in the cell, at home, in the check-in and on the summary sheet', () => {
    const { keyResult } = cells({});
    const snapshot = snapshotWith({});
    const overview = overviewOf(snapshot, words);
    const [assessed] = overview.assessment.keyResults;
    expect(assessed?.score).toBe(keyResult[0]);
    const why = assessed && whyKeyResult(assessed, overview, words);
    expect(why && String(keyResult[5]).toLowerCase()).toContain(why?.toLowerCase());
    expect(open(snapshot, { which: 'open' }).items[0]).toMatchObject({
      current: 53,
      start: 20,
      score: keyResult[0],
    });
    const { steps } = planSummary(overview, snapshot, words);
    expect(JSON.stringify(steps)).toContain('Current 53 from KPI K1 on 16 Nov 2026.');
  });

  it('forecasts from the values of the KPI, since the start of its period', () => {
    const { keyResult } = cells({});
    expect(keyResult[3]).toMatch(/^7\d|^8\d/);
    const early = cells({}, { kpiLog: log.slice(0, 3) });
    expect(early.keyResult[3]).toBe('Needs values on 3 days, has 1');
  });

  it('lets a typed value win, and says that it is typed', () => {
    const { keyResult } = cells({ current: 50, start: 10 });
    expect(keyResult[0]).toBeCloseTo(0.8, 9);
    expect(keyResult[5]).toContain('Current is typed; KPI K1 says 53 on 16 Nov 2026.');
    expect(keyResult[5]).not.toContain('Start');
  });

  it('says so where both agree, or the KPI has nothing to say', () => {
    expect(cells({ current: 53, start: 10 }).keyResult[5]).toContain('KPI K1 says the same on 16 Nov 2026.');
    expect(cells({ current: 53, start: 10 }, { kpiLog: [] }).keyResult[5]).toContain(
      'Current is typed; KPI K1 has no value yet.',
    );
  });

  it.each<[string, Row, Parameters<typeof cells>[1], string]>([
    ['an ID there is none of', { kpiId: 'K9', start: 1 }, {}, 'There is no KPI K9: give its ID'],
    ['a KPI without values', { start: 1 }, { kpiLog: [] }, 'KPI K1 has no value yet.'],
    [
      'percent and no percent',
      { unit: '%', start: 1 },
      { kpis: [{ ...kpi, unit: 'EUR' }] },
      'KPI K1 counts in EUR',
    ],
    ['text in Current', { current: 'abc' }, {}, 'I2: not a number: “abc”.'],
  ])('%s is said and nothing is made up', (_, fields, given, said) => {
    const { keyResult } = cells(fields, given);
    expect(keyResult[0]).toBe('');
    expect(keyResult[5]).toContain(said);
  });

  it('that begins before its KPI does takes the first value soon after, and none from much later', () => {
    const soon = cells({}, { kpiLog: log.slice(2) });
    expect(soon.keyResult[5]).toContain('Start 30 from KPI K1 on 12 Oct 2026.');
    expect(cells({}, { kpiLog: log.slice(3) }).keyResult[5]).toContain('E2: missing: Start value.');
  });

  it('does not go stale while its KPI is measured, and does once neither is looked at', () => {
    const looked = { lastCheckIn: date('2026-10-05') };
    expect(cells(looked).keyResult[2]).not.toBe('Stale');
    expect(cells(looked, { kpiLog: log.slice(0, 4) }).keyResult[2]).toBe('Stale');
  });

  it('that holds a level is held in values of its KPI', () => {
    const { keyResult } = cells({ type: 'At least', target: 35 });
    expect(keyResult[5]).toContain('held in 2 of 3 KPI values.');
  });

  it('stays linked when somebody checks in what the KPI says, and is typed over by anything else', () => {
    const same = save(snapshotWith({}), { value: '53', openedWith: '' });
    expect(written(same).map(([place]) => place)).toEqual(['Check-ins!2:1', 'Key Results!2:15']);
    expect(same).toMatchObject({
      value: { kept: ['Current stays linked to KPI K1: its next value comes of itself.'] },
    });
    const other = save(snapshotWith({}), { value: '55', openedWith: '' });
    expect(written(other)[1]).toEqual(['Key Results!2:9', [55]]);
  });

  it('is left as it is where no KPIs table is given', () => {
    const grids: Grid[] = [
      gridOf(tables.keyResults, [fed({ start: 20 })]),
      gridOf(tables.objectives, [objective]),
    ];
    expect(rowOf(okrKeyResults.compute(grids, cellContext))[5]).toBe(
      'No data: Current is empty; an empty cell is not a 0.',
    );
  });
});
