// KPI_TABLE: the five computed columns, and what it says about rows that need mending.
import { describe, expect, it } from 'vitest';
import { kpiTable } from '../../../src/catalog/functions/kpi-table.ts';
import { tables } from '../../../src/catalog/tables/tables.ts';
import type { Grid } from '../../../src/workbook/cell.ts';
import { cellContext, date, dateOf, gridOf, type Row, words } from '../requests/workbook-of.ts';

const today = 20780;
const settings = gridOf(tables.settings, [{ setting: words.settings.asOf.name, value: date('2026-11-23') }]);
const k1 = {
  id: 'K1',
  kpi: 'Demo requests',
  unit: 'requests',
  direction: 'Up is good',
  target: 45,
  frequency: 'Weekly',
};
const weekly = (values: readonly (number | string)[], kpiId = 'K1'): Row[] =>
  values.map((value, index) => ({ kpiId, value, date: dateOf(today - 7 * (values.length - 1 - index)) }));

const compute = (kpis: readonly Row[], log: readonly Row[]): Grid => {
  const result = kpiTable.compute(
    [gridOf(tables.kpis, kpis), gridOf(tables.kpiLog, log), settings],
    cellContext,
  );
  if (!Array.isArray(result)) throw new Error(`no spill: ${String(result)}`);
  return result;
};
const signal = (kpi: Row, log: readonly Row[]) => String(compute([kpi], log)[1]?.[3]);

// Mean 33, mean moving range 2: limits 27.68 and 38.32.
const calm = [32, 34, 32, 34, 32, 34, 32, 34, 32, 34, 32, 34];

