// What the preview of a sheet says besides its goals: why it holds none, and what a person may wonder about.
import { expect, test } from 'vitest';
import { previewOf } from '../../../src/catalog/adoption/preview.ts';
import { messagesIn } from '../../../src/messages/messages.ts';
import { today, understand } from '../../adoption/brief.ts';
import { american, foreignSheet, type Looks } from '../../adoption/foreign-sheet.ts';

const words = messagesIn('en');

function preview(rows: Parameters<typeof foreignSheet>[0], looks: Looks = {}, most: number | null = null) {
  const sheet = foreignSheet(rows, looks);
  const snapshot = { today, locale: american, sheetNames: ['Sheet1'], sheets: [], selection: null };
  return previewOf(
    { sheet, understanding: understand(rows, looks), snapshot, sheets: ['Sheet1'], most },
    words,
  );
}

test.each([
  ['an empty sheet', [], {}, 'This sheet is empty. Choose one with goals or measures in it.'],
  [
    'charts alone',
    [],
    { charts: 2 },
    'This sheet holds charts and no cells. Choose the sheet the charts are drawn from.',
  ],
  [
    'one heading over merged cells',
    ['Marketing OKRs'],
    { merged: ['A1:H9'] },
    'This sheet holds one heading over merged cells and nothing below it. Choose the sheet the goals are on.',
  ],
  [
    'a budget',
    ['Category|Owner|Jan|Feb|Mar|Total', 'Ads|Ann|1000|1200|900|3100'],
    {},
    'This does not look like OKRs or KPIs: its columns are headed “Category”, “Owner”, “Jan”, “Feb” and 2 more, and none of them holds objectives, key results or KPIs with numbers to reach.',
  ],
  [
    'headings alone',
    ['Objective|Key result|Target|Owner'],
    {},
    'This looks like a table for OKRs or KPIs, but there are no goals in it yet.',
  ],
])('%s is told in one sentence', (_name, rows, looks, says) => {
  expect(preview(rows, looks)).toMatchObject({
    notOkr: says,
    says,
    objectives: [],
    standing: { isNew: false },
  });
});

const goals = ['Objective|Key result|Target|Actual', 'Be seen|Reach|5000|4100', '|Mentions|40|22'];

test('a protected sheet is read like any other, and said to be', () => {
  expect(preview(goals, { isProtected: true })).toMatchObject({
    about: ['This sheet is protected. That is no obstacle: it is only read.'],
    counts: { keyResults: 2 },
  });
});

test('200 columns: what is understood of them, the rest in Notes', () => {
  const others = Array.from({ length: 196 }, (_, index) => `Extra ${index + 1}`);
  const wide = [
    ['Objective', 'Key result', 'Target', 'Actual', ...others],
    ['Be seen', 'Reach', 5000, 4100, ...others.map((_, index) => (index === 99 ? 'a remark' : ''))],
  ];
  const told = preview(wide);
  expect(told.about).toEqual(['Of 200 columns 4 were understood; what the others hold goes to Notes.']);
  expect(told.objectives[0]?.keyResults[0]?.notes).toEqual(['Extra 100: a remark']);
});

test('a heading merged over everything is a title', () => {
  const told = preview(['Our OKRs', ...goals], { merged: ['A1:D1'] });
  expect(told.about).toEqual(['“Our OKRs” stands across the whole table and was taken for its title.']);
  expect(told.leftOver).toEqual([
    { name: 'A1', text: 'Our OKRs', place: { sheet: 'Sheet1', row: 1, column: 1 } },
  ]);
});

test('a note on a cell and a colour without a word go to Notes', () => {
  const looks = { notes: { C2: 'agreed with sales' }, backgrounds: { B2: '#f4cccc', B3: '#b7e1cd' } };
  const [goal] = preview(goals, looks).objectives;
  expect(goal?.keyResults.map(({ notes }) => notes)).toEqual([
    ['Target: agreed with sales', 'Colour: red'],
    ['Colour: green'],
  ]);
});

test('of a long sheet as many goals are told as were asked for, and counted all', () => {
  const rows = [
    'Objective|Key result|Target|Actual',
    ...Array.from({ length: 90 }, (_, index) => `Win ${index}|Gain ${index}|9|4`),
  ];
  const told = preview(rows, {}, 10);
  expect([told.objectives.length, told.counts.objectives]).toEqual([10, 90]);
});
