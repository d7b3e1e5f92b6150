// The campaign view: verdicts, their reasons, and which objective each campaign serves.
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openCampaigns } from '../../../src/catalog/requests/open-campaigns.ts';
import { sampleTables, today } from './sample-workbook.ts';
import { dateOf, type Row, words, workbookOf } from './workbook-of.ts';

const weekly = (campaign: string, values: readonly number[], kpiId = 'K1'): Row[] =>
  values.map((value, index) => ({
    kpiId,
    value,
    campaign,
    date: dateOf(today - 1 - 7 * (values.length - 1 - index)),
  }));

const log: readonly Row[] = [
  ...sampleTables.kpiLog,
  ...weekly('Autumn campaign: full classes', [12, 14, 13, 15, 16, 15, 17, 16]),
  ...weekly('Rebuild the comparison pages', [7, 9, 8, 7, 9, 8, 9, 8]),
  ...weekly('Podcast', [3, 4, 2, 3, 4, 3, 2, 4]),
  ...weekly('Flyers', [6]),
];

const open = (kpiId: string | null, kpiLog: readonly Row[] = log) => {
  const snapshot = workbookOf({ today, tables: { ...sampleTables, kpiLog } });
  const outcome = openCampaigns.run({ kpiId }, snapshot, { words });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return z.parse(openCampaigns.output, outcome.value);
};

describe('openCampaigns', () => {
  it('says what works, what needs improving, what is chance and what cannot be told', () => {
    const { headline, campaigns, kpiId, kpis, unit } = open(null);
    expect({ kpiId, unit }).toEqual({ kpiId: 'K1', unit: 'requests' });
    expect(kpis).toEqual([{ id: 'K1', kpi: 'Qualified demo requests' }]);
    expect(headline).toBe(
      '4 campaigns: 1 works, 1 needs improving, 1 is within chance, 1 has too little data',
    );
    expect(campaigns.map(({ campaign, verdictWord, level }) => [campaign, verdictWord, level])).toEqual([
      ['Autumn campaign: full classes', 'Works', '15'],
      ['Podcast', 'Needs improving', '3'],
      ['Flyers', 'Too little data', '6'],
      ['Rebuild the comparison pages', 'Within chance', '8'],
    ]);
    expect(campaigns[0]).toMatchObject({
      latest: '16 on 22 Nov 2026',
      share: expect.stringMatching(/^\d+%$/),
      signal: 'Routine variation',
      why: expect.stringMatching(/higher by more than chance \(rank sum test, p/),
    });
    expect(campaigns[0]?.points).toHaveLength(8);
  });

  it('tells which objective each serves, one click from its initiative', () => {
    const served = Object.fromEntries(open('k1').campaigns.map(({ campaign, goal }) => [campaign, goal]));
    expect(served['Autumn campaign: full classes']).toEqual({
      says: 'Serves O2 · Fill the sales calendar with studios that fit.',
      cell: { sheet: 'Initiatives', row: 6, column: 3 },
    });
    expect(served.Podcast).toBeNull();
  });

  it('says how campaigns come about where there are none', () => {
    expect(open(null, sampleTables.kpiLog)).toMatchObject({
      headline: 'No campaigns yet',
      campaigns: [],
      kpis: [],
      kpiId: null,
      secondLine: expect.stringContaining('Campaign column of the KPI Log'),
    });
    expect(open('K2')).toMatchObject({ headline: 'No campaigns yet', kpis: [{ id: 'K1' }] });
  });

  it('does not know a KPI that is not there', () => {
    expect(() => open('K99')).toThrow('unknown-kpi');
  });
});
