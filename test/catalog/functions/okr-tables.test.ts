// The table functions on whole sheets as people leave them: gaps, moved and renamed columns, errors, missing sheets.
import { expect, test } from 'vitest';
import type {
  CellContext,
  CustomFunction,
  FunctionArgument,
} from '../../../src/catalog/functions/custom-function.ts';
import { okrInitiatives } from '../../../src/catalog/functions/okr-initiatives.ts';
import { okrKeyResults } from '../../../src/catalog/functions/okr-key-results.ts';
import { okrObjectives } from '../../../src/catalog/functions/okr-objectives.ts';
import { goalReader } from '../../../src/catalog/goals/goal-reader.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import { english as words } from '../../../src/messages/en/english.ts';
import type { CellValue, Grid, WorkbookLocale } from '../../../src/workbook/cell.ts';

const locale: WorkbookLocale = {
  decimalMark: '.',
  dateOrder: 'dayFirst',
  dayOf: (date) => dayFromIso(date.toISOString().slice(0, 10)) ?? 0,
};

const context: CellContext = { locale, words, goals: () => goalReader(words.smart) };

const objectives: Grid = [
  ['ID', 'Objective', 'Commitment', 'Start', 'Due'],
  ['O1', 'Be found', 'Committed', '2026-01-01', '2026-04-11'],
  ['O2', 'Be loved', 'Aspirational', '2026-01-01', '2026-04-11'],
];

const keyResultHeadings = [
  'ID',
  'Objective ID',
  'Key result',
  'Type',
  'Start value',
  'Target',
  'Upper bound',
  'Tolerance',
  'Current',
  'Unit',
  'Weight',
  'Owner',
  'Due',
  'KPI ID',
  'Confidence',
  'Last check-in',
  'Notes',
] as const;
type Heading = (typeof keyResultHeadings)[number];

const row = (cells: Partial<Record<Heading, CellValue>>, headings: readonly Heading[] = keyResultHeadings) =>
  headings.map((heading) => cells[heading] ?? '');

const good = { ID: 'KR1', 'Objective ID': 'O1', 'Start value': 0, Target: 100, Current: 50 } as const;
const keyResults = (...rows: Partial<Record<Heading, CellValue>>[]): Grid => [
  [...keyResultHeadings],
  ...rows.map((cells) => row(cells)),
];

const settings: Grid = [
  ['Setting', 'Value'],
  ['As of', new Date('2026-02-20T00:00:00Z')],
];
const noCheckIns: Grid = [['Date', 'Key result ID', 'Value']];

function rowsOf(declared: CustomFunction, ...args: FunctionArgument[]): Grid {
  const result = declared.compute(args, context);
  if (!Array.isArray(result)) throw new Error(`no rows: ${String(result)}`);
  return result;
}
const judged = (table: Grid, others: FunctionArgument[] = [objectives, noCheckIns, settings]): Grid =>
  rowsOf(okrKeyResults, table, ...others);
const whyOf = (result: Grid, at: number): CellValue | undefined => result[at]?.[5];

test('gives a row for each row of the sheet and stops at the last one with content', () => {
  const emptyRow = keyResultHeadings.map(() => '');
  const table = [...keyResults(good), emptyRow, row({ ...good, ID: 'KR2' }), ...Array(500).fill(emptyRow)];
  const result = judged(table);
  expect(result).toHaveLength(4);
  expect(result[2]).toEqual(['', '', '', '', '', '', '']);
  expect(result[3]?.slice(0, 3)).toEqual([0.5, 0.5, 'On track']);
});

test('rows of unticked boxes or spaces have no content', () => {
  const result = judged([...keyResults(good), row({ Notes: '  ' }), row({ Owner: false })]);
  expect(result).toHaveLength(2);
});

