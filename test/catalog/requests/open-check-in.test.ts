// Which key results wait for a check-in, in which order, and what is told of each.
import { describe, expect, it } from 'vitest';
import { asOfToday, keyResult, open, withCell, workbook } from './check-in-workbook.ts';
import { sampleTables, today as sampleToday } from './sample-workbook.ts';
import { date, type Row, words, workbookOf } from './workbook-of.ts';

const ids = (rows: readonly Row[], more = {}, wish = {}) =>
  open(workbook(rows, more), wish).items.map(({ id }) => id);

describe('what is due', () => {
  it.each<[string, Row, boolean]>([
    ['checked in a week ago', {}, true],
    ['checked in six days ago', { lastCheckIn: date('2026-11-17') }, false],
    ['never checked in', { lastCheckIn: '' }, true],
    ['stale', { lastCheckIn: date('2026-11-01') }, true],
    ['achieved', { current: 100 }, false],
    ['without a value', { current: '' }, true],
    ['finding its baseline', { type: 'Find baseline', start: '', target: '', current: '' }, true],
    ['an open yes or no', { type: 'Yes/No', current: 'No', confidence: '' }, true],
    ['with a cell to be mended', { target: 'lots' }, true],
    ['missed, its last word before the end', { due: date('2026-11-20') }, true],
    ['missed and looked at since', { due: date('2026-11-10') }, false],
  ])('%s', (_, fields, isDue) => {
    expect(ids([keyResult('KR1', fields)])).toEqual(isDue ? ['KR1'] : []);
  });

  it('a check-in counts even where the row says nothing of it', () => {
    const checkIns = [{ date: date('2026-11-20'), keyResultId: 'kr1', value: 60 }];
    expect(ids([keyResult('KR1')], { checkIns })).toEqual([]);
  });

  it('a check-in after As of counts, so that nobody is asked twice', () => {
    const settings = [{ setting: words.settings.asOf.name, value: date('2026-11-19') }];
    const rows = [keyResult('KR1', { lastCheckIn: date('2026-11-22') })];
    expect(ids(rows, { settings })).toEqual([]);
  });

  it('not before the objective starts', () => {
    const rows = [keyResult('KR1', { lastCheckIn: '' })];
    const objectives = [{ id: 'O1', start: date('2026-12-01'), due: date('2026-12-31') }];
    expect(ids(rows, { objectives })).toEqual([]);
  });
});

it('comes in order: stale and off track first, then at risk, then the rest, the longest unseen first', () => {
  const rows = [
    keyResult('FINE'),
    keyResult('BASELINE', { type: 'Find baseline', current: '' }),
    keyResult('RISK', { current: 45 }),
    keyResult('OFF', { current: 5 }),
    keyResult('STALE', { lastCheckIn: date('2026-11-05') }),
    keyResult('OLDER', { lastCheckIn: date('2026-10-20') }),
    keyResult('OFF LONGER', { current: 5, lastCheckIn: date('2026-11-12') }),
  ];
  expect(ids(rows)).toEqual(['OLDER', 'STALE', 'OFF LONGER', 'OFF', 'RISK', 'BASELINE', 'FINE']);
});

