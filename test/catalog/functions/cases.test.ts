// Scores, statuses and what bad input gives, by type and edge: each typed as a formula into the engine.
import { describe, expect, test } from 'vitest';
import { evaluated } from './evaluated.ts';

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
const shows = (formula: string): unknown => rounded(evaluated(formula)[0]?.[0]);

type Case = readonly [args: string, result: string | number];

function cases(name: string, table: readonly Case[]): void {
  describe(name, () => {
    test.each(table)(`${name}(%s)`, (args, result) => {
      expect(shows(`=${name}(${args})`)).toBe(result);
    });
  });
}

const notANumber = (text: string): string => `not a number: “${text}”. Type digits, such as 45, 4.5 or 45%.`;
const notADate = (text: string): string => `not a date: “${text}”. Type it as 2026-12-31.`;

cases('OKR_PROGRESS', [
  ['100, 200, 150', 0.5],
  ['5, 3, 4', 0.5],
  ['5, 3, 6', -0.5],
  ['5, 3, 2', 1.5],
  ['0, 50, 80', 1.6],
  ['200, 0, 100', 0.5],
  ['-10, 10, 0', 0.5],
  ['10, -10, 5', 0.25],
  ['0, 1, 0', 0],
  ['0, 1, 1', 1],
  ['0.11, 0.18, 0.132', 0.314286],
  ['100, 200, 150, "Increase"', 0.5],
  ['200, 100, 150, "Decrease"', 0.5],
  ['1000000, 2000000, 1250000', 0.25],
  ['0, 0.001, 0.0005', 0.5],
  ['10, 20, ', ''],
  [', , ', ''],
  ['0, 100, 0', 0],
  ['100, 200, 100', 0],
  ['100, 200, 200', 1],
  ['0, 8, 10, "Milestone"', 1.25],
  ['40, 40, 40', 'target equals start: 40. Use At least or At most to hold a level.'],
  ['40, 40, ', 'target equals start: 40. Use At least or At most to hold a level.'],
  ['10, 20, 15, "Decrease"', 'decrease does not fit: from 10 to 20. Change the type or swap the two.'],
  ['20, 10, 15, "Increase"', 'increase does not fit: from 20 to 10. Change the type or swap the two.'],
  [', 20, 15', 'missing: Start value. Fill it in.'],
  ['10, , 15', 'missing: Target. Fill it in.'],
  ['10, 20, "abc"', notANumber('abc')],
  ['"ten", 20, 15', notANumber('ten')],
  ['10, 20, TRUE', notANumber('TRUE')],
]);