test('names the cell that cannot be read, and judges the others', () => {
  const result = judged(keyResults(good, { ...good, ID: 'KR2', Current: 'abc' }, { ...good, ID: 'KR3' }));
  expect(result[2]?.[2]).toBe('Problem');
  expect(whyOf(result, 2)).toBe('I3: not a number: “abc”. Type digits, such as 45, 4.5 or 45%.');
  expect(result[2]?.[0]).toBe('');
  expect([result[1]?.[0], result[3]?.[0]]).toEqual([0.5, 0.5]);
});

test.each([
  [{ Current: '#REF!' }, 'I2: the cell shows an error: #REF!. Mend its formula or type the value.'],
  [{ 'Objective ID': 'O9' }, 'B2: unknown objective: “O9”. Use an ID from the Objectives sheet.'],
  [{ 'Objective ID': '' }, 'B2: missing: Objective ID. Fill it in.'],
  [{ Target: 0 }, 'F2: target equals start: 0. Use At least or At most to hold a level.'],
  [{ Type: 'Decrease' }, 'D2: decrease does not fit: from 0 to 100. Change the type or swap the two.'],
  [{ Weight: -1 }, 'K2: negative weight: -1. Use 0 to leave the row out, or a positive number.'],
  [
    { Due: '2025-12-01' },
    'M2: ends before it starts: 2026-01-01 to 2025-12-01. Change one of the two dates.',
  ],
  [{ Confidence: 80 }, 'O2: out of range: 80. Use a number from 1 to 10.'],
  [{ Target: '' }, 'F2: missing: Target. Fill it in.'],
  [
    { 'Start value': '11%', Target: 0.18, Current: 0.12 },
    'F2: two ways of writing a share in one row: 11% as text and 0.18 as a number. Write both the same way.',
  ],
  [
    { Current: 'x', Target: 'y' },
    'F2: not a number: “y”. Type digits, such as 45, 4.5 or 45%. And 1 more in this row.',
  ],
])('%j is told as %s', (cells, sentence) => {
  expect(whyOf(judged(keyResults({ ...good, ...cells })), 1)).toBe(sentence);
});

test('a problem that does not touch the numbers leaves the score', () => {
  expect(judged(keyResults({ ...good, 'Objective ID': 'O9' }))[1]?.[0]).toBe(0.5);
});

test('finds columns by heading, wherever they stand and however they are capitalised', () => {
  const moved = [...keyResultHeadings].reverse();
  const table = [
    ['Mine', ...moved.map((heading) => ` ${heading.toUpperCase()} `)],
    ['anything', ...row({ ...good, Current: 'abc' }, moved)],
    ['', ...row(good, moved)],
  ];
  const result = judged(table);
  expect(whyOf(result, 1)).toMatch(/^J2: not a number/);
  expect(result[2]?.[0]).toBe(0.5);
});

test('finds a column under the heading people gave it, by Settings', () => {
  const renamed = keyResultHeadings.map((heading) => (heading === 'Current' ? 'Actual' : heading));
  const mapping = [...settings, ['Heading: Key Results / Current', 'Actual']];
  expect(judged([renamed, row(good)], [objectives, noCheckIns, mapping])[1]?.[0]).toBe(0.5);
});

test('a missing column is named in the first computed cell, and the rest is judged', () => {
  const renamed = keyResultHeadings.map((heading) => (heading === 'Weight' ? 'Importance' : heading));
  const result = judged([renamed, row(good), row({ ...good, ID: 'KR2' })]);
  expect(result[1]?.[0]).toBe(
    'column not found in Key Results: “Weight”. Rename it back or run Set up OKR tables.',
  );
  expect(result[1]?.[2]).toBe('On track');
  expect(result[2]?.[0]).toBe(0.5);
});

test('a missing column of another table is named as well', () => {
  const withoutDue = objectives.map((cells) => cells.slice(0, 4));
  expect(judged(keyResults(good), [withoutDue, noCheckIns, settings])[1]?.[0]).toMatch(
    /^column not found in Objectives: “Due”/,
  );
});

