// Values as people write them, in two locales.
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoFromDay } from '../../src/domain/day.ts';
import { english as words } from '../../src/messages/en/english.ts';
import type { CellValue, WorkbookLocale } from '../../src/workbook/cell.ts';
import { readChoice } from '../../src/workbook/reading/read-choice.ts';
import { readDay } from '../../src/workbook/reading/read-day.ts';
import { readNumber } from '../../src/workbook/reading/read-number.ts';
import { readShare } from '../../src/workbook/reading/read-share.ts';
import { readText } from '../../src/workbook/reading/read-text.ts';
import { readYesNo } from '../../src/workbook/reading/read-yes-no.ts';
import { errorIn } from '../../src/workbook/reading/reading.ts';
import { rememberingDays } from '../../src/workbook/reading/remembered-days.ts';

const dayOf = (date: Date): number => dayFromIso(date.toISOString().slice(0, 10)) ?? 0;
const american: WorkbookLocale = { decimalMark: '.', dateOrder: 'monthFirst', dayOf };
const german: WorkbookLocale = { decimalMark: ',', dateOrder: 'dayFirst', dayOf };

describe('numbers', () => {
  test.each<[CellValue, number | null, number | null]>([
    [45, 45, 45],
    [-0.5, -0.5, -0.5],
    ['', null, null],
    ['   ', null, null],
    ['45', 45, 45],
    ['4.5', 4.5, 4.5],
    ['3,5', 3.5, 3.5],
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['12.500', 12.5, 12500],
    ['0,500', 0.5, 0.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234,567', 1234567, 1234567],
    ['1.234.567', 1234567, 1234567],
    ['1 200', 1200, 1200],
    ['1\u00a0200,5', 1200.5, 1200.5],
    ["1'200.50", 1200.5, 1200.5],
    ['45%', 45, 45],
    ['18,5 %', 18.5, 18.5],
    ['€45k', 45000, 45000],
    ['45 k€', 45000, 45000],
    ['1.2M', 1200000, 1200000],
    ['1,1 Mio.', 1100000, 1100000],
    ['$1.2bn', 1.2e9, 1.2e9],
    ['45.000 €', 45, 45000],
    ['CHF 12', 12, 12],
    ['12 USD', 12, 12],
    ['-€5', -5, -5],
    ['€-5', -5, -5],
    ['(5)', -5, -5],
    ['(1,200.50)', -1200.5, -1200.5],
    ['+7', 7, 7],
    ['−7', -7, -7],
    ['.5', 0.5, 0.5],
    ['1e3', 1000, 1000],
  ])('%j is %j, and %j in German', (cell, inAmerican, inGerman) => {
    expect(readNumber(cell, american)).toBe(inAmerican);
    expect(readNumber(cell, german)).toBe(inGerman);
  });

  test.each([
    'abc',
    '12 of 20',
    '1.2.3',
    '~45',
    '>45',
    '--5',
    '(-5)',
    '5-',
    '%',
    '€',
    'k',
    '1,23,4',
    'NaN',
    '1/2',
    'O5',
  ])('%j is refused', (text) => {
    expect(readNumber(text, american)).toEqual({ code: 'not-a-number', text });
    expect(readNumber(text, german)).toEqual({ code: 'not-a-number', text });
  });

  test('dates, ticks and what is no number at all are refused by what they show', () => {
    const text = '2026-03-04';
    expect(readNumber(new Date(`${text}T00:00:00Z`), american)).toEqual({ code: 'not-a-number', text });
    expect(readNumber(true, american)).toEqual({ code: 'not-a-number', text: 'TRUE' });
    expect(readNumber(Number.NaN, american)).toEqual({ code: 'not-a-number', text: 'NaN' });
  });

  test("the row's own unit may follow", () => {
    expect(readNumber('590 sign-ups', american, 'sign-ups')).toBe(590);
    expect(readNumber('590 Sign-Ups', american, 'sign-ups')).toBe(590);
    expect(readNumber('590 leads', american, 'sign-ups')).toEqual({
      code: 'not-a-number',
      text: '590 leads',
    });
    expect(readNumber('sign-ups', american, 'sign-ups')).toMatchObject({ code: 'not-a-number' });
  });
});

describe('days', () => {
  test.each<[CellValue, string, string]>([
    [new Date('2026-12-31T00:00:00Z'), '2026-12-31', '2026-12-31'],
    ['2026-12-31', '2026-12-31', '2026-12-31'],
    ['2026/1/5', '2026-01-05', '2026-01-05'],
    ['2026-12-31T23:59', '2026-12-31', '2026-12-31'],
    ['3/4/2026', '2026-03-04', '2026-04-03'],
    ['13/4/2026', '2026-04-13', '2026-04-13'],
    ['4/13/2026', '2026-04-13', '2026-04-13'],
    ['3.4.2026', '2026-04-03', '2026-04-03'],
    ['31.12.26', '2026-12-31', '2026-12-31'],
    ['31 Dec 2026', '2026-12-31', '2026-12-31'],
    ['Dec 31, 2026', '2026-12-31', '2026-12-31'],
    ['31st December 2026', '2026-12-31', '2026-12-31'],
    ['Thursday, 31 December 2026', '2026-12-31', '2026-12-31'],
    ['5 Sept 2026', '2026-09-05', '2026-09-05'],
    [46387, '2026-12-31', '2026-12-31'],
  ])('%j is %s, and %s in German', (cell, inAmerican, inGerman) => {
    const read = (locale: WorkbookLocale): unknown => {
      const day = readDay(cell, locale, words.reading);
      return typeof day === 'number' ? isoFromDay(day) : day;
    };
    expect(read(american)).toBe(inAmerican);
    expect(read(german)).toBe(inGerman);
  });

  test.each(['soon', '2026-02-30', '31/02/2026', '2026', 'Dec 2026', '31 Foo 2026', '12', 'Q4 2026'])(
    '%j is refused',
    (text) => {
      expect(readDay(text, german, words.reading)).toEqual({ code: 'not-a-date', text });
    },
  );

  test('a date is asked for its day once, and days far apart do not mix', () => {
    let asked = 0;
    const locale = rememberingDays({
      ...german,
      dayOf: (date) => {
        asked += 1;
        return dayOf(date);
      },
    });
    const day = (iso: string): unknown => readDay(new Date(`${iso}T00:00:00Z`), locale, words.reading);
    const distant = isoFromDay((dayFromIso('2026-01-01') ?? 0) + 512);
    expect([day('2026-01-01'), day('2026-01-01'), day(distant), day('2026-01-01')]).toEqual(
      ['2026-01-01', '2026-01-01', distant, '2026-01-01'].map(dayFromIso),
    );
    expect(asked).toBe(3);
  });
});

describe('shares', () => {
  test.each<[CellValue, number]>([
    [0.6, 0.6],
    [1, 1],
    [60, 0.6],
    ['60%', 0.6],
    ['1%', 0.01],
    ['60', 0.6],
    ['0.6', 0.6],
    [0, 0],
  ])('%j is %d', (cell, share) => {
    expect(readShare(cell, american)).toBe(share);
  });

  test('more than all of it and less than nothing are refused', () => {
    expect(readShare(120, american)).toMatchObject({ code: 'out-of-range' });
    expect(readShare('-5%', american)).toMatchObject({ code: 'out-of-range' });
  });
});

describe('yes and no', () => {
  test.each<[CellValue, 0 | 1 | null]>([
    ['yes', 1],
    [' YES ', 1],
    [true, 1],
    [1, 1],
    ['done', 1],
    ['✓', 1],
    ['no', 0],
    ['Not yet', 0],
    [false, 0],
    [0, 0],
    ['', null],
    [' ', null],
  ])('%j is %j', (cell, answer) => {
    expect(readYesNo(cell, words.reading)).toBe(answer);
  });

  test('anything else is refused', () => {
    expect(readYesNo('maybe', words.reading)).toEqual({ code: 'not-yes-or-no', text: 'maybe' });
    expect(readYesNo('#N/A', words.reading)).toEqual({ code: 'error-value', text: '#N/A' });
  });
});

describe('choices', () => {
  const types = words.choices.keyResultTypes;
  test.each(['At least', 'at least', 'AT-LEAST', 'atLeast', ' At  least '])('%j is atLeast', (text) => {
    expect(readChoice(text, types)).toBe('atLeast');
  });

  test('others are told what there is', () => {
    expect(readChoice('Up', { increase: 'Increase', decrease: 'Decrease' })).toEqual({
      code: 'not-a-choice',
      text: 'Up',
      choices: ['Increase', 'Decrease'],
    });
    expect(readChoice('constructor', types)).toMatchObject({ code: 'not-a-choice' });
    expect(readChoice('', types)).toBeNull();
  });
});

describe('text and errors', () => {
  test('numbers and dates are text by what they show', () => {
    expect(readText(7)).toBe('7');
    expect(readText(new Date('2026-03-04T00:00:00Z'))).toBe('2026-03-04');
    expect(readText('  O1\u00a0')).toBe('O1');
    expect(readText(' ')).toBeNull();
  });

  test.each([
    '#REF!',
    '#N/A',
    '#DIV/0!',
    '#NAME?',
    '#VALUE!',
    '#NUM!',
    '#ERROR!',
    '#NULL!',
    '#WERT!',
    '#BEZUG!',
  ])('%s is an error', (text) => {
    expect(errorIn(text)).toEqual({ code: 'error-value', text });
  });

  test.each(['#1', '#sale', '#SALE', '# of leads', 'Answer #N/A'])('%s is text', (text) => {
    expect(errorIn(text)).toBeNull();
  });
});
