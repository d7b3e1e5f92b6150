// KPI logs as teams keep them: a row for each value, dates down, dates across, with titles, gaps and notes between.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpiTable } from '../../../src/catalog/functions/kpi-table.ts';
import { tables } from '../../../src/catalog/tables/tables.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import type { CellValue, Grid } from '../../../src/workbook/cell.ts';
import { cellContext, date, dateOf, gridOf, type Row, words } from '../requests/workbook-of.ts';

const asOf = (iso: string): Grid =>
  gridOf(tables.settings, [{ setting: words.settings.asOf.name, value: date(iso) }]);
const kpis: readonly Row[] = [
  { id: 'K1', kpi: 'Demo requests', direction: 'Up is good', target: 45, frequency: 'Weekly' },
  { id: 'K2', kpi: 'Cost per lead', unit: 'EUR', direction: 'Down is good', target: 75, frequency: 'Weekly' },
];

function told(log: Grid, of: readonly Row[] = kpis, settings = asOf('2026-11-23')): Grid {
  const result = kpiTable.compute([gridOf(tables.kpis, of), log, settings], cellContext);
  if (!Array.isArray(result)) throw new Error(`no spill: ${String(result)}`);
  return result.slice(1);
}
const latest = (log: Grid, of = kpis) => told(log, of).map(([value]) => value);
const signals = (log: Grid, of = kpis) => told(log, of).map(([, , , signal]) => String(signal));

const turned = (grid: Grid): Grid => (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? ''));

const datesDown: Grid = [
  ['Date', 'K1', 'Cost per lead'],
  [date('2026-11-09'), 41, 70],
  [date('2026-11-16'), 43, 72],
  [date('2026-11-23'), 44, ''],
];

describe('a wide log', () => {
  it('has a column for each KPI, by ID or name, with dates down or across', () => {
    expect(latest(datesDown)).toEqual([44, 72]);
    expect(told(turned(datesDown))).toEqual(told(datesDown));
  });

  it('says of its cells what a long one says of its rows', () => {
    const mixed: Grid = [...datesDown, [date('2026-11-20'), 'soon', 71], ['', 40, ''], ['Friday', 39, 38]];
    const [k1, k2] = signals(mixed);
    expect(k1).toContain('KPI Log!B5: not a number: “soon”.');
    expect(k1).toContain('KPI Log!A6: missing: Date.');
    expect(k2).toContain('KPI Log!A7: not a date: “Friday”.');
    expect(latest(mixed)).toEqual([44, 71]);
    const across = signals(turned(mixed));
    expect(across[0]).toContain('KPI Log!E2: not a number: “soon”.');
    expect(across[1]).toContain('KPI Log!G1: not a date: “Friday”.');
  });

  it('takes the last of several values on a day, finds gaps, and reads rows in any order', () => {
    const [head = [], ...rows] = datesDown;
    const twice: Grid = [head, [date('2026-11-23'), 50, ''], ...rows, [date('2026-09-07'), 30, 60]];
    expect(latest(twice)).toEqual([44, 72]);
    expect(signals(twice)[0]).toContain(
      'Several values on 23 Nov 2026: the last row counts, not KPI Log!B2.',
    );
    expect(signals(twice)[0]).toContain('No value between 7 Sep 2026 and 9 Nov 2026.');
  });

  it('is found under titles and beside columns of somebody’s own', () => {
    const [head = [], ...rows] = datesDown;
    const titled: Grid = [
      ['Our numbers', '', '', ''],
      [],
      ['Who', ...head],
      ...rows.map((row) => ['Ana', ...row]),
    ];
    expect(latest(titled)).toEqual([44, 72]);
  });

  it('needs no heading over its dates, and takes a month for its last day', () => {
    const monthly: Grid = [
      ['', 'Sep 2026', '10/2026', '2026-11'],
      ['K1', 40, 42, 99],
    ];
    const of = [{ ...kpis[0], frequency: 'Monthly' }];
    expect(latest(monthly, of)).toEqual([42]);
    expect(signals(monthly, of)[0]).toContain('after As of (23 Nov 2026): KPI Log!D2.');
  });

  it('tells of numbers under a heading that names no KPI', () => {
    const strange = datesDown.map((row, at) => [...row, at === 0 ? 'Leads' : at]);
    expect(signals(strange)[0]).toContain('KPI Log!D1: unknown KPI: “Leads”.');
  });

  it('reads campaigns from a column of their own', () => {
    const [head = [], ...rows] = datesDown;
    const parts: Grid = [
      [...head, 'Campaign'],
      ...rows.flatMap((row) => [
        [...row, 'A'],
        [...row, 'B'],
      ]),
    ];
    expect(signals(parts)[0]).toContain('Only values of campaigns');
  });

  it('says the same whatever the layout', () => {
    const day = dayFromIso('2026-11-23') ?? 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.option(fc.integer({ min: -99, max: 99 })), fc.option(fc.nat(99))), {
          minLength: 2,
          maxLength: 20,
        }),
        (values) => {
          fc.pre(values.some(([one, other]) => one !== null || other !== null));
          const days = values.map((_, at) => dateOf(day - 7 * (values.length - 1 - at)));
          const wide: Grid = [
            ['Date', 'K1', 'K2'],
            ...values.map(([one, other], at): CellValue[] => [days[at] ?? '', one ?? '', other ?? '']),
          ];
          const long = gridOf(
            tables.kpiLog,
            values.flatMap(([one, other], at) =>
              [
                { date: days[at] ?? '', kpiId: 'K1', value: one ?? '' },
                { date: days[at] ?? '', kpiId: 'K2', value: other ?? '' },
              ].filter(({ value }) => value !== ''),
            ),
          );
          expect(told(wide)).toEqual(told(long));
          expect(told(turned(wide))).toEqual(told(long));
        },
      ),
      { seed: 20261123, numRuns: 40 },
    );
  });
});