test('an error in place of its own table is a sentence', () => {
  const compute = (first: FunctionArgument): unknown => okrKeyResults.compute([first], context);
  expect(compute('#REF!')).toBe('sheet not found: “Key Results”. Run Set up OKR tables to create it again.');
  expect(compute(7)).toMatch(/^no table: Key Results\. Give the whole sheet with its headings/);
  expect(compute(undefined)).toMatch(/^no table: Key Results/);
});

test('an error in place of another table is told in the first computed cell, and the rest is judged', () => {
  const result = judged(keyResults(good, { ...good, ID: 'KR2' }), [objectives, '#REF!', settings]);
  expect(result[1]?.[0]).toMatch(/^sheet not found: “Check-ins”/);
  expect(result[2]?.[0]).toBe(0.5);
});

test('an invalid threshold is told with its cell, and the default holds', () => {
  const result = judged(keyResults(good), [objectives, noCheckIns, [...settings, ['On track from', 'most']]]);
  expect(result[1]?.[2]).toBe('On track');
  expect(whyOf(result, 1)).toMatch(/Settings!B3: not a number: “most”/);
});

test('thresholds come from Settings', () => {
  const strict = [...settings, ['On track from', '100%'], ['At risk from', 0.99]];
  const result = judged(keyResults({ ...good, Current: 49 }), [objectives, noCheckIns, strict]);
  expect(result[1]?.[2]).toBe('Off track');
});

test('dates that are missing come from the cycle; without any the status says what is missing', () => {
  const bare = [
    ['ID', 'Commitment', 'Start', 'Due'],
    ['O1', '', '', ''],
  ];
  expect(judged(keyResults(good), [bare, noCheckIns, settings])[1]?.[2]).toBe('No start date or due date');
  const cycle = [...settings, ['Cycle start', '2026-01-01'], ['Cycle end', '2026-04-11']];
  expect(judged(keyResults(good), [bare, noCheckIns, cycle])[1]?.slice(0, 3)).toEqual([0.5, 0.5, 'On track']);
});

test('without As of there is no pace, and the status says so', () => {
  expect(judged(keyResults(good), [objectives, noCheckIns])[1]?.[2]).toBe('No As of');
});

const checkInsOf = (...values: [string, string, CellValue][]): Grid => [
  ['Date', 'Key result ID', 'Value'],
  ...values,
];

test('three check-ins make a forecast; two say what is lacking; those after As of have not happened', () => {
  const three = checkInsOf(['2026-02-06', 'KR1', 36], ['2026-02-13', 'kr1', 43], ['2026-02-20', 'KR1', 50]);
  expect(judged(keyResults(good), [objectives, three, settings])[1]?.slice(3, 6)).toEqual([
    '100',
    '+7 a week, 1 times the present',
    'On track: 0.5 of the way at 50 % of the time; the current weekly rate is enough.',
  ]);
  const late = checkInsOf(['2026-02-06', 'KR1', 36], ['2026-02-13', 'KR1', 43], ['2026-03-20', 'KR1', 99]);
  expect(judged(keyResults(good), [objectives, late, settings])[1]?.[3]).toBe(
    'Needs values on 3 days, has 2',
  );
});

test('bounds tell in how many check-ins they were held', () => {
  const held = checkInsOf(['2026-02-06', 'KR1', 101], ['2026-02-13', 'KR1', 99], ['2026-02-20', 'KR1', 100]);
  const bound = { ...good, Type: 'At least', Current: 100 };
  expect(whyOf(judged(keyResults(bound), [objectives, held, settings]), 1)).toBe(
    'On track: inside its bounds; held in 2 of 3 check-ins.',
  );
});

test('a check-in counts as the last one when the key result has no newer day', () => {
  const old = checkInsOf(['2026-01-10', 'KR1', 20]);
  expect(judged(keyResults(good), [objectives, old, settings])[1]?.[2]).toBe('Stale');
  const fresh = keyResults({ ...good, 'Last check-in': '2026-02-19' });
  expect(judged(fresh, [objectives, old, settings])[1]?.[2]).toBe('On track');
});

