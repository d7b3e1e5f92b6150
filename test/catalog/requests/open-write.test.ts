// What the wizard knows before people write.

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openWrite } from '../../../src/catalog/requests/open-write.ts';
import { sampleTables, today } from './sample-workbook.ts';
import { words, workbookOf } from './workbook-of.ts';

const open = (tables: Parameters<typeof workbookOf>[0]['tables']) => {
  const outcome = openWrite.run({}, workbookOf({ today, tables }), { words });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return z.parse(openWrite.output, outcome.value);
};

describe('openWrite', () => {
  it('offers the goals, KPIs, teams and people of the workbook', () => {
    const desk = open(sampleTables);
    expect(desk).toMatchObject({
      isSetUp: true,
      today: '2026-11-23',
      cycle: { name: '2026-Q4', start: '2026-10-01', due: '2026-12-31' },
      fiscalYearStartMonth: 1,
      decimalMark: '.',
      teams: ['Brand and content', 'Demand generation', 'Lifecycle'],
    });
    expect(desk.objectives.map(({ id, due, keyResultCount }) => [id, due, keyResultCount])).toEqual([
      ['O1', '2026-12-31', 4],
      ['O2', '2026-12-31', 4],
      ['O3', '2026-12-31', 4],
      ['O4', '2026-12-31', 2],
    ]);
    expect(desk.kpis[1]).toMatchObject({
      id: 'K2',
      kpi: 'Cost per qualified lead',
      unit: 'EUR',
      latest: 84,
      evidence: { bestChange: { isShare: true, periodDays: 92 } },
    });
    expect(desk.kpis[1]?.evidence.naturalLimits?.lower).toBeLessThan(84);
    expect(desk.kpis.find(({ unit }) => unit === '%')?.evidence.bestChange?.isShare).toBe(false);
    expect(desk.owners).toContain('SEO lead');
    expect(new Set(desk.owners).size).toBe(desk.owners.length);
  });

  it('offers no evidence where the log has too few values to say', () => {
    const kpiLog = sampleTables.kpiLog.slice(0, 12);
    const desk = open({ ...sampleTables, kpiLog });
    expect(desk.kpis[0]?.evidence).toMatchObject({ naturalLimits: null, bestChange: null });
    expect(desk.kpis[0]?.evidence.lowest).toBeTypeOf('number');
    expect(open({ ...sampleTables, kpiLog: [] }).kpis[0]?.evidence.lowest).toBeNull();
  });

  it('works on tables that are empty, and says when there are none', () => {
    expect(open({ objectives: [], keyResults: [] })).toMatchObject({
      isSetUp: true,
      cycle: null,
      objectives: [],
      kpis: [],
    });
    expect(open({}).isSetUp).toBe(false);
  });
});
