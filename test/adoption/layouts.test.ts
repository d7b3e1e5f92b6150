// Layouts as teams really keep them: what a careful reader takes from each.
import { describe, expect, test } from 'vitest';
import { allLayouts, allWithoutGoals } from './all-layouts.ts';
import { brief, understand } from './brief.ts';

describe('reads what a careful reader would', () => {
  test.each(allLayouts)('$name', ({ rows, looks, locale, reads, kept }) => {
    const understanding = understand(rows, looks, locale);
    expect(brief(understanding)).toEqual(reads);
    if (kept) expect(understanding.kept.map(({ text }) => text)).toEqual(kept);
  });
});

const others: typeof allWithoutGoals = [
  {
    name: 'a budget by month',
    rows: ['Budget 2026', 'Category|Jan|Feb|Mar|Total', 'Ads|1000|1200|900|3100', 'Events|400|0|700|1100'],
  },
  {
    name: 'a plan against actual spend',
    rows: ['Cost centre|Plan|Actual|Variance', 'Travel|5000|4100|900', 'Print|800|950|-150'],
  },
  {
    name: 'a list of tasks',
    rows: [
      'Task|Owner|Start|Due|Status',
      'Book the hall|Ann|2026-10-01|2026-10-08|done',
      'Print badges|Bo|2026-10-10|2026-10-20|open',
    ],
  },
  {
    name: 'a list of contacts',
    rows: [
      'Name|Company|Email|Owner|Status',
      'Ann Lee|Acme|a@acme.example|Bo|lead',
      'Cy Day|Birch|c@birch.example|Bo|won',
    ],
  },
  { name: 'a league table', rows: ['Team|Played|Won|Goals|Points', 'Reds|10|7|21|22', 'Blues|10|5|14|17'] },
  {
    name: 'a campaign calendar with an objective in name only',
    rows: [
      'Campaign|Objective|Channel|Start date|End date|Budget',
      'Spring|Awareness|Social|2026-03-01|2026-03-31|5000',
      'Summer|Conversion|Search|2026-06-01|2026-06-30|8000',
    ],
  },
  {
    name: 'minutes of a meeting',
    rows: ['Marketing weekly', 'Ann: the fair is booked', 'Bo: print is late', 'Next meeting on Friday'],
  },
  {
    name: 'an inventory',
    rows: ['SKU|Item|Unit|Stock|Location', 'A1|Cable|m|40|North', 'B2|Plug|pcs|12|South'],
  },
  {
    name: 'a timesheet',
    rows: [
      'Date|Person|Project|Hours',
      '2026-11-02|Ann|Site|6',
      '2026-11-03|Ann|Site|7',
      '2026-11-04|Bo|Fair|5',
    ],
  },
  {
    name: 'an export of orders',
    rows: [
      'Order|Date|Customer|Amount|Status',
      '1001|2026-11-02|Acme|120|paid',
      '1002|2026-11-03|Birch|80|open',
    ],
  },
];

describe('says so where a sheet holds no goals', () => {
  test.each([...others, ...allWithoutGoals])('$name', ({ rows, looks, locale }) => {
    const { notOkr, objectives, kpis } = understand(rows, looks, locale);
    expect({ notOkr: notOkr !== null, objectives, kpis }).toEqual({
      notOkr: true,
      objectives: [],
      kpis: [],
    });
  });

  test('an empty sheet, charts alone, headings alone', () => {
    expect(understand([]).notOkr).toBe('empty');
    expect(understand([], { charts: 2 }).notOkr).toBe('charts-only');
    expect(understand(['Objective|Key result|Owner|Target']).notOkr).toBe('no-rows');
  });
});

test('a share typed in another scale than its neighbours is read in theirs, and doubted', () => {
  const { objectives, doubts } = understand([
    'Objective|KR|Start|Target|Current',
    'Grow|Activation|0.22|30%|25%',
  ]);
  expect(objectives[0]?.keyResults[0]).toMatchObject({ start: 22, target: 30, current: 25, unit: '%' });
  expect(doubts).toEqual([{ cell: 'C2', code: 'mixed-scale', text: '0.22' }]);
});