it('takes a KPI by its name as well as by its ID, in whatever case', () => {
  const rows = [
    { date: date('2026-11-16'), kpiId: 'demo  Requests', value: 43 },
    { date: date('2026-11-23'), kpiId: 'k1', value: 44 },
    { date: date('2026-11-23'), kpiId: 'Leads', value: 5 },
  ];
  const [k1] = told(gridOf(tables.kpiLog, rows));
  expect(k1?.[0]).toBe(44);
  expect(k1?.[3]).toContain('2 values');
  expect(k1?.[3]).toContain('KPI Log!B4: unknown KPI: “Leads”.');
});

describe('a new process', () => {
  const before = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];
  const after = [29, 31, 29, 31, 29, 31];
  const weeks = [...before, ...after];
  const dayOfWeek = (week: number) => dateOf((dayFromIso('2026-11-23') ?? 0) - 7 * (weeks.length - 1 - week));
  const long = (notes: Readonly<Record<number, string>>): Grid =>
    gridOf(
      tables.kpiLog,
      weeks.map((value, week) => ({ date: dayOfWeek(week), kpiId: 'K1', value, note: notes[week] ?? '' })),
    );
  const k1 = kpis.slice(0, 1);
  const limits = (log: Grid) => told(log, k1)[0]?.[4];

  it('begins the limits anew from the row whose note says so', () => {
    expect(signals(long({}), k1)[0]).toMatch(/^Improvement: 31 is above the upper natural limit of 15\.3\./);
    const marked = long({ 12: 'New process: pricing page live' });
    expect(limits(marked)).toBe('24.7 to 35.3 (provisional)');
    expect(signals(marked, k1)[0]).toBe(
      'No signal: routine variation, do not react. Limits are those of the new process from 19 Oct 2026 (pricing page live). Provisional: 6 values so far.',
    );
  });

  it('with few values yet says how many are needed', () => {
    expect(signals(long({ 15: 'new process' }), k1)[0]).toBe(
      '3 values since the new process from 9 Nov 2026: too few to tell change from chance, 6 are needed.',
    );
  });

  it.each([
    ['another note', 'Newsletter and new processes in sales'],
    ['a note that only begins alike', 'New processing of leads'],
  ])('is no matter of %s', (_, note) => {
    expect(limits(long({ 12: note }))).toBe('4.68 to 15.3');
  });

  it('of a wide log holds for all KPIs of its row, or for those it names', () => {
    const wide = (note: string): Grid => [
      ['Date', 'K1', 'K2', 'Note'],
      ...weeks.map((value, week): CellValue[] => [dayOfWeek(week), value, value, week === 12 ? note : '']),
    ];
    const both = (note: string) => told(wide(note)).map((row) => row[4]);
    expect(both('New process: new tracking')).toEqual([
      '24.7 to 35.3 (provisional)',
      '24.7 to 35.3 (provisional)',
    ]);
    expect(both('New process K2: new tracking')).toEqual(['4.68 to 15.3', '24.7 to 35.3 (provisional)']);
    expect(told(turned(wide('New process k2'))).map((row) => row[4])).toEqual(both('New process K2: x'));
  });

  it('may be told in a row without a value, and lies ahead as long as As of has not come to it', () => {
    const log = [...long({}), [dayOfWeek(12), 'K1', '', '', 'New process']];
    expect(limits(log)).toBe('24.7 to 35.3 (provisional)');
    const early = told(log, k1, asOf('2026-10-12'))[0];
    expect(early?.[4]).toBe('4.68 to 15.3');
  });

  it('is proposed once a change has stayed', () => {
    const stayed = gridOf(
      tables.kpiLog,
      [...before, ...Array.from({ length: 12 }, () => 10.5)].map((value, week) => ({
        date: dateOf((dayFromIso('2026-11-23') ?? 0) - 7 * (23 - week)),
        kpiId: 'K1',
        value,
      })),
    );
    expect(signals(stayed, k1)[0]).toContain('If you know what changed, write “New process” and the reason');
  });
});