const rolledUp = (...rows: Partial<Record<Heading, CellValue>>[]): Grid =>
  rowsOf(okrObjectives, objectives, keyResults(...rows), noCheckIns, settings);

test('objectives: weights, coverage and the key result that holds them back', () => {
  const result = rolledUp(
    { ...good, Current: 100, Weight: 3 },
    { ...good, ID: 'KR2', Current: 0 },
    { ...good, ID: 'KR3', Current: '' },
    { ...good, ID: 'KR4', Current: 0, Weight: 0 },
  );
  expect(result[0]?.slice(0, 3)).toEqual(['Score', 'Grade', 'Status']);
  expect(result[1]?.slice(0, 6)).toEqual([
    0.75,
    'Yellow',
    'At risk',
    '████████░░ 75 %',
    '2 of 3 scored',
    'KR2',
  ]);
  expect(result[2]?.slice(0, 6)).toEqual(['', '', 'No data', '', '0 of 0 scored', '']);
});

test.each([
  ['one step better than an Off track key result', [{ Current: 100 }, { Current: 0 }], 'At risk'],
  ['all on pace', [{ Current: 50 }, { Current: 55 }], 'On track'],
  ['all reached', [{ Current: 100 }, { Current: 110 }], 'Achieved'],
  ['reached, one without data', [{ Current: 100 }, { Current: '' }], 'On track'],
  ['a bound that is still to be held', [{ Current: 100 }, { Type: 'At least', Current: 100 }], 'On track'],
  ['only stale values', [{ 'Last check-in': '2026-01-05' }], 'Stale'],
  ['nothing but a baseline to find', [{ Type: 'Find baseline' }], 'Finding baseline'],
])('objectives: %s', (_, rows, status) => {
  const named = rows.map((cells, index) => ({ ...good, ID: `KR${index + 1}`, ...cells }));
  expect(rolledUp(...named)[1]?.[2]).toBe(status);
});

test('objectives: an ID that is used twice is told with its cell', () => {
  const twice = [...objectives, ['o1', 'Again', '', '', '']];
  const result = rowsOf(okrObjectives, twice, keyResults(good), noCheckIns, settings);
  expect(result[3]?.[2]).toBe('A4: the ID is used twice: “o1”. Give each row its own.');
});

test('initiatives: state and days decide, and unknown key results are told', () => {
  const table = [
    ['ID', 'Key result ID', 'Start', 'Due', 'State', 'Done %'],
    ['I1', 'KR1', '2026-01-01', '2026-02-01', 'In progress', 0.9],
    ['I2', 'kr1', '2026-01-01', '2026-04-11', 'In progress', '50%'],
    ['I3', 'KR1', '2026-01-01', '2026-04-11', 'In progress', 10],
    ['I4', 'KR1', '2026-01-01', '2026-04-11', 'Blocked', 0.5],
    ['I5', 'KR1', '2026-03-01', '2026-04-11', '', ''],
    ['I6', 'KR1', '2026-02-01', '2026-04-11', 'Not started', ''],
    ['I7', 'KR1', '2026-02-01', '2026-02-03', 'Done', ''],
    ['I8', 'KR9', '2026-02-01', '2026-04-11', 'Done', ''],
    ['I9', 'KR1', 'soon', '2026-04-11', 'Done', ''],
  ];
  const result = rowsOf(okrInitiatives, table, keyResults(good), settings);
  expect(result.map(([status]) => status)).toEqual([
    'Status',
    'Late',
    'On time',
    'Behind',
    'Blocked',
    'Not started',
    'Behind',
    'Done',
    'B9: unknown key result: “KR9”. Use an ID from the Key Results sheet.',
    'C10: not a date: “soon”. Type it as 2026-12-31.',
  ]);
});

test('tables of a hundred thousand rows are judged', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => row({ ...good, ID: `KR${index}` }));
  const result = judged([[...keyResultHeadings], ...many]);
  expect(result).toHaveLength(100_001);
  expect(result[100_000]?.[2]).toBe('On track');
});
