// The KPI view: which KPI is shown, and all that its chart needs.

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openKpi } from '../../../src/catalog/requests/open-kpi.ts';
import type { TableId } from '../../../src/workbook/table.ts';
import { sampleTables, today } from './sample-workbook.ts';
import { date, type Row, words, workbookOf } from './workbook-of.ts';

const open = (
  kpiId: string | null,
  selected: readonly [sheet: string, row: number] | null = null,
  changes: Partial<Record<TableId, readonly Row[]>> = {},
) => {
  const [sheet, row] = selected ?? ['', 1];
  const selection = selected && { sheet, row, column: 2, rows: 1, columns: 1 };
  const snapshot = workbookOf({ today, tables: { ...sampleTables, ...changes }, selection });
  const outcome = openKpi.run({ kpiId }, snapshot, { words });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return z.parse(openKpi.output, outcome.value);
};

describe('openKpi', () => {
  it.each<[string, readonly [string, number] | null, string]>([
    ['nothing selected', null, 'K1'],
    ['a row of KPIs', ['KPIs', 4], 'K3'],
    ['a row of the log', ['KPI Log', 6], 'K5'],
    ['a key result that is fed by one', ['Key Results', 7], 'K2'],
    ['a key result that is not', ['Key Results', 2], 'K1'],
    ['a heading', ['KPIs', 1], 'K1'],
    ['an empty row', ['KPI Log', 900], 'K1'],
    ['a sheet of another kind', ['Objectives', 3], 'K1'],
  ])('shows the KPI of the selection: %s', (_, selected, id) => {
    expect(open(null, selected).selected?.id).toBe(id);
  });

  it('shows the KPI of the selected column of a log that has them side by side', () => {
    const { kpiLog: _, ...tables } = sampleTables;
    const snapshot = workbookOf({
      today,
      tables,
      otherSheets: {
        'KPI Log': [
          ['Date', 'K4', 'K2'],
          [date('2026-11-22'), 17_000, 84],
        ],
      },
      selection: { sheet: 'KPI Log', row: 2, column: 3, rows: 1, columns: 1 },
    });
    const outcome = openKpi.run({ kpiId: null }, snapshot, { words });
    expect(outcome).toMatchObject({ ok: true, value: { selected: { id: 'K2', points: [{ value: 84 }] } } });
  });

  it('shows the one asked for, whatever is selected and however it is typed', () => {
    expect(open('K6', ['KPIs', 2]).selected?.id).toBe('K6');
    expect(open('k6').selected?.id).toBe('K6');
  });

  it('says so when the one asked for is gone', () => {
    expect(open('K99')).toMatchObject({
      selected: null,
      problems: [expect.stringContaining('unknown KPI: “K99”')],
    });
  });

  it('gives the chart everything it draws', () => {
    const { selected, kpis, isSetUp } = open('K2');
    expect(isSetUp).toBe(true);
    expect(kpis).toHaveLength(6);
    expect(selected).toMatchObject({
      unit: 'EUR',
      direction: 'downIsGood',
      target: 75,
      health: { tone: 'bad', word: 'Unhealthy', reason: '84 EUR, target 75 or less: 9 above.' },
      signal: 'Concern: the last 4 values are close to the upper natural limit of 84.9.',
      feeds: [{ id: 'KR6', status: 'Off track', cell: { sheet: 'Key Results', row: 7, column: 3 } }],
    });
    expect(selected?.points).toHaveLength(30);
    expect(selected?.points[29]).toEqual({ day: '2026-11-22', value: 84 });
    expect(selected?.phases[0]?.limits?.centre).toBeCloseTo(74.97, 2);
    expect(selected?.signals.map(({ tone }) => tone)).toEqual(Array(6).fill('bad'));
  });

  it('has no limits with few values, and passes on what was found in the log', () => {
    const kpiLog = [
      { date: date('2026-11-23'), kpiId: 'K1', value: 'n/a' },
      { date: date('2026-11-16'), kpiId: 'K1', value: 40 },
    ];
    const { selected, problems } = open('K1', null, { kpiLog });
    expect(selected).toMatchObject({ phases: [{ limits: null }], signals: [], points: [{ value: 40 }] });
    expect(problems).toEqual([expect.stringMatching(/^KPI Log!C2: not a number: “n\/a”/)]);
  });

  it('is empty without KPIs, and not set up without their sheet', () => {
    expect(open(null, null, { kpis: [] })).toMatchObject({
      isSetUp: true,
      kpis: [],
      selected: null,
      problems: [],
    });
    const snapshot = workbookOf({ today, tables: { objectives: [] } });
    expect(openKpi.run({ kpiId: null }, snapshot, { words })).toMatchObject({ value: { isSetUp: false } });
  });
});
