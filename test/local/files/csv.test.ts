import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, textOfBytes, writeCsv } from '../../../local/files/csv.ts';
import { sheetToCsv, workbookFromCsv } from '../../../local/files/csv-book.ts';

describe('fields of a .csv file', () => {
  test.each([
    [
      'a,b\n1,2\n',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n"x;y";2',
      ';',
      [
        ['a', 'b'],
        ['x;y', '2'],
      ],
    ],
    [
      'a\tb\n1\t',
      '\t',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['\uFEFF"say ""hi""",2', ',', [['say "hi"', '2']]],
    [
      'a,b\n"two\nlines",2',
      ',',
      [
        ['a', 'b'],
        ['two\nlines', '2'],
      ],
    ],
    [
      'Zahl;Text\n1,5;a, b\n2,5;c',
      ';',
      [
        ['Zahl', 'Text'],
        ['1,5', 'a, b'],
        ['2,5', 'c'],
      ],
    ],
    ['a,b\n\n1,2', ',', [['a', 'b'], [''], ['1', '2']]],
  ])('%j', (text, separator, rows) => {
    expect(readCsv(text)).toEqual({ separator, rows });
  });

  test('what is written is read back', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ';', ' ', 'é') });
    const table = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 5 }))
      .chain(([columns, rows]) =>
        fc.array(fc.array(field, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        // The first row fixes the separator, as headings do.
        const headed = [
          rows[0]?.map(() => 'h') ?? [],
          ...rows.map((row) => row.map((text) => text.replaceAll(';', ''))),
        ];
        expect(readCsv(writeCsv(headed)).rows).toEqual(headed);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  test('older programs write no UTF-8', () => {
    expect(textOfBytes(Uint8Array.from([0x47, 0x72, 0xfc, 0xdf, 0x65]))).toBe('Grüße');
    expect(textOfBytes(new TextEncoder().encode('Grüße'))).toBe('Grüße');
  });
});

describe('a .csv file as a workbook', () => {
  const cellsOf = (text: string, options = {}) => {
    const { model } = workbookFromCsv(text, 'Goals', options);
    const sheetId = model.getters.getSheetIdByName('Goals') ?? '';
    return [0, 1, 2].map((col) => model.getters.getEvaluatedCell({ sheetId, row: 0, col }).value);
  };

  test.each([
    ['1.5,10%,TRUE', [1.5, 0.1, true]],
    ['=1+1,+x,-5', ['=1+1', '+x', -5]],
    ['12,5;1.000,5;x', [12.5, 1000.5, 'x']],
    ['2026-12-31,"a,b",', [46387, 'a,b', null]],
    ['12 000;1 234 567;12 000,5', [12_000, 1_234_567, 12_000.5]],
  ])('%j holds %j, and no file’s text is run', (text, values) => {
    expect(cellsOf(text)).toEqual(values);
  });

  test('a month with its year is shown as one', () => {
    const { model } = workbookFromCsv('Oct 2025,October 2025', 'Goals');
    const sheetId = model.getters.getSheetIdByName('Goals') ?? '';
    const shown = [0, 1].map(
      (col) => model.getters.getEvaluatedCell({ sheetId, row: 0, col }).formattedValue,
    );
    expect(shown).toEqual(['Oct 2025', 'October 2025']);
  });

  test('more rows and columns than a new sheet has', () => {
    const row = Array.from({ length: 40 }, (_, index) => `h${index}`).join(',');
    const { model } = workbookFromCsv(`${row}\n`.repeat(1200), 'Wide');
    const sheetId = model.getters.getSheetIdByName('Wide') ?? '';
    expect(model.getters.getEvaluatedCell({ sheetId, row: 1199, col: 39 }).value).toBe('h39');
  });

  test('a sheet leaves as people see it, and runs nowhere', () => {
    const workbook = workbookFromCsv('Name,Share\n=cmd(),10%\n"a,b",', 'Goals');
    expect(sheetToCsv(workbook, 'Goals')).toBe('Name,Share\r\n\'=cmd(),10%\r\n"a,b",\r\n');
  });
});