cases('OKR_SCORE', [
  ['100, 200, 150', 0.5],
  ['5, 3, 4', 0.5],
  ['5, 3, 6', 0],
  ['0, 50, 80', 1],
  ['200, 0, 100', 0.5],
  [', 99.9, 99.9, "At least"', 1],
  [', 99.9, 99.8, "At least"', 0],
  [', 99.9, 120, "At least"', 1],
  [', 90, 85, "At least", , 10', 0.5],
  [', 90, 80, "At least", , 10', 0],
  [', 90, 70, "At least", , 10', 0],
  [', 90, 85, "At least", , 0', 0],
  [', 0, 0, "At least"', 1],
  [', 2, 2.5, "At most", , 1', 0.5],
  [', 2, 2, "At most"', 1],
  [', 2, 2.1, "At most"', 0],
  [', 2, -5, "At most"', 1],
  [', 2, 1.9, "At most", , 1', 1],
  [', 40, 61, "Between", 60', 0],
  [', 40, 60, "Between", 60', 1],
  [', 40, 40, "Between", 60', 1],
  [', 40, 50, "Between", 60', 1],
  [', 40, 39, "Between", 60, 4', 0.75],
  [', 40, 62, "Between", 60, 4', 0.5],
  [', 40, 64, "Between", 60, 4', 0],
  [', 40, 40, "Between", 40', 1],
  [', 8, 6, "Milestone"', 0.75],
  [', 8, 0, "Milestone"', 0],
  [', 8, 8, "Milestone"', 1],
  [', 8, 9, "Milestone"', 1],
  [', 1, 1, "Milestone"', 1],
  ['0, 8, 6, "Milestone"', 0.75],
  ['"no", "yes", "yes", "Yes/No"', 1],
  ['"no", "yes", "no", "Yes/No"', 0],
  ['"no", "yes", TRUE, "Yes/No"', 1],
  ['"no", "yes", FALSE, "Yes/No"', 0],
  [', , 1, "Yes/No"', 1],
  [', , 0, "Yes/No"', 0],
  [', , "Done", "Yes/No"', 1],
  [', , "DONE ", "yes/no"', 1],
  [', , "Y", "Yes No"', 1],
  [', , , "Yes/No"', ''],
  [', , 7, "Find baseline"', ''],
  ['100, 200, , "Increase"', ''],
  [', 8, , "Milestone"', ''],
  ['"45%", "90%", "67.5%"', 0.5],
  ['0, 100, "45%"', 0.45],
  ['0, "€100k", "€45k"', 0.45],
  ['0, "1.2M", "600k"', 0.5],
  ['0, "$1,000", "$ 250"', 0.25],
  ['0, "1 200", "300"', 0.25],
  ['0, "3,5", "1,75"', 0.5],
  ['0, "1,000", "250"', 0.25],
  ['0, "1.000,00", "250"', 0.25],
  ['"(5)", 5, 0', 0.5],
  ['"-5", "+5", 0', 0.5],
  ['"−5", 5, 0', 0.5],
  ['0, "2 bn", "1 mrd"', 0.5],
  ['0, "1e3", 500', 0.5],
  ['0, "1\'000", 500', 0.5],
  ['0, "100 EUR", "EUR 50"', 0.5],
  ['0, 100, 1', 0.01],
  ['100, 200, 150, "at-least"', 0],
  ['100, 200, 150, "INCREASE"', 0.5],
  ['100, 200, 150, "increase "', 0.5],
  ['100, 200, 150, ""', 0.5],
  [
    '100, 200, 150, "Growth"',
    'not one of the choices: “Growth”. Use Increase, Decrease, At least, At most, Between, Milestone, Yes/No, Find baseline.',
  ],
  [
    ', 2.5, 1, "Milestone"',
    'steps are counted in whole numbers: 2.5. Use a target of 1 or more, or the type Increase.',
  ],
  [
    ', 0, 1, "Milestone"',
    'steps are counted in whole numbers: 0. Use a target of 1 or more, or the type Increase.',
  ],
  [', 60, 50, "Between", 40', 'upper bound below target: 40 is less than 60. Swap the two.'],
  [', 40, 50, "Between"', 'missing: Upper bound. Fill it in.'],
  [', , 50, "At least"', 'missing: Target. Fill it in.'],
  [', 90, 80, "At least", , -1', 'out of range: -1. Use 0 or more.'],
  [', , "maybe", "Yes/No"', 'not yes or no: “maybe”. Type Yes or No, or tick the box.'],
  [', , 2, "Yes/No"', 'not yes or no: “2”. Type Yes or No, or tick the box.'],
  ['0, 100, "12 of 20"', notANumber('12 of 20')],
  ['0, 100, "1.2.3"', notANumber('1.2.3')],
  ['0, 100, "~45"', notANumber('~45')],
  ['0, 100, "--5"', notANumber('--5')],
  ['0, 100, "1,2,3"', notANumber('1,2,3')],
  ['0, 100, "%"', notANumber('%')],
  ['0, 100, "€"', notANumber('€')],
  ['0, 100, "12,34.5"', notANumber('12,34.5')],
  ['0, 100, " "', ''],
  ['0, 100, "Infinity"', notANumber('Infinity')],
  ['0, 100, 1/0', 'the cell shows an error: #DIV/0!. Mend its formula or type the value.'],
  ['0, 100, NA()', 'the cell shows an error: #N/A. Mend its formula or type the value.'],
]);

cases('OKR_GRADE', [
  ['0.7, "Aspirational"', 'Green'],
  ['0.65, "Aspirational"', 'Green'],
  ['0.649, "Aspirational"', 'Yellow'],
  ['0.4, "Aspirational"', 'Yellow'],
  ['0.35, "Aspirational"', 'Yellow'],
  ['0.349, "Aspirational"', 'Red'],
  ['0, "Aspirational"', 'Red'],
  ['1, "Aspirational"', 'Green'],
  ['1, "Committed"', 'Green'],
  ['0.999, "Committed"', 'Yellow'],
  ['0.7, "Committed"', 'Yellow'],
  ['0.65, "Committed"', 'Yellow'],
  ['0.649, "Committed"', 'Red'],
  ['0, "Committed"', 'Red'],
  ['1', 'Green'],
  ['0.7', 'Yellow'],
  ['"70%", "Aspirational"', 'Green'],
  ['', ''],
  ['-0.1', 'out of range: -0.1. Use a number from 0 to 1.'],
  ['70', 'out of range: 70. Use a number from 0 to 1.'],
  ['"good"', notANumber('good')],
]);

