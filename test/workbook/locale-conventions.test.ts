// Decimal marks and date orders by the name of a spreadsheet's locale.
import { expect, test } from 'vitest';
import { dateOrderOf, decimalMarkOf } from '../../src/workbook/locale-conventions.ts';

test.each([
  ['en_US', '.', 'monthFirst'],
  ['en_GB', '.', 'dayFirst'],
  ['en-GB', '.', 'dayFirst'],
  ['en_ZA', ',', 'dayFirst'],
  ['de_DE', ',', 'dayFirst'],
  ['de_CH', '.', 'dayFirst'],
  ['fr_FR', ',', 'dayFirst'],
  ['es_MX', '.', 'dayFirst'],
  ['es_ES', ',', 'dayFirst'],
  ['pt_BR', ',', 'dayFirst'],
  ['ja_JP', '.', 'dayFirst'],
  ['', '.', 'dayFirst'],
] as const)('%s: %s, %s', (locale, decimalMark, dateOrder) => {
  expect(decimalMarkOf(locale)).toBe(decimalMark);
  expect(dateOrderOf(locale)).toBe(dateOrder);
});
