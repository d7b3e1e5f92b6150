// The SMART functions on columns, on blanks, without a day to count from, and on anything that can be in a cell.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FunctionArgument } from '../../../src/catalog/functions/custom-function.ts';
import { smartCheck } from '../../../src/catalog/functions/smart-check.ts';
import { smartParse } from '../../../src/catalog/functions/smart-parse.ts';
import { smartScoreFunction } from '../../../src/catalog/functions/smart-score.ts';
import { cellContext, words } from '../requests/workbook-of.ts';

const score = (...args: FunctionArgument[]) => smartScoreFunction.compute(args, cellContext);
const check = (...args: FunctionArgument[]) => smartCheck.compute(args, cellContext);
const parse = (...args: FunctionArgument[]) => smartParse.compute(args, cellContext);
const dueOf = (...args: FunctionArgument[]): unknown => {
  const parts = parse(...args);
  return Array.isArray(parts) ? parts[0]?.[5] : parts;
};

describe('a date without a year', () => {
  test.each([
    ['Win 25 customers by 31 March', '2026-11-23', '2027-03-31'],
    ['Win 25 customers by 31 March', '', ''],
    ['Win 25 customers this quarter', '2026-11-23', '2026-12-31'],
    ['Win 25 customers this quarter', '', ''],
    ['Win 25 customers in the next 6 months', '', ''],
    ['Win 25 customers by the end of Q1 2027', '', '2027-03-31'],
    ['Win 25 customers by 2027-02-15', '', '2027-02-15'],
  ])('%s, as of “%s”, is due “%s”', (text, asOf, due) => {
    expect(dueOf(text, asOf)).toBe(due);
  });

  test('still is an end, and is never called over', () => {
    expect(check('Raise reply rate from 4% to 6% by 31 March')).toBe('Nothing to mend.');
    expect(check('Raise reply rate from 4% to 6% by 31 March 2020')).toBe('Nothing to mend.');
    expect(check('Raise reply rate from 4% to 6% by 31 March 2020', '2026-11-23')).toContain('is over');
  });
});

describe('what stands beside the sentence', () => {
  test('start, target and due date fill what the sentence leaves out', () => {
    expect(check('Increase trial sign-ups', '', '', 3100, 4000, '2027-03-31')).toBe('Nothing to mend.');
    expect(check('Increase trial sign-ups', '', '', 3100, '', '2027-03-31')).toContain('How far');
  });

  test('and is held against it where the two differ', () => {
    expect(check('Raise trials from 40 to 60 by June 2027', '', '', '', 70)).toBe(
      'The text says 60, the target says 70: make them agree.',
    );
  });

  test('nothing is said of the objective a key result belongs to: no cell tells', () => {
    expect(score('Raise reply rate from 4% to 6%', '', '', '', '', '2027-06-30')).toBe(100);
  });

  test('quarters follow the fiscal year', () => {
    expect(dueOf('Win 25 customers in Q1 2027', '', '', 4)).toBe('2026-06-30');
  });
});

describe('columns', () => {
  const column = [['Win 25 customers by March 2027'], [''], ['Grow awareness'], [''], ['']];

  test('a blank row stays blank, and the empty rows below are left away', () => {
    expect(score(column)).toEqual([[100], [''], [0]]);
    expect(parse(column)).toHaveLength(3);
    expect(parse(column, '', 'yes')).toHaveLength(4);
    expect(parse(column)).toHaveProperty('1', ['', '', '', '', '', '', '']);
  });

  test('one value that cannot be read spoils one row', () => {
    expect(score([['Win 25 customers'], ['Win 30 customers']], '', '', '', [[25], ['many']])).toEqual([
      [75],
      ['not a number: “many”. Type digits, such as 45, 4.5 or 45%.'],
    ]);
  });

  test('SMART_PARSE asks for one column, and has one row for nothing at all', () => {
    expect(parse([['Win 25 customers', 'Win 30 customers']])).toBe(words.functions.oneColumn);
    expect(parse('')).toEqual([['', '', '', '', '', '', '']]);
    expect(parse([[''], ['']])).toEqual([['', '', '', '', '', '', '']]);
    expect(parse('Win 25 customers', '', 'maybe')).toMatch(/^not/);
  });
});

test('anything in a cell gives a score, a sentence or a blank, and the same one again', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom('#REF!', '#N/A', 'Win 25 customers', ' ', '\u0000', 'ربح 25 عميلا'),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 7 }), (cells) => {
      const found = score(...cells);
      expect(typeof found === 'string' || (Number(found) >= 0 && Number(found) <= 100)).toBe(true);
      expect(score(...cells)).toEqual(found);
      expect(typeof check(...cells)).toBe('string');
      const parts = parse(...cells);
      expect(
        typeof parts === 'string' || (Array.isArray(parts) && parts.every((row) => row.length === 7)),
      ).toBe(true);
    }),
    { seed: 20261123, numRuns: 400 },
  );
});

describe('goals in other languages', () => {
  const lookUps = { count: 0 };
  const parsedIn = (language: string, text: string) => {
    const { decimalMark, dateOrder, dayOf } = cellContext.locale;
    lookUps.count = 0;
    const locale = {
      decimalMark,
      dateOrder,
      dayOf,
      get language() {
        lookUps.count += 1;
        return language;
      },
    };
    const rows = smartParse.compute([text], { ...cellContext, locale });
    return Array.isArray(rows) ? rows[0] : rows;
  };

  test.each([
    ['Kosten pro Lead von 90 € auf 70 € senken', ['Decrease', 90, 70, '', 'EUR', '', 'Kosten pro Lead']],
    ['Ramener le coût par lead de 90 € à 70 €', ['Decrease', 90, 70, '', 'EUR', '', 'coût par lead']],
    ['Bajar el coste por lead de 90 € a 70 €', ['Decrease', 90, 70, '', 'EUR', '', 'coste por lead']],
  ])('%s: the sentence tells which, and no workbook is asked', (text, parts) => {
    expect(parsedIn('en', text)).toEqual(parts);
    expect(lookUps.count).toBe(0);
  });

  test('where it does not, it is read in the language of the workbook', () => {
    expect(parsedIn('de', 'MQL 1.200')).toEqual(['Increase', '', 1200, '', '', '', 'MQL']);
    expect(lookUps.count).toBeGreaterThan(0);
    expect(parsedIn('en', 'MQL 1.200')).toEqual(['Increase', '', 1.2, '', '', '', 'MQL']);
  });
});