cases('OKR_EXPECTED', [
  ['"2026-01-01", "2026-04-11", "2026-01-01"', 0],
  ['"2026-01-01", "2026-04-11", "2026-02-20"', 0.5],
  ['"2026-01-01", "2026-04-11", "2026-04-11"', 1],
  ['"2026-01-01", "2026-04-11", "2026-06-01"', 1],
  ['"2026-01-01", "2026-04-11", "2025-06-01"', 0],
  ['DATE(2026,1,1), DATE(2026,4,11), DATE(2026,2,20)', 0.5],
  ['"1 Jan 2026", "April 11, 2026", "20 February 2026"', 0.5],
  ['"01.01.2026", "11.04.2026", "20.02.2026"', 0.5],
  ['"1/1/2026", "4/11/2026", "2/20/2026"', 0.5],
  ['"2026/01/01", "2026-04-11T10:00", "20.2.26"', 0.5],
  ['"2026-01-01", "2026-04-11", "2026-02-20", "Aspirational"', 0.35],
  ['"2026-01-01", "2026-01-01", "2026-01-01"', 1],
  ['"2026-01-01", "2026-01-01", "2025-12-31"', 0],
  ['"2026-01-01", , "2026-02-20"', ''],
  [', , ', ''],
  ['"2026-02-30", "2026-04-11", "2026-02-20"', notADate('2026-02-30')],
  ['"someday", "2026-04-11", "2026-02-20"', notADate('someday')],
  ['7, "2026-04-11", "2026-02-20"', notADate('7')],
  [
    '"2026-04-11", "2026-01-01", "2026-02-20"',
    'ends before it starts: 2026-04-11 to 2026-01-01. Change one of the two dates.',
  ],
]);

const period = '"2026-01-01", "2026-04-11"';
const halfway = `${period}, "2026-02-20"`;

cases('OKR_STATUS', [
  [`0, 100, 50, ${halfway}`, 'On track'],
  [`0, 100, 45, ${halfway}`, 'On track'],
  [`0, 100, 44.9, ${halfway}`, 'At risk'],
  [`0, 100, 35, ${halfway}`, 'At risk'],
  [`0, 100, 34.9, ${halfway}`, 'Off track'],
  [`0, 100, 0, ${halfway}`, 'Off track'],
  [`0, 100, -20, ${halfway}`, 'Off track'],
  [`0, 100, 100, ${halfway}`, 'Achieved'],
  [`0, 100, 120, ${halfway}`, 'Achieved'],
  [`100, 0, 55, ${halfway}`, 'On track'],
  [`0, 100, , ${halfway}`, 'No data'],
  [`0, 100, 10, ${period}, "2026-01-15"`, 'Too early'],
  [`0, 100, 0, ${period}, "2026-01-20"`, 'Too early'],
  [`0, 100, 18, ${period}, "2026-01-21"`, 'On track'],
  [`0, 100, 0, ${period}, "2025-12-31"`, 'Not started'],
  [`0, 100, 100, ${period}, "2025-12-31"`, 'Not started'],
  [`0, 100, 99, ${period}, "2026-04-12"`, 'Missed'],
  [`0, 100, 95, ${period}, "2026-04-11"`, 'On track'],
  [`0, 100, 100, ${period}, "2026-04-12"`, 'Achieved'],
  [`0, 100, 70, ${period}, "2026-04-12", , "Aspirational"`, 'Achieved'],
  [`0, 100, 69, ${period}, "2026-04-12", , "Aspirational"`, 'Missed'],
  [`0, 100, 70, ${halfway}, , "Aspirational"`, 'Achieved'],
  [`0, 100, 32, ${halfway}, , "Aspirational"`, 'On track'],
  [`0, 100, 25, ${halfway}, , "Aspirational"`, 'At risk'],
  [`0, 100, 24, ${halfway}, , "Aspirational"`, 'Off track'],
  [`0, 100, 60, ${halfway}, , , 3`, 'At risk'],
  [`0, 100, 60, ${halfway}, , , 4`, 'On track'],
  [`0, 100, 20, ${halfway}, , , 1`, 'Off track'],
  [`0, 100, 60, ${halfway}, , , , "2026-02-06"`, 'On track'],
  [`0, 100, 60, ${halfway}, , , , "2026-02-05"`, 'Stale'],
  [`0, 100, 100, ${halfway}, , , , "2026-01-05"`, 'Achieved'],
  [`, 90, 90, ${halfway}, "At least"`, 'On track'],
  [`, 90, 89, ${halfway}, "At least"`, 'Off track'],
  [`, 90, 89, ${halfway}, "At least", , , , , 2`, 'At risk'],
  [`, 90, 88, ${halfway}, "At least", , , , , 2`, 'At risk'],
  [`, 90, 87, ${halfway}, "At least", , , , , 2`, 'Off track'],
  [`, 90, 95, ${halfway}, "At least", , 2`, 'At risk'],
  [`, 90, 95, ${period}, "2026-05-01", "At least"`, 'Achieved'],
  [`, 90, 85, ${period}, "2026-05-01", "At least"`, 'Missed'],
  [`, 40, 61, ${halfway}, "Between", , , , 60`, 'Off track'],
  [`, , "no", ${halfway}, "Yes/No", , 7`, 'On track'],
  [`, , "no", ${halfway}, "Yes/No", , 6`, 'At risk'],
  [`, , "no", ${halfway}, "Yes/No", , 4`, 'At risk'],
  [`, , "no", ${halfway}, "Yes/No", , 3`, 'Off track'],
  [`, , "no", ${halfway}, "Yes/No"`, 'Open'],
  [`, , "yes", ${halfway}, "Yes/No"`, 'Achieved'],
  [`, , "no", ${period}, "2026-05-01", "Yes/No", , 9`, 'Missed'],
  [`, , , ${halfway}, "Find baseline"`, 'Finding baseline'],
  [`, 8, 4, ${halfway}, "Milestone"`, 'On track'],
  [`, 8, 8, ${halfway}, "Milestone"`, 'Achieved'],
  ['0, 100, 40, "2026-01-01", , "2026-02-20"', 'No due date'],
  ['0, 100, 40, , , "2026-02-20"', 'No start date or due date'],
  [`0, 100, 40, ${period}, `, 'No As of'],
  [', , , , , ', ''],
  [`0, 100, 40, ${halfway}, , , 11`, 'out of range: 11. Use a number from 1 to 10.'],
  [`0, 100, "much", ${halfway}`, notANumber('much')],
  [`40, 40, 40, ${halfway}`, 'target equals start: 40. Use At least or At most to hold a level.'],
]);

