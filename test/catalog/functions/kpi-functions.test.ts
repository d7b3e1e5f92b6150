// The KPI functions typed into cells: measures by edge, series with dates in any order, campaigns of a whole log.
import { describe, expect, test } from 'vitest';
import { evaluated } from './evaluated.ts';

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
const shows = (formula: string, cells = {}): unknown => rounded(evaluated(formula, cells)[0]?.[0]);
const grid = (formula: string, cells: Readonly<Record<string, string>>, rows: number, columns: number) =>
  evaluated(formula, cells, { rows, columns }).map((row) => row.map(rounded));

/** Cells from a corner on, typed row by row. */
function typed(corner: string, rows: readonly (readonly (string | number)[])[]): Record<string, string> {
  const [letter = 'A', first = '1'] = [corner.charAt(0), corner.slice(1)];
  return Object.fromEntries(
    rows.flatMap((row, at) =>
      row.map((cell, column) => [
        `${String.fromCharCode(letter.charCodeAt(0) + column)}${Number(first) + at}`,
        String(cell),
      ]),
    ),
  );
}

const outOfNothing = 'no rate out of 0: there has to be something to count it out of.';

describe('measures', () => {
  test.each([
    ['KPI_CONVERSION_RATE(0, 50)', 0],
    ['KPI_CONVERSION_RATE(60, 50)', 1.2],
    ['KPI_CONVERSION_RATE(, 50)', ''],
    ['KPI_CONVERSION_RATE("3,5k", 50)', 70],
    ['KPI_CPA("€4.5k", 60)', 75],
    ['KPI_CPA("#REF!", 60)', expect.stringMatching(/^the cell shows an error: #REF!/)],
    ['KPI_ROAS(0, 0)', outOfNothing],
    ['KPI_ROI(0, 100)', -1],
    ['KPI_ROI(-50, 100)', -1.5],
    ['KPI_ENGAGEMENT_RATE(5, 0)', outOfNothing],
    ['KPI_CLICK_RATE(0, 10)', 0],
    ['KPI_OPEN_RATE(10, 10)', 1],
    ['KPI_CHURN(0, 10)', 0],
    ['KPI_CHURN(-1, 10)', 'out of range: -1. Use a number from 0 to 10.'],
    ['KPI_LTV(30, 70, 5)', 420],
    ['KPI_LTV(30, 170, 5)', 'out of range: 170. Use a number from 0 to 100.'],
    ['KPI_LTV(30, , 5)', ''],
    ['KPI_RETENTION(0, 0, 10)', 0],
    ['KPI_RETENTION(5, 6, 10)', 'out of range: 6. Use a number from 0 to 5.'],
    ['KPI_RATE(1, 4)', 0.25],
    ['KPI_RATE({1; 2}, {3; 4; 5})', expect.stringMatching(/^ranges differ in size/)],
    ['KPI_RATE(, )', ''],
    ['KPI_HEALTH(, "Up is good", 45)', ''],
    ['KPI_HEALTH(62, "In range", , 40, 60)', 'Watch'],
    ['KPI_HEALTH(50, "In range", , 60, 40)', 'Lower is above Upper: swap the two.'],
    ['KPI_HEALTH(50, , 40)', 'Say in Direction whether up or down is good, or in range.'],
  ])('=%s', (formula, result) => {
    expect(shows(`=${formula}`)).toEqual(result);
  });

  test('work cell by cell, and a wrong cell spoils no other', () => {
    const cells = typed('A1', [
      [10, 200],
      ['many', 300],
      ['', ''],
      [6, 0],
      [6, 300],
    ]);
    expect(grid('=KPI_CONVERSION_RATE(A1:A5, B1:B5)', cells, 5, 1).flat()).toEqual([
      0.05,
      expect.stringContaining('“many”'),
      '',
      outOfNothing,
      0.02,
    ]);
  });
});

describe('series', () => {
  const values = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 30];
  const dated = values.map((value, at): [string, number] => [
    `2026-0${1 + Math.floor(at / 7)}-${10 + (at % 7)}`,
    value,
  ]);
  const shuffled = [...dated.slice(5), ...dated.slice(0, 5)];

  test('are put in the order of their dates, and each answer stays beside its value', () => {
    const cells = typed('A1', shuffled);
    expect(grid('=KPI_LIMITS(B1:B, A1:A)', cells, 1, 4)).toEqual([[4.68, 10, 15.32, '']]);
    const told = grid('=KPI_SIGNALS(B1:B13, "Down is good", A1:A13)', cells, 13, 1).flat();
    expect(told.filter((cell) => cell !== '')).toEqual(['Concern: outside the limits']);
    expect(told[7]).toBe('Concern: outside the limits');
  });

  test('begin anew where a new process does', () => {
    const after = [28, 32, 28, 32, 28, 32].map((value, at): [string, number] => [
      `2026-03-${10 + at}`,
      value,
    ]);
    const cells = typed('A1', [...dated, ...after]);
    expect(grid('=KPI_LIMITS(B1:B19, A1:A19, "2026-03-10")', cells, 1, 4)).toEqual([
      [19.36, 30, 40.64, 'Provisional: 6 values so far.'],
    ]);
    expect(shows('=KPI_LIMITS(B1:B19, , "2026-03-10")', cells)).toMatch(
      /^no dates: a new process begins on a day/,
    );
  });

  test('with a cell that cannot be read say so once', () => {
    const cells = typed('A1', [...dated.slice(0, 6), ['2026-05-01', 'n/a']]);
    expect(shows('=KPI_LIMITS(B1:B7, A1:A7)', cells)).toMatch(/^not a number: “n\/a”/);
    expect(shows('=KPI_SIGNALS(B1:B6, "Up is good", A1:A5)', cells)).toMatch(
      /^dates and values differ in size/,
    );
  });

  test('as sparklines: one for a column, one for each row of a wider range', () => {
    expect(shows('=KPI_SPARK(A1:A20)', typed('A1', [[1], [''], [8], ['']]))).toBe('▁·█');
    expect(
      grid(
        '=KPI_SPARK(A1:C2)',
        typed('A1', [
          [1, 2, 3],
          [3, 2, 1],
        ]),
        2,
        1,
      ),
    ).toEqual([['▁▅█'], ['█▅▁']]);
    expect(shows('=KPI_SPARK(A1:A20)')).toBe('');
  });
});

describe('KPI_BY_CAMPAIGN', () => {
  const headings = ['Date', 'KPI ID', 'Value', 'Campaign', 'Note'];
  const weeks = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];
  const of = (kpiId: string, campaign: string, values: readonly number[]) =>
    values.map((value, at) => [weeks[at] ?? '', kpiId, value, campaign, '']);
  const log = typed('A1', [
    headings,
    ...of('K1', 'Search', [20, 22, 21, 23, 24, 22]),
    ...of('K1', 'Social', [9, 11, 10, 8, 12, 10]),
    ...of('K1', 'Radio', [15, 16]),
    ...of('K9', 'search', [400, 440, 420, 460, 480, 440]),
  ]);
  const kpis = typed('G1', [
    ['ID', 'KPI', 'Unit', 'Direction'],
    ['K1', 'Leads', 'leads', 'Up is good'],
    ['K9', 'Ad spend', 'EUR', ''],
  ]);
  const cells = { ...log, ...kpis };

  test('tells what works, what needs improving and where there is too little data, with share and cost', () => {
    const shown = grid('=KPI_BY_CAMPAIGN(A1:E21, "K1", G1:J3)', cells, 4, 9);
    expect(shown.map((row) => [row[0], row[1]])).toEqual([
      ['Campaign', 'Verdict'],
      ['Search', 'Works'],
      ['Social', 'Needs improving'],
      ['Radio', 'Too little data'],
    ]);
    expect(shown[1]?.slice(2, 4)).toEqual([22, 22]);
    expect(shown[1]?.[5]).toBe('No signal: routine variation, do not react. Provisional: 6 values so far.');
    expect(shown[1]?.[6]).toBeCloseTo(132 / 223, 6);
    expect(shown[1]?.[7]).toBe('20 EUR each');
    expect(shown[2]?.[7]).toBe('');
    expect(shown[1]?.[8]).toMatch(
      /^22 leads against 10.5 leads of the others: higher by more than chance \(rank sum/,
    );
    expect(shown[3]?.[8]).toBe('Too little data: 2 of the 5 values needed on each side.');
  });

  test('neither shares out nor divides a cost per lead', () => {
    const perLead = { ...cells, H2: 'Cost per lead', I2: 'EUR' };
    const shown = grid('=KPI_BY_CAMPAIGN(A1:E21, "K1", G1:J3)', perLead, 2, 9)[1];
    expect(shown?.slice(6, 8)).toEqual(['', '2,640 EUR spent']);
  });

  test('takes the KPI by name, and says what is not there', () => {
    expect(grid('=KPI_BY_CAMPAIGN(A1:E21, "leads", G1:J3)', cells, 2, 2)[1]).toEqual(['Search', 'Works']);
    expect(shows('=KPI_BY_CAMPAIGN(A1:E21, "K7", G1:J3)', cells)).toMatch(/^unknown KPI: “K7”/);
    expect(shows('=KPI_BY_CAMPAIGN(A1:E21, "K7")', cells)).toMatch(/^no campaigns for K7/);
    expect(shows('=KPI_BY_CAMPAIGN("log", "K1")', cells)).toMatch(/KPI Log/);
    expect(shows('=KPI_BY_CAMPAIGN(A1:E21, "")', cells)).toMatch(/^missing/);
  });

  test('reads a wide log with a Campaign column', () => {
    const wide = typed('A1', [
      ['Date', 'Campaign', 'K1'],
      ...weeks.flatMap((week, at) => [
        [week, 'Search', 20 + at],
        [week, 'Social', 8 + at],
      ]),
    ]);
    expect(grid('=KPI_BY_CAMPAIGN(A1:C13, "K1")', wide, 3, 3)).toEqual([
      ['Campaign', 'Verdict', 'Level'],
      ['Search', 'Differs', 22.5],
      ['Social', 'Differs', 10.5],
    ]);
  });
});
