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
  ['1.1;24,80;18.500\n1.2;3,5;400\n', 'de_DE'],
  ['1.1;a;2.5\n1.2;b;12.500\n', 'en_US'],
  ['Goals 2026\nSales;1.1;41,5\n;1.2;8.450\nShops;2.1;9,5\n', 'de_DE'],
])('%j is of %s', (text, locale) => {
  expect(workbookFromCsv(text, 'numbers').locale).toBe(locale);
});

test('numbers of an outline stay as they are written beside decimal commas', () => {
  const { model } = workbookFromCsv('1.1;24,80;18.500\n1.2;3,5;400\n', 'numbers');
  const [sheetId = ''] = model.getters.getSheetIds();
  const at = (col: number, row: number) => model.getters.getEvaluatedCell({ sheetId, col, row });
  expect([at(0, 1).formattedValue, at(2, 0).value]).toEqual(['1.2', 18_500]);
});

test('a month in figures is shown as a month', () => {
  const { model } = workbookFromCsv('12/2026;12,5\n', 'months');
  const [sheetId = ''] = model.getters.getSheetIds();
  expect(model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).formattedValue).toBe('12/2026');
});

test('what is no number beside decimal commas stays as it is written', () => {
  const { model } = workbookFromCsv('07.2026;08.2026\n12,5;131.400\n1,5;2,25\n', 'months');
  const [sheetId = ''] = model.getters.getSheetIds();
  const at = (col: number, row: number) => model.getters.getEvaluatedCell({ sheetId, col, row }).value;
  expect([at(0, 0), at(1, 0), at(1, 1)]).toEqual(['07.2026', '08.2026', 131_400]);
});
