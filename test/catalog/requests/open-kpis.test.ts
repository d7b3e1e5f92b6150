// All KPIs at a glance: those first that want to be looked at, and one sentence for all.
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openKpis } from '../../../src/catalog/requests/open-kpis.ts';
import type { TableId } from '../../../src/workbook/table.ts';
import { sampleTables, today } from './sample-workbook.ts';
import { dateOf, type Row, words, workbookOf } from './workbook-of.ts';

const open = (changes: Partial<Record<TableId, readonly Row[]>> = {}) => {
  const outcome = openKpis.run({}, workbookOf({ today, tables: { ...sampleTables, ...changes } }), { words });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return z.parse(openKpis.output, outcome.value);
};

const weekly = (kpiId: string, values: readonly number[], note = ''): Row[] =>
  values.map((value, index) => ({
    kpiId,
    value,
    note: index === 0 ? note : '',
    date: dateOf(today - 7 * (values.length - 1 - index)),
  }));

const steady = [50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 50, 52];

describe('openKpis', () => {
  it('puts what has changed for the worse first, and what needs nobody last', () => {
    const { kpis, headline, secondLine, due, hasCampaigns } = open();
    expect(kpis.map(({ id }) => id)).toEqual(['K2', 'K1', 'K5', 'K4', 'K3', 'K6']);
    expect(kpis[0]).toMatchObject({ health: { word: 'Unhealthy', watchWidth: 7.5 }, signalNow: 'bad' });
    expect({ headline, secondLine }).toEqual({
      headline: '1 of 6 KPIs needs a look',
      secondLine: 'First: Cost per qualified lead. 2 vary as usual: nothing to react to.',
    });
    expect({ due, hasCampaigns }).toEqual({ due: 6, hasCampaigns: false });
  });

  it('ranks a fresh concern above an old weakness, and both above what is only watched', () => {
    const up = { unit: '', direction: 'Up is good', frequency: 'Weekly' };
    const kpis = [
      { id: 'A', kpi: 'Healthy', target: 40, ...up },
      { id: 'B', kpi: 'Watched', target: 53, ...up },
      { id: 'C', kpi: 'Weak for long', target: 90, ...up },
      { id: 'D', kpi: 'Healthy with a concern', target: 30, ...up },
      { id: 'E', kpi: 'Weak with a concern', target: 90, ...up },
      { id: 'F', kpi: 'Without values', target: 90, ...up },
    ];
    const kpiLog = [
      ...['A', 'B', 'C'].flatMap((id) => weekly(id, steady)),
      ...['D', 'E'].flatMap((id) => weekly(id, [...steady, 40])),
    ];
    const answer = open({ kpis, kpiLog });
    expect(answer.kpis.map(({ id }) => id)).toEqual(['E', 'D', 'C', 'B', 'F', 'A']);
    expect(answer.headline).toBe('3 of 6 KPIs need a look');
  });

  it('is calm where nothing is to be done', () => {
    const kpis = [
      { id: 'A', kpi: 'Steady', unit: '', direction: 'Up is good', target: 40, frequency: 'Weekly' },
    ];
    expect(open({ kpis, kpiLog: weekly('A', steady) })).toMatchObject({
      headline: 'Your KPI needs no one',
      secondLine: '1 varies as usual: nothing to react to.',
      due: 0,
    });
  });

  it('draws each process with its own limits', () => {
    const kpis = [
      { id: 'A', kpi: 'Changed', unit: '', direction: 'Up is good', target: 40, frequency: 'Weekly' },
    ];
    const later = steady.map((value) => value + 30);
    const [first, second] = [weekly('A', steady), weekly('A', later, 'New process: new page')];
    const kpiLog = [...first.map((row, at) => ({ ...row, date: dateOf(today - 7 * (23 - at)) })), ...second];
    const [kpi] = open({ kpis, kpiLog }).kpis;
    expect(kpi?.phases).toMatchObject([
      { since: '2026-06-15', reason: '', limits: { centre: 51 } },
      { since: '2026-09-07', reason: 'new page', limits: { centre: 81 } },
    ]);
  });

  it('tells of rows of the log that belong to no KPI', () => {
    expect(open({ kpiLog: weekly('K99', [1]) }).problems).toEqual([expect.stringMatching(/K99/)]);
  });
});