describe('a rate', () => {
  const rates: readonly Row[] = [
    { id: 'K1', kpi: 'Sign-ups', unit: '' },
    { id: 'K2', kpi: 'Visits', unit: '' },
    {
      id: 'K3',
      kpi: 'Conversion',
      unit: '%',
      direction: 'Up is good',
      target: 5,
      numerator: 'K1',
      denominator: 'K2',
    },
  ];
  const row = (iso: string, kpiId: string, value: number, campaign = ''): Row => ({
    date: date(iso),
    kpiId,
    value,
    campaign,
  });

  it('is numerator over denominator on the days both are logged, campaigns added up', () => {
    const log = gridOf(tables.kpiLog, [
      row('2026-11-16', 'K1', 5),
      row('2026-11-16', 'K2', 100),
      row('2026-11-23', 'K1', 9, 'Spring'),
      row('2026-11-23', 'K2', 10, 'Spring'),
      row('2026-11-23', 'K1', 1, 'Autumn'),
      row('2026-11-23', 'K2', 190, 'Autumn'),
      row('2026-11-20', 'K2', 50),
    ]);
    const [, , conversion] = told(log, rates);
    expect(conversion?.slice(0, 2)).toEqual([5, 'Healthy']);
  });

  it('gives way to a value logged for itself, and says when there is nothing to divide by', () => {
    const log = gridOf(tables.kpiLog, [
      row('2026-11-09', 'K1', 5),
      row('2026-11-09', 'K2', 0),
      row('2026-11-16', 'K1', 5),
      row('2026-11-16', 'K2', 100),
      row('2026-11-16', 'K3', 6),
    ]);
    const [, , conversion] = told(log, rates);
    expect(conversion?.[0]).toBe(6);
    expect(conversion?.[3]).toContain('No rate on 9 Nov 2026: its denominator is 0.');
  });

  it('of a KPI there is none of is a problem with its cell', () => {
    const of = [...rates.slice(0, 2), { ...rates[2], denominator: 'K9' }];
    const [, , conversion] = told(gridOf(tables.kpiLog, [row('2026-11-16', 'K1', 5)]), of);
    expect(conversion?.[3]).toContain('KPIs!L4: unknown KPI: “K9”.');
  });
});

it('says so where values come more often than Frequency has it', () => {
  const daily = gridOf(
    tables.kpiLog,
    [1, 2, 3, 2, 1].map((value, at) => ({ date: date(`2026-11-${18 + at}`), kpiId: 'K1', value })),
  );
  expect(signals(daily)[0]).toContain('Frequency says weekly, and values come every day:');
});