describe('KPI_TABLE', () => {
  it.each(kpiTable.examples)('gives its documented example $formula', ({ cells, result }) => {
    const at = (name: string) => cells?.[name] ?? '';
    const kpis = [1, 2].map((row) => ['A', 'B', 'C', 'D'].map((column) => at(`${column}${row}`)));
    const log = [1, 2, 3].map((row) => ['F', 'G', 'H'].map((column) => at(`${column}${row}`)));
    expect(kpiTable.compute([kpis, log], cellContext)).toEqual(result);
  });

  it('fills five columns with their headings and stops at the last row with content', () => {
    const open = [{ ...k1 }, {}, { id: 'K2', kpi: 'Churn', direction: 'Down is good', target: 3 }, {}, {}];
    const result = compute(open, weekly([...calm, 36]));
    expect(result).toHaveLength(4);
    expect(result.map((row) => row.length)).toEqual([5, 5, 5, 5]);
    expect(result[0]).toEqual(['Latest', 'Health', 'Trend', 'Signal', 'Natural limits']);
    expect(result[1]).toEqual([
      36,
      'Unhealthy',
      'No clear trend',
      'No signal: routine variation, do not react.',
      '27.7 to 38.3',
    ]);
    expect(result[2]).toEqual(['', '', '', '', '']);
    expect(result[3]?.slice(0, 4)).toEqual(['', 'No data', 'Too few values', 'No values yet.']);
  });

  it.each<[unit: string, step: number, trend: string]>([
    ['%', 0.884, 'Rising 0.9 points a week'],
    ['%', -1, 'Falling 1 point a week'],
    ['requests', 7.37, 'Rising 7.4 a week'],
    ['sessions', 1234.5, 'Rising 1,235 a week'],
    ['', 0.0471, 'Rising 0.047 a week'],
  ])('tells a trend in %s of %d in steps that can be said', (unit, step, trend) => {
    const log = weekly([1, 2, 3, 4, 5, 6].map((week) => 50 + week * step));
    expect(compute([{ ...k1, unit }], log)[1]?.[2]).toBe(trend);
  });

  it.each<[string, Row, number[], string]>([
    [
      'outside, up is good',
      k1,
      [...calm, 44],
      'Improvement: 44 requests is above the upper natural limit of 38.3.',
    ],
    [
      'outside, down is good',
      { ...k1, direction: 'Down is good' },
      [...calm, 44],
      'Concern: 44 requests is above the upper natural limit of 38.3.',
    ],
    [
      'outside, in range',
      { ...k1, direction: 'In range' },
      [...calm, 20],
      'Change: 20 requests is below the lower natural limit of 27.7.',
    ],
    [
      'near a limit',
      k1,
      [...calm, 29, 29, 29],
      'Concern: 3 of the last 4 values are close to the lower natural limit of 27.7.',
    ],
    [
      'a run',
      k1,
      [...calm, 34, 34, 34, 34, 34, 34, 34],
      'Improvement: 8 values in a row above the centre of 33, since 5 Oct 2026.',
    ],
    ['few values', k1, [1, 2, 3], '3 values: too few to tell change from chance, 6 are needed.'],
    [
      'provisional',
      k1,
      [32, 34, 32, 34, 32, 34],
      'No signal: routine variation, do not react. Provisional: 6 values so far.',
    ],
  ])('tells the signal: %s', (_, kpi, values, sentence) => {
    expect(signal(kpi, weekly(values))).toBe(sentence);
  });

  it('names the cell of a row in the log that cannot be read, and computes the rest', () => {
    const log = weekly([...calm.slice(0, 5), 'n/a', ...calm.slice(5)]);
    const result = compute([k1], [...log, { kpiId: 'K1', value: 5 }])[1];
    expect(result?.[0]).toBe(34);
    expect(result?.[3]).toContain('KPI Log!C7: not a number: “n/a”.');
    expect(result?.[3]).toContain('KPI Log!A15: missing: Date.');
  });

  it('says which of several values of a day counts, where the log has a hole and what lies ahead', () => {
    const twice = [...weekly(calm), { kpiId: 'K1', date: dateOf(today), value: 31 }];
    expect(signal(k1, twice)).toContain(
      'Several values on 23 Nov 2026: the last row counts, not KPI Log!C13.',
    );
    expect(compute([k1], twice)[1]?.[0]).toBe(31);
    const hole = weekly(calm).filter((_, index) => index < 4 || index > 8);
    expect(signal(k1, hole)).toContain('No value between 28 Sep 2026 and 9 Nov 2026.');
    const ahead = [...weekly(calm), { kpiId: 'K1', date: dateOf(today + 7), value: 99 }];
    expect(signal(k1, ahead)).toContain('Not looked at, as they lie after As of (23 Nov 2026): KPI Log!C14.');
  });

  it('reads the log in any order', () => {
    const log = weekly([...calm, 36]);
    expect(compute([k1], [...log].reverse())).toEqual(compute([k1], log));
  });

  it('marks a KPI whose own cells cannot be read', () => {
    const result = compute([{ ...k1, target: 'high' }, { ...k1 }, { kpi: 'No ID' }], weekly(calm));
    expect(result[1]?.[1]).toBe('Problem');
    expect(result[1]?.[3]).toMatch(/^KPIs!E2: not a number: “high”\..*No signal/);
    expect(result[2]?.[3]).toMatch(/^KPIs!A3: the ID is used twice: “K1”/);
    expect(result[3]?.[3]).toContain('KPIs!A4 has no ID: give it one, such as K1.');
  });

  it('says when a column or As of is missing, and computes what is left', () => {
    const log = gridOf(tables.kpiLog, weekly(calm)).map((row, index) =>
      index === 0 ? row.map((cell) => (cell === 'Value' ? 'Number' : cell)) : row,
    );
    const result = kpiTable.compute([gridOf(tables.kpis, [k1]), log, [['Setting', 'Value']]], cellContext);
    const told = String(Array.isArray(result) && Array.isArray(result[1]) && result[1][3]);
    expect(told).toContain('column not found in KPI Log: “Value”');
    expect(told).toContain('missing in Settings: As of');
  });

  it.each([
    ['kpis', [5, [['ID']]]],
    ['kpiLog', [[['ID']], undefined]],
  ] as const)('asks for the table where it gets something else: %s', (table, args) => {
    expect(kpiTable.compute([...args], cellContext)).toBe(words.problems({ code: 'not-a-table', table }));
  });
});
