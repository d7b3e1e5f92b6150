// Text that a sheet would read as something else gets an apostrophe; what people write as text stays bare.
import { describe, expect, test } from 'vitest';
import { toCellText } from '../../src/apps-script/to-cell-text.ts';

describe('gets an apostrophe', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://example.com")',
    ' =1+1',
    '+49 30 1234',
    '-5',
    '- first point',
    '@team',
    "'quoted",
    '\t=1',
    '#REF!',
    '007',
    '12.5',
    '1,234.50',
    '10%',
    '€45k',
    '5 EUR',
    '1/2',
    '3-4',
    '2026-12-31',
    '31 December 2026',
    'Dec 31, 2026',
    'Jan 2026',
    '12:30',
    '1E5',
    'TRUE',
    'false',
    'Wahr',
    '2026-Q4',
    '٣',
  ])('%s', (text) => {
    expect(toCellText(text)).toBe(`'${text}`);
  });
});

describe('stays bare', () => {
  test.each([
    '',
    'Committed',
    'Yes',
    'O1',
    'KR12',
    'Head of brand',
    'Raise trial sign-ups from 420 to 700 a month by 31 December',
    'Cut cost per lead = fewer clicks',
    'Étudier le marché',
    '注文を増やす',
  ])('%s', (text) => {
    expect(toCellText(text)).toBe(text);
  });
});
