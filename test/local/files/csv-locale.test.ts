// How the numbers of a .csv file are written tells where it comes from.
import { expect, test } from 'vitest';
import { workbookFromCsv } from '../../../local/files/csv-book.ts';

test.each([
  ['a;12,5\n', 'de_DE'],
  ['a;12.500\n', 'de_DE'],
  ['a;45.000 €;1.200,50\n', 'de_DE'],
  ['a,"18,5 %"\n', 'de_DE'],
  ['a;12.5\n', 'en_US'],
  ['a,12.500\n', 'en_US'],
  ['a,"12,500"\n', 'en_US'],
  ['a,"1,5",2.25\n', 'en_US'],
])('%j is of %s', (text, locale) => {
  expect(workbookFromCsv(text, 'numbers').locale).toBe(locale);
});