cases('OKR_ROLLUP', [
  ['{1;0.5;0}', 0.5],
  ['{1;0.5}, {3;1}', 0.875],
  ['{1;0.5}, {0;0}', ''],
  ['{1;0}, {1;0}', 1],
  ['0.4', 0.4],
  ['', ''],
  ['{"50%";"100%"}', 0.75],
  ['{1;2}', 'out of range: 2. Use a number from 0 to 1.'],
  ['{1;"x"}', notANumber('x')],
  ['{1;0.5}, {1}', 'ranges differ in size: give ranges with as many rows and columns, or single cells.'],
  ['{1;0.5}, {1;-2}', 'negative weight: -2. Use 0 to leave the row out, or a positive number.'],
]);

cases('OKR_NET_CONFIDENCE', [
  ['{"On track";"Off track"}', 0],
  ['{"On track";"On track";"At risk";"No data"}', 0.5],
  ['{"Off track"}', -1],
  ['"on track"', 1],
  ['', ''],
]);

cases('OKR_NEEDED_RATE', [
  ['0, 70, "2026-01-01", "2026-03-12"', 7],
  ['70, 0, "2026-01-01", "2026-03-12"', -7],
  ['100, 70, "2026-01-01", "2026-01-08"', -30],
  [', 70, "2026-01-01", "2026-03-12"', ''],
]);

describe('ranges', () => {
  const cells = { A1: '100', B1: '200', C1: '150', A2: 'x', B2: '3', C2: '4', A4: '0', B4: '10', C4: '5' };

  test('a wrong value spoils its own cell, a blank row stays blank, and an open end stops at the last content', () => {
    const shown = evaluated('=OKR_SCORE(A1:A, B1:B, C1:C)', cells, { rows: 6, columns: 1 });
    expect(shown.flat()).toEqual([0.5, notANumber('x'), '', 0.5, '', '']);
  });

  test('one cell stands for a whole column', () => {
    const shown = evaluated(
      '=OKR_GRADE(A1:A3, "Aspirational")',
      { A1: '1', A2: '0.5', A3: '0' },
      { rows: 3, columns: 1 },
    );
    expect(shown.flat()).toEqual(['Green', 'Yellow', 'Red']);
  });

  test('ranges of different sizes are told', () => {
    expect(shows('=OKR_SCORE(A1:A3, B1:B2, C1:C3)')).toMatch(/^ranges differ in size/);
  });

  test('thresholds are taken from the Settings that come last', () => {
    const strict = {
      A1: 'Setting',
      B1: 'Value',
      A2: 'On track from',
      B2: '1',
      A3: 'At risk from',
      B3: '0.99',
    };
    const status = (current: number): unknown =>
      evaluated(`=OKR_STATUS(0, 100, ${current}, ${halfway}, , , , , , , A1:B3)`, strict)[0]?.[0];
    expect([status(50), status(49.6), status(49)]).toEqual(['On track', 'At risk', 'Off track']);
  });

  test('rows come out as rows', () => {
    const shown = evaluated('=OKR_GRADE(A1:C1)', { A1: '1', B1: '0.7', C1: '' }, { rows: 1, columns: 3 });
    expect(shown).toEqual([['Green', 'Yellow', '']]);
  });
});