describe('whose', () => {
  const rows = [
    keyResult('KR1', { owner: 'Ana' }),
    keyResult('KR2', { owner: 'Ben' }),
    keyResult('KR3', { owner: 'Ben', lastCheckIn: date('2026-11-20') }),
    keyResult('KR4', { owner: 'Cy', lastCheckIn: date('2026-11-20') }),
    keyResult('KR5', { owner: '' }),
    keyResult('KR6', { owner: 'Di', current: 100 }),
  ];

  it('owners are told with how many are due for each', () => {
    expect(open(workbook(rows)).owners).toEqual([
      { owner: '', count: 1 },
      { owner: 'Ana', count: 1 },
      { owner: 'Ben', count: 1 },
      { owner: 'Cy', count: 0 },
      { owner: 'Di', count: 0 },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['everybody’s', {}, ['KR1', 'KR2', 'KR5']],
    ['mine', { owner: 'Ben' }, ['KR2']],
    ['mine, not due ones too', { owner: 'Ben', which: 'open' }, ['KR2', 'KR3']],
    ['those asked for, due or not', { owner: 'Ana', keyResultIds: ['kr3', 'KR4', 'KR9'] }, ['KR4', 'KR3']],
  ])('%s', (_, wish, expected) => {
    expect(ids(rows, {}, wish).sort()).toEqual([...expected].sort());
  });
});

it('tells all that is worth knowing while typing', () => {
  const checkIns = [
    { date: date('2026-09-20'), keyResultId: 'KR1', value: 1 },
    { date: date('2026-11-02'), keyResultId: 'KR1', value: 40, note: 'Two guides are live' },
    { date: date('2026-10-12'), keyResultId: 'KR1', value: 20 },
    { date: date('2026-11-16'), keyResultId: 'KR1', value: 60, by: 'Ana' },
  ];
  const answer = open(workbook([keyResult('KR1', { unit: 'guides' })], { checkIns }));
  expect(answer).toMatchObject({
    isSetUp: true,
    today: '2026-11-23',
    asOf: '2026-11-23',
    more: 0,
    problems: [],
  });
  expect(answer.items).toEqual([
    {
      id: 'KR1',
      keyResult: 'Key result KR1',
      objective: 'Studios find us',
      owner: 'Ana',
      type: 'increase',
      unit: 'guides',
      start: 0,
      target: 100,
      upper: null,
      tolerance: null,
      current: 60,
      openedWith: '60',
      isComputed: false,
      commitment: 'committed',
      begins: '2026-10-01',
      due: '2026-12-31',
      confidence: 6,
      lastDay: '2026-11-16',
      lastNote: 'Two guides are live',
      status: 'onTrack',
      statusText: 'On track',
      why: expect.stringMatching(/^0\.6 of the way at 58 % of the time/i),
      score: 0.6,
      expected: expect.closeTo(0.582, 3),
      pace: expect.stringMatching(/^At this pace .* guides.* by 31 Dec 2026\. Needs \+7\.4 guides a week/),
      points: [
        { day: '2026-10-12', value: 20 },
        { day: '2026-11-02', value: 40 },
        { day: '2026-11-16', value: 60 },
      ],
      kpi: null,
      cell: { sheet: 'Key Results', row: 2, column: 3 },
    },
  ]);
});

describe('the linked KPI', () => {
  const kpis = [{ id: 'K1', kpi: 'Demo requests', unit: 'requests', direction: 'Up is good' }];
  const log = (day: string) => [{ date: date(day), kpiId: 'K1', value: 53 }];
  it.each<[string, Row, string, boolean]>([
    ['newer and of the same unit', { unit: 'Requests' }, '2026-11-22', true],
    ['older than the last check-in', { unit: 'requests' }, '2026-11-15', false],
    ['of another unit', { unit: '%' }, '2026-11-22', false],
  ])('is offered: %s', (_, fields, day, fits) => {
    const rows = [keyResult('KR1', { kpiId: 'k1', ...fields })];
    expect(open(workbook(rows, { kpis, kpiLog: log(day) })).items[0]?.kpi).toEqual({
      id: 'K1',
      kpi: 'Demo requests',
      value: 53,
      day,
      fits,
    });
  });
});

it('says beforehand that Current is a formula', () => {
  const snapshot = withCell(workbook([keyResult('KR1')]), 2, 'Current', '=Data!B7');
  expect(open(snapshot).items[0]).toMatchObject({ isComputed: true, current: 60 });
});

it('leaves out rows that cannot be told apart, and says so', () => {
  const answer = open(workbook([keyResult('KR1'), keyResult('kr1'), keyResult('', {}), keyResult('KR2')]));
  expect(answer.items.map(({ id }) => id)).toEqual(['KR2']);
  expect(answer.problems).toEqual([
    'Key Results!A4 has no ID, so nobody can check in on it: give it one, such as KR1.',
    'Key Results!A3: the ID is used twice: “kr1”. Give each row its own.',
  ]);
});

it('sends a hundred at once and counts the others', () => {
  const rows = Array.from({ length: 130 }, (_, index) => keyResult(`KR${index + 1}`));
  const answer = open(workbook(rows));
  expect([answer.items.length, answer.more]).toEqual([100, 30]);
});

it('judges what is saved at today where opening the file refreshes As of, else at As of', () => {
  const asOf = { setting: words.settings.asOf.name, value: date('2026-11-19') };
  expect(open(workbook([], { settings: [asOf] })).asOf).toBe('2026-11-19');
  expect(open(workbook([], { settings: [asOf, ...asOfToday.slice(1)] })).asOf).toBe('2026-11-23');
});

it('the sample: the three nobody has news of', () => {
  const answer = open(workbookOf({ today: sampleToday, tables: sampleTables }));
  expect(answer.items.map(({ id, statusText }) => [id, statusText])).toEqual([
    ['KR9', 'Stale'],
    ['KR14', 'No data'],
    ['KR4', 'Finding baseline'],
  ]);
});

it('without tables says that nothing is set up', () => {
  expect(open(workbookOf({ today: sampleToday, tables: {} }))).toMatchObject({ isSetUp: false, items: [] });
});
