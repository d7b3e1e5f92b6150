// Numbers as people type them into the wizard's fields.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText } from '../../sidebar/write/field-text.ts';
import { writtenNumber } from '../../src/domain/written-number.ts';

describe('what is typed into a field', () => {
  test.each([
    ['3100', '.', 3100],
    ['3,100', '.', 3100],
    ['3 100', '.', 3100],
    ['3.100', ',', 3100],
    ['3,5', ',', 3.5],
    ['3,5', '.', 3.5],
    ['3.5%', '.', 3.5],
    ['€45k', '.', 45_000],
    ['1.2M', '.', 1_200_000],
    ['-12', '.', -12],
    ['−0.5', '.', -0.5],
    ['.5', '.', 0.5],
    ['', '.', null],
    ['about 40', '.', null],
    ['4.5.6', '.', null],
    ['X%', '.', null],
  ] as const)('%s with %s is %s', (text, mark, number) => {
    expect(writtenNumber(text, mark)).toBe(number);
  });

  test('reads back every number it writes', () => {
    const numbers = fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true });
    const plain = numbers.map((number) => Number(number.toFixed(4)));
    fc.assert(
      fc.property(plain, fc.constantFrom('.' as const, ',' as const), (number, mark) => {
        const read = writtenNumber(fieldText(number, mark), mark);
        expect(read).toBeCloseTo(number, -Math.floor(Math.log10(Math.abs(number) + 1)) + 9);
      }),
      { seed: 20261123 },
    );
  });
});

test.each([
  [3100, '.', '3,100'],
  [1234567.5, ',', '1.234.567,5'],
  [-45, '.', '-45'],
  [0.1 + 0.2, '.', '0.3'],
] as const)('fieldText(%s, %s) is %s', (value, mark, text) => {
  expect(fieldText(value, mark)).toBe(text);
});
